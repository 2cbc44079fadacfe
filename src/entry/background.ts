import { createBackground } from '../app/background.ts';
import { listenToBrowser, type BrowserEventHandlers } from '../platform/browser-events.ts';
import { browserPorts } from '../platform/browser-ports.ts';
import { checksPort } from '../platform/checks-port.ts';
import { keepStoragePrivate } from '../platform/keep-storage-private.ts';
import { messageDoor } from '../platform/message-door.ts';
import { createTabEvents } from '../platform/tab-events.ts';
import banner from './banner.iife?iife';
import diagnosis from './diagnose.iife?iife';

const tabEvents = createTabEvents();
const checks = checksPort('src/entry/checker/index.html', async () => {
  const { openLocalRoom } = await import('./checker/local-room.ts');
  return openLocalRoom((report) => handlers.onCheckReport(report));
});
const handlers: BrowserEventHandlers = createBackground(browserPorts({ banner, diagnosis }, tabEvents, checks), messageDoor());
listenToBrowser(handlers, tabEvents);
keepStoragePrivate();

import { createBackground } from '../app/background.ts';
import { listenToBrowser } from '../platform/browser-events.ts';
import { browserPorts } from '../platform/browser-ports.ts';
import { messageDoor } from '../platform/message-door.ts';
import { createTabEvents } from '../platform/tab-events.ts';
import bannerFile from './banner.iife?iife';

const tabEvents = createTabEvents();
listenToBrowser(createBackground(browserPorts(bannerFile, tabEvents), messageDoor()), tabEvents);

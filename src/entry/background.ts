import { createBackground } from '../app/background.ts';
import { listenToBrowser } from '../platform/browser-events.ts';
import { browserPorts } from '../platform/browser-ports.ts';
import { messageDoor } from '../platform/message-door.ts';
import bannerFile from './banner.iife?iife';

listenToBrowser(createBackground(browserPorts(bannerFile), messageDoor()));

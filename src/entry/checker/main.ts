import { CheckRoom } from '../../app/check-room.ts';
import { checkWorld } from '../../platform/check-world.ts';
import { onRoomMessage, sendReport } from '../../platform/room-link.ts';

/** A document without a screen costs memory; it opens again within a few milliseconds. */
const CLOSE_AFTER_MS = 30_000;

const room = new CheckRoom(checkWorld, (report) => void sendReport(report));
let closing = setTimeout(closeWhenEmpty, CLOSE_AFTER_MS);

onRoomMessage((message) => {
  clearTimeout(closing);
  closing = setTimeout(closeWhenEmpty, CLOSE_AFTER_MS);
  if (message.type === 'room-start') void room.start(message.job, message.access);
  else room.cancel(message.key);
});

function closeWhenEmpty(): void {
  if (room.isEmpty) window.close();
  else closing = setTimeout(closeWhenEmpty, CLOSE_AFTER_MS);
}

import type { Action } from '../act/action.ts';
import type { Episode } from '../history/episode.ts';
import { endOf, episodeOf, isSameIncident, type End } from '../history/episode-of.ts';
import type { Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import type { Input } from './input.ts';
import type { Context } from './step.ts';

/**
 * Hands what has ended in this step to the history. An incident is handed over once it has come to an end, though its
 * tabs may still be there: a browser that is closed then loses nothing. Should it go on after all (the site fails again,
 * the person resumes), its next end takes the place of the first, because both have the same id.
 */
export function rememberEnded(before: State, after: State, input: Input, { now, settings }: Context): Action[] {
  if (settings.historyDays === 0) return [];
  const vanished: End = { ending: input.type === 'settings-changed' ? 'stopped' : 'left', at: now };
  const episodes = [
    ...Object.values(before.incidents).flatMap((incident) => goneEpisode(incident, after, vanished)),
    ...Object.values(after.incidents).flatMap((incident) => newlyEndedEpisode(incident, before)),
  ];
  return episodes.length > 0 ? [{ type: 'remember', episodes }] : [];
}

/** Nobody waits for it any more, and it had come to no end: so that is its end. */
function goneEpisode(incident: Incident, after: State, vanished: End): Episode[] {
  const later = after.incidents[incident.key];
  if ((later && isSameIncident(incident, later)) || endOf(incident)) return [];
  return listed(episodeOf(incident, vanished));
}

function newlyEndedEpisode(incident: Incident, before: State): Episode[] {
  const episode = endedEpisode(incident);
  const earlier = before.incidents[incident.key];
  const known = earlier && isSameIncident(earlier, incident) ? endedEpisode(earlier) : undefined;
  return JSON.stringify(episode) === JSON.stringify(known) ? [] : listed(episode);
}

function endedEpisode(incident: Incident): Episode | undefined {
  const end = endOf(incident);
  return end && episodeOf(incident, end);
}

function listed(episode: Episode | undefined): Episode[] {
  return episode ? [episode] : [];
}

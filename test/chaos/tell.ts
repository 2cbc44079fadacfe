import type { Entry, Story } from './story.ts';

/** A story as text, one line for each thing that was seen, for whoever replays a seed. */
export function tell({ script, entries }: Story): string {
  const { seed, reportsCommitFirst, hiddenTabs, schedule } = script;
  const head = `Seed ${seed}: ${reportsCommitFirst ? 'documents told of before answers' : 'answers told of first'}, ${schedule} schedule, hidden tabs ${hiddenTabs}`;
  return [head, ...entries.map(lineOf)].join('\n');
}

function lineOf({ at, wall, seen, ...rest }: Entry): string {
  const time = `${(at / 1_000).toFixed(3)} s`.padStart(14);
  const clock = new Date(wall).toISOString().slice(5, 19).replace('T', ' ');
  const facts = 'happening' in rest ? rest.happening : rest;
  return `${time}  ${clock}  ${seen.padEnd(11)} ${Object.entries(facts).map(wordOf).join(' ')}`.trimEnd();
}

function wordOf([name, value]: [string, unknown]): string {
  return `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

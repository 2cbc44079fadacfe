import type { Goal, KeptResult, Machine, Table } from '../report/result.ts';
import { boundOf, figure } from '../report/tables.ts';
import { WHY_MISSED } from './why-missed.ts';

/** A plot's file, under docs/images. */
export function imageName(benchmark: string, index: number): string {
  return `bench-${benchmark}-${index + 1}.svg`;
}

/** docs/benchmarks.md, from the results that are kept. */
export function benchmarksPage(results: readonly KeptResult[]): string {
  return [
    '# Benchmarks',
    'This page is made by `npm run bench:docs` from the results in [`test/bench/results`](../test/bench/results); `npm run bench:docs -- --saved` only draws it anew.'
    + ' Goals compare what ran side by side on one machine. A missed goal stays here as missed.',
    ...(results.length > 0 ? ['## Goals', goalsTable(results), ...reasons(results)] : []),
    ...results.flatMap(section),
    '## Adding one',
    'A benchmark prints the form that [`result.ts`](../test/bench/report/result.ts) describes and keeps it with `--save`. The page shows every file that is kept.',
  ].map((part) => `${part}\n`).join('\n');
}

function goalsTable(results: readonly KeptResult[]): string {
  const rows = results.flatMap(({ benchmark, goals }) => goals.map((goal) => [`[${benchmark}](#${anchor(benchmark)})`, goal.name, figure(goal.measured), boundOf(goal), judgement(goal)]));
  return markdownTable(['benchmark', 'goal', 'measured', 'asked for', ''], rows, 2);
}

/** What has been missed and why, one line each. */
function reasons(results: readonly KeptResult[]): string[] {
  const lines = missedGoals(results).map(({ name }) => `* ${name}: ${WHY_MISSED[name] ?? 'not known yet.'}`);
  return lines.length > 0 ? ['### Why goals are missed', lines.join('\n')] : [];
}

/** The goals that the kept results miss. */
export function missedGoals(results: readonly KeptResult[]): Goal[] {
  return results.flatMap(({ goals }) => goals.filter(({ met }) => !met));
}

function judgement({ met }: Goal): string {
  return met ? 'met' : '**missed**';
}

function section(result: KeptResult): string[] {
  const { benchmark, title, about, input, tables, plots, machine } = result;
  return [
    `<a id="${anchor(benchmark)}"></a>\n\n## ${title}`,
    about,
    `\`npm run bench:${benchmark}\`: ${input}`,
    ...plots.map((plot, index) => `**${plot.title}**\n\n![${plot.title}](images/${imageName(benchmark, index)})`),
    ...tables.flatMap(tableParts),
    `Measured on ${machineWords(machine)}.`,
  ];
}

function anchor(benchmark: string): string {
  return `bench-${benchmark}`;
}

function tableParts({ title, head, rows }: Table): string[] {
  return [`**${title}**`, markdownTable(head, rows, 1)];
}

function machineWords({ cpu, cores, memoryGigabytes, system, programs }: Machine): string {
  const versions = Object.entries(programs).map(([name, version]) => `${name} ${version}`);
  return `${cpu}, ${cores} cores, ${memoryGigabytes} GiB of memory, ${system}; ${versions.join(', ')}`;
}

/** The first columns are words, to the left; the others are figures. */
function markdownTable(head: readonly string[], rows: ReadonlyArray<readonly string[]>, words: number): string {
  const rule = head.map((_, column) => (column < words ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`).join('\n');
}

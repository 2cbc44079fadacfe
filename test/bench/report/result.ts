import * as v from 'valibot';

/** One thing that a benchmark has to reach. Goals are ratios or shares of arms that ran side by side, never times alone. */
const GoalSchema = v.object({
  /** What is measured, against what. */
  name: v.string(),
  /** Null: could not be measured, or has no end. */
  measured: v.nullable(v.number()),
  /** The bound that `measured` is held against. */
  target: v.number(),
  /** Which side of the bound is good. */
  better: v.picklist(['at-least', 'at-most']),
  met: v.boolean(),
});

/** Figures as people read them: the first column names the row. */
const TableSchema = v.object({
  title: v.string(),
  head: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});

const ScaleSchema = v.picklist(['linear', 'log']);
const AxisSchema = v.object({ label: v.string(), scale: ScaleSchema });

/** One line of a plot, from left to right; a single point is drawn as a dot with its name. */
const SeriesSchema = v.object({
  name: v.string(),
  /** Rebound's own, which stands out from what it is compared with. */
  isOurs: v.boolean(),
  x: v.array(v.number()),
  y: v.array(v.number()),
});

/** A plot: lines and dots over two axes. A bound is drawn across it. */
const LinesSchema = v.object({
  kind: v.literal('lines'),
  title: v.string(),
  x: AxisSchema,
  y: AxisSchema,
  series: v.array(SeriesSchema),
  bound: v.optional(v.object({ y: v.number(), label: v.string() })),
});

/** A plot: one bar for each arm. A bound is drawn across them. */
const BarsSchema = v.object({
  kind: v.literal('bars'),
  title: v.string(),
  x: AxisSchema,
  bars: v.array(v.object({ name: v.string(), isOurs: v.boolean(), value: v.number() })),
  bound: v.optional(v.object({ x: v.number(), label: v.string() })),
});

const MachineSchema = v.object({
  cpu: v.string(),
  cores: v.number(),
  memoryGigabytes: v.number(),
  system: v.string(),
  /** Programs by version: Node.js always, and the browsers that took part. */
  programs: v.record(v.string(), v.string()),
});

/**
 * What every benchmark prints as JSON and, with `--save`, keeps as `test/bench/results/<benchmark>.json`. `npm run bench:docs` makes
 * docs/benchmarks.md of nothing but these files, so a new benchmark needs only its command and, once run with `--save`, its one file.
 */
export const BenchResultSchema = v.object({
  /** Its command is `npm run bench:<benchmark>`; also its file's name. */
  benchmark: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  title: v.string(),
  /** What is measured against what, and how, in a sentence or two for the document. */
  about: v.string(),
  /** `npm run bench:docs` runs those that need Node.js alone; what drives browsers is run by hand. */
  needs: v.picklist(['node', 'browsers']),
  /** What was run on, in words: the figures mean nothing without it. */
  input: v.string(),
  goals: v.array(GoalSchema),
  tables: v.array(TableSchema),
  plots: v.array(v.variant('kind', [LinesSchema, BarsSchema])),
  /** All else that it has found, for machines. */
  details: v.unknown(),
});

/** A result as it is kept: with the machine that it was measured on. */
export const KeptResultSchema = v.object({ ...BenchResultSchema.entries, machine: MachineSchema });

export type Goal = v.InferOutput<typeof GoalSchema>;
export type Table = v.InferOutput<typeof TableSchema>;
export type LinesPlot = v.InferOutput<typeof LinesSchema>;
export type BarsPlot = v.InferOutput<typeof BarsSchema>;
export type Plot = LinesPlot | BarsPlot;
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Machine = v.InferOutput<typeof MachineSchema>;
export type BenchResult = v.InferOutput<typeof BenchResultSchema>;
export type KeptResult = v.InferOutput<typeof KeptResultSchema>;

/** A goal with its judgement. What could not be measured (NaN) is not met, and neither is what has no end. */
export function goal(name: string, measured: number, better: Goal['better'], target: number): Goal {
  const met = Number.isFinite(measured) && (better === 'at-least' ? measured >= target : measured <= target);
  return { name, measured: Number.isFinite(measured) ? measured : null, target, better, met };
}

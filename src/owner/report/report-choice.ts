/** The parts of a report, in its order; ids as in the bench's navigation where there is a section of that name. */
export const REPORT_PARTS = ['failure', 'headers', 'logs', 'upstream', 'dns', 'time-outs', 'checklist'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What may name people or machines. `lines`: what stands word for word in logs and in results that were pasted. */
export const PERSONAL = ['lines', 'paths', 'ips'] as const;
export type Personal = (typeof PERSONAL)[number];

/** What goes into a report. */
export interface ReportChoice {
  parts: readonly ReportPart[];
  leftOut: readonly Personal[];
}

/** All that is known, but nothing word for word. */
export const USUAL_CHOICE: ReportChoice = { parts: REPORT_PARTS, leftOut: ['lines'] };

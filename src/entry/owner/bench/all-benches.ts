/** The sections as one file: they share most of what they know, and are smaller together. */
export { LogsSection } from '../logs/logs-section.tsx';
export { ChecklistBench } from './checklist-bench.tsx';
export { CommandsBench } from './commands-bench.tsx';
export { FailureBench } from './failure-bench.tsx';
export { NamesBench } from './names-bench.tsx';
export { ReportBench } from './report-bench.tsx';
export { TimeoutsBench } from './timeouts-bench.tsx';

import { useRef, useState } from 'preact/hooks';
import { PART_WORDS } from '../../../owner/report/part-words.ts';
import { PERSONAL, REPORT_PARTS, type Personal, type ReportChoice, type ReportPart } from '../../../owner/report/report-choice.ts';
import type { MessageKey } from '../../../view/text.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useWords } from '../../translation.ts';
import { TickBoxes } from './tick-boxes.tsx';

const PERSONAL_WORDS: Readonly<Record<Personal, MessageKey>> = { lines: 'ownerReportLines', paths: 'logsPaths', ips: 'ownerReportIps' };

export interface ReportProps {
  /** As Markdown. */
  report: string;
  /** The parts that have something in them. */
  known: readonly ReportPart[];
  choice: ReportChoice;
  onChoice(choice: ReportChoice): void;
  onCopy(text: string): Promise<void>;
  onSave(text: string): void;
}

/** Everything found out at the bench as one text to pass on. */
export function ReportSection(props: ReportProps) {
  const words = useWords();
  if (props.known.length === 0) {
    return (
      <div class="stack">
        <section class="card nothing-yet">
          <h2>{words('ownerReportEmpty')}</h2>
          <p class="quiet">{words('ownerReportDetail')}</p>
        </section>
      </div>
    );
  }
  return (
    <div class="stack">
      <ChoiceCard {...props} />
      <TextCard {...props} />
    </div>
  );
}

function ChoiceCard({ known, choice, onChoice }: ReportProps) {
  const words = useWords();
  return (
    <section class="card">
      <h2>{words('ownerReport')}</h2>
      <p class="quiet">{words('ownerReportDetail')}</p>
      <TickBoxes
        legend="ownerReportParts"
        boxes={REPORT_PARTS.map((id) => ({ id, label: PART_WORDS[id], isOff: !known.includes(id) }))}
        ticked={choice.parts.filter((part) => known.includes(part))}
        onTick={(id, isTicked) => onChoice({ ...choice, parts: changed(choice.parts, id, isTicked) })}
      />
      <TickBoxes
        legend="ownerReportLeaveOut"
        boxes={PERSONAL.map((id) => ({ id, label: PERSONAL_WORDS[id] }))}
        ticked={choice.leftOut}
        onTick={(id, isTicked) => onChoice({ ...choice, leftOut: changed(choice.leftOut, id, isTicked) })}
      />
      <p class="remark">{words('ownerReportWarning')}</p>
    </section>
  );
}

function TextCard({ report, onCopy, onSave }: ReportProps) {
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<string>();
  const copy = (text: string) => {
    setRefused(undefined);
    return onCopy(text);
  };
  const select = () => {
    box.current?.select();
    setRefused(report);
  };
  return (
    <section class="card">
      <div class="report-head">
        <h2>{words('ownerReportText')}</h2>
        <CopyButton label="ownerCopy" text={report} onCopy={copy} onRefused={select} />
        <button type="button" onClick={() => onSave(report)}>
          {words('optionsFileSave')}
        </button>
      </div>
      <p class="refused" role="status">
        {refused === report && words('ownerReportRefused')}
      </p>
      <textarea ref={box} class="report-text" dir="auto" readOnly rows={24} spellcheck={false} aria-label={words('ownerReportText')} value={report} />
    </section>
  );
}

function changed<Id>(ids: readonly Id[], id: Id, isIn: boolean): Id[] {
  const others = ids.filter((other) => other !== id);
  return isIn ? [...others, id] : others;
}

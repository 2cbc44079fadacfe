import type { Diagnosis, FoundMark } from '../../diagnose/diagnosis.ts';
import { confidenceText, gatewayText, markText } from '../../view/diagnosis-words.ts';
import { useTranslation, useWords } from '../translation.ts';

/** Who answered, how sure the diagnosis is, and what in the answer says so. */
export function HowWeKnow({ diagnosis }: { diagnosis: Diagnosis }) {
  const words = useWords();
  const { translate } = useTranslation();
  return (
    <details class="how-we-know">
      <summary>{words('diagnosisHow')}</summary>
      <p>
        {translate(gatewayText(diagnosis))} {translate(confidenceText(diagnosis))}
      </p>
      <ul>
        {diagnosis.marks.map((mark) => (
          <MarkLine key={`${mark.kind} ${mark.found}`} mark={mark} />
        ))}
      </ul>
    </details>
  );
}

/** Stands for what was found while the words around it are looked up (U+FFFC, “object replacement character”). */
const STAND_IN = '\uFFFC';

function MarkLine({ mark }: { mark: FoundMark }) {
  const { translate } = useTranslation();
  const [before, after] = translate(markText({ ...mark, found: STAND_IN })).split(STAND_IN);
  return (
    <li>
      {before}
      {after !== undefined && <bdi class="found">{mark.found}</bdi>}
      {after}
    </li>
  );
}

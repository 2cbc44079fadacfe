import type { ComponentChildren } from 'preact';
import type { PopupView } from '../../view/popup-view.ts';
import { formatLength } from '../../view/time-left.ts';
import { useTranslation, useWords } from '../translation.ts';

export interface RestingActions {
  onAllowHere(host: string): void;
  onNeverHere(host: string): void;
  onTurnOn(): void;
  onAllowAccess(): void;
}

interface RestingScreenProps extends RestingActions {
  view: Exclude<PopupView, { kind: 'waiting' }>;
  fix: ComponentChildren;
  timeline: ComponentChildren;
  trouble: ComponentChildren;
  isTroubled: boolean;
  recent: ComponentChildren;
  tools: ComponentChildren;
}

/** Every state in which nothing waits: calm, one sentence, at most one thing to press. */
export function RestingScreen({ view, fix, timeline, trouble, isTroubled, recent, tools, onAllowHere, onNeverHere, onTurnOn, onAllowAccess }: RestingScreenProps) {
  const words = useWords();
  switch (view.kind) {
    case 'healthy':
      return <HealthyScreen view={view} fix={fix} timeline={timeline} trouble={trouble} isTroubled={isTroubled} recent={recent} tools={tools} onNeverHere={onNeverHere} />;
    case 'never':
      return (
        <Resting sign="off" title={words('popupNever')} detail={words('popupNeverDetail', view.host)}>
          {view.isLocked ? <Locked /> : <Primary label={words('buttonAllowHere')} onPress={() => onAllowHere(view.host)} />}
        </Resting>
      );
    case 'off':
      return (
        <Resting sign="off" title={words('popupOff')} detail={words('popupOffDetail')}>
          {view.isLocked ? <Locked /> : <Primary label={words('buttonTurnOn')} onPress={onTurnOn} />}
        </Resting>
      );
    case 'no-access':
      return (
        <Resting
          sign="closed"
          title={words('popupNoAccess')}
          detail={view.host === undefined ? words('popupNoAccessAny') : words('popupNoAccessDetail', view.host)}
        >
          <Primary label={words('buttonAllowAccess')} onPress={onAllowAccess} />
        </Resting>
      );
    case 'unsupported':
      return <Resting sign="off" title={words('popupUnsupported')} detail={words('popupUnsupportedDetail')} />;
  }
}

interface HealthyScreenProps {
  view: Extract<PopupView, { kind: 'healthy' }>;
  fix: ComponentChildren;
  timeline: ComponentChildren;
  trouble: ComponentChildren;
  isTroubled: boolean;
  recent: ComponentChildren;
  tools: ComponentChildren;
  onNeverHere(host: string): void;
}

function HealthyScreen({ view, fix, timeline, trouble, isTroubled, recent, tools, onNeverHere }: HealthyScreenProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const { recovered, host } = view;
  const detail = recovered
    ? words('popupRecovered', formatLength(recovered.at - recovered.since, locale))
    : words('popupHealthyDetail');
  return (
    <>
      {!isTroubled && <Resting sign="fine" title={words('popupHealthy')} host={host} detail={detail} />}
      {trouble}
      {fix}
      {timeline}
      {tools}
      {recent}
      <footer>
        <button type="button" class="link" onClick={() => onNeverHere(host)}>
          {words('buttonNeverHere')}
        </button>
      </footer>
    </>
  );
}

interface RestingProps {
  sign: 'fine' | 'off' | 'closed';
  title: string;
  detail: string;
  host?: string;
  children?: ComponentChildren;
}

const SIGNS: Readonly<Record<RestingProps['sign'], string>> = { fine: '✓', off: '–', closed: '!' };

function Resting({ sign, title, detail, host, children }: RestingProps) {
  return (
    <div class="resting">
      <span class={`sign ${sign}`} aria-hidden="true">
        {SIGNS[sign]}
      </span>
      <h1>{title}</h1>
      {host !== undefined && (
        <p class="host" title={host}>
          {host}
        </p>
      )}
      <p class="explanation">{detail}</p>
      {children && <div class="buttons">{children}</div>}
    </div>
  );
}

/** Says why there is nothing to press. */
function Locked() {
  const words = useWords();
  return <small class="hint">{words('optionsManaged')}</small>;
}

function Primary({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" class="primary" onClick={onPress}>
      {label}
    </button>
  );
}

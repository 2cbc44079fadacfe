import type { ComponentChild } from 'preact';
import { BAD_MORNING } from '../../../gallery/log-summaries.ts';
import { CDN_FAILURE } from '../../../gallery/owner-bench-values.ts';
import { NO_FINDINGS, type Check, type CheckPhase } from '../../../src/check/check.ts';
import type { Evidence, Finding } from '../../../src/check/evidence.ts';
import { judge } from '../../../src/check/verdict.ts';
import { MARK_KINDS } from '../../../src/diagnose/diagnosis.ts';
import { diagnosisSchema } from '../../../src/store/diagnosis-schema.ts';
import { readResponseFacts } from '../../../src/watch/response-facts.ts';
import { settingsSchema } from '../../../src/store/settings-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { CheckPanel } from '../../../src/ui/check/check-panel.tsx';
import { History } from '../../../src/ui/history/history.tsx';
import { Options } from '../../../src/ui/options/options.tsx';
import { FailureSection } from '../../../src/ui/owner/failure/failure.tsx';
import { Logs } from '../../../src/ui/owner/logs/logs.tsx';
import { NamesSection } from '../../../src/ui/owner/names/names.tsx';
import { HowWeKnow } from '../../../src/ui/popup/how-we-know.tsx';
import { PageTroubleScreen } from '../../../src/ui/popup/page-trouble.tsx';
import { tameText } from '../../../src/lib/cap-text.ts';
import * as v from 'valibot';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { anEpisode } from '../../fixtures/episodes.ts';
import { NOW } from '../../fixtures/incidents.ts';

const nothing = () => undefined;
const copy = () => Promise.resolve();
const LINK = 'https://status.example.org/';

/** A check as the parsers make it, with one piece of evidence of each kind; they cap whatever is said. */
export function checkSaying(anything: string, phase: CheckPhase = { name: 'done', at: NOW, wasInterrupted: false }): Check {
  const said = tameText(anything, 60);
  const findings: Finding[] = [
    { kind: 'place', place: { city: said, country: 'DE', continent: 'EU', network: said, networkName: said, latitude: 50, longitude: 8 }, outcome: 'gateway-error', status: 502 },
    { kind: 'explanation', title: said, side: 'origin', ownerMustAct: true },
    { kind: 'name', resolver: said, outcome: 'resolves', addresses: [said] },
    { kind: 'provider', provider: said, role: 'provider', health: 'major', incidents: [{ title: said, components: [said], startedAt: NOW, link: LINK }] },
    { kind: 'own-checker', name: said, says: 'down' },
    { kind: 'line', state: 'works' },
  ];
  const evidence = findings.map((finding): Evidence => ({ checker: 'test', source: said, at: NOW, link: LINK, facts: [{ name: said, value: said }], finding }));
  const verdict = judge(evidence, { isTyped: false, isFrontPage: false });
  const links = [{ id: 'status-page', name: said, url: LINK }];
  return { key: 'k', id: 1, url: 'https://shop.example/', host: 'shop.example', isTyped: false, isPrivate: false, startedAt: NOW, phase, findings: { ...NO_FINDINGS, evidence, verdict, links } };
}

/** Settings as a file may bring them. */
function settingsSaying(anything: string): Settings {
  const said = anything.slice(0, 200);
  const name = `x${said}`.slice(0, 60);
  return v.parse(settingsSchema, {
    ...DEFAULT_SETTINGS,
    neverHosts: [said],
    siteSchedules: [{ host: said, schedule: 'gentle' }],
    check: { ...DEFAULT_SETTINGS.check, switchedOn: [name], ownCheckers: [{ name, url: `https://x.example/${said}` }] },
  });
}

function options(settings: Settings, after?: Settings) {
  return (
    <Options
      settings={settings}
      remark={undefined}
      policy={{ ownCheckers: settings.check.ownCheckers, neverHosts: settings.neverHosts }}
      shortcuts={[]}
      onChangeShortcuts={nothing}
      history={{ isLocked: false, days: 90, asked: undefined, deleted: undefined, onPick: nothing, onAgree: nothing, onCancel: nothing, onUndo: nothing, onOpen: nothing }}
      saveState="idle"
      undoable={undefined}
      file={{ fault: undefined, asked: after && { after, keepsHistory: false }, onSave: nothing, onOpen: nothing, onApply: nothing, onCancel: nothing }}
      onChange={nothing}
      onReset={nothing}
      onUndo={nothing}
    />
  );
}

function logsSaying(said: string) {
  const FREE = new Set(['text', 'path', 'name', 'file']);
  const summary = JSON.parse(JSON.stringify(BAD_MORNING), (key, value: unknown) => (FREE.has(key) && typeof value === 'string' ? tameText(said, 200) : value)) as typeof BAD_MORNING;
  return <Logs state={{ kind: 'read', summary, unread: [{ name: said, problem: 'archive' }], wasStopped: false }} onFiles={nothing} onText={nothing} onCancel={nothing} onClear={nothing} />;
}

/** How to make every screen that shows text from outside, with the same text in all places where a stranger could put one. */
export function screensSaying(said: string): Readonly<Record<string, () => ComponentChild>> {
  const marks = MARK_KINDS.map((kind) => ({ kind, found: said, isStrong: true }));
  const diagnosis = v.parse(diagnosisSchema, aDiagnosis({ gateway: said, gatewayName: said, passedBy: [said], marks, isSoft: true, statusPage: LINK }));
  const { headers } = readResponseFacts([{ name: 'server', value: said }, { name: 'x-shop', value: said }, { name: 'x-request-id', value: 'a1' }]);
  const answers = [{ resolver: 'Resolver', outcome: 'found' as const, values: [tameText(said, 60)], alias: '', ttlS: 60, filters: false }];
  return {
    'how we know': () => <HowWeKnow diagnosis={diagnosis} />,
    'a page with trouble': () => <PageTroubleScreen host="shop.example" trouble={{ soft: { says: said, diagnosis }, failing: [{ host: said, count: 2, status: 502 }] }} />,
    'a check': () => <CheckPanel check={checkSaying(said)} onConsent={nothing} onDismiss={nothing} />,
    'the question for a yes': () => <CheckPanel check={checkSaying(said, { name: 'asking', recipients: [said, `${said} (x.example)`] })} onConsent={nothing} onDismiss={nothing} />,
    'the history': () => <History episodes={[anEpisode({ gateway: tameText(said, 100) })]} now={NOW} keptDays={90} remark={undefined} initialQuery="" deleted={undefined} onForget={nothing} onForgetAll={nothing} onUndo={nothing} onExport={nothing} onSettings={nothing} />,
    'the settings': () => options(settingsSaying(said)),
    'settings out of a file': () => options(DEFAULT_SETTINGS, settingsSaying(said)),
    'the failing answer': () => <FailureSection failure={{ ...CDN_FAILURE, headers, diagnosis }} onCopy={copy} />,
    'names side by side': () => <NamesSection site="shop.example" fault={undefined} resolvers={[{ id: 'a', name: 'Resolver', isChosen: true }]} state={{ kind: 'answered', host: 'shop.example', table: { A: answers, AAAA: [], CNAME: [], MX: [], NS: [] } }} onSite={nothing} onChoose={nothing} onAsk={nothing} />,
    'logs': () => logsSaying(said),
  };
}

import '../src/ui/owner/owner.css';
import '../src/ui/owner/bench/bench.css';
import type { ComponentChildren } from 'preact';
import { productOf } from '../src/owner/timeouts/all-products.ts';
import { usualLayer, withSeconds } from '../src/owner/timeouts/layer.ts';
import { ChecklistSection } from '../src/ui/owner/checklist/checklist.tsx';
import { CommandsSection } from '../src/ui/owner/commands/commands.tsx';
import { FailureSection } from '../src/ui/owner/failure/failure.tsx';
import { NamesSection, type NamesProps } from '../src/ui/owner/names/names.tsx';
import { Owner } from '../src/ui/owner/owner.tsx';
import { layersFor, TimeoutsSection } from '../src/ui/owner/timeouts/timeouts.tsx';
import type { Group } from './group.ts';
import { CDN_FAILURE, DIFFERING_NAMES, PASTED } from './owner-bench-values.ts';

const nothing = () => undefined;
const copy = () => Promise.resolve();
const SECTIONS = [
  { id: 'failure', title: 'ownerFailure' },
  { id: 'logs', title: 'ownerLogs' },
  { id: 'upstream', title: 'ownerCommands' },
  { id: 'dns', title: 'ownerNamesTitle' },
  { id: 'time-outs', title: 'ownerTimeouts' },
  { id: 'checklist', title: 'ownerChecklistTitle' },
] as const;

function bench(current: (typeof SECTIONS)[number]['id'], section: ComponentChildren) {
  return (
    <Owner sections={SECTIONS} current={current}>
      {section}
    </Owner>
  );
}

function names(props: Partial<NamesProps>) {
  const resolvers = ['Cloudflare DNS', 'Google DNS', 'DNS.SB', 'AliDNS', 'Quad9'].map((name, index) => ({ id: name, name, isChosen: index < 4 }));
  return bench('dns', <NamesSection site="www.example.org" fault={undefined} resolvers={resolvers} state={{ kind: 'idle' }} onSite={nothing} onChoose={nothing} onAsk={nothing} {...props} />);
}

function timeouts(front: string, gateway: string, application: string, headBytes: number) {
  const choice = { front, gateway, application };
  const layers = layersFor(choice).map((layer) => (layer.product === productOf('gunicorn') ? withSeconds(layer, 'answer', 90) : layer));
  return bench('time-outs', <TimeoutsSection choice={choice} layers={layers} headBytes={headBytes} onChoice={nothing} onLayers={nothing} onHeadBytes={nothing} onCopy={copy} />);
}

const fitting = ['haproxy', 'gunicorn'].flatMap((id) => productOf(id) ?? []).map(usualLayer).map((layer) => withSeconds(layer, 'outer-idle', 65));

/** The sections of the owner's bench but its logs. */
export const ownerBenchGroup: Group = {
  failure: bench('failure', <FailureSection failure={CDN_FAILURE} onCopy={copy} />),
  'failure-none': bench('failure', <FailureSection failure={undefined} onCopy={copy} />),
  commands: bench(
    'upstream',
    <CommandsSection
      typed={{ upstream: '10.0.0.5:8080', login: 'admin@gw.example.org', unit: 'shop.service', product: 'nginx' }}
      site={{ host: 'www.example.org', isHttps: true }}
      pasted={PASTED}
      onTyped={nothing}
      onPasted={nothing}
      onCopy={copy}
    />,
  ),
  'commands-empty': bench(
    'upstream',
    <CommandsSection typed={{ upstream: '-x', login: '', unit: '', product: 'unknown' }} site={undefined} pasted="hello" onTyped={nothing} onPasted={nothing} onCopy={copy} />,
  ),
  names: names({ state: { kind: 'answered', host: 'www.example.org', table: DIFFERING_NAMES } }),
  'names-private': names({ site: 'nas.local', fault: 'ownerSitePrivate' }),
  timeouts: timeouts('cloudflare', 'nginx', 'gunicorn', 9000),
  'timeouts-fit': bench(
    'time-outs',
    <TimeoutsSection choice={{ front: 'none', gateway: 'haproxy', application: 'gunicorn' }} layers={fitting} headBytes={4096} onChoice={nothing} onLayers={nothing} onHeadBytes={nothing} onCopy={copy} />,
  ),
  checklist: bench(
    'checklist',
    <ChecklistSection signs={['upstream-silent', 'cpu-free', 'disk-full', 'names-agree', 'pool-down']} tickedIds={['restart']} product="nginx" onTick={nothing} onCopy={copy} />,
  ),
};

import type { ComponentChildren } from 'preact';
import type { Evidence, PlaceFinding, ProviderIncident } from '../../check/evidence.ts';
import { evidenceSign, evidenceText, placeText, type EvidenceSign } from '../../view/evidence-words.ts';
import { formatAge, formatClock } from '../../view/past-moment.ts';
import { useNow } from '../parts/use-now.ts';
import { useTranslation, useWords } from '../translation.ts';

/** The source of evidence from this computer. */
const SELF = 'Rebound';
const SIGNS: Readonly<Record<EvidenceSign, string>> = { good: '✓', bad: '✕', note: 'i', none: '–' };

interface EvidenceListProps {
  evidence: readonly Evidence[];
  /** Open from the start, while there is nothing else to see. */
  isOpen: boolean;
}

/** Every piece of evidence with its source, its time and the raw facts; the places as a table. */
export function EvidenceList({ evidence, isOpen }: EvidenceListProps) {
  const words = useWords();
  const places = evidence.filter(isAboutPlace);
  const others = evidence.filter((each) => !isAboutPlace(each));
  return (
    <details class="evidence" open={isOpen}>
      <summary>{words('checkEvidence')}</summary>
      {places.length > 0 && <PlacesTable places={places} />}
      <ul>
        {others.map((each, index) => (
          <EvidenceRow key={index} evidence={each} />
        ))}
      </ul>
    </details>
  );
}

type PlaceEvidence = Evidence & { finding: PlaceFinding };

function isAboutPlace(evidence: Evidence): evidence is PlaceEvidence {
  return evidence.finding.kind === 'place';
}

/** The map in words, for everyone who cannot see it or wants to know more. */
function PlacesTable({ places }: { places: readonly PlaceEvidence[] }) {
  const words = useWords();
  const { translate, locale } = useTranslation();
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return (
    <table>
      <caption class="live">{words('checkMap')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('checkPlace')}</th>
          <th scope="col">{words('checkResult')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((evidence, index) => {
          const { place, outcome, status } = evidence.finding;
          const country = /^[A-Z]{2}$/.test(place.country) ? countries.of(place.country) : undefined;
          return (
            <tr key={index} class={evidenceSign(evidence)}>
              <th scope="row">
                <RawFacts evidence={evidence}>
                  {place.city}
                  <small>{[country, place.networkName ?? place.network].filter(Boolean).join(' · ')}</small>
                </RawFacts>
              </th>
              <td>
                {translate(placeText(outcome))}
                {status !== undefined && <small>{status}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function EvidenceRow({ evidence }: { evidence: Evidence }) {
  const { translate } = useTranslation();
  const { finding, source } = evidence;
  const sign = evidenceSign(evidence);
  return (
    <li class={sign}>
      <span class="sign-mark" aria-hidden="true">
        {SIGNS[sign]}
      </span>
      <div>
        <RawFacts evidence={evidence}>
          {/* What Rebound has seen itself is a sentence of its own. */}
          {source !== SELF && <strong>{source} </strong>}
          {translate(evidenceText(evidence))}
        </RawFacts>
        {finding.kind === 'name' && finding.addresses.length > 0 && <small>{finding.addresses.join(', ')}</small>}
        {finding.kind === 'provider' && finding.incidents.map((incident) => <IncidentLine key={incident.title} incident={incident} />)}
      </div>
    </li>
  );
}

/** A provider's incident with its age and the parts it concerns. */
function IncidentLine({ incident: { title, components, startedAt, link } }: { incident: ProviderIncident }) {
  const { locale } = useTranslation();
  const now = useNow(undefined);
  const age = startedAt === undefined ? undefined : formatAge(startedAt, now, locale);
  const shown = link === undefined ? title : <OutsideLink href={link}>{title}</OutsideLink>;
  return (
    <p class="incident">
      {shown}
      <small>{[age, components.join(', ')].filter(Boolean).join(' · ')}</small>
    </p>
  );
}

/** What a piece of evidence says; opened, also when, where to read on, and what its source said word for word. */
function RawFacts({ evidence: { at, facts, link }, children }: { evidence: Evidence; children: ComponentChildren }) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <details class="facts">
      <summary title={words('checkFacts')}>
        <span>{children}</span>
      </summary>
      <dl>
        <dt>{formatClock(at, locale)}</dt>
        <dd>{link !== undefined && <OutsideLink href={link}>{words('checkReadOn')}</OutsideLink>}</dd>
        {facts.map(({ name, value }) => [
          <dt key={`name ${name}`}>{name}</dt>,
          <dd key={name}>
            <bdi>{value}</bdi>
          </dd>,
        ])}
      </dl>
    </details>
  );
}

function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

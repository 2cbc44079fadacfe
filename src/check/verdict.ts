import type { Evidence } from './evidence.ts';
import type { About } from './about.ts';
import { tallyOf, type Tally } from './tally.ts';
import { MIN_PLACES, reasonsFor } from './reasons.ts';
import type { ReasonKind, VerdictKind } from './verdict-kinds.ts';

/** The answer to "is it just me?". Plain data. */
export interface Verdict {
  kind: VerdictKind;
  confidence: Confidence;
  /** The most telling first. */
  reasons: Reason[];
}

export type Confidence = 'high' | 'medium' | 'low';

/** Why, as a key for the words and what goes into them (numbers in digits, continents by code). */
export interface Reason {
  kind: ReasonKind;
  values: string[];
}

/** What "down for everyone" needs at least, beside places. */
const MIN_CONTINENTS = 2;
const MIN_NETWORKS = 3;
/** So many make it sure. */
const MANY_PLACES = 5;
const MANY_CONTINENTS = 3;
/** A single probe may fail by itself; from here on it is the site that fails there. */
const MIN_FAILING = 2;
const MIN_FAILING_SHARE = 0.2;
/** "Others reach it" needs more than one witness. */
const MIN_REACHING = 2;

/**
 * Judges what was found. Pure; the order of the evidence does not matter, and what is no evidence changes nothing.
 * More places that reach the site never make it more "down".
 */
export function judge(evidence: readonly Evidence[], about: About): Verdict {
  const tally = tallyOf(evidence);
  const { kind, confidence } = decideKind(tally, about);
  return { kind, confidence, reasons: reasonsFor(kind, tally, about) };
}

type Judgement = Pick<Verdict, 'kind' | 'confidence'>;

function decideKind(tally: Tally, about: About): Judgement {
  if (isCutOff(tally)) return { kind: 'your-network', confidence: tally.line === 'broken' ? 'medium' : 'high' };
  if (about.refusal !== undefined) return judgeLocal(tally);
  if (isNameless(tally)) return { kind: 'name-does-not-resolve', confidence: tally.resolversWithout.length > 2 ? 'high' : 'medium' };
  return judgeRecovery(tally) ?? judgeOutage(tally) ?? judgeReached(tally, about);
}

/** Nothing outside answered, and the controls or the browser say why. An answer from anywhere proves the line. */
function isCutOff({ line, heardFromOutside, reachedHere }: Tally): boolean {
  return !heardFromOutside && (line === 'offline' || line === 'portal' || (line === 'broken' && !reachedHere));
}

function judgeLocal({ ownPage, ownFrontPage }: Tally): Judgement {
  const answers = ownPage === 'reached' || (ownPage === undefined && ownFrontPage === 'reached');
  return answers ? { kind: 'up', confidence: 'medium' } : { kind: 'cant-tell', confidence: 'low' };
}

/** At least two resolvers, none that finds it, and no place that got any answer from the site. */
function isNameless({ resolversWith, resolversWithout, answeredAnywhere }: Tally): boolean {
  return resolversWithout.length >= 2 && resolversWith.length === 0 && !answeredAnywhere;
}

/** The very page that failed was answered just now: whatever others see, it is back for this person. */
function judgeRecovery({ ownPage, reached }: Tally): Judgement | undefined {
  if (ownPage !== 'reached') return undefined;
  return { kind: 'up', confidence: reached.places >= MIN_REACHING ? 'high' : 'medium' };
}

function judgeOutage({ failing, reached, reachedHere }: Tally): Judgement | undefined {
  const { places, continents, networks } = failing;
  if (reached.places === 0 && !reachedHere && places >= MIN_PLACES && continents.length >= MIN_CONTINENTS && networks >= MIN_NETWORKS) {
    const isSure = places >= MANY_PLACES && continents.length >= MANY_CONTINENTS;
    return { kind: 'down-for-everyone', confidence: isSure ? 'high' : 'medium' };
  }
  if (places < MIN_FAILING || places / (places + reached.places) < MIN_FAILING_SHARE) return undefined;
  // Too few to speak for the world, but it does fail there.
  if (reached.places === 0) return { kind: 'down-in-some-regions', confidence: 'low' };
  const isCleanSplit = continents.every((continent) => !reached.continents.includes(continent));
  return { kind: 'down-in-some-regions', confidence: isCleanSplit ? 'high' : 'medium' };
}

function judgeReached(tally: Tally, about: About): Judgement {
  const { ownPage, ownFrontPage, reached } = tally;
  if (reached.places < MIN_REACHING) return judgeAlone(tally, about);
  const isSure = reached.places >= MANY_PLACES;
  if (ownFrontPage === 'failed' || (ownPage === 'failed' && about.isFrontPage)) {
    return { kind: 'just-you', confidence: isSure ? 'high' : 'medium' };
  }
  if (about.isTyped) return { kind: 'up', confidence: isSure || ownFrontPage === 'reached' ? 'high' : 'medium' };
  // The front page answers here as it does elsewhere: what fails is this one page, perhaps for everyone.
  if (ownFrontPage === 'reached') return { kind: 'cant-tell', confidence: 'medium' };
  return { kind: 'just-you', confidence: about.isFrontPage ? 'medium' : 'low' };
}

function judgeAlone({ ownFrontPage }: Tally, { isTyped }: About): Judgement {
  return isTyped && ownFrontPage === 'reached' ? { kind: 'up', confidence: 'medium' } : { kind: 'cant-tell', confidence: 'low' };
}

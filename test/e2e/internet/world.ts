import { type WorldPlace, WORLD_PLACES } from './world-places.ts';

/** How the site is from one place: the HTTP status it answers there, or why there is no answer. */
export type Fate =
  | number
  | 'unreachable'
  | 'no-such-name'
  | 'private-address'
  /** It answers 503 with a challenge for robots. */
  | 'robot-wall'
  /** Nothing to do with the site: the machine that should have asked has failed itself. */
  | 'probe-fails';

/** What the public DNS says about the site's name. */
export type NameState = 'resolves' | 'no-such-name' | 'no-address' | 'broken';

/** A public address that is routed, so that nobody takes it for a filtered one. No story ever goes there. */
const PUBLIC = { v4: '93.184.215.14', v6: '2606:2800:21f:cb07:6820:80da:af6b:8b2c' };
const PRIVATE = { v4: '192.168.1.20', v6: 'fd12:3456:789a::20' };

/** How the sites of a story are doing as seen from the rest of the world. All services tell of the same one. */
export class World {
  readonly places: readonly WorldPlace[] = WORLD_PLACES;
  #fate: (place: WorldPlace) => Fate = () => 200;
  #name: NameState = 'resolves';
  #addresses = PUBLIC;

  get name(): NameState {
    return this.#name;
  }

  get addresses(): { readonly v4: string; readonly v6: string } {
    return this.#addresses;
  }

  fateAt(place: WorldPlace): Fate {
    return this.#fate(place);
  }

  reachesEverywhere(status = 200): void {
    this.looks(() => status);
  }

  isDownEverywhere(fate: Fate = 502): void {
    this.looks(() => fate);
  }

  /** Down on these continents, well on the others. */
  isDownIn(continents: WorldPlace['continent'] | readonly WorldPlace['continent'][], fate: Fate = 502): void {
    this.looks(({ continent }) => ([continents].flat().includes(continent) ? fate : 200));
  }

  /** The name exists nowhere, or the DNS cannot tell. */
  hasNameTrouble(name: Exclude<NameState, 'resolves'>): void {
    this.looks(() => 'no-such-name', name);
  }

  /** The name is public, what it leads to is not. */
  isPrivate(): void {
    this.looks(() => 'private-address');
    this.#addresses = PRIVATE;
  }

  /** Each place by itself. */
  looks(fate: (place: WorldPlace) => Fate, name: NameState = 'resolves'): void {
    this.#fate = fate;
    this.#name = name;
    this.#addresses = PUBLIC;
  }
}

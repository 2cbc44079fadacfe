import * as v from 'valibot';
import type { WorldPlace } from '../world-places.ts';

const MOST_PLACES = 50;

/** A top-level domain, no address, no port: stories ask for nothing else. */
const PublicName = v.pipe(v.string(), v.regex(/^(?!(?:\d+\.)+\d+$)(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/i));

const Location = v.strictObject({
  continent: v.optional(v.string()),
  country: v.optional(v.string()),
  city: v.optional(v.string()),
  asn: v.optional(v.number()),
  network: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  magic: v.optional(v.pipe(v.string(), v.maxLength(128))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** The part of the documented body that stories may send; what is not documented is refused, as the service does. */
const Order = v.strictObject({
  type: v.literal('http'),
  target: PublicName,
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PLACES))),
  locations: v.optional(v.pipe(v.array(Location), v.maxLength(128))),
  inProgressUpdates: v.optional(v.boolean()),
  timeout: v.optional(v.pipe(v.number(), v.minValue(5), v.maxValue(30))),
  measurementOptions: v.optional(
    v.strictObject({
      request: v.optional(
        v.strictObject({
          method: v.optional(v.picklist(['HEAD', 'GET', 'OPTIONS'])),
          path: v.optional(v.string()),
          query: v.optional(v.string()),
          host: v.optional(v.string()),
          headers: v.optional(v.record(v.string(), v.string())),
        }),
      ),
      resolver: v.optional(v.string()),
      protocol: v.optional(v.picklist(['HTTPS', 'HTTP', 'HTTP2'])),
      port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))),
      ipVersion: v.optional(v.picklist([4, 6])),
    }),
  ),
});

/** What a client wants measured. */
export type GlobalpingOrder = v.InferOutput<typeof Order>;
type GlobalpingLocation = v.InferOutput<typeof Location>;

/** A body that was read: the order, or what is wrong with it, a message for each faulty field. */
type Read = { readonly order: GlobalpingOrder } | { readonly faults: Readonly<Record<string, string>> };

export function readOrder(body: unknown): Read {
  const read = v.safeParse(Order, body);
  if (!read.success) return { faults: Object.fromEntries(read.issues.map((issue) => [v.getDotPath(issue) ?? 'body', issue.message])) };
  const { limit, locations = [] } = read.output;
  const isLimitedTwice = limit !== undefined && locations.some((location) => location.limit !== undefined);
  if (isLimitedTwice) return { faults: { limit: 'limit per location is not allowed when a global limit is set' } };
  return { order: read.output };
}

/** The places that will ask, no more than there are. */
export function choosePlaces({ limit, locations = [] }: GlobalpingOrder, all: readonly WorldPlace[]): readonly WorldPlace[] {
  if (locations.length === 0) return all.slice(0, limit ?? 1);
  const chosen = new Set<WorldPlace>();
  for (const location of locations) {
    const free = all.filter((place) => !chosen.has(place) && isIn(place, location));
    for (const place of free.slice(0, limit ?? location.limit ?? 1)) chosen.add(place);
  }
  return [...chosen].slice(0, limit);
}

function isIn(place: WorldPlace, { continent, country, city, asn, network, tags = [], magic = 'world' }: GlobalpingLocation): boolean {
  return (
    (continent ?? place.continent) === place.continent &&
    (country ?? place.country) === place.country &&
    (city ?? place.city) === place.city &&
    (asn ?? place.asn) === place.asn &&
    (network ?? place.network) === place.network &&
    tags.every((tag) => place.tags.includes(tag)) &&
    magic.split('+').every((word) => isMeant(place, word.trim().toLowerCase()))
  );
}

function isMeant(place: WorldPlace, word: string): boolean {
  const names = ['world', place.region, place.country, place.countryName, place.city, place.network, `AS${place.asn}`, ...place.tags];
  return names.some((name) => name.toLowerCase() === word);
}

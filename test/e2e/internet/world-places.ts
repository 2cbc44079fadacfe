/** A machine somewhere in the world that can ask for a site. Networks are invented, their numbers kept for documentation (RFC 5398). */
export interface WorldPlace {
  readonly continent: 'AF' | 'AS' | 'EU' | 'NA' | 'OC' | 'SA';
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly countryName: string;
  /** US states only. */
  readonly state: string | null;
  readonly city: string;
  readonly asn: number;
  readonly network: string;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly tags: readonly string[];
}

const HOME = ['eyeball-network'];
const DATA_CENTRE = ['datacenter-network'];

/** The first six stand on six continents, so that every choice of many places is spread over the world. */
export const WORLD_PLACES: readonly WorldPlace[] = [
  { continent: 'EU', region: 'Western Europe', country: 'DE', countryName: 'Germany', state: null, city: 'Frankfurt', asn: 64496, network: 'Main Hosting', latitude: 50.11, longitude: 8.68, tags: DATA_CENTRE },
  { continent: 'NA', region: 'Northern America', country: 'US', countryName: 'USA', state: 'VA', city: 'Ashburn', asn: 64497, network: 'Potomac Cloud', latitude: 39.04, longitude: -77.49, tags: DATA_CENTRE },
  { continent: 'AS', region: 'Eastern Asia', country: 'JP', countryName: 'Japan', state: null, city: 'Tokyo', asn: 64498, network: 'Sumida Net', latitude: 35.69, longitude: 139.69, tags: HOME },
  { continent: 'SA', region: 'South America', country: 'BR', countryName: 'Brazil', state: null, city: 'Sao Paulo', asn: 64499, network: 'Paulista Telecom', latitude: -23.55, longitude: -46.63, tags: HOME },
  { continent: 'AF', region: 'Southern Africa', country: 'ZA', countryName: 'South Africa', state: null, city: 'Johannesburg', asn: 64500, network: 'Highveld Fibre', latitude: -26.2, longitude: 28.05, tags: HOME },
  { continent: 'OC', region: 'Australia and New Zealand', country: 'AU', countryName: 'Australia', state: null, city: 'Sydney', asn: 64501, network: 'Harbour Networks', latitude: -33.87, longitude: 151.21, tags: DATA_CENTRE },
  { continent: 'EU', region: 'Northern Europe', country: 'GB', countryName: 'United Kingdom', state: null, city: 'London', asn: 64502, network: 'Thames Broadband', latitude: 51.51, longitude: -0.13, tags: HOME },
  { continent: 'NA', region: 'Northern America', country: 'US', countryName: 'USA', state: 'TX', city: 'Dallas', asn: 64503, network: 'Trinity Servers', latitude: 32.78, longitude: -96.8, tags: DATA_CENTRE },
  { continent: 'AS', region: 'South-eastern Asia', country: 'SG', countryName: 'Singapore', state: null, city: 'Singapore', asn: 64504, network: 'Straits Hosting', latitude: 1.29, longitude: 103.85, tags: DATA_CENTRE },
  { continent: 'EU', region: 'Eastern Europe', country: 'PL', countryName: 'Poland', state: null, city: 'Warsaw', asn: 64505, network: 'Vistula Net', latitude: 52.23, longitude: 21.01, tags: HOME },
  { continent: 'NA', region: 'Northern America', country: 'CA', countryName: 'Canada', state: null, city: 'Toronto', asn: 64506, network: 'Ontario Online', latitude: 43.7, longitude: -79.42, tags: HOME },
  { continent: 'AS', region: 'Southern Asia', country: 'IN', countryName: 'India', state: null, city: 'Mumbai', asn: 64507, network: 'Konkan Link', latitude: 19.07, longitude: 72.88, tags: HOME },
];

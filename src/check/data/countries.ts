import type { Continent } from '../evidence.ts';

/** Where a country is on a map of the world: its middle, roughly. */
export interface CountryPlace {
  continent: Continent;
  /** Whole degrees, north and east counted as positive. */
  latitude: number;
  longitude: number;
}

/**
 * The members of the United Nations, Hong Kong, Puerto Rico and Taiwan, by ISO 3166-1 alpha-2 code with latitude
 * and longitude. Written from general knowledge and rounded to degrees: good for a dot on a small map, no more.
 * Countries on two continents stand where most of their people live.
 */
const TABLE: Readonly<Record<Exclude<Continent, 'AN' | 'unknown'>, string>> = {
  AF: `DZ 28 3, AO -12 18, BJ 9 2, BW -22 24, BF 12 -2, BI -3 30, CV 16 -24, CM 6 12, CF 7 21, TD 15 19, KM -12 44,
    CG -1 15, CD -3 24, CI 8 -5, DJ 12 43, EG 27 30, GQ 2 10, ER 15 39, SZ -27 31, ET 9 40, GA -1 12, GM 13 -15,
    GH 8 -1, GN 10 -11, GW 12 -15, KE 0 38, LS -29 28, LR 6 -9, LY 27 17, MG -19 47, MW -13 34, ML 17 -4, MR 20 -10,
    MU -20 58, MA 32 -6, MZ -18 35, NA -22 17, NE 17 8, NG 10 8, RW -2 30, ST 0 7, SN 14 -14, SC -5 55, SL 8 -12,
    SO 6 46, ZA -29 24, SS 7 30, SD 15 30, TZ -6 35, TG 9 1, TN 34 9, UG 1 32, ZM -13 28, ZW -19 30`,
  AS: `AF 34 66, AM 40 45, AZ 40 48, BH 26 51, BD 24 90, BT 27 90, BN 5 115, KH 13 105, CN 36 104, GE 42 44, HK 22 114,
    IN 22 79, ID -2 118, IR 32 54, IQ 33 44, IL 31 35, JP 36 138, JO 31 37, KZ 48 67, KW 29 48, KG 41 75, LA 18 104,
    LB 34 36, MY 4 109, MV 3 73, MN 47 104, MM 21 96, NP 28 84, KP 40 127, OM 21 56, PK 30 69, PH 12 122, QA 25 51,
    KR 36 128, SA 24 45, SG 1 104, LK 8 81, SY 35 38, TW 24 121, TJ 39 71, TH 15 101, TL -9 126, TR 39 35, TM 39 59,
    AE 24 54, UZ 41 64, VN 16 107, YE 16 48`,
  EU: `AL 41 20, AD 43 2, AT 48 14, BY 54 28, BE 51 5, BA 44 18, BG 43 25, HR 45 16, CY 35 33, CZ 50 15, DK 56 10,
    EE 59 26, FI 64 26, FR 47 2, DE 51 10, GR 39 22, HU 47 19, IS 65 -19, IE 53 -8, IT 43 12, LV 57 25, LI 47 10,
    LT 55 24, LU 50 6, MT 36 14, MD 47 29, MC 44 7, ME 43 19, NL 52 5, MK 42 22, NO 62 10, PL 52 19, PT 40 -8,
    RO 46 25, RU 56 38, SM 44 12, RS 44 21, SK 49 20, SI 46 15, ES 40 -4, SE 62 15, CH 47 8, UA 49 32, GB 54 -2`,
  NA: `AG 17 -62, BS 24 -76, BB 13 -60, BZ 17 -89, CA 56 -106, CR 10 -84, CU 22 -79, DM 15 -61, DO 19 -70, SV 14 -89,
    GD 12 -62, GT 16 -90, HT 19 -72, HN 15 -87, JM 18 -77, MX 24 -102, NI 13 -85, PA 9 -80, PR 18 -66, KN 17 -63,
    LC 14 -61, VC 13 -61, TT 10 -61, US 39 -98`,
  OC: `AU -25 134, FJ -18 178, KI 1 173, MH 7 171, FM 7 158, NR -1 167, NZ -41 174, PW 7 134, PG -6 145, WS -14 -172,
    SB -9 160, TO -21 -175, TV -8 179, VU -16 167`,
  SA: `AR -35 -65, BO -17 -65, BR -10 -53, CL -35 -71, CO 4 -73, EC -1 -78, GY 5 -59, PY -23 -58, PE -9 -75, SR 4 -56,
    UY -33 -56, VE 7 -66`,
};

/** By ISO 3166-1 alpha-2 code in upper case. */
export const countries: ReadonlyMap<string, CountryPlace> = new Map(
  Object.entries(TABLE).flatMap(([continent, rows]) =>
    rows.split(',').map((row): [string, CountryPlace] => {
      const [code = '', latitude, longitude] = row.trim().split(' ');
      return [code, { continent: continent as Continent, latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  ),
);

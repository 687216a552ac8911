/** When a zone's clocks go forward: by the rule of the United States, by Europe's, or never. */
export type SummerTime = 'us' | 'eu' | null

/** A named zone: minutes east of Greenwich in winter, and its summer time. */
export interface Zone {
  readonly minutes: number
  readonly summer: SummerTime
}

/**
 * Zones by the words that name them. An abbreviation that says whether it is summer ("EST", "CEST") is fixed;
 * one that does not ("ET", "Kyiv time") follows its country's summer time. Source: IANA tzdata 2025b, rules in force.
 * "IST" and "CST" in Asia are left out: they mean several zones, and doubt is not a value here.
 */
export const ZONES: ReadonlyMap<string, Zone> = new Map(
  Object.entries({
    utc: { minutes: 0, summer: null },
    gmt: { minutes: 0, summer: null },
    z: { minutes: 0, summer: null },
    bst: { minutes: 60, summer: null },
    cet: { minutes: 60, summer: null },
    cest: { minutes: 120, summer: null },
    eet: { minutes: 120, summer: null },
    eest: { minutes: 180, summer: null },
    msk: { minutes: 180, summer: null },
    est: { minutes: -300, summer: null },
    edt: { minutes: -240, summer: null },
    cst: { minutes: -360, summer: null },
    cdt: { minutes: -300, summer: null },
    mst: { minutes: -420, summer: null },
    mdt: { minutes: -360, summer: null },
    pst: { minutes: -480, summer: null },
    pdt: { minutes: -420, summer: null },
    et: { minutes: -300, summer: 'us' },
    ct: { minutes: -360, summer: 'us' },
    mt: { minutes: -420, summer: 'us' },
    pt: { minutes: -480, summer: 'us' },
    jst: { minutes: 540, summer: null },
    eastern: { minutes: -300, summer: 'us' },
    central: { minutes: -360, summer: 'us' },
    pacific: { minutes: -480, summer: 'us' },
    london: { minutes: 0, summer: 'eu' },
    british: { minutes: 0, summer: 'eu' },
    paris: { minutes: 60, summer: 'eu' },
    berlin: { minutes: 60, summer: 'eu' },
    brussels: { minutes: 60, summer: 'eu' },
    kyiv: { minutes: 120, summer: 'eu' },
    kiev: { minutes: 120, summer: 'eu' },
    moscow: { minutes: 180, summer: null },
    tehran: { minutes: 210, summer: null },
    kabul: { minutes: 270, summer: null },
    beijing: { minutes: 480, summer: null },
    tokyo: { minutes: 540, summer: null },
  } satisfies Record<string, Zone>),
)

/** Zones whose names are everyday words: they want "time" after them ("Moscow time", "Eastern Time"). */
export const WANTS_TIME: ReadonlySet<string> = new Set([
  'eastern', 'central', 'pacific', 'london', 'british', 'paris', 'berlin', 'brussels', 'kyiv', 'kiev', 'moscow',
  'tehran', 'kabul', 'beijing', 'tokyo',
]) // prettier-ignore

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names that are places only in capitals: "us" is a pronoun, "US" a country. In normal form. */
export const ONLY_UPPER = words('us uk usa uae dpr lpr dnr lnr prc drc nsw dprk fyrom днр лнр рф')

/** Postal codes of the states of the United States: places only after a comma, "Austin, TX". */
export const POSTAL =
  words(`al ak az ar ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh
  ok or pa ri sc sd tn tx ut va vt wa wi wv wy dc nt wa sa`)

/** Shortened states and provinces: places only with their full stop, "Peoria, Ill." */
export const SHORTENED =
  words(`ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb
  nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont alta que qld vic`)

/** Words that take a full stop inside a name: "St. George", "Ft. Worth". */
export const STOPPED = words('st ft mt ste')

import type { Mod, PartOfDay, Season, Unit, Vague, Which } from '../meaning.ts'

/** What the lexicon knows of a word; a word may have several parts ("second", "fall", "may"). */
export interface Word {
  readonly month?: number | undefined
  readonly weekday?: number | undefined
  /** An abbreviation, or a month or day name that is also an everyday word: wants a number or a preposition beside it. */
  readonly weak?: boolean | undefined
  readonly unit?: Unit | undefined
  readonly plural?: boolean | undefined
  readonly number?: number | undefined
  /** "few", "several": a count that is not said. */
  readonly uncounted?: boolean | undefined
  readonly ordinal?: number | undefined
  readonly season?: Season | undefined
  readonly part?: PartOfDay | undefined
  readonly which?: Which | undefined
  readonly mod?: Mod | undefined
  /** "today" is 0, "yesterday" -1. */
  readonly dayShift?: number | undefined
  readonly vague?: Vague['value'] | undefined
  readonly reach?: string | undefined
  /** A repetition in one word, as a TIMEX3 duration: "daily" is P1D. */
  readonly every?: string | undefined
  /** An article, demonstrative or qualifier that may open an expression. */
  readonly opens?: boolean | undefined
  /** A word of a holiday's name, a decade's, or of a phrase of time that has no other. */
  readonly name?: boolean | undefined
  /** Says something of time by itself. */
  readonly heavy?: boolean | undefined
}

type Entries = Readonly<Record<string, Word>>

const MONTHS: Entries = {
  january: { month: 1 }, february: { month: 2 }, march: { month: 3, weak: true }, april: { month: 4 },
  may: { month: 5, weak: true }, june: { month: 6 }, july: { month: 7 }, august: { month: 8 },
  september: { month: 9 }, october: { month: 10 }, november: { month: 11 }, december: { month: 12 },
  jan: { month: 1, weak: true }, feb: { month: 2, weak: true }, mar: { month: 3, weak: true },
  apr: { month: 4, weak: true }, jun: { month: 6, weak: true }, jul: { month: 7, weak: true },
  aug: { month: 8, weak: true }, sep: { month: 9, weak: true }, sept: { month: 9, weak: true },
  oct: { month: 10, weak: true }, nov: { month: 11, weak: true }, dec: { month: 12, weak: true },
} // prettier-ignore

const WEEKDAYS: Entries = {
  monday: { weekday: 1 }, tuesday: { weekday: 2 }, wednesday: { weekday: 3 }, thursday: { weekday: 4 },
  friday: { weekday: 5 }, saturday: { weekday: 6 }, sunday: { weekday: 7 },
  mon: { weekday: 1, weak: true }, tue: { weekday: 2, weak: true }, tues: { weekday: 2, weak: true },
  wed: { weekday: 3, weak: true }, thu: { weekday: 4, weak: true }, thurs: { weekday: 4, weak: true },
  fri: { weekday: 5, weak: true }, sat: { weekday: 6, weak: true }, sun: { weekday: 7, weak: true },
} // prettier-ignore

const UNITS: Entries = {
  second: { unit: 'second', ordinal: 2 }, seconds: { unit: 'second', plural: true },
  minute: { unit: 'minute' }, minutes: { unit: 'minute', plural: true },
  hour: { unit: 'hour' }, hours: { unit: 'hour', plural: true },
  day: { unit: 'day' }, days: { unit: 'day', plural: true },
  weekend: { unit: 'weekend' }, weekends: { unit: 'weekend', plural: true },
  week: { unit: 'week' }, weeks: { unit: 'week', plural: true },
  month: { unit: 'month' }, months: { unit: 'month', plural: true },
  quarter: { unit: 'quarter' }, quarters: { unit: 'quarter', plural: true },
  year: { unit: 'year' }, years: { unit: 'year', plural: true },
  decade: { unit: 'decade' }, decades: { unit: 'decade', plural: true },
  century: { unit: 'century' }, centuries: { unit: 'century', plural: true },
} // prettier-ignore

const NUMBERS: Entries = {
  a: { number: 1, opens: true }, an: { number: 1, opens: true }, one: { number: 1 }, two: { number: 2 },
  three: { number: 3 }, four: { number: 4 }, five: { number: 5 }, six: { number: 6 }, seven: { number: 7 },
  eight: { number: 8 }, nine: { number: 9 }, ten: { number: 10 }, eleven: { number: 11 }, twelve: { number: 12 },
  thirteen: { number: 13 }, fourteen: { number: 14 }, fifteen: { number: 15 }, sixteen: { number: 16 },
  seventeen: { number: 17 }, eighteen: { number: 18 }, nineteen: { number: 19 }, twenty: { number: 20 },
  thirty: { number: 30 }, forty: { number: 40 }, fifty: { number: 50 }, sixty: { number: 60 },
  seventy: { number: 70 }, eighty: { number: 80 }, ninety: { number: 90 }, hundred: { number: 100 },
  half: { number: 0.5 }, dozen: { number: 12 }, single: { number: 1 },
  several: { uncounted: true }, few: { uncounted: true }, many: { uncounted: true }, couple: { uncounted: true },
  some: { uncounted: true }, recent: { uncounted: true, vague: 'PAST_REF' }, these: { opens: true },
} // prettier-ignore

const ORDINALS: Entries = {
  first: { ordinal: 1 }, third: { ordinal: 3 }, fourth: { ordinal: 4 }, fifth: { ordinal: 5 }, sixth: { ordinal: 6 },
  seventh: { ordinal: 7 }, eighth: { ordinal: 8 }, ninth: { ordinal: 9 }, tenth: { ordinal: 10 },
  eleventh: { ordinal: 11 }, twelfth: { ordinal: 12 }, thirteenth: { ordinal: 13 }, fourteenth: { ordinal: 14 },
  fifteenth: { ordinal: 15 }, sixteenth: { ordinal: 16 }, seventeenth: { ordinal: 17 }, eighteenth: { ordinal: 18 },
  nineteenth: { ordinal: 19 }, twentieth: { ordinal: 20 }, thirtieth: { ordinal: 30 }, final: { ordinal: -1 },
} // prettier-ignore

const SEASONS: Entries = {
  spring: { season: 'SP' }, springtime: { season: 'SP' }, summer: { season: 'SU' }, summertime: { season: 'SU' },
  autumn: { season: 'FA' }, fall: { season: 'FA', weak: true }, winter: { season: 'WI' },
  wintertime: { season: 'WI' },
} // prettier-ignore

const PARTS: Entries = {
  morning: { part: 'MO' }, mornings: { part: 'MO', plural: true }, dawn: { part: 'MO' }, noon: { part: 'MI' },
  midday: { part: 'MI' }, afternoon: { part: 'AF' }, evening: { part: 'EV' }, dusk: { part: 'EV' },
  night: { part: 'NI' }, nightfall: { part: 'NI' }, sunset: { part: 'EV' }, sunrise: { part: 'MO' }, daybreak: { part: 'MO' }, nights: { part: 'NI', plural: true }, midnight: { part: 'NI' }, daytime: { part: 'DT' },
} // prettier-ignore

const WHICH: Entries = {
  last: { which: 'last', opens: true, ordinal: -1 }, past: { which: 'last', opens: true, name: true },
  this: { which: 'this', opens: true }, current: { which: 'this', vague: 'PRESENT_REF' },
  next: { which: 'next', opens: true }, coming: { which: 'next' }, upcoming: { which: 'next' },
  previous: { which: 'previous' }, preceding: { which: 'previous' }, prior: { which: 'previous' },
  following: { which: 'following' }, subsequent: { which: 'following' }, ensuing: { which: 'following' },
  same: { which: 'same' }, that: { which: 'same', opens: true },
} // prettier-ignore

const MODS: Entries = {
  early: { mod: 'START' }, earlier: { mod: 'START' }, late: { mod: 'END' }, later: { mod: 'END' },
  mid: { mod: 'MID' }, middle: { mod: 'MID' }, beginning: { mod: 'START' }, start: { mod: 'START' },
  end: { mod: 'END' }, close: { mod: 'END' }, onset: { mod: 'START' }, rest: { mod: 'END' },
  remainder: { mod: 'END' }, entire: { mod: 'APPROX' }, whole: { mod: 'APPROX' }, course: { mod: 'APPROX' },
} // prettier-ignore

const DEICTIC: Entries = {
  today: { dayShift: 0 }, yesterday: { dayShift: -1 }, tomorrow: { dayShift: 1 },
  tonight: { dayShift: 0, part: 'NI' }, overnight: { vague: 'FUTURE_REF', part: 'NI' },
} // prettier-ignore

const VAGUE: Entries = {
  now: { vague: 'PRESENT_REF' }, currently: { vague: 'PRESENT_REF' }, nowadays: { vague: 'PRESENT_REF' },
  presently: { vague: 'PRESENT_REF' }, recently: { vague: 'PAST_REF' }, lately: { vague: 'PAST_REF' },
  soon: { vague: 'FUTURE_REF', reach: 'soon' }, shortly: { vague: 'FUTURE_REF', reach: 'soon' },
  imminently: { vague: 'FUTURE_REF', reach: 'soon' }, imminent: { vague: 'FUTURE_REF', reach: 'soon' },
  immediately: { vague: 'FUTURE_REF', reach: 'at-once' }, future: { vague: 'FUTURE_REF', opens: true },
  former: { vague: 'PAST_REF' }, present: { vague: 'PRESENT_REF' }, any: { opens: true }, term: { name: true },
} // prettier-ignore

const REPEATED: Entries = {
  hourly: { every: 'PT1H' }, daily: { every: 'P1D' }, nightly: { every: 'P1D' }, weekly: { every: 'P1W' },
  fortnightly: { every: 'P2W' }, monthly: { every: 'P1M' }, quarterly: { every: 'P3M' }, yearly: { every: 'P1Y' },
  annual: { every: 'P1Y' }, annually: { every: 'P1Y' }, everyday: { every: 'P1D' }, every: { opens: true },
  each: { opens: true }, per: { opens: true },
} // prettier-ignore

const HOLIDAYS: Entries = {
  christmas: { name: true }, xmas: { name: true }, easter: { name: true }, thanksgiving: { name: true },
  halloween: { name: true }, valentine: { name: true }, ramadan: { name: true }, eid: { name: true },
  new: { name: true }, boxing: { name: true }, good: { name: true }, ash: { name: true },
  independence: { name: true }, labor: { name: true }, labour: { name: true }, memorial: { name: true },
  veterans: { name: true }, armistice: { name: true }, bastille: { name: true }, victory: { name: true },
  lunar: { name: true }, chinese: { name: true }, tet: { name: true }, diwali: { name: true }, hanukkah: { name: true },
  chanukah: { name: true }, passover: { name: true }, rosh: { name: true }, yom: { name: true }, orthodox: { name: true },
  nowruz: { name: true }, purim: { name: true }, sukkot: { name: true }, ashura: { name: true }, juneteenth: { name: true },
  columbus: { name: true }, presidents: { name: true }, cyber: { name: true }, anzac: { name: true }, remembrance: { name: true },
  inauguration: { name: true }, epiphany: { name: true }, ascension: { name: true }, whit: { name: true }, maundy: { name: true },
  australia: { name: true }, canada: { name: true }, earth: { name: true }, st: { name: true }, international: { name: true },
  election: { name: true }, pentecost: { name: true }, palm: { name: true }, black: { name: true },
} // prettier-ignore

const DECADES: Entries = {
  twenties: { name: true }, thirties: { name: true }, forties: { name: true }, fifties: { name: true },
  sixties: { name: true }, seventies: { name: true }, eighties: { name: true }, nineties: { name: true },
} // prettier-ignore

const OPENERS: Entries = {
  the: { opens: true }, about: { opens: true }, around: { opens: true }, almost: { opens: true },
  nearly: { opens: true }, over: { opens: true }, under: { opens: true }, more: { opens: true },
  less: { opens: true }, at: { opens: true }, roughly: { opens: true }, approximately: { opens: true },
  up: { opens: true }, ca: { opens: true }, circa: { opens: true }, c: { opens: true }, fy: { name: true },
  q: { opens: true }, h: { opens: true }, fiscal: { opens: true }, financial: { opens: true },
  another: { opens: true, number: 1 },
  small: { opens: true }, twice: { opens: true }, once: { opens: true }, week: { unit: 'week', opens: true },
 fortnight: { name: true }, 
} // prettier-ignore

const GROUPS = [
  DECADES, OPENERS, HOLIDAYS, NUMBERS, ORDINALS, REPEATED, VAGUE, DEICTIC, MODS, WHICH, PARTS, SEASONS, UNITS, WEEKDAYS, MONTHS,
] // prettier-ignore

/** Whether a word says something of time by itself; articles, approximators and the like only lead to one that does. */
function isHeavy({ month, weekday, unit, season, part, dayShift, vague, every, mod, name }: Word): boolean {
  return [month, weekday, unit, season, part, dayShift, vague, every, mod, name].some(
    (role) => role !== undefined,
  )
}

/** Every word that can stand in a temporal expression, and what it can be there. */
export const WORDS: ReadonlyMap<string, Word> = new Map(
  GROUPS.flatMap((group) => Object.entries(group)).map(([text, word]) => [text, withEveryField(word)]),
)

/** Gives every word the same fields in the same order, known or not: the engine then finds them in one place, and fast. */
function withEveryField(word: Word): Word {
  const { month, weekday, weak, unit, plural, number, uncounted, ordinal, season } = word
  const { part, which, mod, dayShift, vague, reach, every, opens, name } = word
  const heavy = isHeavy(word)
  return {
    month, weekday, weak, unit, plural, number, uncounted, ordinal, season,
    part, which, mod, dayShift, vague, reach, every, opens, name, heavy,
  } // prettier-ignore
}

/** Marks that join the ends of a range: "10–14 June". */
export const RANGE_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '/'])

/** Words that join the ends of a range or a list of days. */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'through',
  'until',
  'till',
  'thru',
])

/** Words that may stand between a count and its unit: "two consecutive quarters". */
export const BETWEEN_COUNT_AND_UNIT: ReadonlySet<string> = new Set([
  'straight', 'consecutive', 'more', 'full', 'whole', 'long', 'short', 'solid', 'additional', 'further', 'other',
  'successive', 'trading', 'business', 'working', 'calendar', 'bloody', 'brutal', 'intense', 'uneasy', 'or',
  'previous', 'past', 'next', 'following', 'preceding', 'subsequent', 'bitter', 'heavy', 'entire', 'complete',
]) // prettier-ignore

/** Prepositions of time: what stands after one of these may be a bare year or a weak month name. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in', 'by', 'since', 'until', 'till', 'before', 'after', 'during', 'from', 'of', 'between', 'through', 'throughout',
  'around', 'about', 'circa', 'early', 'late', 'mid', 'last', 'next', 'this', 'and', 'to', 'or', 'on', 'for',
  'into', 'within', 'come', 'least', 'as', 'than', 'summer', 'spring', 'autumn', 'winter', 'fall', 'previous', 'following', 'every', 'each',
]) // prettier-ignore

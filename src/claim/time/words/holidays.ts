import { easter, nthWeekday, toDay } from '../calendar.ts'

/** Tells the first and last day of a holiday in a year; null where the day cannot be told by rule (moon sightings). */
export type HolidayDays = (year: number) => readonly [first: number, last: number] | null

const fixed =
  (month: number, day: number): HolidayDays =>
  (year) => [toDay(year, month, day), toDay(year, month, day)]
const nth =
  (month: number, weekday: number, count: number): HolidayDays =>
  (year) => [nthWeekday(year, month, weekday, count), nthWeekday(year, month, weekday, count)]
const fromEaster =
  (days: number): HolidayDays =>
  (year) => [easter(year) + days, easter(year) + days]
/** Holidays set by sighting the moon, or by a calendar that is not built in: found, never dated. */
const untold: HolidayDays = () => null
/** The first Tuesday after the first Monday of November. */
const electionDay: HolidayDays = (year) => [nthWeekday(year, 11, 1, 1) + 1, nthWeekday(year, 11, 1, 1) + 1]

/** Holidays by name, western reckoning; those of one country are the United States' unless the name says otherwise. */
export const HOLIDAYS: ReadonlyMap<string, HolidayDays> = new Map<string, HolidayDays>([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['new year', fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['good friday', fromEaster(-2)],
  ['palm sunday', fromEaster(-7)],
  ['ash wednesday', fromEaster(-46)],
  ['pentecost', fromEaster(49)],
  ['easter week', (year) => [easter(year) - 6, easter(year)]],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', (year) => [nthWeekday(year, 11, 4, 4) + 1, nthWeekday(year, 11, 4, 4) + 1]],
  ['halloween', fixed(10, 31)],
  ["valentine's day", fixed(2, 14)],
  ['independence day', untold],
  ['bastille day', fixed(7, 14)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['victory day', fixed(5, 9)],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', nth(5, 1, -1)],
  ['election day', electionDay],
  ['ramadan', untold],
  ['eid', untold],
  ['eid al-fitr', untold],
  ['eid al-adha', untold],
])

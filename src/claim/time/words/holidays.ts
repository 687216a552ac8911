import { easter, nthWeekday, toDay } from '../calendar.ts'
import { dayInCalendar, diwali, orthodoxEaster, type OtherCalendar } from '../other-calendars.ts'

/** The first and last day of a holiday in a year; null where they cannot be told. */
export type HolidayDays = (year: number) => readonly [first: number, last: number] | null

/** A holiday, and the convention by which it is dated where there are others: shown in the rule of what it dates. */
export interface Holiday {
  readonly days: HolidayDays
  readonly by: string | null
}

const fixed =
  (month: number, day: number): HolidayDays =>
  (year) => [toDay(year, month, day), toDay(year, month, day)]
const nth =
  (month: number, weekday: number, count: number): HolidayDays =>
  (year) => [nthWeekday(year, month, weekday, count), nthWeekday(year, month, weekday, count)]
const fromEaster =
  (days: number): HolidayDays =>
  (year) => [easter(year) + days, easter(year) + days]
/** Holidays of which every country has its own: found, never dated. */
const untold: HolidayDays = () => null
const lasting =
  (first: (year: number) => number | null, days: number): HolidayDays =>
  (year) => {
    const day = first(year)
    return day === null ? null : [day, day + days - 1]
  }
const inCalendar =
  (calendar: OtherCalendar, month: string, day: number, days = 1): HolidayDays =>
  (year) =>
    lasting((one) => dayInCalendar(calendar, month, day, one), days)(year)
/** The fourteenth of Adar: of the second one, where the year has two. */
const purim: HolidayDays = (year) =>
  inCalendar('hebrew', 'Adar II', 14)(year) ?? inCalendar('hebrew', 'Adar', 14)(year)
/** From the first of Ramadan to the day before Shawwal. */
const ramadan: HolidayDays = (year) => {
  const first = dayInCalendar('islamic-umalqura', '9', 1, year)
  const feast = first === null ? null : dayInCalendar('islamic-umalqura', '10', 1, year)
  if (first === null) return null
  return [first, feast !== null && feast > first ? feast - 1 : first + 28]
}
/** The first Tuesday after the first Monday of November. */
const electionDay: HolidayDays = (year) => [nthWeekday(year, 11, 1, 1) + 1, nthWeekday(year, 11, 1, 1) + 1]

/** Western reckoning; those of one country are the United States' unless the name says otherwise. */
const WESTERN: readonly (readonly [name: string, days: HolidayDays])[] = [
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
  ['maundy thursday', fromEaster(-3)],
  ['easter saturday', fromEaster(-1)],
  ['ascension day', fromEaster(39)],
  ['whit monday', fromEaster(50)],
  ['epiphany', fixed(1, 6)],
  ["st patrick's day", fixed(3, 17)],
  ["international women's day", fixed(3, 8)],
  ['may day', fixed(5, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['australia day', fixed(1, 26)],
  ['canada day', fixed(7, 1)],
  ['juneteenth', fixed(6, 19)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['columbus day', nth(10, 1, 2)],
  ["presidents' day", nth(2, 1, 3)],
  ['inauguration day', fixed(1, 20)],
  ['cyber monday', (year) => [nthWeekday(year, 11, 4, 4) + 4, nthWeekday(year, 11, 4, 4) + 4]],
  ['orthodox easter', (year) => [orthodoxEaster(year), orthodoxEaster(year)]],
  ['orthodox christmas', fixed(1, 7)],
  ['eid', untold],
]

/** By the calendar of Saudi Arabia, which reckons the moon; where it is sighted, a feast may fall a day later. */
const UMM_AL_QURA: readonly (readonly [name: string, days: HolidayDays])[] = [
  ['ramadan', ramadan],
  ['eid al-fitr', inCalendar('islamic-umalqura', '10', 1, 3)],
  ['eid al-adha', inCalendar('islamic-umalqura', '12', 10, 4)],
  ['ashura', inCalendar('islamic-umalqura', '1', 10)],
]

/** Days as they are lived in daylight: each begins at sunset on the evening before. */
const HEBREW: readonly (readonly [name: string, days: HolidayDays])[] = [
  ['hanukkah', inCalendar('hebrew', 'Kislev', 25, 8)],
  ['chanukah', inCalendar('hebrew', 'Kislev', 25, 8)],
  ['passover', inCalendar('hebrew', 'Nisan', 15, 7)],
  ['rosh hashanah', inCalendar('hebrew', 'Tishri', 1, 2)],
  ['yom kippur', inCalendar('hebrew', 'Tishri', 10)],
  ['sukkot', inCalendar('hebrew', 'Tishri', 15, 7)],
  ['purim', purim],
]

const CHINESE: readonly (readonly [name: string, days: HolidayDays])[] = [
  ['lunar new year', inCalendar('chinese', '1', 1)],
  ['chinese new year', inCalendar('chinese', '1', 1)],
  ['tet holiday', inCalendar('chinese', '1', 1)],
  ['mid-autumn festival', inCalendar('chinese', '8', 15)],
]

const MOON: readonly (readonly [name: string, days: HolidayDays])[] = [['diwali', lasting(diwali, 1)]]
const PERSIAN: readonly (readonly [name: string, days: HolidayDays])[] = [
  ['nowruz', inCalendar('persian', '1', 1)],
]

const BY: readonly (readonly [by: string | null, rows: readonly (readonly [string, HolidayDays])[]])[] = [
  [null, WESTERN],
  ['umm-al-qura', UMM_AL_QURA],
  ['hebrew-calendar', HEBREW],
  ['chinese-calendar', CHINESE],
  ['new-moon', MOON],
  ['persian-calendar', PERSIAN],
]

/** Holidays by name. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(
  BY.flatMap(([by, rows]) => rows.map(([name, days]) => [name, { days, by }] as const)),
)

import { bareUnits } from './readers/bare-units.ts'
import { clock } from './readers/clock.ts'
import { closeOfBusiness } from './readers/close-of-business.ts'
import { counted } from './readers/counted.ts'
import { date } from './readers/date.ts'
import { decade } from './readers/decade.ts'
import { deicticDay } from './readers/deictic-day.ts'
import { every } from './readers/every.ts'
import { fiscalYear } from './readers/fiscal-year.ts'
import { fraction } from './readers/fraction.ts'
import { holiday } from './readers/holiday.ts'
import { month } from './readers/month.ts'
import { oneAndMore } from './readers/one-and-more.ts'
import { nthWeekday } from './readers/nth-weekday.ts'
import { partOf, partOfDay } from './readers/part-of.ts'
import type { Reader } from './readers/reader.ts'
import { relativeUnit } from './readers/relative-unit.ts'
import { season } from './readers/season.ts'
import { vague } from './readers/vague.ts'
import { weekday, weeksFromWeekday } from './readers/weekday.ts'
import { year } from './readers/year.ts'
import { keepEraYears } from './refiners/keep-era-years.ts'
import { mergeAdjacent } from './refiners/merge-adjacent.ts'
import type { Refiner } from './refiners/refiner.ts'
import { shareYear } from './refiners/share-year.ts'

/** Phrase families. The longest find at a place wins; of equals the earlier in this list. */
export const READERS: readonly Reader[] = [
  date,
  every,
  nthWeekday,
  weeksFromWeekday,
  closeOfBusiness,
  partOf,
  partOfDay,
  clock,
  month,
  season,
  fraction,
  fiscalYear,
  decade,
  holiday,
  weekday,
  deicticDay,
  relativeUnit,
  oneAndMore,
  counted,
  bareUnits,
  year,
  vague,
]

/** What is done to the finds, in this order: neighbours become one before a range shares its year. */
export const REFINERS: readonly Refiner[] = [keepEraYears, mergeAdjacent, shareYear]

import type { Place } from './place.ts'

/** What a meaning shares with others, each by its number: its country, its region, its square; 0 for none. */
export interface Company {
  readonly country: number
  readonly region: number
  readonly square: number
}

/** How many names, by likelihood, lie in each country and region and around each square, by number. */
export type Crowd = Float64Array

/** The numbers of one article's countries, regions and squares, given in the order in which they are met. */
export interface Numbers {
  readonly of: Map<string | number, number>
  /** The numbers of the squares around a square, by its own; filled when first asked for. */
  readonly around: (readonly number[] | undefined)[]
}

/** Numbers nothing yet but nothing itself. */
export function newNumbers(): Numbers {
  return { of: new Map([['', 0]]), around: [] }
}

/** Yields the number of a country, a region or a square, a new one where it is met for the first time. */
export function numberOf({ of }: Numbers, key: string | number): number {
  const known = of.get(key)
  if (known !== undefined) return known
  of.set(key, of.size)
  return of.size - 1
}

/** Numbers what a place shares with others; what is larger than a square lies in none. */
export function companyOf(place: Place, numbers: Numbers): Company {
  const { country, region, precision, level } = place
  return {
    country: numberOf(numbers, country),
    region: region === null ? 0 : numberOf(numbers, `${country}.${region}`),
    square: precision === 'settlement' || level === 2 ? numberOf(numbers, squareOf(place)) : 0,
  }
}

/** A crowd of nobody; made when everything has its number. */
export function newCrowd({ of }: Numbers): Crowd {
  return new Float64Array(of.size)
}

/** Counts a meaning, at its place, in a crowd: in its country, its region, and the squares around its own. */
export function join(crowd: Crowd, company: Company, place: Place, amount: number, numbers: Numbers): void {
  crowd[company.country]! += amount
  crowd[company.region]! += amount
  if (company.square === 0) return
  const around = (numbers.around[company.square] ??= numbersAround(place, numbers))
  for (const square of around) crowd[square]! += amount
}

/** Empties a crowd where a company may have been counted. */
export function leave(crowd: Crowd, { country, region, square }: Company, { around }: Numbers): void {
  crowd[country] = crowd[region] = 0
  for (const near of around[square] ?? NOWHERE) crowd[near] = 0
}

const NOWHERE: readonly number[] = []

/** A neighbourhood is a square of one degree and the eight around it; only those are numbered that some meaning lies in. */
function numbersAround(place: Place, { of }: Numbers): readonly number[] {
  const middle = squareOf(place)
  return AROUND.flatMap((step) => of.get(middle + step) ?? [])
}

/** Squares of one degree are told apart row by row, a row of 1,000 so that neighbours never wrap into the next. */
const ROW = 1000
const AROUND = [-ROW - 1, -ROW, -ROW + 1, -1, 0, 1, ROW - 1, ROW, ROW + 1]

function squareOf({ lat, lon }: Place): number {
  return (Math.floor(lat) + 91) * ROW + Math.floor(lon) + 181
}

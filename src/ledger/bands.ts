/** A word for how likely something is, with the per cents that it stands for. */
export interface Band {
  readonly name: string
  readonly low: number
  readonly high: number
}

/** The seven words of the US Intelligence Community Directive 203 (2015), section D.6.e(2)(a), least likely first. */
export const BANDS = [
  { name: 'almost-no-chance', low: 1, high: 5 },
  { name: 'very-unlikely', low: 5, high: 20 },
  { name: 'unlikely', low: 20, high: 45 },
  { name: 'roughly-even-chance', low: 45, high: 55 },
  { name: 'likely', low: 55, high: 80 },
  { name: 'very-likely', low: 80, high: 95 },
  { name: 'almost-certain', low: 95, high: 99 },
] as const satisfies readonly Band[]

export type BandName = (typeof BANDS)[number]['name']

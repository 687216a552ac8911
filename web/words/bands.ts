/** The words of ICD 203, and the interval that each stands for, in per cent. */
export interface Band {
  readonly name: string
  readonly label: string
  readonly low: number
  readonly high: number
}

export const BANDS: readonly Band[] = [
  { name: 'almost-no-chance', label: 'Almost no chance', low: 1, high: 5 },
  { name: 'very-unlikely', label: 'Very unlikely', low: 5, high: 20 },
  { name: 'unlikely', label: 'Unlikely', low: 20, high: 45 },
  { name: 'roughly-even-chance', label: 'Roughly even chance', low: 45, high: 55 },
  { name: 'likely', label: 'Likely', low: 55, high: 80 },
  { name: 'very-likely', label: 'Very likely', low: 80, high: 95 },
  { name: 'almost-certain', label: 'Almost certain', low: 95, high: 99 },
]

/** A band in words, with its interval; a band that this version has no word for is shown as it is named. */
export function bandWords(name: string): string {
  const band = BANDS.find((each) => each.name === name)
  return band ? `${band.label.toLowerCase()}, ${band.low} to ${band.high} %` : name
}

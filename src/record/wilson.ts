/** A share with its numerator, denominator and interval. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
  /** The lower and upper end of the 95 % interval, 0 to 1. */
  readonly interval: readonly [low: number, high: number]
}

// The 97.5 % quantile of the standard normal distribution.
const Z = 1.959963984540054

/**
 * The 95 % Wilson score interval of a share; null where nothing was counted.
 * @formula (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), with p the share, n its denominator, z = 1.96
 * @source Wilson 1927, Journal of the American Statistical Association 22:209–212
 */
export function wilson(numerator: number, denominator: number): Share | null {
  if (denominator <= 0) return null
  const share = numerator / denominator
  const scale = 1 + Z ** 2 / denominator
  const middle = (share + Z ** 2 / (2 * denominator)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / denominator + Z ** 2 / (4 * denominator ** 2))
  // At the ends the formula gives exactly 0 or 1, and arithmetic almost.
  const low = numerator === 0 ? 0 : middle - half
  const high = numerator === denominator ? 1 : middle + half
  return { numerator, denominator, interval: [low, high] }
}

import { expect } from 'vitest'

/**
 * Asserts that work grows with its size and not with its square: eight times the size may take up to 24 times as long
 * (8 is linear, 64 quadratic). Processor time is measured, not the clock, and a machine that was busy gets other tries.
 */
export function expectLinear(size: number, prepare: (size: number) => () => unknown): void {
  const [small, large] = [prepare(size), prepare(size * 8)]
  small()
  let ratio = Infinity
  for (let attempt = 0; attempt < 5 && ratio > 24; attempt++) {
    ratio = Math.min(
      ratio,
      milliseconds(large) / Math.max(4, Math.min(milliseconds(small), milliseconds(small))),
    )
  }
  expect(ratio).toBeLessThan(24)
}

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

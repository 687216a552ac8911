import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { statusOf } from '../../../src/world/api/status-of.ts'

/** What the server or its database cannot do at the moment, whoever asks. */
const MAY_PASS = `commit-unknown database-busy database-conflict database-disk database-gone database-missing
  database-read-only database-refused database-unreachable initdb-failed no-model no-postgres no-rights other-model postgres-too-old
  query-timeout schema-newer server-not-started server-not-stopped server-of-another-user`.split(/\s+/)

const MADE = /(?:\b\w*[eE]rror|\bfail|\brefus\w*|\bproblem)\(\s*'([a-z]+(?:-[a-z]+)*)'|\bcode: '([a-z-]+)'/g

/** Every code that the store's files, and the stages whose refusals it hands on, make a problem of. */
const CODES = ['src/ledger', 'src/outcome', 'src/world/storage']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(MADE)].map(([, one, other]) => one ?? other ?? ''),
  )

test('the codes are found', () => {
  expect(new Set(CODES).size).toBeGreaterThan(60)
  for (const code of ['one-claim', 'no-claim', 'no-relation', 'not-linked', 'no-name', 'came-second'])
    expect(CODES).toContain(code)
})

test('no refusal is answered as a fault of the server', () => {
  const faults = [...new Set(CODES)].filter((code) => statusOf(code) === 503 && !MAY_PASS.includes(code))
  expect(faults).toEqual([])
})

test.each([
  ['one-claim', 422],
  ['no-relation', 422],
  ['no-name', 422],
  ['no-claim', 404],
  ['not-linked', 409],
  ['came-second', 409],
  ['disk-full', 507],
  ['database-error', 500],
  ['database-busy', 503],
  ['nobody has heard of this', 503],
])('%s is answered with %d', (code, status) => {
  expect(statusOf(code)).toBe(status)
})

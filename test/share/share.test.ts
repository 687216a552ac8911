import { expect, test } from 'vitest'
import { SHARE_FORMATS, type SharedClaim } from '../../src/share/index.ts'
import { sampleClaim as claim } from '../sample-claim.ts'

const article = {
  id: 'a1',
  url: null,
  outlet: 'Northshore Wire',
  title: null,
  published: { from: '2026-05-06' },
  capturedAt: '2026-05-06T10:00:00Z',
}
const shared: SharedClaim = { id: 'c1', claim, article, status: 'open', review: 'suggested' }
const saying = (text: string): SharedClaim => ({
  ...shared,
  claim: { ...claim, content: { ...claim.content, text } },
})
const format = (name: string) => SHARE_FORMATS.find((one) => one.name === name)!
const whole = (name: string, claims: readonly SharedClaim[]): string => {
  const { before, between, after, write } = format(name)
  return before + claims.map(write).join(between) + after
}

test('csv quotes what needs it, a row a claim', () => {
  const [head, row] = whole('csv', [shared]).split('\r\n')
  expect(head).toContain('speaker,source,cue,content')
  expect(row).toContain('"it would reopen, ""by Friday"""')
  expect(row).toContain('2026-05-06,2026-05-08,by')
})

const FORMULAS = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '\r=1', '="x",1']
test.each(FORMULAS)('csv defuses %j', (formula) => {
  expect(format('csv').write(saying(formula))).not.toMatch(/(?:^|,)"?[=+\-@\t\r]/)
})

test.each(['annotation', 'schema-org'])('%s is one JSON array however many claims', (name) => {
  expect(JSON.parse(whole(name, []))).toHaveLength(0)
  expect(JSON.parse(whole(name, [shared, shared, shared]))).toHaveLength(3)
})

test('jsonl gives the claim back as it was', () => {
  expect(JSON.parse(whole('jsonl', [shared]))).toEqual(shared)
})

test('a script cannot end the block it stands in', () => {
  expect(format('schema-org').write(saying('</script><script>alert(1)</script>'))).not.toContain('</')
})

test('a suggestion is never shared as a review or a rating', () => {
  for (const one of SHARE_FORMATS) expect(one.write(shared)).not.toMatch(/ClaimReview|reviewRating/)
})

test('an annotation points at the words by position and quotation', () => {
  const [one] = JSON.parse(whole('annotation', [shared])) as { target: { selector: object[] }[] }[]
  expect(one?.target[0]?.selector).toEqual([
    { type: 'TextPositionSelector', start: 15, end: 43 },
    { type: 'TextQuoteSelector', exact: 'it would reopen, "by Friday"' },
  ])
})

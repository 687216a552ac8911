import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  matterOf,
  RELATIONS,
  shownLink,
  type Material,
  type PageRow,
  type Relation,
  type ShownLink,
} from '../../../src/link/index.ts'
import { sampleClaim } from '../../sample-claim.ts'

const row = (
  id: string,
  who: string | null,
  text: string,
  day: string,
  kind: PageRow['claim']['kind'] = 'report',
): PageRow => ({
  id,
  claim: {
    ...sampleClaim,
    id,
    kind,
    who: who === null ? null : { name: who, kind: 'person', mentions: [] },
    content: { spans: [[0, text.length]], text },
    cue: { spans: [[0, 4]], text: 'said' },
  },
  day,
  review: 'suggested',
  status: 'unreviewed',
})

const link = (id: string, relation: Relation, state: ShownLink['state']): ShownLink => ({
  a: id,
  b: 'own',
  relation,
  why: 'they share words',
  reasons: [],
  state,
  by: state === 'suggested' ? 'rules' : 'Ida Lund',
  sequence: state === 'suggested' ? null : 7,
})

const own = row('own', 'Ilya Varnek', '35 people were killed', '2025-03-04')

/** A page on which every claim stands in an article of its own. */
const pageOf = (linked: Material<PageRow>['linked']) =>
  matterOf({
    claim: own,
    linked,
    occurrencesOf: (id) => [
      { articleId: id, label: id, page: id, root: id, credits: [], outlet: id, publisher: `house of ${id}` },
    ],
  })

const voice = fc.record({
  id: fc.uuid(),
  who: fc.constantFrom('Ilya Varnek', 'Joan Lind', null),
  text: fc.constantFrom(
    '35 people were killed',
    '12 people were killed',
    'over 100 people were killed',
    'no one died',
  ),
  day: fc.constantFrom('2025-03-04', '2025-03-05', '2025-03-09'),
  relation: fc.constantFrom(...RELATIONS),
})
const linkedAs = (state: ShownLink['state']) =>
  fc.uniqueArray(voice, { selector: ({ id }) => id, maxLength: 8 }).map((all) =>
    all.map(({ id, who, text, day, relation }) => ({
      row: row(id, who, text, day),
      link: link(id, relation, state),
    })),
  )

describe('whatever a program suggests', () => {
  test('no count and no verdict changes, and it is shown as a suggestion', () => {
    fc.assert(
      fc.property(linkedAs('suggested'), linkedAs('confirmed'), (suggested, confirmed) => {
        const [without, page] = [pageOf(confirmed), pageOf([...confirmed, ...suggested])]
        expect(page.sources).toEqual(without.sources)
        expect({ ...page.repeats, suggested: 0 }).toEqual({ ...without.repeats, suggested: 0 })
        expect(page.claim).toEqual(without.claim)
        expect(page.unreviewed).toBe(suggested.length)
        for (const list of [page.claimedBy, page.deniedBy, page.noCommentBy, page.assessedBy])
          for (const one of list)
            if (suggested.some((other) => other.row.id === one.claim.id)) expect(one.state).toBe('suggested')
      }),
    )
  })

  test('what a person refused stands on no list and in no count', () => {
    fc.assert(
      fc.property(linkedAs('refused'), linkedAs('confirmed'), (refused, confirmed) => {
        const { refused: told, ...page } = pageOf([...confirmed, ...refused])
        const { refused: _, ...without } = pageOf(confirmed)
        expect(page).toEqual(without)
        expect(told).toHaveLength(refused.length)
      }),
    )
  })

  test('everybody stands on one list', () => {
    fc.assert(
      fc.property(linkedAs('confirmed'), (confirmed) => {
        const { claimedBy, deniedBy, noCommentBy, assessedBy } = pageOf(confirmed)
        const ids = [claimedBy, deniedBy, noCommentBy, assessedBy].flat().map(({ claim }) => claim.id)
        expect(ids.toSorted()).toEqual(['own', ...confirmed.map((one) => one.row.id)].toSorted())
      }),
    )
  })
})

test('figures that differ are a range with who said which, and one that all give is none', () => {
  const said = (id: string, who: string, text: string) => ({
    row: row(id, who, text, '2025-03-05'),
    link: link(id, 'contradicts', 'suggested'),
  })
  const page = pageOf([
    said('b', 'Joan Lind', 'over 100 people were killed'),
    said('c', 'Ana Belik', '12 people were killed'),
  ])
  expect(page.figures).toMatchObject([
    {
      low: 12,
      high: 100,
      values: [{ words: '35' }, { words: 'over 100', who: 'Joan Lind' }, { words: '12' }],
    },
  ])
  expect(pageOf([said('b', 'Joan Lind', '35 people were killed')]).figures).toEqual([])
  expect(pageOf([said('b', 'Joan Lind', '35 cars were burnt')]).figures).toEqual([])
})

test('a person’s word stands before a program’s, and a link that nobody suggested can be entered', () => {
  const payload = {
    a: 'x',
    b: 'own',
    act: 'refuses',
    relation: 'same',
    by: 'Ida Lund',
    reason: 'no',
    of: null,
  } as const
  const standing = { payload, sequence: 3 }
  const suggested = { a: 'x', b: 'own', relation: 'same', why: 'words', reasons: [] } as const
  expect(shownLink(suggested, null)).toMatchObject({ state: 'suggested', by: 'rules' })
  expect(shownLink(suggested, standing)).toMatchObject({ state: 'refused', by: 'Ida Lund', why: 'no; words' })
  expect(shownLink(null, standing)).toMatchObject({ state: 'refused', sequence: 3 })
  expect(shownLink(null, null)).toBeNull()
})

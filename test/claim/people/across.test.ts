import { describe, expect, test } from 'vitest'
import { suggestMerges, type SeenSpeaker } from '../../../src/claim/people/index.ts'
import { expectLinear } from '../../linear.ts'

let articles = 0

function seen(name: string, more: Partial<SeenSpeaker> = {}): SeenSpeaker {
  return {
    name,
    kind: 'person',
    roles: [],
    affiliations: [],
    articles: [`a${(articles += 1)}`],
    company: [],
    first: '2026-03-01',
    last: '2026-03-09',
    known: [],
    ...more,
  }
}

const general = { roles: ['Colonel-General, senior Ostland military official'] }
const major = { roles: ['Major-General'] }

describe('suggested, with evidence beside the name', () => {
  test.each<[string, SeenSpeaker, SeenSpeaker, RegExp]>([
    [
      'spellings',
      seen('Andriy Kovalskyy', major),
      seen('Andrii Kovalsky', general),
      /same surname and given name/,
    ],
    [
      'misspelled by a copyist',
      seen('Sergei Lipavye', general),
      seen('Sergey Lipavoy', major),
      /nearly alike/,
    ],
    [
      'two scripts',
      seen('Олесь Квітко', { affiliations: ['Harbour Board'] }),
      seen('Oles Kvitko', { affiliations: ['the Harbour Board'] }),
      /two scripts.*Harbour Board/,
    ],
    ['Greek', seen('Νίκος Παππάς', major), seen('Nikos Pappas', major), /two scripts/],
    ['Arabic', seen('سمير حداد', major), seen('Samir Haddad', major), /two scripts/],
    ['Hebrew', seen('רונן דגן', major), seen('Ronen Dagan', major), /two scripts/],
    [
      'an initial',
      seen('J. Harrow', { roles: ['mayor of Brevik'] }),
      seen('Jane Harrow', { roles: ['Mayor'] }),
      /initial.*role: mayor/,
    ],
    [
      'a short form',
      seen('Alex Harrow', { roles: ['mayor'] }),
      seen('Alexander Harrow', { roles: ['mayor'] }),
      /short form/,
    ],
    [
      'a bare surname',
      seen('Harrow', { affiliations: ['Brevik Council'] }),
      seen('Jane Harrow', { affiliations: ['Brevik Council'] }),
      /without a given name/,
    ],
    [
      'company',
      seen('Jane Harow', { company: ['ann', 'bo'] }),
      seen('Jane Harrow', { company: ['bo', 'ann'] }),
      /beside the same 2/,
    ],
    ['an imported id', seen('Old Jack', { known: ['Q7'] }), seen('Jack Stone', { known: ['Q7'] }), /Q7/],
  ])('%s', (_, one, other, says) => {
    expect(suggestMerges([one, other]).map(({ evidence }) => evidence.join('; '))).toEqual([
      expect.stringMatching(says),
    ])
  })
})

describe('not suggested', () => {
  test.each<[string, SeenSpeaker, SeenSpeaker]>([
    ['a name alone', seen('Andriy Kovalskyy'), seen('Andrii Kovalsky')],
    ['the very same surname alone', seen('Jane Harrow'), seen('J. Harrow')],
    ['days alone', seen('Jane Harrow', { first: '2026-03-05' }), seen('J. Harrow')],
    ['brothers', seen('Ivan Kovalsky', major), seen('Petro Kovalsky', major)],
    ['a man and a woman', seen('Daniel Marek', major), seen('Daniela Marek', major)],
    [
      'both in one article',
      seen('Sergei Lipavye', { ...major, articles: ['x'] }),
      seen('Sergei Lipavoy', { ...major, articles: ['x'] }),
    ],
    [
      'presidents of two countries',
      seen('Jan Novak', { roles: ['Polish president'] }),
      seen('Jan Nowak', { roles: ['president of Chile'] }),
    ],
    [
      'officials of any kind',
      seen('Jan Novak', { roles: ['official'] }),
      seen('Jan Nowak', { roles: ['senior official'] }),
    ],
    ['one acquaintance', seen('Jan Novak', { company: ['ann'] }), seen('Jan Nowak', { company: ['ann'] })],
    ['two surnames', seen('Jan Novak', major), seen('Jan Nemec', major)],
    ['the same given name', seen('Sergei Lipavoy', major), seen('Sergei Lugovoy', major)],
    [
      'organisations',
      seen('Brevik Council', { kind: 'organisation', ...major }),
      seen('Brevic Council', { kind: 'organisation', ...major }),
    ],
    ['a son', seen('Jan Novak', { roles: ['mayor'] }), seen('Jiri Novak', { roles: ['mayor'] })],
  ])('%s', (_, one, other) => {
    expect(suggestMerges([one, other])).toEqual([])
  })

  test('what a person has settled', () => {
    const pair = [seen('Andriy Kovalskyy', major), seen('Andrii Kovalsky', major)]
    expect(suggestMerges(pair)).toHaveLength(1)
    expect(suggestMerges(pair, () => true)).toEqual([])
  })
})

test('many names stay linear', () => {
  expectLinear(2_000, (size) => {
    const names = Array.from({ length: size }, (_, at) =>
      seen(
        `Jan ${String.fromCharCode(66 + (at % 20))}a${String.fromCharCode(66 + ((at >> 4) % 20)).toLowerCase()}o${at}k`,
        major,
      ),
    )
    return () => suggestMerges(names)
  })
})

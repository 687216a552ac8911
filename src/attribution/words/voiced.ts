import type { Sense } from '../statement.ts'

/** Verbs that say nothing but that the noun after them is said: "expressed hope", "issued a warning". */
export const VOICING: ReadonlySet<string> = new Set(
  'express voice convey issue make give offer repeat reiterate renew reaffirm share deliver air raise sound extend'.split(
    ' ',
  ),
)

type Row = readonly [sense: Sense, links: string, nouns: string]

/** Nouns so voiced, with the words that lead to what is said ("that" always does, and is not listed). */
const ROWS: readonly Row[] = [
  [
    'think',
    'over about at regarding for in with on',
    `concern concerns alarm dismay regret regrets hope hopes doubt doubts fear fears outrage anger shock surprise confidence
    sympathy satisfaction dissatisfaction disappointment frustration optimism pessimism scepticism skepticism worry worries
    unease indignation sadness sorrow grief gratitude appreciation solidarity reservations misgivings`,
  ],
  ['think', 'for to of', 'support opposition approval disapproval condolences thanks apology apologies'],
  [
    'promise',
    'to',
    'readiness willingness intention commitment determination resolve promise pledge vow threat',
  ],
  ['ask', 'for to', 'call calls appeal appeals demand demands request plea'],
  ['predict', 'of about', 'warning warnings'],
  ['say', '', 'assurance assurances view opinion belief conviction claim statement assertion suspicion'],
  ['accuse', '', 'accusation allegation allegations'],
]

/** The noun to what it does and the words that may lead on from it. */
export const VOICED: ReadonlyMap<string, { readonly sense: Sense; readonly links: ReadonlySet<string> }> =
  new Map(
    ROWS.flatMap(([sense, links, nouns]) => {
      const matter = { sense, links: new Set(links.split(' ')) }
      return nouns.split(/\s+/).map((noun) => [noun, matter] as const)
    }),
  )

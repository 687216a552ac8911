import type { Sources } from '../sources/count-sources.ts'
import type { FigureRange } from './figures.ts'
import type { PageRow, Voice } from './voices.ts'

/** Something that is open about a claim, in words, with the claims that it is about. */
export interface Question {
  readonly code:
    | 'nobody-confirmed'
    | 'unreviewed-links'
    | 'contradicted'
    | 'figures-differ'
    | 'overdue'
    | 'speaker-unknown'
    | 'publishers-unknown'
    | 'one-origin'
  readonly text: string
  readonly claims: readonly string[]
}

/** What a page has gathered when it is asked what is open. */
export interface Gathered {
  readonly claim: PageRow
  readonly voices: readonly Voice<PageRow>[]
  readonly against: readonly Voice<PageRow>[]
  readonly figures: readonly FigureRange[]
  readonly sources: Sources
  readonly articles: number
}

type Asking = (gathered: Gathered) => Question | null

const ASK: readonly Asking[] = [
  ({ claim }) =>
    ask(
      claim.review === 'suggested',
      'nobody-confirmed',
      'No person has confirmed that this was read rightly.',
      [claim],
    ),
  ({ claim }) => ask(claim.claim.who === null, 'speaker-unknown', 'Who says this is not known.', [claim]),
  ({ claim }) =>
    ask(
      claim.status === 'overdue',
      'overdue',
      'The time it named has passed, and nobody has reviewed what happened. That is not a no.',
      [claim],
    ),
  ({ against }) =>
    ask(
      against.length > 0,
      'contradicted',
      'Others deny or contradict it; nobody has settled that here.',
      against.map((voice) => voice.claim),
    ),
  ({ figures }) =>
    ask(
      figures.length > 0,
      'figures-differ',
      'Figures differ; they are shown as a range, with who said which.',
      [],
    ),
  ({ sources, articles }) =>
    ask(
      articles > 1 && sources.atMost === 1,
      'one-origin',
      `All ${articles} articles go back to one source.`,
      [],
    ),
  ({ sources }) =>
    ask(
      sources.unknown.length > 1,
      'publishers-unknown',
      `Of ${sources.unknown.length} outlets it is not known who publishes them.`,
      [],
    ),
  ({ voices }) => {
    const waiting = voices.filter((voice) => voice.state === 'suggested')
    const text = `${waiting.length} ${waiting.length === 1 ? 'link is' : 'links are'} a program’s suggestion that no person has looked at.`
    return ask(
      waiting.length > 0,
      'unreviewed-links',
      text,
      waiting.map((voice) => voice.claim),
    )
  },
]

/** What is open about a claim, what matters most first. */
export function questionsAbout(gathered: Gathered): readonly Question[] {
  return ASK.flatMap((asking) => asking(gathered) ?? [])
}

function ask(
  open: boolean,
  code: Question['code'],
  text: string,
  about: readonly PageRow[],
): Question | null {
  return open ? { code, text, claims: about.map(({ id }) => id) } : null
}

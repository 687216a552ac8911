/** The guided example: five stops from an article to a record, along one claim of the ledger. */
import { get, post, type WireAdded, type WireClaims } from '../api.ts'
import { api, links, NO_FILTERS, type Filters } from '../links.ts'
import { stored } from './stored.svelte.ts'

/** Where the reader is on the way: -1 before it or when it was left, and along which claim. */
interface Way {
  readonly step: number
  readonly claim: string
  readonly article: string
  readonly speaker: string
}

const NOWHERE: Way = { step: -1, claim: '', article: '', speaker: '' }

function isWay(value: unknown): value is Way {
  return typeof value === 'object' && value !== null && 'step' in value && typeof value.step === 'number'
}

export const way = stored('guide', NOWHERE, isWay)

/** One stop: what to look at, and the address where it is. */
export interface Stop {
  readonly title: string
  readonly text: string
  readonly href: string
}

/** The stops along the claim that the way follows. */
export function stopsOf({ article, claim, speaker }: Way): readonly Stop[] {
  return [
    {
      title: 'Read the article',
      text: 'What others said is marked: who, how it was put, and the words. What is grey is the outlet speaking for itself; it is counted above the text.',
      href: links.article(article),
    },
    {
      title: 'Open one claim',
      text: 'Its note says who, when and by when, and which rule found each of these. Nobody has reviewed it yet: it is a suggestion.',
      href: links.article(article, claim),
    },
    {
      title: 'Confirm it',
      text: 'On the claim’s own page you, by name, confirm that this was said, and fix what will decide it. That is an entry, and stays.',
      href: links.claim(claim),
    },
    {
      title: 'Judge it',
      text: 'Choose a passage of a captured article as evidence, say what happened, look at the whole once more, and enter it under your name.',
      href: links.judge(claim),
    },
    {
      title: 'See the record',
      text: 'Judged predictions add up to a record, with its interval. With fewer than ten it is no score, and says so.',
      href: speaker === '' ? links.speakers() : links.speaker(speaker),
    },
  ]
}

/** Starts along a prediction of the ledger; with an empty ledger, of an article that was written for this. */
export async function startGuide(example: boolean): Promise<string | null> {
  const article = example ? await addExample() : null
  for (const filter of [{ kind: 'prediction', status: 'overdue' }, { kind: 'prediction' }, {}]) {
    const found = await firstClaim({ ...filter, article: article ?? '' })
    if (found === null) continue
    way.value = { step: 0, claim: found.id, article: found.article.id, speaker: found.claim.who?.name ?? '' }
    return links.article(found.article.id)
  }
  return null
}

async function firstClaim(filter: Partial<Filters>) {
  const address = api.claims({ ...NO_FILTERS, ...filter }, null, 1)
  const answer = await get<WireClaims>(address, AbortSignal.timeout(30_000))
  return answer?.ok === true ? (answer.value.rows[0] ?? null) : null
}

async function addExample(): Promise<string | null> {
  const { title, outlet, url, published, text } = await import('../../corpus/01.json')
  const body = { title, outlet, url, published, text }
  const answer = await post<WireAdded>(api.add(), body, crypto.randomUUID())
  return answer.ok ? answer.value.articleId : null
}

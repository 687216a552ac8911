/** Read articles built by hand, so that what a page shows does not hang on what the readers find today. */
import { createHash } from 'node:crypto'
import type { Article, Span, Window } from '../../src/article/index.ts'
import type { Claim } from '../../src/claim/index.ts'
import type { ReadArticle } from '../../src/journey.ts'

/** A claim by its words: each is looked up in the text, after the one before. */
export interface Told {
  readonly source?: string
  readonly cue?: string
  readonly content: string
  readonly who?: string | null
  readonly with?: Partial<Claim>
}

export interface Page {
  readonly title: string
  readonly outlet: string | null
  readonly url?: string
  readonly published?: string
  readonly captured: string
  readonly text: string
  readonly told: readonly Told[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A window of whole days, its end said in the text. */
export function days(from: string | null, to: string | null, rule = 'within-n-days'): Window {
  return { from, to, granularity: 'day', fromSaid: false, toSaid: true, rule }
}

/** The page as a reader would hand it on. Sentences that hold no claim are the outlet's own voice. */
export function readArticle(page: Page): ReadArticle {
  const { text } = page
  const article: Article = {
    id: sha256(text),
    givenId: null,
    url: page.url ?? null,
    canonicalUrl: page.url ?? null,
    outlet: page.outlet,
    byline: 'By Ida Marsh',
    title: page.title,
    published:
      page.published === undefined
        ? null
        : { ...days(page.published, page.published, 'json-ld'), readFrom: 'json-ld', fromSaid: true },
    captured: page.captured,
    language: { code: 'en', sure: true },
    text,
    textSha256: sha256(text),
    incomplete: null,
  }
  const claims = page.told.map((told) => toClaim(article, told))
  const taken = claims.flatMap((claim) => claim.content.spans)
  const ownVoice = sentencesOf(text).filter(
    ([start, end]) => !taken.some((span) => span[0] < end && start < span[1]),
  )
  return { article, claims, ownVoice, timexes: [], toponyms: [] }
}

function toClaim({ id, text }: Article, { source, cue, content, who, with: more }: Told): Claim {
  const words = (part: string | undefined, near: number) => {
    if (part === undefined) return null
    const at = wholeWords(text, part, near)
    return { spans: [[at, at + part.length] as Span], text: part }
  }
  const said = words(content, 0)!
  const near = said.spans[0]![0]
  const speaker = words(source, near)
  return {
    id: sha256(`${id}:${content}:${source ?? ''}`).slice(0, 16),
    source: speaker,
    cue: words(cue, near),
    content: said,
    quote: 'indirect',
    attribution: source === undefined ? 'agentless' : 'explicit',
    nestedIn: null,
    who: who ? { name: who, kind: 'person', mentions: speaker?.spans ?? [] } : null,
    candidates: [],
    role: null,
    affiliation: null,
    via: null,
    kind: 'report',
    certainty: 'certain',
    negated: false,
    saidOn: null,
    about: null,
    due: null,
    where: [],
    by: { engine: 'rules', reader: 'said-that', version: '0.1.0' },
    confidence: 0.86,
    ...more,
  }
}

/** Where words stand as whole words, nearest to a place; a pronoun is not found inside another word. */
function wholeWords(text: string, part: string, near: number): number {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  const cuts = (at: number): boolean => isLetter(at - 1) && isLetter(at)
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!cuts(at) && !cuts(at + part.length)) found.push(at)
  }
  const [best] = found.toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near))
  if (best === undefined) throw new Error(`not in the text: ${part}`)
  return best
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^.\n]+\.?['”’"]?/g)]
    .map((match): Span => [match.index + match[0].search(/\S|$/), match.index + match[0].length])
    .filter(([start, end]) => end > start)
}

/** claim/: a statement that can be checked. Its four rooms are strangers to each other; only this door knows them all. */
import { hash } from 'node:crypto'
import { textAt, type Reading, type Span } from '../article/index.ts'
import type { Statement } from '../attribution/index.ts'
import type { Claim, ClaimPlace, Words } from './claim.ts'
import { whatKind, type Commitment } from './kind/index.ts'
import { whoIs, type Speaker } from './people/index.ts'
import { toponymsIn, whereIs, type PlacesByName, type Toponym } from './place/index.ts'
import { timexesIn, whenIs, type Timex, type When } from './time/index.ts'

export type { Claim, ClaimPlace, Words } from './claim.ts'
export { KINDS, type Kind } from './kind/index.ts'
export { suggestMerges, type SeenSpeaker, type Suggestion, type Who } from './people/index.ts'
export {
  normalName,
  placeNames,
  type Place,
  type PlacesByName,
  type Precision,
  type Toponym,
} from './place/index.ts'
export type { Timex } from './time/index.ts'

/** What is known before an article is read: the gazetteer's answer for the names in it. */
export interface Known {
  readonly placesByName: PlacesByName
}

/** Nothing known: toponyms are found and left unresolved. */
export const NOTHING_KNOWN: Known = { placesByName: () => [] }

/** The claims of a reading, and what was seen in the text outside claims too. */
export interface Claims {
  readonly claims: readonly Claim[]
  readonly timexes: readonly Timex[]
  readonly toponyms: readonly Toponym[]
}

/** Gives every statement its facets: who, what kind, when and where. */
export function toClaims(statements: readonly Statement[], reading: Reading, known: Known): Claims {
  const timexes = timexesIn(reading)
  const toponyms = toponymsIn(reading, known.placesByName)
  const speakers = whoIs(statements, reading)
  const commitments = whatKind(statements, reading)
  const places = whereIs(statements, toponyms, reading)
  const whens = whenIs(statements, timexes, reading, (index) => fallsDue(commitments[index]))
  const ids = statements.map((statement) => claimId(statement, reading))
  const claims = statements.map((statement, index) =>
    toClaim(statement, reading, ids, {
      speaker: speakers[index]!,
      commitment: commitments[index]!,
      when: whens[index]!,
      where: places[index]!,
      id: ids[index]!,
    }),
  )
  return { claims, timexes, toponyms }
}

interface Facets {
  readonly id: string
  readonly speaker: Speaker
  readonly commitment: Commitment
  readonly when: When
  readonly where: readonly Toponym[]
}

function toClaim(statement: Statement, reading: Reading, ids: readonly string[], facets: Facets): Claim {
  const { text } = reading.article
  const { speaker, commitment, when } = facets
  // Every field by name: spreading three objects into one is slow, and there is one for each claim.
  return {
    id: facets.id,
    source: wordsAt(text, statement.source),
    cue: wordsAt(text, statement.cue),
    content: { spans: statement.content, text: textAt(text, statement.content) },
    quote: statement.quote,
    attribution: statement.attribution,
    nestedIn: statement.nestedIn === null ? null : (ids[statement.nestedIn] ?? null),
    who: speaker.who,
    candidates: speaker.candidates,
    role: speaker.role,
    affiliation: speaker.affiliation,
    via: statement.via === null ? null : text.slice(...statement.via),
    kind: commitment.kind,
    certainty: commitment.certainty,
    negated: commitment.negated,
    saidOn: when.saidOn,
    about: when.about,
    due: when.due,
    where: facets.where.flatMap(toClaimPlace),
    by: statement.by,
    confidence: statement.confidence,
  }
}

function fallsDue(commitment: Commitment | undefined): boolean {
  return commitment?.kind === 'prediction' || commitment?.kind === 'promise'
}

function wordsAt(text: string, spans: readonly Span[]): Words | null {
  return spans.length === 0 ? null : { spans, text: textAt(text, spans) }
}

function toClaimPlace({ span, surface, place }: Toponym): readonly ClaimPlace[] {
  if (place === null) return []
  const { geonameId, name, country, lat, lon, precision } = place
  return [{ span, surface, name, geonameId, country, lat, lon, precision }]
}

/**
 * The first 16 hex digits of a SHA-256 over the article's id and the statement's spans: the same words of the same
 * capture, the same id. Not over the text's hash: two outlets that print one text make two claims, not one.
 */
function claimId(statement: Statement, reading: Reading): string {
  const { source, cue, content } = statement
  return hash('sha256', JSON.stringify([reading.article.id, source, cue, content])).slice(0, 16)
}

import type { Window } from '../src/article/index.ts'
import type { Claim, ClaimPlace } from '../src/claim/index.ts'
import type { GoldArticle, GoldClaim, GoldPlace } from './gold-article.ts'
import type { Counts } from './interval.ts'
import { nameOverlap } from './names.ts'
import { covered, shared, tokensOf } from './tokens.ts'

export type Facet =
  | 'speaker accuracy'
  | 'kind accuracy'
  | 'kind accuracy, strict'
  | 'quote accuracy'
  | 'certainty accuracy'
  | 'due window accuracy'
  | 'due windows invented'
  | 'saidOn accuracy'
  | 'place recall'
  | 'place recall, 50 km'
  | 'country recall'
  | 'own voice taken as claim'
  | 'sourceless left empty'

/** A claim that was read, paired with the gold claim it meets. */
export interface Match {
  readonly claim: Claim
  readonly gold: GoldClaim
}

/** Judges the facets of matched claims; each facet's counts are right answers out of the cases that gold decides. */
export function facetsOf(
  article: GoldArticle,
  claims: readonly Claim[],
  matches: readonly Match[],
): ReadonlyMap<Facet, Counts> {
  const facets = new Map<Facet, Counts>()
  const add = (facet: Facet, right: boolean): void => {
    const { right: before, wanted } = facets.get(facet) ?? { right: 0, wanted: 0 }
    facets.set(facet, { right: before + (right ? 1 : 0), found: wanted + 1, wanted: wanted + 1 })
  }
  for (const { claim, gold } of matches) {
    judgeSpeaker(claim, gold, add)
    add('kind accuracy, strict', claim.kind === kindOf(gold.kind))
    add(
      'kind accuracy',
      claim.kind === kindOf(gold.kind) || (gold.kind_ok ?? []).map(kindOf).includes(claim.kind),
    )
    add('quote accuracy', gold.direct_any === true || (claim.quote === 'direct') === gold.direct)
    add('certainty accuracy', gold.certainty_any === true || claim.certainty === gold.certainty)
    judgeTime(claim, gold, add)
    for (const place of gold.places) judgePlace(place, claim.where, add)
  }
  for (const sentence of article.own_voice ?? [])
    add('own voice taken as claim', isTaken(article, sentence, claims))
  return facets
}

type Add = (facet: Facet, right: boolean) => void

function judgeSpeaker(claim: Claim, gold: GoldClaim, add: Add): void {
  const name = claim.who?.name ?? claim.source?.text ?? null
  if (gold.speaker_resolved === null) return add('sourceless left empty', name === null)
  const answers = [gold.speaker_resolved, ...(gold.speaker_ok ?? [])]
  add(
    'speaker accuracy',
    answers.some((answer) => nameOverlap(answer, name) >= 0.5),
  )
}

function judgeTime(claim: Claim, gold: GoldClaim, add: Add): void {
  if (gold.due !== null) add('due window accuracy', claim.due !== null && dueMatches(gold.due, claim.due))
  else if (gold.due_any !== true && ['prediction', 'promise'].includes(gold.kind))
    add('due windows invented', claim.due !== null)
  if (gold.said_on !== null) add('saidOn accuracy', isWithin(claim.saidOn, gold.said_on))
}

/** Says whether a window lies inside a day or an `a/b` interval. */
function isWithin(window: Window | null, wanted: string): boolean {
  const [from, to = from] = wanted.split('/')
  const first = dayOf(window?.from ?? null)
  const last = dayOf(window?.to ?? null)
  return first !== null && last !== null && first >= dayOf(from!)! && last <= dayOf(to!)!
}

/** Both ends within a day, or within the gold's own tolerance; an end that gold leaves open is not judged. */
function dueMatches(gold: NonNullable<GoldClaim['due']>, due: Window): boolean {
  const tolerance = Math.max(1, gold.tol_days ?? 1)
  const near = (wanted: string | null, found: string | null): boolean =>
    wanted === null || (dayOf(found) !== null && Math.abs(dayOf(found)! - dayOf(wanted)!) <= tolerance)
  return near(gold.not_before, due.from) && near(gold.not_after, due.to)
}

function judgePlace(wanted: GoldPlace, found: readonly ClaimPlace[], add: Add): void {
  const within = (km: number): boolean => found.some((place) => kilometres(wanted, place) <= km)
  if (wanted.type === 'country') {
    return add(
      'country recall',
      within(wanted.tol_km) || found.some((place) => place.name.toLowerCase() === wanted.name.toLowerCase()),
    )
  }
  add('place recall', within(wanted.tol_km))
  add('place recall, 50 km', within(50))
}

function isTaken(article: GoldArticle, sentence: string, claims: readonly Claim[]): boolean {
  const start = article.text.indexOf(sentence)
  const tokens = tokensOf(article.text, /[\p{L}\p{N}]+/gu)
  const own = covered(tokens, [[start, start + sentence.length]])
  return claims.some((claim) => shared(own, covered(tokens, claim.content.spans)) >= own.size / 2)
}

function kindOf(kind: string): string {
  return ['order', 'order/request'].includes(kind) ? 'request' : kind
}

function dayOf(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return null
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000
}

interface Point {
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance (haversine, Earth's mean radius 6,371 km). */
export function kilometres(one: Point, other: Point): number {
  const rad = Math.PI / 180
  const half = (angle: number): number => Math.sin((angle * rad) / 2) ** 2
  const chord =
    half(other.lat - one.lat) +
    Math.cos(one.lat * rad) * Math.cos(other.lat * rad) * half(other.lon - one.lon)
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)))
}

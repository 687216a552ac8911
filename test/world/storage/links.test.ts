import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { NOTHING_KNOWN } from '../../../src/claim/index.ts'
import { makeArticle } from '../../../src/article/index.ts'
import { read, type ReadArticle } from '../../../src/journey.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { EDITS, chances } from '../../link/copies/edits.ts'
import { LATER_EDITS } from '../../link/copies/later-edits.ts'
import { day } from './sample.ts'
import { EVENTS } from '../../link/copies/stories.ts'

let database: FreshDatabase
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ databaseUrl: database.url, gazetteer: false })
})

afterAll(async () => {
  await store.close()
  await database.drop()
})

const [ORIGIN, RIVAL] = EVENTS['mine']!
const STRIKE = EVENTS['strike']![0]
/** `COPIES=500` for the whole number: half a minute on a machine of one's own. */
const COPIES = Number(process.env['COPIES'] ?? 60)

interface Page {
  readonly text: string
  /** The outlet, and its host. */
  readonly name: string
  readonly published?: string
  readonly canonicalUrl?: string
}

function articleOf({ text, name, published = '2026-03-04', canonicalUrl }: Page, url: string): Captured {
  const bytes = Buffer.from(`${url}\n${text}`)
  const made = makeArticle({
    bytes,
    text,
    url,
    outlet: name,
    canonicalUrl,
    published: { ...day(published), readFrom: 'given' },
    language: { code: 'en', sure: true },
  })
  if (!made.ok) throw new Error(made.problem.message)
  return { bytes, readArticle: read(made.value, NOTHING_KNOWN) }
}

interface Captured {
  readonly bytes: Uint8Array
  readonly readArticle: ReadArticle
}

const add = async (into: Store, text: string, name: string): Promise<string> => addPage(into, { text, name })

async function addPage(into: Store, page: Page): Promise<string> {
  const url = `https://${page.name}.example/story`
  const { bytes, readArticle } = articleOf(page, url)
  const { articleId } = await into.add({ bytes, url, incomplete: null }, readArticle, 'rules test')
  return articleId
}

async function linkAll(into: Store): Promise<void> {
  while ((await into.linkNext()) > 0);
}

async function firstClaim(into: Store, article: string): Promise<string> {
  const { rows } = await into.claims({ article })
  return rows.find(({ claim }) => claim.content.text.includes('matches'))!.id
}

async function judgeInTime(claim: string, article: string): Promise<void> {
  await store.confirm(claim, { by: 'Ana Prokop', due: '2026-03-08', reason: 'they said the weekend' })
  const evidence = [{ articleId: article, passage: [0, 20], reliability: 'B', credibility: 2 }] as const
  await store.judge(claim, {
    verdict: 'happened-in-time',
    judgedBy: 'Ana Prokop',
    evidence,
    becameKnown: '2026-03-09',
    reason: 'they sailed',
    ground: null,
  })
}

/** Everything that is counted or scored about a claim, its speaker and its outlet. */
async function countsOf(claim: string): Promise<unknown> {
  const page = (await store.claimPage(claim))!
  const { steps: _, ...sources } = page.sources
  const speaker = page.claim.claim.who?.name ?? ''
  return {
    sources,
    repeats: page.repeats,
    claimedBy: page.claimedBy.map(({ claim: { id }, state }) => [id, state]),
    deniedBy: page.deniedBy.length,
    figures: page.figures,
    verdicts: page.verdicts,
    speaker: (await store.record({ speaker })).record,
    outlet: (await store.record({ outlet: 'island-gazette' })).record,
  }
}

test('any number of copies of a story fold under its claim and change no count and no score', async () => {
  const article = await add(store, STRIKE, 'island-gazette')
  await linkAll(store)
  const { rows } = await store.claims({ article, text: 'freighters' })
  const claim = rows[0]!.id
  await judgeInTime(claim, article)
  const alone = await countsOf(claim)
  const edits = Object.values({ ...EDITS, ...LATER_EDITS })
  for (let i = 0; i < COPIES; i++) await add(store, edits[i % edits.length]!(STRIKE, chances(i)), `copy${i}`)
  await linkAll(store)
  const page = (await store.claimPage(claim))!
  const own = page.claimedBy.find(({ state }) => state === 'itself')!
  expect(own.copies.length).toBeGreaterThan(COPIES / 3)
  expect(await countsOf(claim)).toEqual(alone)
}, 120_000)

test('a suggestion changes no count; a confirmed link does; a refusal is remembered; the ledger verifies', async () => {
  await add(store, ORIGIN, 'valley-post')
  const article = await add(store, RIVAL, 'night-echo')
  await linkAll(store)
  const { rows } = await store.claims({ text: 'matches' })
  const rival = await firstClaim(store, article)
  const origin = rows.find(({ article: { outlet } }) => outlet === 'valley-post')!.id
  const before = (await store.claimPage(origin))!
  const voice = before.claimedBy.find(({ claim }) => claim.id === rival)
  expect(voice?.state).toBe('suggested')
  expect(before.sources.atMost).toBe(1)
  await store.draw({ a: rival, b: origin, act: 'confirms', by: 'Ana Prokop', reason: null })
  const confirmed = (await store.claimPage(origin))!
  expect(confirmed.sources.atMost).toBe(2)
  expect(confirmed.sources.atLeast).toBe(1)
  const { sequence } = await store.draw({
    a: rival,
    b: origin,
    act: 'refuses',
    by: 'Ana Prokop',
    reason: 'another day',
  })
  const refused = (await store.claimPage(origin))!
  expect(refused.claimedBy.some(({ claim }) => claim.id === rival)).toBe(false)
  expect(refused.refused).toMatchObject([{ state: 'refused', by: 'Ana Prokop', sequence }])
  expect(await store.verify()).toMatchObject({ ok: true, fault: null })
})

test('whether the origin was there first is told with how sure that is', async () => {
  const LAUNCH = EVENTS['launch']![0]
  const article = await add(store, LAUNCH, 'sky-herald')
  await addPage(store, { text: LAUNCH, name: 'mirror', canonicalUrl: 'https://sky-herald.example/story' })
  await addPage(store, { text: `${LAUNCH}\n\nOriginally published by sky-herald.`, name: 'fan-page' })
  await addPage(store, { text: LAUNCH, name: 'slow-news', published: '2026-03-06' })
  await addPage(store, { text: LAUNCH, name: 'early-bird', published: '2026-03-01' })
  await linkAll(store)
  const { rows } = await store.claims({ article })
  const page = (await store.claimPage(rows[0]!.id))!
  const own = page.claimedBy.find(({ state }) => state === 'itself')!
  const told = Object.fromEntries(own.copies.map(({ outlet, first }) => [outlet, first.certainty]))
  expect(told).toEqual({
    mirror: 'shown',
    'fan-page': 'shown',
    'slow-news': 'likely',
    'early-bird': 'unknown',
  })
})

test('an erased article leaves no fingerprint, copy or link behind', async () => {
  const { rows } = await store.claims({ outlet: 'valley-post' })
  const origin = rows[0]!.article.id
  await store.erase(origin, { by: 'Ana Prokop', ground: 'asked for' })
  await linkAll(store)
  const copies = await store.claims({ text: 'matches' })
  for (const { id } of copies.rows) {
    const page = await store.claimPage(id)
    expect(JSON.stringify(page)).not.toContain(origin)
  }
  expect(await store.verify()).toMatchObject({ ok: true })
}, 30_000)

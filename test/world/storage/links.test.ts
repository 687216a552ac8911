import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../../src/world/storage/index.ts'
import { NOTHING_KNOWN } from '../../../src/claim/index.ts'
import { makeArticle } from '../../../src/article/index.ts'
import { read, type ReadArticle } from '../../../src/journey.ts'
import { freshDatabase, type FreshDatabase } from '../../database.ts'
import { EDITS, chances } from '../../link/copies/edits.ts'
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

function articleOf(
  text: string,
  url: string,
  outlet: string,
): { bytes: Uint8Array; readArticle: ReadArticle } {
  const bytes = Buffer.from(`${url}\n${text}`)
  const made = makeArticle({ bytes, text, url, outlet, language: { code: 'en', sure: true } })
  if (!made.ok) throw new Error(made.problem.message)
  return { bytes, readArticle: read(made.value, NOTHING_KNOWN) }
}

async function add(into: Store, text: string, name: string): Promise<string> {
  const url = `https://${name}.example/story`
  const { bytes, readArticle } = articleOf(text, url, name)
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

test('copies of a story fold under its claim and change no count', async () => {
  const article = await add(store, ORIGIN, 'valley-post')
  await linkAll(store)
  const claim = await firstClaim(store, article)
  const alone = (await store.claimPage(claim))!
  for (let i = 0; i < 20; i++) {
    const edits = Object.values(EDITS)
    await add(store, edits[i % edits.length]!(ORIGIN, chances(i)), `copy${i}`)
  }
  await linkAll(store)
  const page = (await store.claimPage(claim))!
  expect(page.claimedBy.flatMap(({ copies }) => copies).length).toBeGreaterThan(5)
  const { steps: _, ...counted } = page.sources
  const { steps: __, ...before } = alone.sources
  expect(counted).toEqual(before)
  expect(page.repeats).toEqual(alone.repeats)
})

test('a suggestion changes no count; a confirmed link does; a refusal is remembered; the ledger verifies', async () => {
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

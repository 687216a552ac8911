/** Sayso as a visitor meets it: a real database with articles in it, the API over it, and the web app built from source. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { build } from 'vite'
import type { ReadArticle } from '../../src/journey.ts'
import { fail, ok, readArticles, type Result } from '../../src/article/index.ts'
import { NOTHING_KNOWN } from '../../src/claim/index.ts'
import { read } from '../../src/journey.ts'
import { buildServer, type Offered, type ServerOptions } from '../../src/world/api/index.ts'
import { openStore, type Added, type Store } from '../../src/world/storage/index.ts'
import { freshDatabase } from '../database.ts'

const ROOT = resolve(import.meta.dirname, '../..')
export const WEB_ROOT = resolve(ROOT, '.cache/web-for-tests', fingerprint(resolve(ROOT, 'web')))

export interface Served {
  readonly server: FastifyInstance
  readonly store: Store
  readonly databaseUrl: string
  /** Takes the database away under the store. */
  readonly drop: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a store of its own with these articles in it, and puts the server over it (not listening). */
export async function serve(
  articles: readonly ReadArticle[],
  options: Partial<ServerOptions> = {},
): Promise<Served> {
  const database = await freshDatabase()
  const store = await openStore({ databaseUrl: database.url, gazetteer: false })
  for (const article of articles) await store.add(captureOf(article), article, 'rules 0.1.0')
  const add = (offered: Offered) => readAndKeep(offered, store)
  const keyFolder = mkdtempSync(join(tmpdir(), 'sayso-key-'))
  const fixed = { webRoot: WEB_ROOT, version: '0.1.0', maxLag: 0, keyFolder }
  const server = await buildServer({ store, add, ...fixed, ...options })
  const close = async (): Promise<void> => {
    await server.close()
    await store.close()
    await database.drop()
    rmSync(keyFolder, { recursive: true })
  }
  return { server, store, databaseUrl: database.url, drop: () => database.drop(), close }
}

function captureOf({ article }: ReadArticle) {
  const bytes = new TextEncoder().encode(article.text)
  return { bytes, url: article.url, capturedAt: article.captured!, incomplete: null }
}

/** What `sayso add` does, without its sandbox and its fetching. */
async function readAndKeep({ bytes, contentType, given }: Offered, store: Store): Promise<Result<Added>> {
  const url = given.url ?? null
  const format = contentType === 'application/json' ? 'jsonl' : null
  const [found] = readArticles({ bytes, contentType, url, format, captured: new Date().toISOString() })
  if (found?.ok !== true) return found ?? fail('empty', 'There is no article in it.', 'Send its text.')
  const article = { ...found.value.article, outlet: given.outlet ?? found.value.article.outlet }
  const reading = read(article, NOTHING_KNOWN)
  return ok(
    await store.add({ bytes: found.value.bytes, url: article.url, incomplete: null }, reading, 'rules'),
  )
}

/** Builds the web app from source, where nothing else looks for it: once, for all the test files that run side by side. */
export async function buildWeb(): Promise<void> {
  if (existsSync(WEB_ROOT)) return
  const own = `${WEB_ROOT}.${process.pid}`
  await build({
    configFile: resolve(ROOT, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: own, emptyOutDir: true },
  })
  try {
    renameSync(own, WEB_ROOT)
  } catch {
    // Another file was first, with the same.
    rmSync(own, { recursive: true, force: true })
  }
}

/** What the sources are, in a few letters: another source is built into another folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = resolve(folder, name)
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 12)
}

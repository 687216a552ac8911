import { fail, ok, type Result } from '../../article/index.ts'
import type { Added, Store } from '../storage/index.ts'
import { NOTHING_GIVEN, takeDocument, type Document, type Given } from './inputs/index.ts'
import { DEFAULT_ENGINE } from './open-engine.ts'
import type { World } from './world.ts'

/** An article that a client of the API offers: its bytes, and what the client says of it. */
export interface OfferedArticle {
  readonly bytes: Uint8Array
  readonly contentType: 'application/json' | 'text/plain' | 'text/html'
  readonly given: { readonly [Field in keyof Given]?: string | null | undefined }
}

const FORMATS = { 'application/json': 'json', 'text/plain': 'text', 'text/html': 'html' } as const

/** Reads one offered article and keeps it, by the way that `sayso add` goes. */
export async function keepOffered(
  offered: OfferedArticle,
  store: Store,
  world: Pick<World, 'parse' | 'visitor' | 'stdin' | 'detectLanguage' | 'openEngine'>,
): Promise<Result<Added>> {
  const { title, published, outlet, url, language } = offered.given
  const given: Given = {
    ...NOTHING_GIVEN,
    title: title ?? null,
    published: published ?? null,
    outlet: outlet ?? null,
    url: url ?? null,
    language: language ?? null,
  }
  const signal = new AbortController().signal
  const intake = { ...world, format: 'auto', given, follow: false, signal } as const
  const taken = takeDocument(documentOf(offered, given), intake, false)
  const engine = await world.openEngine(DEFAULT_ENGINE)
  if (!engine.ok) return engine
  const { hints, name } = engine.value
  const reader = { ...world, places: (names: readonly string[]) => store.places(names), hints }
  const { readTaken } = await import('./read-taken.ts')
  for await (const { result } of readTaken(alone(taken), reader)) {
    if (!result.ok) return result
    if (result.value.kind === 'unchanged') continue
    const { capture, reading } = result.value
    return ok(await store.add(capture, reading, name))
  }
  return fail('empty', 'There is no article in it.', 'Send the text of an article.')
}

function documentOf({ bytes, contentType }: OfferedArticle, given: Given): Document {
  return {
    where: given.url ?? 'the article',
    format: FORMATS[contentType],
    bytes,
    url: given.url,
    contentType,
    captured: new Date().toISOString(),
    incomplete: null,
  }
}

async function* alone<T>(results: AsyncIterable<Result<T>>) {
  for await (const result of results) yield { share: null, result }
}

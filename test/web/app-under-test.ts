/** Sayso with these articles in it, served, and a browser to look at it: there before a file's tests, gone after them. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { ReadArticle } from '../../src/journey.ts'
import type { Store } from '../../src/world/storage/index.ts'
import { openBrowser } from './browser.ts'
import { buildWeb, serve, type Served } from './served.ts'

export interface AppUnderTest {
  readonly browser: Browser
  readonly served: Served
  readonly home: string
}

/** Sets it up for the file that asks; `prepare` is what people entered before. */
export function appUnderTest(
  articles: readonly ReadArticle[],
  prepare: (store: Store) => Promise<void> = () => Promise.resolve(),
): AppUnderTest {
  const app: { browser?: Browser; served?: Served; home: string } = { home: '' }
  beforeAll(async () => {
    await buildWeb()
    ;[app.browser, app.served] = await Promise.all([openBrowser(), serve(articles)])
    await prepare(app.served.store)
    app.home = await app.served.server.listen({ port: 0, host: '127.0.0.1' })
  }, 60_000)
  afterAll(async () => {
    await app.browser?.close()
    await app.served?.close()
  })
  return {
    get browser() {
      return app.browser!
    },
    get served() {
      return app.served!
    },
    get home() {
      return app.home
    },
  }
}

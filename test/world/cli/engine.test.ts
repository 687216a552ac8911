import { describe, expect, test } from 'vitest'
import { fail, type Problem } from '../../../src/article/index.ts'
import { openEngine, toLlmSettings } from '../../../src/world/models/index.ts'
import { folderWith, sayso } from './harness.ts'

const TEXT =
  'The bridge is shut. Anna Berg said the road would open in May. The mayor let slip that the fund was empty by June.'
const read = (engine: string, world = {}) =>
  sayso(['read', '-', '--engine', engine, '--language', 'en', '--no-places', '--json'], {
    stdin: TEXT,
    world,
  })

interface Line {
  readonly claims: readonly {
    readonly by: { readonly engine: string }
    readonly content: { readonly text: string }
  }[]
}
const claimsOf = (line: unknown): Line['claims'] => (line as Line).claims

const missing: Problem = {
  code: 'no-model',
  message: 'there is no model here',
  remedy: 'Say --engine rules.',
}

describe('--engine', () => {
  test.each(['rules', 'auto', 'model'])('%s reads what is plainly said', async (engine) => {
    const { code, json } = await read(engine)
    expect(code).toBe(0)
    expect(claimsOf(json()[0]).map(({ content }) => content.text)).toContain('the road would open in May')
  })

  test('auto without a model reads by the rules, and says so once', async () => {
    const fallBack = () => openEngine('auto', { folder: 'no/such/folder', version: 'x' })
    const opened = await fallBack()
    const { code, err, json } = await read('auto', { openEngine: () => Promise.resolve(opened) })
    expect(code).toBe(0)
    expect(err.match(/Reading by rules alone: there is no model at/g)).toHaveLength(1)
    expect(claimsOf(json()[0]).every(({ by }) => by.engine === 'rules')).toBe(true)
  })

  test('model without one is refused, with what to do', async () => {
    const { code, err } = await read('model', {
      openEngine: () => Promise.resolve(fail(missing.code, missing.message, missing.remedy)),
    })
    expect(code).toBe(3)
    expect(err).toMatch(/no model here/)
    expect(err).toMatch(/--engine rules/)
  })

  test('llm without an endpoint is refused, with what to set', async () => {
    const { code, err } = await read('llm')
    expect(code).toBe(3)
    expect(err).toMatch(/no language model is set/)
    expect(err).toMatch(/SAYSO_LLM_URL/)
  })

  test('llm says where the text goes and what came of it; a failure leaves the article to the rules', async () => {
    const opened = await openEngine('llm', {
      folder: 'models/attribution-en',
      version: 'x',
      cacheDir: folderWith({}),
      llm: toLlmSettings({ SAYSO_LLM_URL: 'http://127.0.0.1:9/v1', SAYSO_LLM_MODEL: 'm' }),
    })
    const { code, err, json } = await read('llm', { openEngine: () => Promise.resolve(opened) })
    expect(code).toBe(0)
    expect(err).toMatch(/The text of the articles is sent to 127\.0\.0\.1:9\./)
    expect(err).toMatch(/1 passages without an answer \(1 llm-unreachable\)/)
    expect(claimsOf(json()[0]).map(({ content }) => content.text)).toContain('the road would open in May')
    expect(json()[0]).toMatchObject({ warnings: [{ code: 'llm-unreachable' }] })
  })
})

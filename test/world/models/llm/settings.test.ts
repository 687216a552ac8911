import { describe, expect, test } from 'vitest'
import { toLlmSettings } from '../../../../src/world/models/index.ts'

const NAMES = {
  url: 'SAYSO_LLM_URL',
  model: 'SAYSO_LLM_MODEL',
  key: 'SAYSO_LLM_KEY',
  tokens: 'SAYSO_LLM_TOKENS',
}

function settings(given: Partial<Record<keyof typeof NAMES, string>>) {
  const env = { url: 'http://localhost:1/v1', model: 'm', ...given }
  return toLlmSettings(
    Object.fromEntries(
      Object.entries(env).map(([name, value]) => [NAMES[name as keyof typeof NAMES], value]),
    ),
  )
}

describe('settings of a language model', () => {
  test.each([
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions'],
    ['https://llm.example/v1/chat/completions', 'https://llm.example/v1/chat/completions'],
    ['https://llm.example/v1/chat/completions/', 'https://llm.example/v1/chat/completions'],
    ['https://llm.example/?api-version=2', 'https://llm.example/chat/completions?api-version=2'],
    ['http://192.168.1.7:8000', 'http://192.168.1.7:8000/chat/completions'],
  ])('%s is asked at %s', (url, asked) => {
    const read = settings({ url })
    expect(read.ok && read.value.url.href).toBe(asked)
    expect(read.ok && read.value).toMatchObject({ key: null, model: 'm', maxTokens: 1_000_000 })
  })

  test.each([
    [{ key: 'sk-1', url: 'https://llm.example/v1' }],
    [{ key: 'sk-1', url: 'http://127.0.0.1:8000' }],
    [{ key: 'sk-1', url: 'http://[::1]:8000' }],
    [{ key: '', tokens: '5000' }],
  ])('%j can be meant', (given) => {
    expect(settings(given).ok).toBe(true)
  })

  test.each([
    [{ url: '' }, 'no-llm', undefined],
    [{ url: 'localhost:11434' }, 'bad-llm-setting', 'SAYSO_LLM_URL'],
    [{ url: 'ftp://llm.example' }, 'bad-llm-setting', 'SAYSO_LLM_URL'],
    [{ url: 'https://me:secret@llm.example' }, 'bad-llm-setting', 'SAYSO_LLM_URL'],
    [{ model: '' }, 'bad-llm-setting', 'SAYSO_LLM_MODEL'],
    [{ model: 'a model\nX-Header: 1' }, 'bad-llm-setting', 'SAYSO_LLM_MODEL'],
    [{ key: 'sk 1' }, 'bad-llm-setting', 'SAYSO_LLM_KEY'],
    [{ key: 'sk-1', url: 'http://llm.example/v1' }, 'bad-llm-setting', 'SAYSO_LLM_KEY'],
    [{ tokens: 'many' }, 'bad-llm-setting', 'SAYSO_LLM_TOKENS'],
    [{ tokens: '-1' }, 'bad-llm-setting', 'SAYSO_LLM_TOKENS'],
    [{ tokens: '1.5' }, 'bad-llm-setting', 'SAYSO_LLM_TOKENS'],
  ])('%j is refused by name', (given, code, where) => {
    const read = settings(given)
    expect(read.ok ? null : read.problem).toMatchObject({ code, ...(where === undefined ? {} : { where }) })
    expect(JSON.stringify(read)).not.toMatch(/secret|sk-1/)
  })
})

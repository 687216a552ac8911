import { fail, ok, type Result } from '../../../article/index.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where a language model answers, as which model, and how much of it one run may use. */
export interface LlmSettings {
  /** The address that chat completions are asked of. */
  readonly url: URL
  readonly key: string | null
  readonly model: string
  /** Most tokens that one run may cost, sent and received. */
  readonly maxTokens: number
}

/** Some 500 articles of 500 words. */
const MAX_TOKENS = 1_000_000
/** What HTTP allows in a header's value, and a name that fits a line of a terminal. */
const PLAIN = /^[\x21-\x7e]{1,200}$/

/**
 * Reads SAYSO_LLM_URL, SAYSO_LLM_MODEL, SAYSO_LLM_KEY and SAYSO_LLM_TOKENS. The problem is `no-llm` where there is no
 * URL, and `bad-llm-setting` where one of them cannot be meant.
 */
export function toLlmSettings(env: Env): Result<LlmSettings> {
  const {
    SAYSO_LLM_URL: base,
    SAYSO_LLM_MODEL: model = '',
    SAYSO_LLM_KEY: key,
    SAYSO_LLM_TOKENS: tokens,
  } = env
  if (!base) return fail('no-llm', 'no language model is set', SET)
  const url = toEndpoint(base)
  if (url === null) return bad('SAYSO_LLM_URL', 'is not the http or https address of an endpoint', EXAMPLE)
  const maxTokens = tokens ? Number(tokens) : MAX_TOKENS
  if (!PLAIN.test(model))
    return bad('SAYSO_LLM_MODEL', 'does not name a model', 'Set it to a name that the endpoint knows.')
  if (!Number.isSafeInteger(maxTokens) || maxTokens < 1)
    return bad(
      'SAYSO_LLM_TOKENS',
      'is not a whole number above 0',
      'Set it to the most tokens a run may cost.',
    )
  return key ? withKey({ url, key, model, maxTokens }) : ok({ url, key: null, model, maxTokens })
}

function withKey(settings: LlmSettings & { readonly key: string }): Result<LlmSettings> {
  const { url, key } = settings
  if (!PLAIN.test(key))
    return bad('SAYSO_LLM_KEY', 'holds what no key holds', 'Set it to the key alone, without spaces.')
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return bad('SAYSO_LLM_KEY', `would go to ${url.host} unencrypted`, 'Use an https address, or no key.')
  return ok(settings)
}

const SET =
  'Set SAYSO_LLM_URL to an endpoint that speaks as OpenAI does (http://localhost:11434/v1) and SAYSO_LLM_MODEL to its model, or read with --engine rules.'
const EXAMPLE = 'Write it as http://localhost:11434/v1, with no name or password in it.'

function bad(name: string, what: string, remedy: string): Result<never> {
  return fail('bad-llm-setting', `${name} ${what}`, remedy, name)
}

/** "http://host/v1" and "http://host/v1/chat/completions" mean the same endpoint. */
function toEndpoint(base: string): URL | null {
  if (!URL.canParse(base)) return null
  const url = new URL(base)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  url.hash = ''
  url.pathname = `${url.pathname.replace(/\/(?:chat\/completions\/?)?$/, '')}/chat/completions`
  return url
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

import { fail, ok, type Problem, type Result } from '../../../article/index.ts'
import { MAX_ANSWER } from './question.ts'

/** After so many failures on end nothing is asked any more. */
const BREAKS_AFTER = 5
/** UTF-16 units of English a token, at least: what an endpoint says it cost is not believed below that. */
const UNITS_A_TOKEN = 4

/** What one run has spent on a language model, and whether it may ask again. */
export interface Spending {
  readonly calls: number
  readonly tokens: number
  /** Whether one more question may be asked; the problem is `llm-broken` or `llm-spent`. */
  readonly may: (question: string) => Result<null>
  readonly note: (question: string, words: string, told: number) => void
  readonly failed: (problem: Problem) => void
}

/** Keeps the accounts of one run against its ceiling of tokens. */
export function openSpending(maxTokens: number): Spending {
  let [calls, tokens, failures] = [0, 0, 0]
  return {
    get calls() {
      return calls
    },
    get tokens() {
      return tokens
    },
    may: (question) => {
      if (failures >= BREAKS_AFTER) return fail('llm-broken', BROKEN, 'Mend the endpoint, and read again.')
      if (tokens + tokensOf(question) + MAX_ANSWER > maxTokens)
        return fail('llm-spent', spent(maxTokens), RAISE)
      return ok(null)
    },
    note: (question, words, told) => {
      calls += 1
      failures = 0
      tokens += Math.max(told, tokensOf(question) + tokensOf(words))
    },
    // A refusal is an answer: the endpoint is well.
    failed: ({ code }) => {
      calls += 1
      failures = code === 'llm-refused' ? 0 : failures + 1
    },
  }
}

const BROKEN = `the language model failed ${BREAKS_AFTER} times on end and is not asked any more`
const RAISE = 'Set SAYSO_LLM_TOKENS higher, and read again: what was answered is kept.'

function spent(maxTokens: number): string {
  return `the ${maxTokens.toLocaleString('en')} tokens that a run may cost are spent`
}

function tokensOf(words: string): number {
  return Math.ceil(words.length / UNITS_A_TOKEN)
}

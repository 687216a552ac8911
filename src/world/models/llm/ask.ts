import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { fail, ok, type Result } from '../../../article/index.ts'
import type { LlmSettings } from './settings.ts'

/** What came back: the words of the answer, and how many tokens it cost by the endpoint's own account. */
export interface Answer {
  readonly words: string
  readonly tokens: number
}

/** How long an answer may take, how long a busy endpoint is waited for, and how many bytes are read at most. */
export interface Limits {
  readonly deadlineMs: number
  readonly mostBytes: number
}

export const LIMITS: Limits = { deadlineMs: 30_000, mostBytes: 262_144 }

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().nonnegative() }).nullish(),
})

/**
 * Posts one question and reads one answer, bounded in time and size; redirects are not followed, so that text and key
 * go nowhere else. A busy endpoint (429, 503) that says when to come back is asked once more. Problems: `llm-refused`,
 * `llm-bad-question` (400, 422), `llm-busy`, `llm-slow`, `llm-too-long`, `llm-unreachable`, `llm-bad-answer`. None of them
 * repeats words of the endpoint.
 */
export async function ask(settings: LlmSettings, question: string, limits: Limits): Promise<Result<Answer>> {
  const first = await post(settings, question, limits)
  if (first.ok || first.problem.waitSeconds === undefined) return first
  if (first.problem.waitSeconds * 1000 > limits.deadlineMs) return first
  await wait(first.problem.waitSeconds * 1000)
  return post(settings, question, limits)
}

async function post({ url, key }: LlmSettings, question: string, limits: Limits): Promise<Result<Answer>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: question,
      redirect: 'error',
      signal: AbortSignal.timeout(limits.deadlineMs),
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      return turnedAway(response)
    }
    const body = await bounded(response, limits.mostBytes)
    return body === null ? tooLong(limits) : toAnswer(body)
  } catch (error) {
    return unheard(error, limits)
  }
}

/** The body as text; null when it is longer than may be read. */
async function bounded(response: Response, most: number): Promise<string | null> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > most) return null // leaving the loop ends the connection
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function toAnswer(body: string): Result<Answer> {
  const read = completion.safeParse(toJson(body))
  if (!read.success) return badAnswer('it is not a chat completion')
  const { message, finish_reason: finish } = read.data.choices[0]!
  if (message.refusal || finish === 'content_filter')
    return fail('llm-refused', 'the language model refused to answer', 'Read with --engine rules or model.')
  if (finish === 'length') return badAnswer('it was cut off before its end')
  return ok({ words: message.content ?? '', tokens: read.data.usage?.total_tokens ?? 0 })
}

/** What JSON says; null for what is none. */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** An answer that cannot be used, and why. */
export function badAnswer(why: string): Result<never> {
  return fail('llm-bad-answer', `the language model's answer cannot be used: ${why}`, 'Try another model.')
}

function turnedAway({ status, headers }: Response): Result<never> {
  if (status === 400 || status === 422)
    return fail(
      'llm-bad-question',
      `the language model's endpoint does not take the question (${status})`,
      CHECK,
    )
  if (status !== 429 && status !== 503)
    return fail('llm-unreachable', `the language model's endpoint answers ${status}`, CHECK)
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const busy = fail('llm-busy', `the language model's endpoint is busy (${status})`, 'Try again later.')
  return busy.ok || !(seconds >= 0) ? busy : { ok: false, problem: { ...busy.problem, waitSeconds: seconds } }
}

const CHECK = 'Check SAYSO_LLM_URL, SAYSO_LLM_MODEL and SAYSO_LLM_KEY.'

function tooLong({ mostBytes }: Limits): Result<never> {
  const most = mostBytes.toLocaleString('en')
  return fail(
    'llm-too-long',
    `the language model's answer is longer than ${most} bytes`,
    'Try another model.',
  )
}

function unheard(error: unknown, { deadlineMs }: Limits): Result<never> {
  if (error instanceof Error && error.name === 'TimeoutError')
    return fail(
      'llm-slow',
      `the language model gave no answer in ${deadlineMs / 1000} seconds`,
      'Try a faster model.',
    )
  return fail('llm-unreachable', "the language model's endpoint cannot be reached", CHECK)
}

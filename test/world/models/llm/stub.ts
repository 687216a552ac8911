import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach } from 'vitest'
import { openLlm, type Llm } from '../../../../src/world/models/llm/open-llm.ts'
import type { Limits } from '../../../../src/world/models/llm/ask.ts'
import { opened, serve } from '../../fetch/loopback.ts'

/** What the stub was asked: the body as sent, and the sentences that it holds. */
export interface Asked {
  readonly body: string
  readonly headers: IncomingMessage['headers']
  readonly sentences: readonly string[]
}

/** An endpoint on loopback that answers as told: with the words of an answer, or by taking over the response. */
export async function stub(
  answer: (asked: Asked, response: ServerResponse) => unknown,
  settings: {
    readonly maxTokens?: number
    readonly key?: string
    readonly folder?: string
    readonly limits?: Limits
  } = {},
): Promise<{ readonly llm: Llm; readonly asked: readonly Asked[]; readonly url: string }> {
  const all: Asked[] = []
  const server = opened(
    await serve(async (request, response) => {
      const asked = await toAsked(request)
      all.push(asked)
      const words = answer(asked, response)
      if (words !== undefined)
        response.end(typeof words === 'string' ? completion(words) : JSON.stringify(words))
    }),
  )
  const url = new URL(`${server.url}v1/chat/completions`)
  const { maxTokens = 1_000_000, key = null, folder = newFolder(), limits = PATIENT } = settings
  return {
    llm: openLlm({ url, key, model: 'stub-1', maxTokens }, folder, limits),
    asked: all,
    url: server.url,
  }
}

const PATIENT: Limits = { deadlineMs: 10_000, mostBytes: 262_144 }

async function toAsked(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts).toString('utf8')
  const { messages } = JSON.parse(body) as { readonly messages: readonly { readonly content: string }[] }
  const { sentences } = JSON.parse(messages[1]!.content) as {
    readonly sentences: readonly { readonly text: string }[]
  }
  return { body, headers: request.headers, sentences: sentences.map(({ text }) => text) }
}

/** A chat completion that says these words. */
export function completion(words: string): string {
  return JSON.stringify({
    choices: [{ message: { role: 'assistant', content: words }, finish_reason: 'stop' }],
    usage: { total_tokens: 10 },
  })
}

/** "sentence: words" of each part, or "sentence#nth: words". */
export function statement(source: string | null, cue: string | null, ...content: readonly string[]) {
  const part = (told: string | null) => (told === null ? null : toPart(told))
  return { source: part(source), cue: part(cue), content: content.map(toPart) }
}

function toPart(told: string) {
  const [, sentence, nth, text] = /^(\d+)(?:#(\d+))?: (.*)$/su.exec(told)!
  return { sentence: Number(sentence), text: text!, ...(nth === undefined ? {} : { nth: Number(nth) }) }
}

/** An answer that proposes statements. */
export function proposing(...statements: readonly unknown[]): string {
  return JSON.stringify({ statements })
}

const folders: string[] = []

/** A folder that goes when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-llm-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

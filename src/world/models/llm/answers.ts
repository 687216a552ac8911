import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { toJson } from './ask.ts'

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])

/** What was proved of one answer: offsets from the start of the passage, and how often what was not believed. */
const checkedAnswer = z.object({
  proved: z.array(z.object({ source: span.nullable(), cue: span.nullable(), content: z.array(span).min(1) })),
  rejected: z.record(z.string(), z.int().positive()),
})
export type CheckedAnswer = z.infer<typeof checkedAnswer>

/** Answers kept from earlier runs, by the hash of all that was asked. No words of any article are kept, nor the key. */
export interface Answers {
  readonly find: (asked: string) => Promise<CheckedAnswer | null>
  /** Keeps an answer; a folder that can't be written to costs another question some day, and nothing now. */
  readonly keep: (asked: string, answer: CheckedAnswer) => Promise<void>
}

/** Opens the folder of kept answers, made with the first of them; it can be deleted at any time. */
export function openAnswers(folder: string): Answers {
  const fileOf = (asked: string): string =>
    join(folder, `${createHash('sha256').update(asked).digest('hex')}.json`)
  const find = async (asked: string): Promise<CheckedAnswer | null> => {
    const text = await readFile(fileOf(asked), 'utf8').catch(() => '')
    return checkedAnswer.safeParse(toJson(text)).data ?? null
  }
  const keep = async (asked: string, answer: CheckedAnswer): Promise<void> => {
    const draft = join(folder, `${randomUUID()}.draft`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(draft, JSON.stringify(answer), { flag: 'wx' })
      await rename(draft, fileOf(asked))
    } catch {
      await rm(draft, { force: true }).catch(() => undefined)
    }
  }
  return { find, keep }
}

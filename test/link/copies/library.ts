import { readFileSync, readdirSync } from 'node:fs'
import { makeArticle, toReading } from '../../../src/article/index.ts'
import { toComparable, type Comparable } from '../../../src/link/index.ts'
import { chances, EDITS, merged } from './edits.ts'
import { EVENTS } from './stories.ts'

/** A text, and the stories that it tells: its own name, or those of the texts that it was made from. */
export interface Told {
  readonly id: string
  readonly text: string
  readonly stories: readonly string[]
}

/** The invented events and the project's English corpus, each a story of its own. */
export function originals(): readonly Told[] {
  const invented = inventedIn(EVENTS)
  const corpus = readdirSync('corpus')
    .filter((file) => file.endsWith('.json'))
    .map((file): { language?: string; text: string } => JSON.parse(readFileSync(`corpus/${file}`, 'utf8')))
    .filter(({ language = 'en' }) => language === 'en')
    .map(({ text }, at) => [`corpus ${at + 1}`, text] as const)
  return [...invented, ...corpus.map(([id, text]) => ({ id, text, stories: [id] }))]
}

/** Every report of some events, each a story of its own. */
export function inventedIn(events: Readonly<Record<string, readonly string[]>>): readonly Told[] {
  return Object.entries(events).flatMap(([event, texts]) =>
    texts.map((text, reporter) => {
      const id = `${event}, reporter ${reporter + 1}`
      return { id, text, stories: [id] }
    }),
  )
}

/** All originals, then every kind of copy of each, then each merged with another. */
export function library(seed: number, bases = originals(), edits = EDITS): readonly Told[] {
  const chance = chances(seed)
  const copies = bases.flatMap(({ id, text, stories }) =>
    Object.entries(edits).map(([name, edit]) => ({
      id: `${id}: ${name}`,
      text: edit(text, chance),
      stories,
    })),
  )
  const mergers = bases.map((one, at) => {
    const other = bases[(at + 1 + Math.floor(chance() * (bases.length - 1))) % bases.length]!
    return {
      id: `${one.id} merged with ${other.id}`,
      text: merged(one.text, other.text),
      stories: [one.id, other.id],
    }
  })
  return [...bases, ...copies, ...mergers]
}

/** A text made ready to be compared, with its quotations marked as the product marks them. */
export function comparableOf(text: string): Comparable {
  const made = makeArticle({ text, bytes: Buffer.from(text) })
  if (!made.ok) return toComparable('', [])
  return toComparable(
    text,
    toReading(made.value)
      .quotations.filter((one) => !one.scare)
      .map((one) => one.span),
  )
}

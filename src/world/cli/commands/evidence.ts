import { InvalidArgumentError } from 'commander'
import type { Store } from '../../storage/index.ts'
import { usage } from '../refusal.ts'

/** A passage as it was written on the command line: an article, and either offsets or the words themselves. */
export interface Cited {
  readonly article: string
  readonly passage: readonly [start: number, end: number] | string
}

/** Reads `ARTICLE:START-END` or `ARTICLE:words as they stand there`; further ones are added to those before. */
export function evidenceOption(text: string, before: readonly Cited[] = []): readonly Cited[] {
  const [, article = '', rest = ''] = /^([0-9a-f]{8,64}):(.+)$/s.exec(text) ?? []
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(rest) ?? []
  if (article === '')
    throw new InvalidArgumentError('Write evidence as ARTICLE:START-END or ARTICLE:its words.')
  return [...before, { article, passage: start === undefined ? rest : [Number(start), Number(end)] }]
}

/** A passage as it stands in a captured article. */
export interface Located {
  readonly articleId: string
  readonly passage: readonly [number, number]
  readonly text: string
}

/**
 * The passage's article and offsets; words must stand in the article once, so that it is plain which are meant. Where
 * they are broken into lines does not matter; what is cited is what stands there.
 */
export async function locate({ article: id, passage }: Cited, store: Store): Promise<Located> {
  const view = await store.article(id)
  if (view === null) throw usage(`There is no one article ${id}.`, 'Add the evidence first: `sayso add`.')
  const { text, id: articleId } = view.article
  if (typeof passage !== 'string') return { articleId, passage, text: text.slice(...passage) }
  const [first, again] = [...text.matchAll(inAnyLines(passage))]
  if (first === undefined)
    throw usage(`Those words do not stand in article ${id}.`, 'Copy them to the letter.')
  if (again !== undefined)
    throw usage(`Those words stand in article ${id} more than once.`, 'Give more of them.')
  return { articleId, passage: [first.index, first.index + first[0].length], text: first[0] }
}

function inAnyLines(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(escaped.join('\\s+'), 'gu')
}

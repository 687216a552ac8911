import type { Span } from '../../article/index.ts'

/** A text cut into the pieces of a vocabulary: ids, and for each the UTF-16 span of the text that it stands for. */
export interface Pieces {
  readonly ids: readonly number[]
  readonly spans: readonly Span[]
  /** For each piece, whether it begins a word. */
  readonly begins: readonly boolean[]
}

/** A character as the vocabulary writes it, with where it came from. */
interface Letter {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** A word's pieces: the id of each, and after how many letters it ends. */
type Cut = readonly { readonly id: number; readonly end: number }[]

const UNKNOWN = '[UNK]'
const LONGEST_WORD = 100
const CACHED = 50_000
const SPACE = ' '
/** White space as Unicode has it: not U+FEFF, which JavaScript counts in. */
const WHITE = /[\p{White_Space}]/u
/** Nothing is left of a control character but tab and line ends. */
const DROPPED = /(?![\t\n\r])[\uFFFD\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u
const MARK = /[!-/:-@[-`{-~\p{P}]/u
const IDEOGRAPH =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u
const ACCENTS = /\p{Mn}/gu
const ASCII_WORD = /^[A-Za-z0-9]$/

/** The tokenizer of one vocabulary. */
export interface WordPieces {
  readonly piecesOf: (text: string) => Pieces
  /** The ids that a run begins and ends with. */
  readonly first: number
  readonly last: number
}

/**
 * Makes the tokenizer of an uncased BERT vocabulary (WordPiece, Wu et al. 2016), one piece a line: lower case, no
 * accents, marks and ideographs alone, then the longest pieces from the left. Unlike the published JavaScript
 * tokenizers it yields offsets into the text as given.
 */
export function toWordPieces(vocabulary: string): WordPieces {
  const idOf = new Map(vocabulary.split(/\r?\n/).map((piece, id) => [piece, id]))
  const cuts = new Map<string, Cut>()
  const cutOf = (word: readonly Letter[]): Cut => {
    const form = word.map((letter) => letter.form).join('')
    const known = cuts.get(form)
    if (known !== undefined) return known
    const cut = longestPieces(word, idOf)
    if (cuts.size < CACHED) cuts.set(form, cut)
    return cut
  }
  return {
    piecesOf: (text) => toPieces(wordsOf(text), cutOf),
    first: idOf.get('[CLS]') ?? 0,
    last: idOf.get('[SEP]') ?? 0,
  }
}

function toPieces(words: Iterable<readonly Letter[]>, cutOf: (word: readonly Letter[]) => Cut): Pieces {
  const ids: number[] = []
  const spans: Span[] = []
  const begins: boolean[] = []
  for (const word of words) {
    let from = 0
    for (const { id, end } of cutOf(word)) {
      ids.push(id)
      spans.push([word[from]!.start, word[end - 1]!.end])
      begins.push(from === 0)
      from = end
    }
  }
  return { ids, spans, begins }
}

/** A word's pieces from the left, each the longest there is; a word with a part that is in no piece is unknown. */
function longestPieces(word: readonly Letter[], idOf: ReadonlyMap<string, number>): Cut {
  const unknown = [{ id: idOf.get(UNKNOWN) ?? 0, end: word.length }]
  if (word.length > LONGEST_WORD) return unknown
  const cut: { id: number; end: number }[] = []
  for (let from = 0; from < word.length; from = cut.at(-1)!.end) {
    let end = word.length
    while (end > from && !idOf.has(pieceOf(word, from, end))) end -= 1
    if (end === from) return unknown
    cut.push({ id: idOf.get(pieceOf(word, from, end))!, end })
  }
  return cut
}

function pieceOf(word: readonly Letter[], from: number, to: number): string {
  let form = from === 0 ? '' : '##'
  for (let at = from; at < to; at += 1) form += word[at]!.form
  return form
}

function* wordsOf(text: string): Generator<readonly Letter[]> {
  let word: Letter[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const letter of lettersOf(character, start, end)) {
      if (goesOn(letter.form)) word.push(letter)
      else {
        if (word.length > 0) yield word
        if (letter.form !== SPACE) yield [letter]
        word = []
      }
    }
    start = end
  }
  if (word.length > 0) yield word
}

function goesOn(form: string): boolean {
  return ASCII_WORD.test(form) || (form !== SPACE && !MARK.test(form) && !IDEOGRAPH.test(form))
}

/** What becomes of a character: nothing, a space, or the letters that the vocabulary writes for it. */
function lettersOf(character: string, start: number, end: number): readonly Letter[] {
  if (ASCII_WORD.test(character)) return [{ form: character.toLowerCase(), start, end }]
  if (DROPPED.test(character)) return []
  if (WHITE.test(character)) return [{ form: SPACE, start, end }]
  const plain = character.normalize('NFD').replace(ACCENTS, '')
  return Array.from(plain).flatMap((each) => Array.from(each.toLowerCase(), (form) => ({ form, start, end })))
}

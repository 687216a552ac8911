import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ok, type Result } from '../../article/index.ts'
import { cardShape, type Card, floatsOf, openModelFolder, toTensor } from './model-folder.ts'
import { toWordPieces } from './word-pieces.ts'

/** What models/sentence-en/card.json says. */
const sentenceCard = cardShape.extend({
  /** How long a vector is. */
  dimensions: z.int(),
  /** How many word pieces of a text are looked at, the two special ones included. */
  longest: z.int(),
})

/** Places texts in a space where what means nearly the same lies close. */
export interface SentenceModel {
  /** Name and version, for a ledger: "sentence-en 1". */
  readonly name: string
  /** A later model has a greater one. */
  readonly version: number
  /** SHA-256 over its files' names and hashes: another model, vocabulary or set of cells has another. */
  readonly sha256: string
  readonly dimensions: number
  /** One vector of length one for each text, in order: cosine similarity is their dot product. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>
  /** The word pieces of a text, as numbers of the vocabulary; the more frequent a word, the smaller its number. */
  readonly piecesOf: (text: string) => readonly number[]
  /** Directions that part the space into cells, for an index: `dimensions` steps of 1/127 each, one after another. */
  readonly pivots: Int8Array
  /** Gives the memory back; the model reads nothing after that. */
  readonly close: () => Promise<void>
}

/** Most word pieces in one run: it bounds the memory of a batch. */
const RUN = 4_096

/**
 * Opens the sentence model in a folder, to run on at most `threads` threads. The problems are those of a model's
 * folder: the runtime is missing, a file is missing, a file has another hash.
 */
export async function openSentenceModel(folder: string, threads = 1): Promise<Result<SentenceModel>> {
  const opened = await openModelFolder(folder, sentenceCard)
  if (!opened.ok) return opened
  const { card, vocabulary, bytes, session } = opened.value
  const { piecesOf, first, last } = toWordPieces(vocabulary)
  const network = await session('model.onnx', threads)
  const rowOf = (text: string): readonly number[] => [
    first,
    ...piecesOf(text).ids.slice(0, card.longest - 2),
    last,
  ]
  const run = async (rows: readonly (readonly number[])[]): Promise<readonly Float32Array[]> => {
    const { embedding } = await network.run(await toInput(rows))
    const data = floatsOf(embedding)
    return rows.map((_, at) => data.slice(at * card.dimensions, (at + 1) * card.dimensions))
  }
  return ok({
    name: `${card.name} ${card.version}`,
    version: Number(card.version),
    sha256: shaOf(card),
    dimensions: card.dimensions,
    piecesOf: (text) => piecesOf(text).ids.slice(0, card.longest),
    pivots: new Int8Array(bytes('cells.bin')),
    embed: (texts) => runByLength(texts.map(rowOf), run),
    close: () => network.release(),
  })
}

function shaOf({ files }: Card): string {
  const written = Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}

/** Rows of one length run together: none is padded, so that a text's vector does not depend on its neighbours. */
async function runByLength(
  rows: readonly (readonly number[])[],
  run: (rows: readonly (readonly number[])[]) => Promise<readonly Float32Array[]>,
): Promise<readonly Float32Array[]> {
  const found: Float32Array[] = []
  const order = rows.map((_, at) => at).toSorted((one, other) => rows[one]!.length - rows[other]!.length)
  for (let from = 0; from < order.length;) {
    const length = rows[order[from]!]!.length
    const most = Math.max(1, Math.floor(RUN / length))
    const batch = order.slice(from, from + most).filter((at) => rows[at]!.length === length)
    const vectors = await run(batch.map((at) => rows[at]!))
    for (const [place, at] of batch.entries()) found[at] = vectors[place]!
    from += batch.length
  }
  return found
}

async function toInput(rows: readonly (readonly number[])[]) {
  const dims = [rows.length, rows[0]!.length]
  return {
    ids: await toTensor(rows.flat(), dims),
    mask: await toTensor(
      rows.flatMap((row) => row.map(() => 1)),
      dims,
    ),
  }
}

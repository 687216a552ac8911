import { z } from 'zod'
import { ok, type Reading, type Result, type Span } from '../../../article/index.ts'
import type { Hint } from '../../../attribution/index.ts'
import { cardShape, floatsOf, openModelFolder, toTensor, type ModelFolder } from '../model-folder.ts'
import { toWordPieces, type Pieces } from '../word-pieces.ts'
import { findCues, type Cue } from './find-cues.ts'
import { softmax } from './softmax.ts'
import { toFeatures } from './to-features.ts'
import { toHint, type Found } from './to-hint.ts'
import { toLink, type Link } from './to-link.ts'
import { toWindows, type Window } from './to-windows.ts'

/** What models/attribution-en/card.json says beyond its files. */
const attributionCard = cardShape.extend({
  /** From which probability on a word is taken for a cue. */
  cueFrom: z.number(),
  /** How many pieces before the cue's first one the linker's rows begin. */
  left: z.int(),
  /** Below this calibrated confidence nothing is proposed. */
  least: z.number(),
  /** Weights of the log odds of cue, source and content, which make a confidence that is right as often as it says. */
  confidence: z.object({ bias: z.number(), cue: z.number(), source: z.number(), content: z.number() }),
})
type AttributionCard = z.infer<typeof attributionCard>

/** Proposes who is said to have said what: hints, for the readers of attribution/ to weigh. */
export interface AttributionModel {
  /** Name and version, for a ledger: "attribution-en 1". */
  readonly name: string
  /** The statements that the model sees in these spans of a reading; in the whole text where none are given. */
  readonly hints: (reading: Reading, spans?: readonly Span[]) => Promise<readonly Hint[]>
  /** Gives the memory back; the model reads nothing after that. */
  readonly close: () => Promise<void>
}

/**
 * Opens the attribution model in a folder, to run on at most `threads` threads. Nothing but the folder is read, and
 * nothing is fetched. The problems are those of a model's folder: runtime missing, file missing, file of another hash.
 */
export async function openAttributionModel(folder: string, threads = 1): Promise<Result<AttributionModel>> {
  const opened = await openModelFolder(folder, attributionCard)
  if (!opened.ok) return opened
  const { card, vocabulary } = opened.value
  const { piecesOf, first, last } = toWordPieces(vocabulary)
  const network = await openNetwork(opened.value, [first, last], threads)
  const hints = async (reading: Reading, spans?: readonly Span[]): Promise<readonly Hint[]> => {
    const { text } = reading.article
    const found: Hint[] = []
    for (const [start, end] of spans ?? [[0, text.length] as const]) {
      const pieces = shifted(piecesOf(text.slice(start, end)), start)
      const features = toFeatures(text, pieces.spans)
      for (const window of toWindows(0, pieces.ids.length)) {
        for (const one of await network.read(pieces, features, window)) {
          const hint = one.confidence < card.least ? null : toHint(one, reading, card.version)
          if (hint !== null) found.push(hint)
        }
      }
    }
    return found
  }
  return ok({ name: `${card.name} ${card.version}`, hints, close: network.close })
}

interface Network {
  readonly read: (pieces: Pieces, features: readonly number[], window: Window) => Promise<readonly Found[]>
  readonly close: () => Promise<void>
}

/** The two graphs of the model: the reader of a window, and the linker of its cues. */
async function openNetwork(
  { card, session }: ModelFolder<AttributionCard>,
  [first, last]: readonly [number, number],
  threads: number,
): Promise<Network> {
  const encoder = await session('model.onnx', threads)
  const linker = await session('linker.onnx', threads)
  const read = async (pieces: Pieces, features: readonly number[], window: Window): Promise<readonly Found[]> => {
    const { from, to, owns } = window
    const length = to - from
    const { hidden, cues: scores } = await encoder.run({
      ids: await toTensor([first, ...pieces.ids.slice(from, to), last], [1, length + 2]),
      features: await toTensor([0, ...features.slice(from, to), 0], [1, length + 2]),
    })
    const words = wordsOf(pieces.begins, from, to)
    const cues = findCues(softmax(floatsOf(scores), 3).subarray(3, 3 * (length + 1)), words, card.cueFrom).filter(
      (cue) => cue.from + from >= owns[0] && cue.from + from < owns[1],
    )
    if (cues.length === 0 || hidden === undefined) return []
    const { roles } = await linker.run({
      hidden,
      starts: await toTensor(cues.map((cue) => cue.from + 1), [cues.length]),
      ends: await toTensor(cues.map((cue) => cue.to + 1), [cues.length]),
    })
    const shares = softmax(floatsOf(roles), 5)
    const size = shares.length / cues.length
    return cues.map((cue, at) => {
      const link = toLink(shares.subarray(at * size, (at + 1) * size), cue.from - card.left, words, length)
      return toFound(cue, link, pieces.spans.slice(from, to), card)
    })
  }
  return { read, close: async () => void (await Promise.all([encoder.release(), linker.release()])) }
}

function wordsOf(begins: readonly boolean[], from: number, to: number): readonly number[] {
  const words: number[] = []
  for (let at = from; at < to; at += 1) if (begins[at] === true) words.push(at - from)
  return words
}

function toFound(cue: Cue, link: Link, spans: readonly Span[], card: AttributionCard): Found {
  const place = ([from, to]: Span): Span => [spans[from]![0], spans[to - 1]![1]]
  return {
    source: link.source === null ? null : place(link.source),
    cue: place([cue.from, cue.to]),
    content: link.content.map(place),
    confidence: confidenceOf(cue, link, card),
  }
}

/** Logistic regression on the three log odds, fitted on articles that nothing was trained on (Platt 1999). */
function confidenceOf(cue: Cue, { sure }: Link, { confidence: weights }: AttributionCard): number {
  const odds =
    weights.bias +
    weights.cue * logOdds(cue.sure) +
    weights.source * logOdds(sure.source) +
    weights.content * logOdds(sure.content)
  return 1 / (1 + Math.exp(-odds))
}

function logOdds(share: number): number {
  const inside = Math.min(Math.max(share, 1e-4), 1 - 1e-4)
  return Math.log(inside / (1 - inside))
}

function shifted(pieces: Pieces, by: number): Pieces {
  return by === 0
    ? pieces
    : { ...pieces, spans: pieces.spans.map(([start, end]): Span => [start + by, end + by]) }
}

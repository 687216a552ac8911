import { z } from 'zod'
import { bisect, ok, type Reading, type Result, type Span } from '../../../article/index.ts'
import type { Hint } from '../../../attribution/index.ts'
import { cardShape, openModelFolder } from '../model-folder.ts'
import { toWordPieces } from '../word-pieces.ts'
import { openNetwork, type Linked } from './open-network.ts'
import { confidenceWeights, toConfidences, type CueWords, type Proposal } from './to-confidence.ts'
import { toFeatures } from './to-features.ts'
import { toHint } from '../to-hint.ts'
import { toWindows } from './to-windows.ts'

/** What models/attribution-en/card.json says beyond its files. */
const attributionCard = cardShape.extend({
  /** From which probability on a word is taken for a cue. */
  cueFrom: z.number(),
  /** Below this probability a source is not named: the statement stays unassigned, for a person to settle. */
  sourceFrom: z.number(),
  /** How many pieces before a cue's first one the linker looks at, and how many from it on. */
  left: z.int(),
  right: z.int(),
  /** Below this calibrated confidence nothing is proposed. */
  least: z.number(),
  /** What makes a confidence that is right as often as it says. */
  confidence: confidenceWeights,
})

/** What of a reading the model looks at: everything that its card takes for a cue, where nothing is said. */
export interface Where {
  /** The spans of the text that are read. */
  readonly spans?: readonly Span[]
  /** From which probability on a word is taken for a cue; each cue costs a millisecond. */
  readonly cueFrom?: number
}

/** Proposes who is said to have said what: hints, for the readers of attribution/ to weigh. */
export interface AttributionModel {
  /** Name and version, for a ledger: "attribution-en 1". */
  readonly name: string
  /** The statements that the model sees in a reading. */
  readonly hints: (reading: Reading, where?: Where) => Promise<readonly Hint[]>
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
  const network = await openNetwork(opened.value, { ...card, first, last, threads })
  const by = { engine: 'model', reader: card.name, version: card.version } as const
  const words = toCueWords(opened.value.bytes('cue-words.json'))
  const hints = async (reading: Reading, where: Where = {}): Promise<readonly Hint[]> => {
    const { text } = reading.article
    const pieces = piecesOf(text)
    const features = toFeatures(text, pieces.spans)
    const proposals: Proposal[] = []
    for (const [start, end] of where.spans ?? [[0, text.length] as const]) {
      const from = bisect(pieces.spans, (piece) => piece[1] <= start)
      const to = bisect(pieces.spans, (piece) => piece[0] < end)
      for (const window of toWindows(from, to)) {
        const own = pieces.spans.slice(window.from, window.to)
        for (const linked of await network.read(pieces, features, {
          ...window,
          cueFrom: where.cueFrom ?? card.cueFrom,
        }))
          proposals.push(toProposal(linked, own))
      }
    }
    const told = proposals.filter(({ content }) => content.length > 0)
    const sure = toConfidences(told, text, words, card.confidence)
    return told.flatMap((one, at) => {
      const source = one.sure.source < card.sourceFrom ? null : one.source
      const found = { ...one, source, confidence: sure[at]! }
      return sure[at]! < card.least ? [] : (toHint(found, reading, { by, redraws: true }) ?? [])
    })
  }
  return ok({ name: `${card.name} ${card.version}`, hints, close: network.close })
}

function toProposal({ cue, link }: Linked, spans: readonly Span[]): Proposal {
  const place = ([from, to]: Span): Span => [spans[from]![0], spans[to - 1]![1]]
  return {
    source: link.source === null ? null : place(link.source),
    cue: place([cue.from, cue.to]),
    content: link.content.map(place),
    distance: link.distance,
    sure: { ...link.sure, cue: cue.sure },
  }
}

function toCueWords(file: Uint8Array): CueWords {
  return new Map(
    Object.entries(z.record(z.string(), z.number()).parse(JSON.parse(Buffer.from(file).toString('utf8')))),
  )
}

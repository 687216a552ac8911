import { z } from 'zod'
import { bisect, ok, type Reading, type Result, type Span } from '../../../article/index.ts'
import type { Hint } from '../../../attribution/index.ts'
import { cardShape, openModelFolder } from '../model-folder.ts'
import { toWordPieces } from '../word-pieces.ts'
import type { Cue } from './find-cues.ts'
import { openNetwork } from './open-network.ts'
import { toFeatures } from './to-features.ts'
import { toHint, type Found } from '../to-hint.ts'
import type { Link } from './to-link.ts'
import { toWindows } from './to-windows.ts'

/** What models/attribution-en/card.json says beyond its files. */
const attributionCard = cardShape.extend({
  /** From which probability on a word is taken for a cue. */
  cueFrom: z.number(),
  /** Below this probability a source is not named: the statement stays unassigned, for a person to settle. */
  sourceFrom: z.number(),
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
  const network = await openNetwork(opened.value, { ...card, first, last, threads })
  const by = { engine: 'model', reader: card.name, version: card.version } as const
  const hints = async (reading: Reading, spans?: readonly Span[]): Promise<readonly Hint[]> => {
    const { text } = reading.article
    const pieces = piecesOf(text)
    const features = toFeatures(text, pieces.spans)
    const found: Hint[] = []
    for (const [start, end] of spans ?? [[0, text.length] as const]) {
      const from = bisect(pieces.spans, (piece) => piece[1] <= start)
      const to = bisect(pieces.spans, (piece) => piece[0] < end)
      for (const window of toWindows(from, to)) {
        for (const { cue, link } of await network.read(pieces, features, window)) {
          const one = toFound(cue, link, pieces.spans.slice(window.from, window.to), card)
          const hint = one.confidence < card.least ? null : toHint(one, reading, { by, redraws: true })
          if (hint !== null) found.push(hint)
        }
      }
    }
    return found
  }
  return ok({ name: `${card.name} ${card.version}`, hints, close: network.close })
}

function toFound(cue: Cue, link: Link, spans: readonly Span[], card: AttributionCard): Found {
  const place = ([from, to]: Span): Span => [spans[from]![0], spans[to - 1]![1]]
  return {
    source: link.source === null || link.sure.source < card.sourceFrom ? null : place(link.source),
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

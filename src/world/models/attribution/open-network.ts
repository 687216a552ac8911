import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Card, ModelFolder } from '../model-folder.ts'
import { floatsOf, toTensor } from '../model-folder.ts'
import type { Pieces } from '../word-pieces.ts'
import { LABELS } from './best-path.ts'
import { CUE_LABELS, findCues, type Cue } from './find-cues.ts'
import { softmax } from './softmax.ts'
import { toLink, type Link } from './to-link.ts'
import type { Window } from './to-windows.ts'

/** A cue, and what the network ties to it; pieces count from the window's first. */
export interface Linked {
  readonly cue: Cue
  readonly link: Link
}

/** The two graphs of the model at work: one reads a window, the other ties source and content to its cues. */
export interface Network {
  readonly read: (
    pieces: Pieces,
    features: readonly number[],
    window: Window & { readonly cueFrom: number },
  ) => Promise<readonly Linked[]>
  readonly close: () => Promise<void>
}

/** The ids that a window begins and ends with, and what the model's card says of its graphs. */
interface Setting {
  readonly first: number
  readonly last: number
  readonly left: number
  readonly right: number
  readonly threads: number
}

/** How many cues are linked in one run: it bounds the memory that a window with many of them takes. */
const AT_ONCE = 16

/** Opens both graphs of a model's folder. */
export async function openNetwork<C extends Card>(
  { session }: ModelFolder<C>,
  setting: Setting,
): Promise<Network> {
  const encoder = await session('model.onnx', setting.threads)
  const linker = await session('linker.onnx', setting.threads)
  return {
    read: async (pieces, features, window) => {
      const length = window.to - window.from
      const words = wordsOf(pieces.begins, window)
      const { hidden, shares } = await encode(encoder, pieces, features, window, setting)
      const cues = findCues(shares, words, window.cueFrom).filter((cue) => isOwn(cue, window))
      const linked: Linked[] = []
      for (let at = 0; at < cues.length; at += AT_ONCE) {
        const some = cues.slice(at, at + AT_ONCE)
        const reach = reachOf(some, length, setting)
        const rows = await link(linker, hidden, some, reach)
        for (const [place, cue] of some.entries())
          linked.push({ cue, link: toLink(rows[place]!, { cue: cue.from, left: reach.left }, words, length) })
      }
      return linked
    },
    close: async () => void (await Promise.all([encoder.release(), linker.release()])),
  }
}

/** The hidden states of a window, special pieces included, and the cue labels of its pieces without them. */
async function encode(
  encoder: InferenceSession,
  pieces: Pieces,
  features: readonly number[],
  { from, to }: Window,
  { first, last }: Setting,
): Promise<{ readonly hidden: Tensor; readonly shares: Float32Array }> {
  const dims = [1, to - from + 2]
  const { hidden, cues } = await encoder.run({
    ids: await toTensor([first, ...pieces.ids.slice(from, to), last], dims),
    features: await toTensor([0, ...features.slice(from, to), 0], dims),
  })
  const shares = softmax(floatsOf(cues), CUE_LABELS)
  return { hidden: hidden!, shares: shares.subarray(CUE_LABELS, CUE_LABELS * (to - from + 1)) }
}

/** How many pieces before a cue's first one, and from it on, the linker looks at. */
type Reach = Pick<Setting, 'left' | 'right'>

/** As far as the card says, but not beyond the window: most of what `auto` reads is a sentence long. */
function reachOf(cues: readonly Cue[], length: number, { left, right }: Reach): Reach {
  const starts = cues.map((cue) => cue.from)
  return { left: Math.min(left, Math.max(...starts)), right: Math.min(right, length - Math.min(...starts)) }
}

/** The role labels of the pieces around every cue. */
async function link(
  linker: InferenceSession,
  hidden: Tensor,
  cues: readonly Cue[],
  { left, right }: Reach,
): Promise<readonly Float32Array[]> {
  const dims = [cues.length]
  const starts = await toTensor(
    cues.map((cue) => cue.from + 1),
    dims,
  )
  const ends = await toTensor(
    cues.map((cue) => cue.to + 1),
    dims,
  )
  const offsets = await toTensor(
    Array.from({ length: left + right }, (_, at) => at - left),
    [left + right],
  )
  const { roles } = await linker.run({ hidden, starts, ends, offsets })
  const shares = softmax(floatsOf(roles), LABELS)
  const size = shares.length / cues.length
  return cues.map((_, at) => shares.subarray(at * size, (at + 1) * size))
}

function isOwn(cue: Cue, { from, owns }: Window): boolean {
  return cue.from + from >= owns[0] && cue.from + from < owns[1]
}

/** Where the words of a window begin, counted from its first piece. */
function wordsOf(begins: readonly boolean[], { from, to }: Window): readonly number[] {
  const words: number[] = []
  for (let at = from; at < to; at += 1) if (begins[at] === true) words.push(at - from)
  return words
}

import { CUE_VERB_ROWS, type Frame } from '../words/cue-verbs.ts'
import { COMMON_VERBS, DOUBLING, IRREGULAR_VERBS } from '../words/verbs.ts'
import type { Sense } from '../statement.ts'

/** Which forms of its lemma a word may be, as bits: "said" is PAST and PARTICIPLE. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

/** "signalled", "labelling": outside America the last letter doubles. */
const BRITISH = /[^aeiou][aeiou]l$/

/** A word read as a verb: its lemma and which forms it may be. */
export interface VerbForm {
  readonly lemma: string
  readonly forms: number
}

/** What a cue does in one frame, and whether its subject must be somebody who can speak. */
export interface CueFrame {
  readonly sense: Sense
  readonly isPersonal: boolean
}

/** What a lemma does in which frame; the first row that names a frame decides. */
export type Cue = ReadonlyMap<Frame, CueFrame>

/** The sense of the first of the frames that the cue has; plain saying when it has none. */
export function senseOf(cue: Cue, ...frames: readonly Frame[]): Sense {
  for (const frame of frames) {
    const found = cue.get(frame)
    if (found !== undefined) return found.sense
  }
  return 'say'
}

/** Yields every cue verb by lemma, built once from the rows in `words/cue-verbs.ts`. */
export const CUE_VERBS: ReadonlyMap<string, Cue> = cueVerbs()

/** Every known verb form, lower case, to its lemma and forms. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = verbForms()

function cueVerbs(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Map<Frame, CueFrame>>()
  for (const { sense, frames, lemmas, isPersonal } of CUE_VERB_ROWS) {
    for (const lemma of lemmas.split(/\s+/)) {
      const cue = cues.get(lemma) ?? new Map<Frame, CueFrame>()
      cues.set(lemma, cue)
      for (const frame of frames) if (!cue.has(frame)) cue.set(frame, { sense, isPersonal })
    }
  }
  return cues
}

function verbForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const irregular = new Map(
    IRREGULAR_VERBS.split(';').map((row) => {
      const [lemma, past, participle] = row.trim().split(' ')
      return [lemma!, [past!, participle!] as const]
    }),
  )
  const add = (word: string, lemma: string, form: number) => {
    const known = forms.get(word)
    if (known === undefined) forms.set(word, { lemma, forms: form })
    else if (known.lemma === lemma) forms.set(word, { lemma, forms: known.forms | form })
  }
  // Cue verbs first: where two lemmas share a form ("found"), the attributing one is meant.
  for (const lemma of [
    ...[...CUE_VERBS.keys()].filter((key) => !key.includes('-')),
    ...COMMON_VERBS,
    ...irregular.keys(),
  ]) {
    const [past, participle] = irregular.get(lemma) ?? [pastOf(lemma), pastOf(lemma)]
    add(lemma, lemma, BASE)
    add(thirdOf(lemma), lemma, THIRD)
    add(past, lemma, PAST)
    add(participle, lemma, PARTICIPLE)
    add(ingOf(lemma, past), lemma, ING)
    if (BRITISH.test(lemma)) {
      add(`${lemma}led`, lemma, PAST | PARTICIPLE)
      add(`${lemma}ling`, lemma, ING)
    }
  }
  return forms
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|go)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function ingOf(lemma: string, past: string): string {
  if (/[^aeiou]ie$|^[dlt]ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  const last = lemma.at(-1)!
  const doubles = past === `${lemma}${last}ed` || DOUBLING.includes(lemma)
  return doubles ? `${lemma}${last}ing` : `${lemma}ing`
}

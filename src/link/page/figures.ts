import { figuresOf, type Figure } from '../relations/figures.ts'
import type { PageRow, Voice } from './voices.ts'

/** One figure as somebody gave it. */
export interface SaidFigure {
  readonly value: number
  readonly bound: Figure['bound']
  /** Verbatim. */
  readonly words: string
  readonly claimId: string
  readonly who: string | null
  readonly day: string
  readonly state: Voice<PageRow>['state']
}

/** Figures for one thing that differ: a range with who said which, never an average. */
export interface FigureRange {
  readonly of: string
  readonly low: number
  readonly high: number
  readonly values: readonly SaidFigure[]
}

/** The ranges of figures among voices, for what at least two of them count differently. */
export function figureRanges(voices: readonly Voice<PageRow>[]): readonly FigureRange[] {
  const byThing = new Map<string, SaidFigure[]>()
  for (const voice of voices) {
    const { text } = voice.claim.claim.content
    for (const figure of figuresOf(text))
      for (const thing of figure.of) note(byThing, thing, toSaid(voice, figure, text))
  }
  const seen = new Set<string>()
  return [...byThing].flatMap(([of, values]) => {
    const different = new Set(values.map(({ value }) => value)).size > 1
    const from = new Set(values.map(({ claimId }) => claimId)).size > 1
    const key = JSON.stringify(values.map(({ claimId, words }) => [claimId, words]))
    if (!different || !from || seen.has(key)) return []
    seen.add(key)
    const all = values.map(({ value }) => value)
    return [{ of, low: Math.min(...all), high: Math.max(...all), values: values.toSorted(byDay) }]
  })
}

function toSaid({ claim, state }: Voice<PageRow>, figure: Figure, text: string): SaidFigure {
  return {
    value: figure.high,
    bound: figure.bound,
    words: text.slice(...figure.said),
    claimId: claim.id,
    who: claim.claim.who?.name ?? null,
    day: claim.day,
    state,
  }
}

function note(byThing: Map<string, SaidFigure[]>, thing: string, said: SaidFigure): void {
  const values = byThing.get(thing)
  if (values === undefined) byThing.set(thing, [said])
  else values.push(said)
}

function byDay(one: SaidFigure, other: SaidFigure): number {
  return one.day < other.day ? -1 : Number(one.day > other.day)
}

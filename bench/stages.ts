import { toReading, type Article, type Reading } from '../src/article/index.ts'
import { attribute, type Statement } from '../src/attribution/index.ts'
import { toClaims, type Known } from '../src/claim/index.ts'
import { whatKind } from '../src/claim/kind/index.ts'
import { whoIs } from '../src/claim/people/index.ts'
import { placeNames, toponymsIn, whereIs } from '../src/claim/place/index.ts'
import { timexesIn, whenIs } from '../src/claim/time/index.ts'
import { read } from '../src/journey.ts'

/** What a stage is given: an article, and what the stages before it made of it. */
export interface Made {
  readonly article: Article
  readonly reading: Reading
  readonly statements: readonly Statement[]
  /** Which statements fall due, by their kind. */
  readonly due: readonly boolean[]
}

/** A part of the journey by name, and what it does with one article. */
export type Stage = readonly [name: string, work: (made: Made) => unknown]

/** Takes an article as far as its statements. Rooms keep what they cut of a reading, so every run needs a new one. */
export function toMade(article: Article): Made {
  const reading = toReading(article)
  const { statements } = attribute(reading)
  const due = whatKind(statements, reading).map(({ kind }) => kind === 'prediction' || kind === 'promise')
  return { article, reading, statements, due }
}

/** Everything up to the statements, each with its source, cue and content: what the engine `rules` does. */
export const RULES: readonly Stage[] = [
  ['sentences and quotations', ({ article }) => toReading(article)],
  ['attribution', ({ reading }) => attribute(reading)],
  ['rules: both', ({ article }) => attribute(toReading(article))],
]

/** The four rooms of `claim/`, each with all that it does; place lists the names for the gazetteer too. */
export function roomsOf({ placesByName }: Known): readonly Stage[] {
  const place: Stage[1] = ({ article, statements, reading }) => [
    placeNames(article.text),
    whereIs(statements, toponymsIn(reading, placesByName), reading),
  ]
  const time: Stage[1] = ({ statements, reading, due }) =>
    whenIs(statements, timexesIn(reading), reading, (index) => due[index]!)
  const people: Stage[1] = ({ statements, reading }) => whoIs(statements, reading)
  const kind: Stage[1] = ({ statements, reading }) => whatKind(statements, reading)
  const all: Stage[1] = (made) => [time(made), place(made), people(made), kind(made)]
  return [
    ['time', time],
    ['place', place],
    ['people', people],
    ['kind', kind],
    ['the four rooms together', all],
  ]
}

/** The rooms with the claims made of what they say, and the whole of `read`. */
export function journeyOf(known: Known): readonly Stage[] {
  return [
    ['rooms, and claims of them', ({ statements, reading }) => toClaims(statements, reading, known)],
    ['read: all stages', ({ article }) => read(article, known)],
  ]
}

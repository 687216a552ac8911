import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/article/index.ts'

/** A place of a gold claim; `tol_km` is how far off still counts. */
export interface GoldPlace {
  readonly surface: string
  readonly name: string
  readonly country: string
  readonly lat: number
  readonly lon: number
  readonly type: 'point' | 'area' | 'country'
  readonly tol_km: number
}

/** A claim as annotated by people; `kind_ok` and `speaker_ok` are other answers that count. */
export interface GoldClaim {
  readonly n: number
  readonly spans: readonly Span[]
  readonly speaker: string | null
  readonly speaker_resolved: string | null
  readonly cue: string | null
  readonly kind: string
  readonly certainty: string
  readonly said_on: string | null
  readonly due: {
    readonly not_before: string | null
    readonly not_after: string | null
    readonly tol_days?: number
  } | null
  readonly places: readonly GoldPlace[]
  readonly direct: boolean
  readonly attribution: string
  readonly kind_ok?: readonly string[]
  readonly speaker_ok?: readonly string[]
  readonly direct_any?: boolean
  readonly certainty_any?: boolean
  readonly due_any?: boolean
  readonly optional?: boolean
}

/** An article with every claim that people found in it, and sentences of the outlet's own voice. */
export interface GoldArticle {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly published: string | null
  readonly text: string
  readonly claims: readonly GoldClaim[]
  readonly own_voice?: readonly string[]
}

/** The gold articles of a folder (`NN.json`), or of one file. */
export function goldArticles(path: string): readonly GoldArticle[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /^\d+\.json$/.test(name))
        .toSorted()
        .map((name) => join(path, name))
    : [path]
  return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as GoldArticle)
}

import { standingAfter, UNREVIEWED } from '../../ledger/index.ts'
import type { ConfirmedPayload, JudgedPayload, RatedPayload, Standing } from '../../ledger/index.ts'
import type { ReviewLine } from './review-lines.ts'

/** Where the entries so far leave one claim, with every verdict that stood at some time and was not erased. */
export interface Fold {
  readonly standing: Standing
  readonly confirmed: ConfirmedPayload | null
  readonly judged: readonly { readonly sequence: number; readonly payload: JudgedPayload }[]
  readonly ratings: readonly RatedPayload[]
}

export const NOTHING: Fold = { standing: UNREVIEWED, confirmed: null, judged: [], ratings: [] }

/** Adds one entry to where the entries before it left its claim; an attempt changes nothing and yields null. */
export function foldLine(before: Fold, line: ReviewLine): Fold | null {
  const standing = standingAfter(before.standing, line, line.sequence)
  if (standing === null) return null
  switch (line.what) {
    case 'rated':
      return { ...before, ratings: [...before.ratings, line.payload] }
    case 'confirmed':
    case 'corrected':
      return { ...before, standing, confirmed: line.payload }
    case 'judged':
    case 'withdrawn':
      return standing.judgement === line.sequence
        ? { ...before, standing, judged: [...before.judged, line] }
        : { ...before, standing }
    default:
      return { ...before, standing }
  }
}

/** The verdict in force; null where there is none, or nothing but what remains of it. */
export function judgedIn({ standing, judged }: Fold): JudgedPayload | null {
  return judged.find(({ sequence }) => sequence === standing.judgement)?.payload ?? null
}

/** Says whether an entry changed a verdict that stood: gave another, disputed it, took it back or erased it. */
export function changesVerdict(before: Fold, after: Fold): boolean {
  return before.standing.judgement !== null && before.standing.judgement !== after.standing.judgement
}

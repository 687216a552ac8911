import { statusOn, type JudgedPayload } from '../../ledger/index.ts'
import { imputedBy, themesOf, trackRecord } from '../../record/index.ts'
import type { Connection } from './connection.ts'
import { judgedIn, NOTHING, type Fold } from './record-entries.ts'
import {
  confirmedRows,
  dayOf,
  suggestions,
  whoseClaims,
  type ConfirmedRow,
  type Whose,
} from './record-rows.ts'
import { followScores } from './record-scores.ts'
import { reviewLines, type ReviewLine } from './review-lines.ts'
import type { RecordedClaim, RecordOf, RecordView } from './reviewing.ts'

/** A record added up from the entries, up to and with entry `asOf`. */
export async function recordOf(
  connection: Connection,
  ledgerId: number,
  asked: RecordOf,
  asOf: number | null,
): Promise<RecordView> {
  const whose = await whoseClaims(connection, ledgerId, asked)
  const [[rows, lines], today, suggested] = await Promise.all([
    rowsWithLines(connection, ledgerId, whose, asOf),
    dayOf(connection, ledgerId, asOf),
    suggestions(connection, ledgerId, whose, asOf),
  ])
  const { folds, repeats, ...earlier } = followScores(rows, lines)
  const claims = countedBy(rows, folds, repeats, today)
  const counted = claims.filter(({ review }) => review === 'confirmed')
  const waiting = suggested + claims.length - counted.length
  const { called, person } = whose
  return {
    called,
    person: person === null ? null : `p${person}`,
    asOf,
    record: { ...trackRecord(counted), suggested: waiting },
    claims: counted,
    ...earlier,
  }
}

async function rowsWithLines(
  connection: Connection,
  ledgerId: number,
  whose: Whose,
  asOf: number | null,
): Promise<readonly [readonly ConfirmedRow[], readonly ReviewLine[]]> {
  const rows = await confirmedRows(connection, ledgerId, whose, asOf)
  const ids = rows.map((row) => row.id)
  return [rows, await reviewLines(connection, ledgerId, ids, { until: asOf, fellDue: false })]
}

type Folds = ReadonlyMap<string, Fold>

function countedBy(
  rows: readonly ConfirmedRow[],
  folds: Folds,
  repeats: ReadonlyMap<string, string>,
  today: string,
): readonly RecordedClaim[] {
  const foldOf = ({ id }: ConfirmedRow): Fold => folds.get(id) ?? NOTHING
  const repeatOf = ({ id }: ConfirmedRow): string | null => repeats.get(id) ?? null
  const themed = rows.map((row) => {
    const { id, articleId, places } = row
    return { id, articleId, places, due: foldOf(row).standing.fixedDue, repeats: repeatOf(row) }
  })
  const themes = themesOf(themed)
  return rows.map((row) =>
    recordedClaim(row, foldOf(row), { repeats: repeatOf(row), theme: themes.get(row.id) ?? null }, today),
  )
}

function recordedClaim(
  { id, articleId, day, kind }: ConfirmedRow,
  fold: Fold,
  { repeats, theme }: Pick<RecordedClaim, 'repeats' | 'theme'>,
  today: string,
): RecordedClaim {
  const { standing, confirmed, ratings } = fold
  return {
    id,
    articleId,
    day,
    kind,
    words: confirmed?.words ?? '',
    due: standing.fixedDue,
    status: statusOn(today, standing.fixedDue?.to ?? null, standing.verdict),
    review: standing.review,
    ...outcomeOf(judgedIn(fold)),
    probability: confirmed?.probability ?? imputedBy(ratings),
    repeats: repeats ?? null,
    theme: theme ?? null,
    judgement: standing.judgement,
  }
}

function outcomeOf(
  judged: JudgedPayload | null,
): Pick<RecordedClaim, 'ground' | 'becameKnown' | 'latenessDays'> {
  const { ground = null, becameKnown = null, latenessDays = null } = judged ?? {}
  return { ground, becameKnown, latenessDays }
}

import type { Claim } from '../../claim/index.ts'
import type { ReadArticle } from '../../journey.ts'
import { compareVersions, type Comparison, type Correction, type ReadPayload } from '../../ledger/index.ts'
import type { LockedHead } from './append.ts'
import type { Connection } from './connection.ts'
import type { KnownArticle } from './known-article.ts'
import { lastClaims } from './last-reading.ts'
import { projectComparison, projectReading } from './project.ts'
import { projectClaims } from './project-claims.ts'
import type { Added } from './store.ts'

/** What was done, with statements by their ids; the store shows them as rows. */
export interface AddedIds extends Omit<Added, 'appeared' | 'absent'> {
  readonly appeared: readonly string[]
  readonly absent: readonly string[]
}

/** A transaction that holds the ledger's end, and who writes. */
export interface Writing {
  readonly connection: Connection
  readonly ledgerId: number
  readonly actor: string
  readonly end: LockedHead
}

type Place = Pick<Writing, 'connection' | 'ledgerId'>

/** What one reading adds to the ledger, compared with what the version before had. */
export async function readPayload(
  { connection, ledgerId }: Place,
  { article, claims, ownVoice }: ReadArticle,
  engine: string,
  previousId: string | null,
  corrections: readonly Correction[] = [],
): Promise<ReadPayload> {
  const before = previousId === null ? null : await lastClaims(connection, ledgerId, previousId)
  const compared = before === null ? null : { with: previousId!, ...compareVersions(before, claims) }
  const read = { articleId: article.id, textSha256: article.textSha256, engine, claims, ownVoice, compared }
  return corrections.length === 0 ? read : { ...read, corrections }
}

/** Leaves the tables as the entry of a reading leaves the ledger. */
export async function project(
  { connection, ledgerId }: Place,
  sequence: number,
  readArticle: ReadArticle,
  { engine, compared }: ReadPayload,
  capturedAt: string,
): Promise<void> {
  await projectReading(connection, ledgerId, sequence, engine, readArticle)
  await projectClaims(connection, ledgerId, sequence, readArticle, readArticle.claims, capturedAt)
  if (compared !== null) await projectComparison(connection, ledgerId, readArticle.article.id, compared)
}

/** The claims that appeared and are absent, by a comparison. */
export function idsOf(compared: Comparison | null): Pick<AddedIds, 'appeared' | 'absent'> {
  return { appeared: compared?.appeared ?? [], absent: compared?.absent ?? [] }
}

/** What is told of an article to which nothing was added. */
export function unchanged({ id, version, claims }: KnownArticle): AddedIds {
  return { outcome: 'unchanged', articleId: id, previousId: null, version, claims, appeared: [], absent: [] }
}

/** The same words read twice in the same place are one statement: its id says so. */
export function withoutTwins(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.id, claim])).values()].toReversed()
}

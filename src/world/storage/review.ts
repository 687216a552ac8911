import type { Problem, Result } from '../../article/index.ts'
import type { Claim } from '../../claim/index.ts'
import {
  canonicalJson,
  standingAfter,
  type ConfirmedPayload,
  type JudgedPayload,
  type RatedPayload,
  type Review,
  type Standing,
} from '../../ledger/index.ts'
import { append, lockHead, sealHappening, type LockedHead } from './append.ts'
import type { Writer } from './add.ts'
import type { Connection } from './connection.ts'
import { projectReview } from './project-review.ts'
import { storeError } from './store-error.ts'

/** A claim as a person finds it when the ledger's end is locked. */
export interface Found {
  readonly claim: Claim
  readonly standing: Standing
  /** The entry in force about its criteria and about its outcome; null when there is none, or it was erased. */
  readonly confirmation: ConfirmedPayload | null
  readonly judgement: JudgedPayload | null
  readonly ratings: readonly RatedPayload[]
  /** True once anybody has judged it, even where the verdict was taken back. */
  readonly judged: boolean
  readonly today: string
}

/** Makes the entry from what is found, or says what is lacking. */
export type Making = (found: Found, connection: Connection) => Promise<Result<Review>>

/** What entering came to. */
export interface Entered {
  readonly sequence: number
  readonly repeated: boolean
}

/**
 * Enters what a person does about a claim, in one transaction. The same thing entered again by the same person is not
 * entered twice. What was made on a state that is gone by now is entered as an attempt, and then refused.
 */
export async function enter(
  { database, ledgerId, actor }: Writer,
  claimId: string,
  make: Making,
): Promise<Entered> {
  const entered = await database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    const found = await find(connection, ledgerId, claimId, end.now.slice(0, 10))
    if (found === null) throw storeError('no-claim', `There is no claim ${claimId}.`, 'See `sayso claims`.')
    const made = await make(found, connection)
    if (!made.ok) throw refusal(made.problem)
    const before = repeats(found, made.value) ?? (await saidBefore(connection, ledgerId, made.value))
    if (before !== null) return { sequence: before, repeated: true, lost: null }
    return write({ connection, ledgerId, actor, end }, claimId, found, made.value)
  })
  if (entered.lost !== null) throw entered.lost
  return { sequence: entered.sequence, repeated: entered.repeated }
}

interface Writing {
  readonly connection: Connection
  readonly ledgerId: number
  readonly actor: string
  readonly end: LockedHead
}

async function write(
  { connection, ledgerId, actor, end }: Writing,
  claimId: string,
  found: Found,
  review: Review,
): Promise<Entered & { readonly lost: Error | null }> {
  const [entry] = await append(connection, ledgerId, end, [sealHappening({ ...review, actor })])
  const { sequence } = entry!
  const after = standingAfter(found.standing, review, sequence)
  await projectReview(connection, ledgerId, claimId, sequence, after)
  const lost = after === null ? cameSecond(found, review.what, sequence) : null
  return { sequence, repeated: false, lost }
}

const FIND = `
  select body.claim, claims.review, claims.verdict, claims.confirmation, claims.judgement,
    claims.fixed_due as "fixedDue", claims.fell_due as "fellDue",
    (select payload from payloads where payloads.ledger_id = $1 and sequence = claims.confirmation) as confirmed,
    (select payload from payloads where payloads.ledger_id = $1 and sequence = claims.judgement) as judged,
    (select json_agg(payload::json order by sequence) from claim_entries join entries using (ledger_id, sequence)
       join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = $2 and stands and what = 'rated') as ratings,
    exists (select from claim_entries join entries using (ledger_id, sequence)
      where ledger_id = $1 and claim_id = $2 and stands and what in ('judged', 'withdrawn')) as "everJudged"
  from claims join claim_bodies as body using (ledger_id, number)
  where claims.ledger_id = $1 and claims.claim_id = $2 order by claims.reading desc limit 1`

async function find(
  connection: Connection,
  ledgerId: number,
  claimId: string,
  today: string,
): Promise<Found | null> {
  const { rows } = await connection.query<
    Standing & {
      claim: Claim
      confirmed: string | null
      judged: string | null
      ratings: readonly RatedPayload[] | null
      everJudged: boolean
    }
  >(FIND, [ledgerId, claimId])
  const [row] = rows
  if (row === undefined) return null
  const { claim, confirmed, judged, ratings, everJudged, ...standing } = row
  const confirmation: ConfirmedPayload | null = confirmed === null ? null : JSON.parse(confirmed)
  const judgement: JudgedPayload | null = judged === null ? null : JSON.parse(judged)
  return { claim, standing, confirmation, judgement, ratings: ratings ?? [], judged: everJudged, today }
}

/** The sequence of the entry in force when it says the very same; null when it says anything else. */
function repeats({ standing, confirmation, judgement }: Found, { what, payload }: Review): number | null {
  if (what === 'rated') return null
  const confirms = what === 'confirmed' || what === 'corrected'
  const [before, sequence] = confirms
    ? [confirmation, standing.confirmation]
    : [judgement, standing.judgement]
  if (before === null || canonical(before) !== canonical(payload)) return null
  return sequence
}

/** The entry by which the same person has said the same of the same verdict; null when there is none. */
async function saidBefore(
  connection: Connection,
  ledgerId: number,
  { payload }: Review,
): Promise<number | null> {
  const written = 'act' in payload && payload.act === 'agrees' ? canonicalJson(payload) : null
  if (written === null || !written.ok) return null
  const { rows } = await connection.query<{ sequence: number }>(
    `select sequence from claim_entries join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = $2 and stands and payload = $3 limit 1`,
    [ledgerId, payload.claimId, written.value],
  )
  return rows[0]?.sequence ?? null
}

/** What an entry says, whatever state it was made on. */
function canonical(payload: ConfirmedPayload | JudgedPayload): string {
  const written = canonicalJson({ ...payload, of: null })
  return written.ok ? written.value : ''
}

function refusal({ code, message, remedy }: Problem): Error {
  return storeError(code, message, remedy)
}

/** What the second of two is told: who came first, and with what. */
function cameSecond(
  { standing, confirmation, judgement }: Found,
  what: Review['what'],
  attempt: number,
): Error {
  const confirms = what === 'confirmed' || what === 'corrected' || judgement === null
  const first = confirms ? confirmation : judgement
  const entry = confirms ? standing.confirmation : standing.judgement
  const did = confirms ? 'said what decides this claim' : `entered "${standing.verdict}"`
  return storeError(
    'came-second',
    `${first?.by ?? 'Somebody'} ${did} first${entry === null ? '' : ` (entry ${entry})`}.`,
    `Your attempt is kept as entry ${attempt}. Look at the first; to replace it, name its entry (--of).`,
  )
}

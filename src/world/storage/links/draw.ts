import {
  linkKey,
  linkStandings,
  linkStandingAfter,
  type LinkedPayload,
  type LinkStanding,
} from '../../../ledger/index.ts'
import { shownLink, toRelation, type Suggestion } from '../../../link/index.ts'
import { isUsableName } from '../../../article/index.ts'
import { append, lockHead, sealHappening } from '../append.ts'
import type { Writer } from '../add.ts'
import type { Connection } from '../connection.ts'
import { storeError } from '../store-error.ts'
import type { Drawing, Drawn } from './linking.ts'

/** Enters what a named person says of a link, in one transaction; the same again is not entered twice. */
export async function draw({ database, ledgerId, actor }: Writer, drawing: Drawing): Promise<Drawn> {
  lacks(drawing)
  const { drawn, lost } = await database.transaction(async (connection) => {
    const end = await lockHead(connection, ledgerId)
    await checkClaims(connection, ledgerId, drawing)
    const suggested = await suggestionFor(connection, ledgerId, drawing)
    const before = await standingOf(connection, ledgerId, drawing)
    const payload = payloadOf(drawing, suggested, before)
    if (before !== null && saysSame(before.payload, payload))
      return {
        drawn: { sequence: before.sequence, repeated: true, link: shownLink(suggested, before) },
        lost: null,
      }
    const [entry] = await append(connection, ledgerId, end, [
      sealHappening({ what: 'linked', actor, payload }),
    ])
    const { sequence } = entry!
    await noteEntry(connection, ledgerId, sequence, payload)
    const after = linkStandingAfter(before, payload, sequence)
    const drawnNow = { sequence, repeated: false, link: shownLink(suggested, after) }
    return {
      drawn: drawnNow,
      lost: payload.of === (before?.sequence ?? null) ? null : cameSecond(before, sequence),
    }
  })
  if (lost !== null) throw lost
  return drawn
}

function lacks({ a, b, by }: Drawing): void {
  if (!isUsableName(by))
    throw storeError('nobody', 'Only a named person says what a link is.', 'Give your name.')
  if (a === b) throw storeError('one-claim', 'A claim is not linked with itself.', 'Give two claims.')
}

async function checkClaims(connection: Connection, ledgerId: number, { a, b }: Drawing): Promise<void> {
  const { rows } = await connection.query<{ id: string }>(
    'select distinct claim_id as id from claims where ledger_id = $1 and claim_id = any($2::text[])',
    [ledgerId, [a, b]],
  )
  const missing = [a, b].find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined)
    throw storeError('no-claim', `There is no claim ${missing}.`, 'See `sayso claims`.')
}

function payloadOf(
  drawing: Drawing,
  suggested: Suggestion | null,
  before: LinkStanding | null,
): LinkedPayload {
  const relation = relationOf(drawing, suggested, before)
  if (drawing.act === 'reopens' && before === null)
    throw storeError(
      'not-linked',
      'Nobody has entered anything about these claims.',
      'Confirm or refuse the link.',
    )
  const [a, b] = isTurned(drawing, suggested) ? [drawing.b, drawing.a] : [drawing.a, drawing.b]
  const { act, reason } = drawing
  return { a, b, act, relation, by: drawing.by.trim(), reason, of: drawing.of ?? before?.sequence ?? null }
}

function relationOf(
  drawing: Drawing,
  suggested: Suggestion | null,
  before: LinkStanding | null,
): LinkedPayload['relation'] {
  const relation = drawing.relation ?? suggested?.relation ?? toRelationOf(before)
  if (relation !== undefined) return relation
  throw storeError(
    'no-relation',
    'Nothing is suggested between these claims.',
    'Say which relation you mean.',
  )
}

/** The suggestion's direction holds where the person gives none of their own. */
function isTurned({ relation, b }: Drawing, suggested: Suggestion | null): boolean {
  return relation === undefined && suggested !== null && suggested.a === b
}

function toRelationOf(before: LinkStanding | null): ReturnType<typeof toRelation> | undefined {
  return before === null ? undefined : toRelation(before.payload.relation)
}

function saysSame(one: LinkedPayload, other: LinkedPayload): boolean {
  return said(one) === said(other)
}

function said({ a, b, act, relation, by, reason }: LinkedPayload): string {
  return JSON.stringify([a, b, act, relation, by, reason])
}

async function suggestionFor(
  connection: Connection,
  ledgerId: number,
  { a, b }: Drawing,
): Promise<Suggestion | null> {
  const { rows } = await connection.query<Suggestion>(
    `select a, b, relation, why, reasons from links
     where ledger_id = $1 and (a = $2 and b = $3 or a = $3 and b = $2) order by a limit 1`,
    [ledgerId, a, b],
  )
  return rows[0] ?? null
}

async function standingOf(
  connection: Connection,
  ledgerId: number,
  drawing: Drawing,
): Promise<LinkStanding | null> {
  const entries = await linkEntries(connection, ledgerId, [drawing.a])
  return linkStandings(entries).get(linkKey(drawing)) ?? null
}

/** The entries about links of these claims, oldest first; erased ones are gone. */
export async function linkEntries(
  connection: Connection,
  ledgerId: number,
  claims: readonly string[],
): Promise<readonly LinkStanding[]> {
  const { rows } = await connection.query<{ sequence: number; payload: string }>(
    `select distinct on (sequence) sequence, payload from link_entries join payloads using (ledger_id, sequence)
     where ledger_id = $1 and claim_id = any($2::text[]) order by sequence`,
    [ledgerId, claims],
  )
  return rows.map(({ sequence, payload }) => ({ sequence, payload: toPayload(payload) }))
}

function toPayload(written: string): LinkedPayload {
  const payload: LinkedPayload = JSON.parse(written)
  return payload
}

async function noteEntry(
  connection: Connection,
  ledgerId: number,
  sequence: number,
  { a, b }: LinkedPayload,
): Promise<void> {
  await connection.query(
    `insert into link_entries (ledger_id, claim_id, sequence) values ($1, $2, $4), ($1, $3, $4)`,
    [ledgerId, a, b, sequence],
  )
}

function cameSecond(before: LinkStanding | null, attempt: number): Error {
  const first =
    before === null ? 'Nothing is' : `${before.payload.by} ${before.payload.act} it; that entry is`
  return storeError(
    'came-second',
    `${first} in force now${before === null ? '' : ` (entry ${before.sequence})`}.`,
    `Your attempt is kept as entry ${attempt}. Look at what stands; to replace it, name its entry (--of).`,
  )
}

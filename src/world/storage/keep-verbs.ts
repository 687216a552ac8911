import type { KeyObject } from 'node:crypto'
import {
  EMPTY_ROOT,
  openCheckpoint,
  readCheckpoint,
  rootOf,
  signCheckpoint,
  verifierKey,
  type Checkpoint,
} from '../../ledger/index.ts'
import type { Writer } from './add.ts'
import { backUp } from './backup.ts'
import { claimsAt, erasedSince } from './claims-at.ts'
import type { Connection } from './connection.ts'
import { erasePage } from './erase.ts'
import { sequenceNamed } from './entry-named.ts'
import type { EntryProof, GrowthProof, Keeping, SignedCheckpoint } from './keeping.ts'
import { provingOver, type Proving } from './proof-queries.ts'
import { ensureSigningKey, signingKey } from './signing-key.ts'
import { storeError, StoreError } from './store-error.ts'
import { toStoreError } from './to-store-error.ts'

/** What is done with a ledger to keep it honest. */
export function keepingOver(writer: Writer): Keeping {
  const { database, ledgerId } = writer
  const proving = provingOver(database, ledgerId)
  const target = async (keyFolder: string, note: string | undefined): Promise<Target> => {
    if (note === undefined) return signHere(database, ledgerId, keyFolder)
    const { origin } = await standing(database, ledgerId)
    return { ...ofLedger(origin, note), note, key: publicKey(origin, await signingKey(keyFolder)) }
  }
  return {
    ...proving,
    ledgerEnd: async () => standing(database, ledgerId),
    claimsAt: async (...asked) => claimsAt(database, ledgerId, ...asked),
    erasedSince: async (size) => erasedSince(database, ledgerId, size),
    checkpoint: async (keyFolder) => signHere(database, ledgerId, keyFolder),
    proveEntry: async (id, keyFolder, note) =>
      entryProof(await sequenceNamed(database, ledgerId, id), id, proving, await target(keyFolder, note)),
    proveGrowth: async (old, keyFolder, note) => growthProof(old, proving, await target(keyFolder, note)),
    backup: async (file) => backUp(writer, file),
    erase: async (id, erasing) => erasePage(writer, id, erasing).catch(rethrow),
    openCheckpoint: async (note, keyFolder, key) => {
      const { origin } = await standing(database, ledgerId)
      const checkpoint = ofLedger(origin, note)
      const verifier = key ?? publicKey(origin, await signingKey(keyFolder))
      if (verifier === null) throw noKey()
      const opened = openCheckpoint(note, verifier)
      if (!opened.ok) throw new StoreError(opened.problem)
      return checkpoint
    },
  }
}

function rethrow(error: unknown): never {
  throw toStoreError(error)
}

interface Target extends Checkpoint {
  readonly note: string
  readonly key: string | null
}

function publicKey(origin: string, key: KeyObject | null): string | null {
  return key === null ? null : verifierKey(origin, key)
}

function ofLedger(origin: string, note: string): Checkpoint {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint.ok) throw new StoreError(checkpoint.problem)
  if (checkpoint.value.origin === origin) return checkpoint.value
  throw storeError(
    'other-ledger',
    `The checkpoint is of the ledger ${checkpoint.value.origin}; this one is ${origin}.`,
    'Give a checkpoint of this ledger, or open the other one.',
  )
}

function noKey(): Error {
  return storeError(
    'no-key',
    'There is no key in this data folder to check the checkpoint with.',
    'Give the key that was published with the ledger: --key KEY.',
  )
}

async function signHere(
  connection: Connection,
  ledgerId: number,
  keyFolder: string,
): Promise<SignedCheckpoint> {
  const checkpoint = await standing(connection, ledgerId)
  const key = await ensureSigningKey(keyFolder)
  return {
    ...checkpoint,
    note: signCheckpoint(checkpoint, key),
    key: verifierKey(checkpoint.origin, key),
  }
}

/** Where the ledger stands, under its name. */
async function standing(connection: Connection, ledgerId: number): Promise<Checkpoint> {
  const { rows } = await connection.query<{ origin: string; size: number; peaks: string[] }>(
    'select origin, size, peaks from ledgers where ledger_id = $1',
    [ledgerId],
  )
  const { origin, size, peaks } = rows[0]!
  return { origin, size, root: size === 0 ? EMPTY_ROOT : rootOf({ size, peaks }) }
}

async function entryProof(
  sequence: number | null,
  id: string,
  proving: Proving,
  { note, key, size, root }: Target,
): Promise<EntryProof> {
  const proof = sequence === null ? null : await proving.proof(sequence, size)
  if (proof === null || proof.size !== size) {
    throw storeError(
      'no-entry',
      `There is no entry of "${id}" among the first ${size}.`,
      'Give the id of a claim or an article, or the sequence of an entry; or a newer checkpoint.',
    )
  }
  if (proof.treeHash !== root) throw forked(size)
  const { treeHash: _treeHash, ...entry } = proof.entry
  const { path } = proof
  return { sayso: 'proof/1', kind: 'inclusion', entry, size, root, path, checkpoint: note, key }
}

async function growthProof(
  oldNote: string,
  proving: Proving,
  { note, key, origin, size, root }: Target,
): Promise<GrowthProof> {
  const old = ofLedger(origin, oldNote)
  const proof = await proving.consistency(old.size, size)
  if (proof === null || proof.size !== size) {
    throw storeError(
      'checkpoint-ahead',
      `The checkpoint is of ${Math.max(old.size, size)} entries, and there are fewer.`,
      'Give the older checkpoint first. If there is no other mistake, the end of the ledger was cut off.',
    )
  }
  if (proof.treeHash !== root) throw forked(size)
  if (proof.oldTreeHash !== old.root) throw forked(old.size)
  const { path } = proof
  return { sayso: 'proof/1', kind: 'consistency', old, size, root, path, checkpoint: note, key }
}

function forked(size: number): Error {
  return storeError(
    'forked',
    `The first ${size} entries are not those of the checkpoint.`,
    'The record was rewritten after the checkpoint, or goes on from an old backup. Run `sayso verify --checkpoint`.',
  )
}

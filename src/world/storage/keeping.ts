import type { Checkpoint, FullEntry } from '../../ledger/index.ts'
import type { ClaimRow } from './claim-row.ts'

/** A checkpoint as it is handed out: the signed note, and the key that it can be checked with. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: string
  readonly key: string
}

/** What shows a third party, offline, that an entry is in a ledger of which they hold a checkpoint. */
export interface EntryProof {
  readonly sayso: 'proof/1'
  readonly kind: 'inclusion'
  readonly entry: Omit<FullEntry, 'treeHash'>
  readonly size: number
  readonly root: string
  readonly path: readonly string[]
  /** The signed note whose root the path leads to. */
  readonly checkpoint: string
  readonly key: string | null
}

/** What shows a third party, offline, that an older checkpoint's ledger is the beginning of a newer one's. */
export interface GrowthProof {
  readonly sayso: 'proof/1'
  readonly kind: 'consistency'
  readonly old: Checkpoint
  readonly size: number
  readonly root: string
  readonly path: readonly string[]
  readonly checkpoint: string
  readonly key: string | null
}

/** What shows that an entry is in a tree: give it to `verifyInclusion` with a root that was saved elsewhere. */
export interface InclusionProof {
  readonly entry: FullEntry
  readonly size: number
  readonly treeHash: string
  readonly path: readonly string[]
}

/** What shows that a smaller tree is a beginning of the present one: give it to `verifyConsistency`. */
export interface ConsistencyProof {
  readonly oldSize: number
  readonly oldTreeHash: string
  readonly size: number
  readonly treeHash: string
  readonly path: readonly string[]
}

/** Who erases, and on what ground: recorded for good, so it must repeat nothing of what is erased. */
export interface Erasing {
  readonly by: string
  readonly ground: string
}

/** What was erased: how many versions of the page and entries, and the entry that says so. */
export interface Erased {
  readonly sequence: number
  readonly entries: number
  readonly articles: number
}

/** What was backed up: rows, and the file's SHA-256. */
export interface BackedUp {
  readonly rows: number
  readonly sha256: string
}

/** A claim of one reading: its id, and the reading's sequence. */
export interface AskedClaim {
  readonly claim: string
  readonly entry: number
}

/** When: at some number of entries from one to the other, on a day. */
export interface AskedAt {
  readonly from: number
  readonly to: number
  readonly asOf: string
}

/** What is done with a ledger to keep it honest. `keyFolder` is where the signing key lies, or will. */
export interface Keeping {
  /** Where the ledger stands now, under its name. */
  ledgerEnd(): Promise<Checkpoint>
  /** The proof that an entry is in the ledger as it is now, or was with `size` entries; null when there is no such entry. */
  proof(sequence: number, size?: number): Promise<InclusionProof | null>
  /** The proof that the ledger of `oldSize` entries is a beginning of what it is now, or was; null when it never had so few. */
  consistency(oldSize: number, size?: number): Promise<ConsistencyProof | null>
  /** Claims as lists showed them then: for each, a row for every standing it had meanwhile; none for what is not there. */
  claimsAt(asked: readonly AskedClaim[], at: AskedAt): Promise<readonly (readonly ClaimRow[])[]>
  /** Whether anything was erased after the ledger had so many entries. */
  erasedSince(size: number): Promise<boolean>
  /** Where the ledger stands now, signed. The first time makes the key. */
  checkpoint(keyFolder: string): Promise<SignedCheckpoint>
  /** Proves that the entry of a claim, an article or a sequence is in the ledger of a checkpoint (now's, if none is given). */
  proveEntry(id: string, keyFolder: string, note?: string): Promise<EntryProof>
  /** Proves that an older checkpoint's ledger is the beginning of a newer one's (of now's, if none is given). */
  proveGrowth(old: string, keyFolder: string, note?: string): Promise<GrowthProof>
  /** Erases the page of a claim or an article, with all its versions and what was entered about its claims. */
  erase(id: string, erasing: Erasing): Promise<Erased>
  /** Writes the ledger as it is at this moment into one file, while others go on writing to the ledger. */
  backup(file: string): Promise<BackedUp>
  /** Reads a checkpoint of this ledger; signed by the folder's key, or by the verifier key that is given. */
  openCheckpoint(note: string, keyFolder: string, key?: string): Promise<Checkpoint>
}

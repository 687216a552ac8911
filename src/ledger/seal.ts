import { hash } from 'node:crypto'
import { fail, ok, type Result } from '../article/index.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Entry, FullEntry, Happening } from './entry.ts'
import { EMPTY_TREE, leafHash, rootOf, withLeaf, type Tree } from './merkle.ts'

/** Where the ledger ends: its tree, and the time of its last entry. */
export interface Head {
  readonly tree: Tree
  readonly lastRecordedAt: string | null
}

export const EMPTY_HEAD: Head = { tree: EMPTY_TREE, lastRecordedAt: null }

/** A payload in its canonical form, with the salt (64 hex digits, fresh random bytes) that keeps it from being guessed. */
export interface SealedPayload {
  readonly payload: string
  readonly salt: string
  readonly hash: string
}

// Reused for payloads of common sizes: filled and hashed in one go, so nobody sees it half full.
const salted = Buffer.alloc(65_536)

/** SHA-256 over the salt's bytes and the payload's UTF-8, in hex. */
export function payloadHash(salt: string, payload: string): string {
  // A UTF-16 code unit takes at most three bytes of UTF-8.
  if (salt.length / 2 + payload.length * 3 > salted.length)
    return hash('sha256', Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(payload)]))
  const from = salted.write(salt, 'hex')
  return hash('sha256', salted.subarray(0, from + salted.write(payload, from)))
}

// A NUL as JSON writes it, told from a backslash before the letters u0000.
const NUL = /(?<!\\)(?:\\\\)*\\u0000/

/**
 * Writes a payload in its canonical form and commits to it; fails on what canonical JSON cannot say, and on NUL: JSON
 * has it and PostgreSQL does not, so that one such entry could be written and no list that it is in read again.
 */
export function sealPayload(payload: unknown, salt: string): Result<SealedPayload> {
  const canonical = canonicalJson(payload)
  if (!canonical.ok) return canonical
  if (canonical.value.includes('\\u0000') && NUL.test(canonical.value))
    return fail('not-canonical', 'A text holds a NUL character.', 'Take it out.')
  return ok({ payload: canonical.value, salt, hash: payloadHash(salt, canonical.value) })
}

/**
 * The bytes of a leaf, as text: canonical JSON of exactly these six fields, in this order. "sayso" is the version of
 * this form; a change to it would be a new version beside this one, never a change in place.
 */
export function leafOf(
  entry: Pick<Entry, 'sequence' | 'recordedAt' | 'actor' | 'what' | 'payloadHash'>,
): string {
  const { actor, payloadHash, recordedAt, sequence, what } = entry
  return JSON.stringify({ actor, payloadHash, recordedAt, sayso: '1', sequence, what })
}

/** Adds one happening to the ledger's end. `now` is the server's clock in ISO 8601; time never goes back. */
export function sealEntry(
  head: Head,
  happening: Pick<Happening, 'what' | 'actor'>,
  sealed: SealedPayload,
  now: string,
): { readonly entry: FullEntry; readonly head: Head } {
  const recordedAt = laterOf(now, head.lastRecordedAt)
  const { what, actor } = happening
  const line = { sequence: head.tree.size, recordedAt, actor, what, payloadHash: sealed.hash }
  const leaf = leafHash(leafOf(line))
  const tree = withLeaf(head.tree, leaf)
  return {
    entry: { ...line, leafHash: leaf, treeHash: rootOf(tree), payload: sealed.payload, salt: sealed.salt },
    head: { tree, lastRecordedAt: recordedAt },
  }
}

// Both are UTC with milliseconds, so they sort as text.
function laterOf(now: string, last: string | null): string {
  return last !== null && last > now ? last : now
}

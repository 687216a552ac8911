import { createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto'
import { fail, ok, type Result } from '../article/index.ts'

/** Where a ledger stood: its name, how many entries it had, and the RFC 6962 root over them in hex. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: string
}

/** The kind of signature, as C2SP names it: Ed25519. */
const ED25519 = Buffer.of(1)

// An Ed25519 public key in DER is this, and then its 32 bytes (RFC 8410).
const DER = Buffer.from('302a300506032b6570032100', 'hex')

const NOTE = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n\n((?:— \S+ [A-Za-z0-9+/=]+\n)+)$/u
const SIGNATURE = /^— (\S+) ([A-Za-z0-9+/=]+)$/u
const KEY = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/

/** A checkpoint as a signed note (C2SP tlog-checkpoint and signed-note), signed under the ledger's own name. */
export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): string {
  const body = bodyOf(checkpoint)
  const id = keyId(checkpoint.origin, rawKey(createPublicKey(key)))
  const signature = Buffer.concat([id, sign(null, Buffer.from(body), key)])
  return `${body}\n— ${checkpoint.origin} ${signature.toString('base64')}\n`
}

/** The public key as C2SP writes it (a "vkey"): name, key id and key. Whoever has it can check every checkpoint. */
export function verifierKey(origin: string, key: KeyObject): string {
  const raw = rawKey(createPublicKey(key))
  return `${origin}+${keyId(origin, raw).toString('hex')}+${Buffer.concat([ED25519, raw]).toString('base64')}`
}

/** Reads a signed note, without looking at who signed it; fails on anything that is not one to the letter. */
export function readCheckpoint(note: string): Result<Checkpoint> {
  const [, origin, size, root] = NOTE.exec(note) ?? []
  const bytes = Buffer.from(root ?? '', 'base64')
  if (origin === undefined || bytes.toString('base64') !== root || !Number.isSafeInteger(Number(size))) {
    return fail(
      'not-a-checkpoint',
      'This is not a checkpoint.',
      'Give the file as `sayso checkpoint` wrote it.',
    )
  }
  return ok({ origin, size: Number(size), root: bytes.toString('hex') })
}

/** Reads a signed note and asks for a good signature by the verifier key; other signatures, by witnesses, may stand beside. */
export function openCheckpoint(note: string, verifier: string): Result<Checkpoint> {
  const checkpoint = readCheckpoint(note)
  if (!checkpoint.ok) return checkpoint
  const body = Buffer.from(bodyOf(checkpoint.value))
  const signed = note
    .split('\n')
    .slice(4)
    .some((line) => isSignedBy(line, body, verifier))
  if (signed) return checkpoint
  return fail(
    'not-signed',
    'The checkpoint has no good signature by this key: it was altered, or is of another ledger or key.',
    'Compare the key with the one that was published with the ledger.',
  )
}

function isSignedBy(line: string, body: Buffer, verifier: string): boolean {
  const [, name, signature] = SIGNATURE.exec(line) ?? []
  const key = readKey(verifier)
  if (key === null || name !== key.name) return false
  const given = fromBase64(signature)
  if (given?.length !== 68 || !key.id.equals(given.subarray(0, 4))) return false
  const der = Buffer.concat([DER, key.raw])
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, body, publicKey, given.subarray(4))
}

function readKey(
  verifier: string,
): { readonly name: string; readonly id: Buffer; readonly raw: Buffer } | null {
  const [, name, hex, encoded] = KEY.exec(verifier) ?? []
  const bytes = fromBase64(encoded)
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== ED25519[0]) return null
  const raw = bytes.subarray(1)
  const id = keyId(name, raw)
  return id.toString('hex') === hex ? { name, id, raw } : null
}

/** Base64 has idle bits at its end: only one way of writing is taken. */
function fromBase64(text: string | undefined): Buffer | null {
  const bytes = Buffer.from(text ?? '', 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

function bodyOf({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`
}

function keyId(name: string, raw: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), ED25519, raw]), 'buffer').subarray(0, 4)
}

function rawKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(DER.length)
}

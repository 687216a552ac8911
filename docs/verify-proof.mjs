#!/usr/bin/env node
// Checks a Sayso proof offline. Needs Node 20 and nothing else; read it before you trust it, it is short.
//   node verify-proof.mjs PROOF.json [--key KEY] [--old CHECKPOINT] [--checkpoint CHECKPOINT]
// --key is the ledger's published key; --checkpoint (and --old) are checkpoints that you got elsewhere and kept.
// Without them you learn only that the proof agrees with itself. Exit code 0: it holds; 1: it does not.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const HASH = /^[0-9a-f]{64}$/
const hash = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const hex = (text) => Buffer.from(text, 'hex')
const say = (text) => process.stdout.write(`${text}\n`)
const node = (left, right) => hash(Buffer.of(1), left, right)

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null)

function demand(holds, what) {
  if (holds) return
  say(`NOT PROVED: ${what}`)
  process.exit(1)
}

// A C2SP signed note: origin, size and root in base64, an empty line, signatures.
function readNote(note, key) {
  const match = /^([^\n]+)\n(\d+)\n([A-Za-z0-9+/=]+)\n\n((?:— \S+ \S+\n?)+)$/u.exec(note)
  demand(match, 'the checkpoint is not one')
  const [, origin, size, root, signatures] = match
  if (key !== null) {
    const [, name, id, encoded] = /^(\S+)\+([0-9a-f]{8})\+(\S+)$/.exec(key) ?? []
    demand(encoded, 'the key is not one')
    const der = Buffer.concat([hex('302a300506032b6570032100'), Buffer.from(encoded, 'base64').subarray(1)])
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
    const body = Buffer.from(`${origin}\n${size}\n${root}\n`)
    const signed = signatures.split('\n').some((line) => {
      const [, signer, signature] = line.split(' ')
      const bytes = Buffer.from(signature ?? '', 'base64')
      if (signer !== name || !bytes.subarray(0, 4).equals(hex(id))) return false
      return verify(null, body, publicKey, bytes.subarray(4))
    })
    demand(signed, 'the checkpoint is not signed by this key')
  }
  return { origin, size: Number(size), root: Buffer.from(root, 'base64').toString('hex') }
}

// RFC 9162, 2.1.3.2 and 2.1.4.2: both climb the tree with the path's hashes.
function climb(at, last, [...hashes], path) {
  for (const sibling of path) {
    demand(last !== 0 && HASH.test(sibling), 'the path is too long, or not of hashes')
    if (at % 2 === 1 || at === last) {
      hashes = hashes.map((one) => node(hex(sibling), one))
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
    } else hashes[0] = node(hashes[0], hex(sibling))
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  demand(last === 0, 'the path is too short')
  return hashes.map((one) => one.toString('hex'))
}

function checkInclusion({ entry, path }, { size, root }) {
  const { actor, payloadHash, recordedAt, sequence, what, payload, salt } = entry
  if (payload !== null)
    demand(
      HASH.test(salt) && hash(hex(salt), Buffer.from(payload)).toString('hex') === payloadHash,
      'the payload is another',
    )
  const leaf = JSON.stringify({ actor, payloadHash, recordedAt, sayso: '1', sequence, what })
  demand(
    Number.isSafeInteger(sequence) && sequence >= 0 && sequence < size,
    'the entry is not among those counted',
  )
  const [found] = climb(sequence, size - 1, [hash(Buffer.of(0), Buffer.from(leaf))], path)
  demand(found === root, 'the entry does not lead to the root')
  return `entry ${sequence} (${what}, ${recordedAt}${payload === null ? ', erased' : ''}) is among the ${size}`
}

function checkGrowth({ path }, old, { size, root }) {
  demand(old.size <= size, 'the older checkpoint has more entries')
  if (old.size === size) demand(path.length === 0 && old.root === root, 'the same size, and another root')
  else if (old.size === 0) demand(path.length === 0, 'an empty ledger needs no path')
  else {
    let [at, last] = [old.size - 1, size - 1]
    while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)]
    const [first, ...rest] = Number.isInteger(Math.log2(old.size)) ? [old.root, ...path] : path
    demand(HASH.test(first ?? ''), 'the path is too short')
    const [root2, root1] = climb(at, last, [hex(first), hex(first)], rest)
    demand(root1 === old.root && root2 === root, 'the older ledger is not the beginning of the newer one')
  }
  return `the first ${old.size} of ${size} entries are those of the older checkpoint`
}

const proof = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const [key, kept, keptOld] = ['--key', '--checkpoint', '--old'].map(option)
const checkpoint = readNote(kept === null ? proof.checkpoint : readFileSync(kept, 'utf8'), key)
demand(
  proof.size === checkpoint.size && proof.root === checkpoint.root,
  'the proof is for another checkpoint',
)
const old = keptOld === null ? proof.old : readNote(readFileSync(keptOld, 'utf8'), key)
demand(!old || old.origin === checkpoint.origin, 'the checkpoints are of two ledgers')
const shown =
  proof.kind === 'inclusion' ? checkInclusion(proof, checkpoint) : checkGrowth(proof, old, checkpoint)
say(`PROVED: ${shown}, root ${checkpoint.root}.`)
if (key === null) say('But nobody vouches for the checkpoint: give the published key with --key.')

import { createPrivateKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  EMPTY_ROOT,
  openCheckpoint,
  readCheckpoint,
  signCheckpoint,
  verifierKey,
} from '../../src/ledger/index.ts'

// RFC 8032, 7.1, test 1: the secret and the public key.
const SECRET = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
const keyFrom = (secret: string) =>
  createPrivateKey({
    key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
    format: 'der',
    type: 'pkcs8',
  })

const key = keyFrom(SECRET)
const checkpoint = { origin: 'sayso/harbour', size: 12, root: EMPTY_ROOT }
const note = signCheckpoint(checkpoint, key)
const verifier = verifierKey(checkpoint.origin, key)

describe('a checkpoint as a signed note', () => {
  test('it is origin, size and root, and one signature', () => {
    expect(note.split('\n').slice(0, 4)).toEqual([
      'sayso/harbour',
      '12',
      '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      '',
    ])
    expect(readCheckpoint(note)).toEqual({ ok: true, value: checkpoint })
    expect(openCheckpoint(note, verifier)).toEqual({ ok: true, value: checkpoint })
  })

  test('the key is the one of RFC 8032, under the ledger’s name', () => {
    expect(verifier).toMatch(/^sayso\/harbour\+[0-9a-f]{8}\+/)
    expect(Buffer.from(verifier.split('+').slice(2).join('+'), 'base64').toString('hex')).toBe(`01${PUBLIC}`)
  })

  test('a witness may sign beside', () => {
    const other = signCheckpoint({ ...checkpoint, origin: 'witness' }, keyFrom(PUBLIC))
    const both = `${note}${other.split('\n').slice(4).join('\n')}`
    expect(openCheckpoint(both, verifier).ok).toBe(true)
  })

  test('every flipped bit of it is found', () => {
    const bytes = Buffer.from(note)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7))
      expect([bit, openCheckpoint(flipped.toString('utf8'), verifier).ok]).toEqual([bit, false])
    }
  })

  test.each([
    ['nothing', ''],
    ['no signature', note.split('\n').slice(0, 4).join('\n')],
    ['a size with a nought before it', note.replace('\n12\n', '\n012\n')],
    ['a size that is no number', note.replace('\n12\n', '\nmany\n')],
    ['a size beyond all numbers', note.replace('\n12\n', '\n9999999999999999\n')],
    ['a root that is too short', note.replace('47DEQ', '')],
    ['lines of another system', note.replaceAll('\n', '\r\n')],
    ['something after it', `${note}more\n`],
  ])('%s is refused', (_, text) => {
    expect(openCheckpoint(text, verifier).ok).toBe(false)
  })

  test.each([
    ['another key', verifierKey(checkpoint.origin, keyFrom(PUBLIC))],
    ['another name', verifierKey('sayso/quay', key)],
    ['no key', ''],
    ['half a key', verifier.slice(0, -8)],
  ])('%s opens nothing', (_, other) => {
    expect(openCheckpoint(note, other).ok).toBe(false)
  })
})

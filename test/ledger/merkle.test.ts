import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  consistencyProof,
  consistencyRanges,
  EMPTY_ROOT,
  EMPTY_TREE,
  inclusionProof,
  inclusionRanges,
  leafHash,
  nodeHash,
  rootOf,
  treeOf,
  verifyConsistency,
  verifyInclusion,
  withLeaf,
  type LeafRange,
} from '../../src/ledger/index.ts'

// The inputs and roots of Certificate Transparency's own reference tests.
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const LEAVES = INPUTS.map((hex) => leafHash(Buffer.from(hex, 'hex')))

const leavesUpTo = (size: number) => Array.from({ length: size }, (_, index) => leafHash(`leaf ${index}`))

describe('the tree (RFC 6962)', () => {
  test('an empty tree and an empty leaf', () => {
    expect(EMPTY_ROOT).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(rootOf(EMPTY_TREE)).toBe(EMPTY_ROOT)
    expect(leafHash('')).toBe(ROOTS[0])
  })

  test.each(ROOTS.map((root, index): [number, string] => [index + 1, root]))(
    'the published root of %i leaves',
    (size, root) => {
      expect(rootOf(treeOf(LEAVES.slice(0, size)))).toBe(root)
    },
  )

  test('a leaf cannot pass for a node', () => {
    const [left, right] = [LEAVES[0]!, LEAVES[1]!]
    expect(leafHash(Buffer.from(left + right, 'hex'))).not.toBe(nodeHash(left, right))
  })

  test('grown leaf by leaf it is what it is built at once, at every size to 300', () => {
    const leaves = leavesUpTo(300)
    let tree = EMPTY_TREE
    for (const [index, leaf] of leaves.entries()) {
      tree = withLeaf(tree, leaf)
      expect(rootOf(tree)).toBe(plainRoot(leaves.slice(0, index + 1)))
      expect(tree.peaks).toHaveLength((index + 1).toString(2).replaceAll('0', '').length)
    }
  })
})

/** RFC 6962, 2.1, word for word: slow, and written without looking at the other. */
function plainRoot(leaves: readonly string[]): string {
  if (leaves.length === 1) return leaves[0]!
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return nodeHash(plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k)))
}

describe('proofs', () => {
  test('the published paths in the tree of eight and of seven', () => {
    const path = inclusionProof(LEAVES, 5)!
    expect(path).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
    expect(consistencyProof(LEAVES, 6)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  // RFC 6962, 2.1, once more, with each root computed once.
  const all = leavesUpTo(300)
  const roots = new Map<number, string>()
  const rootOver = ([from, to]: LeafRange): string => {
    if (to - from === 1) return all[from]!
    const key = from * 1_000 + to
    const known = roots.get(key)
    if (known !== undefined) return known
    const middle = from + 2 ** Math.floor(Math.log2(to - from - 1))
    const root = nodeHash(rootOver([from, middle]), rootOver([middle, to]))
    roots.set(key, root)
    return root
  }
  const rootAt = (size: number) => (size === 0 ? EMPTY_ROOT : rootOver([0, size]))

  test('every leaf of every tree to 300 is included; no leaf at another place', () => {
    expect(inclusionRanges(0, 0)).toBeNull()
    for (let size = 1; size <= 300; size += 1) {
      const root = rootAt(size)
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionRanges(index, size)!.map(rootOver)
        const other = (index + 1) % size
        const found = [index, other].map((at) => verifyInclusion(all[index]!, at, size, proof, root))
        if (!found[0] || found[1] !== (size === 1))
          expect([size, index, found]).toEqual([size, index, 'proved'])
      }
    }
  })

  test('every tree to 300 is a beginning of every larger one, and of none with another root', () => {
    for (let size = 0; size <= 300; size += 1) {
      const root = rootAt(size)
      for (let old = 0; old <= size; old += 1) {
        const proof = consistencyRanges(old, size)!.map(rootOver)
        const right = verifyConsistency(old, rootAt(old), size, root, proof)
        const wrong = verifyConsistency(old, rootAt(old === 0 ? 1 : old - 1), size, root, proof)
        if (!right || wrong) expect([old, size, right, wrong]).toEqual([old, size, true, false])
      }
    }
  })

  test('proofs from leaves are those from roots', () => {
    for (const size of [1, 2, 3, 64, 65, 127, 128, 129, 299, 300]) {
      const leaves = all.slice(0, size)
      for (const place of [0, size >> 1, size - 1]) {
        expect(inclusionProof(leaves, place)).toEqual(inclusionRanges(place, size)!.map(rootOver))
        expect(consistencyProof(leaves, place + 1)).toEqual(consistencyRanges(place + 1, size)!.map(rootOver))
      }
    }
  })

  test('out of range there is no proof', () => {
    expect(inclusionProof(LEAVES, 8)).toBeNull()
    expect(inclusionProof(LEAVES, -1)).toBeNull()
    expect(inclusionProof(LEAVES, 0.5)).toBeNull()
    expect(consistencyProof(LEAVES, 9)).toBeNull()
  })

  test('10,000 mutated proofs, none accepted', () => {
    const leaves = leavesUpTo(40)
    const flip = (hash: string, at: number) =>
      hash.slice(0, at) + (hash[at] === '0' ? '1' : '0') + hash.slice(at + 1)
    const mutation = fc.record({
      kind: fc.constantFrom(
        'flip',
        'drop',
        'double',
        'append',
        'swap',
        'root',
        'leaf',
        'index',
        'size',
        'case',
      ),
      at: fc.nat(63),
      which: fc.nat(7),
    })
    let tried = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.nat(39),
        mutation,
        (size, place, { kind, at, which }) => {
          const index = place % size
          const some = leaves.slice(0, size)
          const root = rootOf(treeOf(some))
          const leaf = some[index]!
          const good = inclusionProof(some, index)!
          const pick = which % good.length
          const mutated = {
            flip: [leaf, index, size, good.with(pick, flip(good[pick]!, at)), root],
            drop: [leaf, index, size, good.toSpliced(pick, 1), root],
            double: [leaf, index, size, good.toSpliced(pick, 0, good[pick]!), root],
            append: [leaf, index, size, [...good, leaf], root],
            swap: [leaf, index, size, good.toReversed(), root],
            root: [leaf, index, size, good, flip(root, at)],
            leaf: [flip(leaf, at), index, size, good, root],
            index: [leaf, (index + 1) % size, size, good, root],
            size: [leaf, index, size * 2, good, root],
            case: [leaf, index, size, good.with(pick, `${good[pick]!.slice(0, 63)}G`), root],
          }[kind] as Parameters<typeof verifyInclusion>
          if (kind === 'swap' && good.length < 2) return
          tried += 1
          expect(verifyInclusion(...mutated)).toBe(false)
        },
      ),
      { numRuns: 6_000 },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 40 }),
        fc.nat(39),
        fc.nat(63),
        fc.nat(7),
        (size, place, at, which) => {
          const old = 1 + (place % (size - 1))
          const some = leaves.slice(0, size)
          const [oldRoot, root] = [rootOf(treeOf(some.slice(0, old))), rootOf(treeOf(some))]
          const good = consistencyProof(some, old)!
          const pick = which % good.length
          const bad: Parameters<typeof verifyConsistency>[] = [
            [old, oldRoot, size, root, good.with(pick, flip(good[pick]!, at))],
            [old, oldRoot, size, root, good.toSpliced(pick, 1)],
            [old, oldRoot, size, root, [...good, good[0]!]],
            [old, flip(oldRoot, at), size, root, good],
            [old, oldRoot, size, flip(root, at), good],
            [old, root, size, oldRoot, good],
          ]
          tried += bad.length
          for (const mutated of bad) expect(verifyConsistency(...mutated)).toBe(false)
        },
      ),
      { numRuns: 1_000 },
    )
    expect(tried).toBeGreaterThanOrEqual(10_000)
  })
})

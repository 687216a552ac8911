import { CODE_WORDS } from './meaning.ts'

/**
 * Writes into `bits` in how many bits each code differs from another, as many as `bits` has room for. This is where an
 * index spends its time: the twelve words are added bit by bit, three at a time (carry-save adders: Warren, Hacker's
 * Delight, 5-1), so that bits are counted in four words only, and the loop over the words is written out.
 */
export function bitsApart(codes: Uint32Array, code: Uint32Array, bits: Uint16Array): void {
  for (let row = 0, at = 0; row < bits.length; row++, at += CODE_WORDS) {
    const a0 = codes[at]! ^ code[0]!
    const b0 = codes[at + 1]! ^ code[1]!
    const d0 = codes[at + 2]! ^ code[2]!
    const a1 = codes[at + 3]! ^ code[3]!
    const b1 = codes[at + 4]! ^ code[4]!
    const d1 = codes[at + 5]! ^ code[5]!
    const a2 = codes[at + 6]! ^ code[6]!
    const b2 = codes[at + 7]! ^ code[7]!
    const d2 = codes[at + 8]! ^ code[8]!
    const a3 = codes[at + 9]! ^ code[9]!
    const b3 = codes[at + 10]! ^ code[10]!
    const d3 = codes[at + 11]! ^ code[11]!
    const ones = a0 ^ b0 ^ d0
    const ones1 = a1 ^ b1 ^ d1
    const ones2 = a2 ^ b2 ^ d2
    const ones3 = a3 ^ b3 ^ d3
    const twos = carry(a0, b0, d0)
    const twos1 = carry(a1, b1, d1)
    const twos2 = carry(a2, b2, d2)
    const twos3 = carry(a3, b3, d3)
    const one = ones ^ ones1 ^ ones2
    const twos4 = carry(ones, ones1, ones2)
    const two = twos ^ twos1 ^ twos2
    const four = carry(twos, twos1, twos2)
    const twos5 = one & ones3
    const more = twos3 ^ twos4 ^ twos5
    const four1 = carry(twos3, twos4, twos5)
    const few = inBytes(one ^ ones3) + (inBytes(two ^ more) << 1)
    const many = (inBytes(four ^ four1 ^ (two & more)) << 2) + (inBytes(carry(four, four1, two & more)) << 3)
    bits[row] = sumOfBytes(few + many)
  }
}

/** What three bits carry over, 32 times side by side. */
function carry(a: number, b: number, c: number): number {
  return (a & b) | ((a ^ b) & c)
}

/** How many bits are set in each byte of a 32-bit word, in that byte. */
function inBytes(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (bits + (bits >>> 4)) & 0x0f0f0f0f
}

/** The sum of the bytes: twelve words differ in at most 96 bits of a byte, so that none overflows. */
function sumOfBytes(bytes: number): number {
  const pairs = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff)
  return (pairs & 0xffff) + (pairs >>> 16)
}

import { createReadStream } from 'node:fs'

/** Whole lines of a file, and the offset in bytes behind the last of them. */
export interface LineBatch {
  readonly lines: readonly string[]
  readonly bytes: number
}

/** No dump has longer lines; a file without lines must not fill the memory. */
const LONGEST_LINE = 33_554_432

/** Streams a UTF-8 file from an offset that begins a line, in batches of whole lines of about a megabyte. */
export async function* lineBatches(file: string, from: number): AsyncGenerator<LineBatch> {
  let rest: Buffer = Buffer.alloc(0)
  let bytes = from
  const chunks: AsyncIterable<Buffer> = createReadStream(file, { start: from, highWaterMark: 1 << 20 })
  for await (const chunk of chunks) {
    const held = Buffer.concat([rest, chunk])
    const end = held.lastIndexOf(10) + 1
    rest = held.subarray(end)
    if (rest.length > LONGEST_LINE)
      throw new Error(`${file} is not a GeoNames dump: it has a line of more than ${LONGEST_LINE} bytes`)
    if (end === 0) continue
    bytes += end
    yield { lines: linesOf(held.subarray(0, end)), bytes }
  }
  if (rest.length > 0) yield { lines: linesOf(rest), bytes: bytes + rest.length }
}

function linesOf(bytes: Buffer): readonly string[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

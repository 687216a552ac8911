import { createReadStream } from 'node:fs'

/** The bytes of a file, taken from its beginning to its end. */
export interface FileBytes {
  /** So many of the next bytes; fewer where the file ends. */
  readonly take: (count: number) => Promise<Buffer>
  readonly close: () => void
}

/** Opens a file to be read piece by piece; memory holds what is taken at once. */
export function fileBytes(file: string): FileBytes {
  const stream = createReadStream(file)
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let size = 0
  return {
    take: async (count) => {
      while (size < count) {
        const next = await chunks.next()
        if (next.done === true) break
        held.push(next.value)
        size += next.value.length
      }
      const all = held.length === 1 ? held[0]! : Buffer.concat(held)
      held = [all.subarray(count)]
      size = held[0]!.length
      return all.subarray(0, count)
    },
    close: () => stream.destroy(),
  }
}

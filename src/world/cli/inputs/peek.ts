import { createGunzip } from 'node:zlib'

/** A stream whose first bytes have been seen; reading `stream` yields all of it, from the start. */
export interface Peeked {
  readonly head: Uint8Array
  readonly stream: AsyncIterable<Uint8Array>
}

const HEAD = 8192

/** Looks at the first 8 KB of a stream without losing them. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < HEAD) {
    const next = await iterator.next()
    if (next.done === true) break
    chunks.push(next.value)
    size += next.value.length
  }
  return { head: Buffer.concat(chunks).subarray(0, HEAD), stream: resumed(chunks, iterator) }
}

async function* resumed(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** Undoes gzip where the first bytes say so (RFC 1952); `cutShort` is called when the data ends early or is damaged. */
export async function unzipped(
  peeked: Peeked,
  cutShort: (reason: string) => void,
): Promise<Peeked & { readonly zipped: boolean }> {
  if (peeked.head[0] !== 0x1f || peeked.head[1] !== 0x8b) return { ...peeked, zipped: false }
  return { ...(await peek(gunzip(peeked.stream, cutShort))), zipped: true }
}

async function* gunzip(
  stream: AsyncIterable<Uint8Array>,
  cutShort: (reason: string) => void,
): AsyncGenerator<Uint8Array> {
  const decoder = createGunzip()
  const feeding = feed(stream, decoder)
  try {
    for await (const chunk of decoder) yield toBytes(chunk)
    await feeding
  } catch (error) {
    cutShort(error instanceof Error ? error.message : String(error))
  } finally {
    decoder.destroy()
  }
}

/** Feeds as fast as the decoder takes it, and stops when nobody wants more. */
async function feed(
  stream: AsyncIterable<Uint8Array>,
  decoder: ReturnType<typeof createGunzip>,
): Promise<void> {
  try {
    for await (const chunk of stream) {
      if (decoder.destroyed) return
      if (!decoder.write(chunk)) {
        await new Promise<void>((resolve) => {
          decoder.once('drain', resolve).once('close', resolve)
        })
      }
    }
    decoder.end()
  } catch (error) {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function toBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
}

/** Longest line that is read, in bytes: an HTML page at its ceiling, escaped as JSON. */
export const MAX_LINE = 32 * 1024 * 1024

const NEWLINE = 10

/** A line of a stream, without its end; `bytes` is null where the line was too long to keep. `end` is where it ended. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
  readonly end: number
}

/** Parts a stream of bytes into lines, holding one line at most; a line longer than the ceiling is passed over. */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  ceiling: number = MAX_LINE,
): AsyncGenerator<Line> {
  let kept: Uint8Array[] = []
  let size = 0
  let number = 1
  let end = 0
  const line = (): Line => ({ number, bytes: size > ceiling ? null : Buffer.concat(kept), end })
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size > ceiling) kept = []
    else if (part.length > 0) kept.push(part)
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at))
      end += at + 1 - from
      yield line()
      number += 1
      kept = []
      size = 0
      from = at + 1
    }
    keep(chunk.subarray(from))
    end += chunk.length - from
  }
  if (size > 0) yield line()
}

import { createInterface, type Interface } from 'node:readline/promises'
import { Readable, Writable } from 'node:stream'
import type { Context } from './command.ts'

/** Asks one question after another. */
export interface Asking {
  /** Yields the answer, asked again until `accepts` says nothing against it; an answer of nothing takes `otherwise`. */
  readonly ask: (
    question: string,
    otherwise?: string,
    accepts?: (answer: string) => string | null,
  ) => Promise<string>
}

/** Asks a person at a terminal; the questions go to stderr, so that stdout holds results only. */
export async function asking<T>(context: Context, work: (asking: Asking) => Promise<T>): Promise<T> {
  const { terminal, world, signal } = context
  const input = world.stdin instanceof Readable ? world.stdin : Readable.from(world.stdin)
  const lines = createInterface({ input, output: nowhere(), terminal: false, signal })
  const answers = lines[Symbol.asyncIterator]()
  try {
    return await work({
      ask: async (question, otherwise = '', accepts = () => null) => {
        for (;;) {
          terminal.warn(`${question}${otherwise === '' ? '' : ` [${otherwise}]`}:`)
          const { value, done } = await answers.next()
          const answer = done === true ? '' : value.trim() || otherwise
          const against = accepts(answer)
          if (against === null || done === true) return answer
          terminal.warn(against)
        }
      },
    })
  } finally {
    close(lines)
  }
}

function close(lines: Interface): void {
  lines.close()
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}

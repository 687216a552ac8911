import { createInterface } from 'node:readline/promises'
import { Readable, Writable } from 'node:stream'
import { EXIT } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { columns, indented } from '../show/index.ts'
import type { Context } from './command.ts'

/** A choice and what it means. */
export type Choice<Value extends string> = readonly [value: Value, meaning: string]

/** Asks one question after another. */
export interface Asking {
  /** Yields the answer, asked again until `accepts` says nothing against it; an answer of nothing takes `otherwise`. */
  readonly ask: (
    question: string,
    otherwise?: string,
    accepts?: (answer: string) => Promise<string | null> | string | null,
  ) => Promise<string>
  /** Yields one of the choices, by its number or its name, however often it must be asked. */
  readonly choose: <Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
  ) => Promise<Value>
  /** The last question: yields true for "yes", and says that nothing was entered for anything else. */
  readonly sure: (question: string) => Promise<boolean>
}

/**
 * Asks a person at a terminal; the questions go to stderr, so that stdout holds results only. Where the answers end
 * before the last question, or on Ctrl-C, it throws: nothing is entered that nobody said yes to.
 */
export async function asking<T>(context: Context, work: (asking: Asking) => Promise<T>): Promise<T> {
  const { terminal, world, signal } = context
  const input = world.stdin instanceof Readable ? world.stdin : Readable.from(world.stdin)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: nowhere, terminal: false, signal })
  const answers = lines[Symbol.asyncIterator]()
  const ask: Asking['ask'] = async (question, otherwise = '', accepts = () => null) => {
    for (;;) {
      const suggestion = otherwise === '' ? '' : ` [${otherwise}]`
      terminal.warn(indented(`${question}${suggestion}:`, terminal.width, ''))
      const next = await answers.next()
      if (next.done === true || signal.aborted) throw ended(signal)
      const answer = next.value.trim() || otherwise
      const against = await accepts(answer)
      if (against === null) return answer
      terminal.warn(indented(against, terminal.width, '  '))
    }
  }
  try {
    return await work({
      ask,
      choose: async (question, choices) => chooseFrom(question, choices, ask, context),
      sure: async (question) => {
        if ((await ask(`${question} yes or no`, 'no')) === 'yes') return true
        terminal.warn('Nothing was entered.')
        return false
      },
    })
  } finally {
    lines.close()
  }
}

async function chooseFrom<Value extends string>(
  question: string,
  choices: readonly Choice<Value>[],
  ask: Asking['ask'],
  { terminal }: Context,
): Promise<Value> {
  // A choice of one letter or digit is its own number.
  const marks = choices.map(([value], index) => (value.length === 1 ? value : `${index + 1} ${value}`))
  const wide = Math.max(...marks.map(columns)) + 4
  const lines = choices.map(([, meaning], index) =>
    indented(meaning, terminal.width, ' '.repeat(wide), `  ${marks[index]}`.padEnd(wide)),
  )
  terminal.warn([question, ...lines].join('\n'))
  const chosen = (answer: string) =>
    choices.find(([value], index) => {
      return value.toLowerCase() === answer.toLowerCase() || marks[index]?.startsWith(`${answer} `)
    })?.[0]
  const against = (answer: string) =>
    chosen(answer) === undefined ? `One of: ${choices.map(([value]) => value).join(', ')}.` : null
  const answer = await ask('Your choice', '', against)
  return chosen(answer) ?? choices[0]![0]
}

function ended({ aborted }: AbortSignal): Refusal {
  const message = aborted ? 'Stopped; nothing was entered.' : 'The answers ended; nothing was entered.'
  const remedy = 'Give the command again, or give all of it as options.'
  return new Refusal({ code: 'stopped', message, remedy }, aborted ? EXIT.interrupted : EXIT.usage)
}

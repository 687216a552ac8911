/** A guide whose commands can be run: its texts become files, and what its commands print is held against what it says. */
import { stripVTControlCharacters } from 'node:util'
import { setImmediate } from 'node:timers/promises'
import { Readable, Writable } from 'node:stream'
import { sayso } from '../world/cli/harness.ts'

/** A fenced block of a guide: what kind it is, what the fence says after that, and its lines. */
export interface Block {
  readonly kind: string
  readonly name: string
  readonly text: string
}

const FENCE = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm

/** The fenced blocks of a page in Markdown. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(FENCE)].map(([, kind = '', name = '', text = '']) => ({ kind, name, text }))
}

/** The page with another text in each of its blocks of commands. */
export function withConsoles(page: string, texts: readonly string[]): string {
  const left = [...texts]
  return page.replace(FENCE, (block: string, kind: string, _name: string, text: string) =>
    kind === 'console' ? block.replace(text, () => left.shift() ?? text) : block,
  )
}

/** A command as a block shows it: as it is written, its words, and what a person types while it runs. */
export interface Shown {
  readonly written: string
  readonly words: readonly string[]
  readonly typed: readonly string[]
}

/** The commands of a block, each with what is typed under it; everything else is what they print. */
export function commandsOf(text: string): readonly Shown[] {
  return text
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith('$ '))
    .map((part) => {
      const [written = ''] = /^\$ (?:.*\\\n)*.*\n/.exec(part) ?? []
      const typed = part.split('\n').filter((line) => /^>( |$)/.test(line))
      return { written, words: wordsOf(written), typed: typed.map((line) => line.slice(2)) }
    })
}

/** The words of a command line after `$ sayso`, with quotation marks taken off, as a shell would. */
function wordsOf(written: string): readonly string[] {
  const line = written.replaceAll('\\\n', ' ')
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  return words.slice(2)
}

/** Runs a command over a ledger and yields the block's text of it: the command, what was typed and what was printed. */
export async function transcript({ written, words, typed }: Shown, database: string): Promise<string> {
  const lines: string[] = []
  const screen = () =>
    Object.assign(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          lines.push(String(chunk))
          done()
        },
      }),
      typed.length > 0 ? { isTTY: true } : {},
    )
  const stdin = Readable.from(answers(typed, lines))
  const circumstances = { screens: { stdout: screen(), stderr: screen() }, world: { stdin } }
  await sayso(['--database', database, '--no-color', ...words], circumstances)
  return `${written}${plain(lines.join('')).trimEnd()}\n`
}

/** What a person types, an answer after each question. */
async function* answers(typed: readonly string[], lines: string[]): AsyncGenerator<Buffer> {
  for (const answer of typed) {
    while (!lines.at(-1)?.endsWith(':\n')) await setImmediate()
    lines.push(`> ${answer}`.trimEnd(), '\n')
    yield Buffer.from(`${answer}\n`)
  }
}

/** What wipes a progress line. */
const WIPE = '\r\u001B[2K'

/** What stays on a screen: no colours, and no progress, which never ends its line. */
function plain(printed: string): string {
  const parts = printed.split(WIPE).filter((part, at) => at === 0 || part.includes('\n'))
  return stripVTControlCharacters(parts.join(''))
}

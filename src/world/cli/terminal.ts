import type { Writable } from 'node:stream'

/** Where a command writes: results to stdout, everything else to stderr. */
export interface Terminal {
  /** Columns to write in: the terminal's, at most 100, and 80 where there is none. */
  readonly width: number
  /** Whether results are coloured. */
  readonly colour: boolean
  /** Whether somebody is watching stderr, so that a progress line is of use. */
  readonly watched: boolean
  readonly quiet: boolean
  /** Writes a result and ends its line; waits until the reader has taken it. */
  readonly print: (text: string) => Promise<void>
  /** Writes a part of a result as it is. */
  readonly write: (text: string) => Promise<void>
  /** Writes a message for the person, on stderr; kept back by --quiet. */
  readonly note: (text: string) => void
  /** Writes a problem, on stderr, always. */
  readonly warn: (text: string) => void
  /** Writes or wipes the progress line. */
  readonly progress: (text: string | null) => void
}

/** A stream with what a terminal knows of itself. */
export interface Screen extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface TerminalSettings {
  readonly stdout: Screen
  readonly stderr: Screen
  readonly env: Readonly<Record<string, string | undefined>>
  readonly colour?: boolean
  readonly quiet?: boolean
}

const WIPE = '\r\u001b[2K'

/** Opens the terminal over two streams. Colour only on a terminal, and not under NO_COLOR (no-color.org) or TERM=dumb. */
export function openTerminal({ stdout, stderr, env, colour, quiet = false }: TerminalSettings): Terminal {
  let line = ''
  const progress = (text: string | null) => {
    const next = text ?? ''
    if (next === line || stderr.isTTY !== true) return
    line = next
    stderr.write(`${WIPE}${next.slice(0, widthOf(stderr) - 1)}`)
  }
  const tell = (text: string) => {
    const shown = line
    if (shown !== '') progress(null)
    stderr.write(`${text}\n`)
    if (shown !== '') progress(shown)
  }
  const write = (text: string) => {
    if (stdout.isTTY === true) progress(null)
    return taken(stdout, text)
  }
  return {
    width: Math.min(100, widthOf(stdout)),
    colour: (colour ?? true) && stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    watched: stderr.isTTY === true && !quiet,
    quiet,
    print: (text) => write(`${text}\n`),
    write,
    note: (text) => {
      if (!quiet) tell(text)
    },
    warn: tell,
    progress,
  }
}

function widthOf(screen: Screen): number {
  return screen.columns !== undefined && screen.columns >= 40 ? screen.columns : 80
}

function taken(stream: Screen, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done)
      resolve()
    }
    stream.on('drain', done).on('close', done).on('error', done)
  })
}

import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Context } from './commands/command.ts'
import { EXIT } from './exit-codes.ts'
import { Refusal } from './refusal.ts'
import { writeProblem } from './write-problem.ts'

/** Writes a part of the output. */
export type Write = (text: string) => Promise<void>

/**
 * Lets the work write to standard output, or to a file that appears under its name only when it is whole and on disk.
 * Work that yields null was stopped: its file is not kept. Throws a `Refusal` where the file cannot be written.
 */
export async function withOutput<T>(
  file: string | null,
  { terminal }: Context,
  work: (write: Write) => Promise<T | null>,
): Promise<T | null> {
  if (file === null) return work((text) => (text === '' ? Promise.resolve() : terminal.write(text)))
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    const result = await drafted(draft, file, work)
    if (result !== null) await rename(draft, file).catch(refuse(file))
    return result
  } finally {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

async function drafted<T>(
  draft: string,
  file: string,
  work: (write: Write) => Promise<T | null>,
): Promise<T | null> {
  const handle = await open(draft, 'wx').catch(refuse(file))
  try {
    const result = await work((text) => handle.writeFile(text).catch(refuse(file)))
    await handle.sync()
    return result
  } finally {
    await handle.close()
  }
}

function refuse(file: string): (error: unknown) => never {
  return (error) => {
    throw new Refusal(writeProblem(file, error), EXIT.someFailed)
  }
}

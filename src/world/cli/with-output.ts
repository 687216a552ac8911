import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Context } from './commands/command.ts'
import { EXIT } from './exit-codes.ts'
import { Refusal } from './refusal.ts'

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

const REASONS: ReadonlyMap<string, readonly [message: string, remedy: string]> = new Map([
  ['ENOENT', ['there is no such directory', 'Make the directory, or choose another with --out.']],
  ['ENOTDIR', ['that is not in a directory', 'Choose another name with --out.']],
  ['EISDIR', ['that is a directory', 'Give the name of a file with --out.']],
  ['EACCES', ['it may not be written', 'Choose a directory of yours with --out.']],
  ['EPERM', ['it may not be written', 'Choose a directory of yours with --out.']],
  ['EROFS', ['the disk is read-only', 'Choose another directory with --out.']],
  ['ENOSPC', ['the disk is full', 'Free some space, or choose another disk with --out.']],
])

function refuse(file: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const [why, remedy] = REASONS.get(code) ?? [`the system says ${code}`, 'Choose another file with --out.']
    const problem = { code: 'cannot-write', message: `${file} cannot be written: ${why}.`, remedy }
    throw new Refusal(problem, EXIT.someFailed)
  }
}

import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../../article/index.ts'
import { formatOfName } from './formats.ts'

/** One thing to read: standard input, a file with its size in bytes, or a page on the web. */
export type Input =
  | { readonly kind: 'stdin'; readonly where: string }
  | { readonly kind: 'file'; readonly where: string; readonly size: number }
  | { readonly kind: 'url'; readonly where: string }

/** What the arguments of a command lead to, and how many files of a directory are no articles. */
export interface Expanded {
  readonly inputs: readonly Result<Input>[]
  readonly passedOver: number
}

/** Follows the arguments to what is to be read: a directory stands for the article files in it, in order of their names. */
export async function expandInputs(names: readonly string[]): Promise<Expanded> {
  const inputs: Result<Input>[] = []
  let passedOver = 0
  for (const name of names) {
    const found = await expand(name)
    inputs.push(...found.inputs)
    passedOver += found.passedOver
  }
  return { inputs, passedOver }
}

async function expand(name: string): Promise<Expanded> {
  if (name === '-') return one(ok({ kind: 'stdin', where: '(standard input)' }))
  // A drive letter is not a scheme; everything else with a scheme is for the web's door to take or to refuse.
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return one(ok({ kind: 'url', where: name }))
  try {
    const found = await stat(name)
    if (found.isDirectory()) return await inDirectory(name)
    if (found.isFile() || found.isFIFO() || found.isCharacterDevice()) {
      return one(ok({ kind: 'file', where: name, size: found.isFile() ? found.size : 0 }))
    }
    return one(
      fail(
        'not-a-file',
        'this is neither a file nor a directory',
        'Give a file, a directory, a URL or -.',
        name,
      ),
    )
  } catch (error) {
    return one({ ok: false, problem: fileProblem(name, error) })
  }
}

function one(input: Result<Input>): Expanded {
  return { inputs: [input], passedOver: 0 }
}

async function inDirectory(name: string): Promise<Expanded> {
  const entries = (await readdir(name)).filter((entry) => !entry.startsWith('.')).toSorted()
  const inputs: Result<Input>[] = []
  let passedOver = 0
  for (const entry of entries) {
    const path = join(name, entry)
    const found = await lstat(path)
    if (found.isDirectory()) {
      const inside = await inDirectory(path)
      inputs.push(...inside.inputs)
      passedOver += inside.passedOver
    } else if (found.isFile() && formatOfName(entry) !== null) {
      inputs.push(ok({ kind: 'file', where: path, size: found.size }))
    } else passedOver += 1
  }
  return { inputs, passedOver }
}

const FILE_PROBLEMS: ReadonlyMap<string, readonly [code: string, message: string, remedy: string]> = new Map([
  [
    'ENOENT',
    ['no-such-file', 'there is no such file', 'Check the name; a web page needs https:// before it.'],
  ],
  ['ENOTDIR', ['no-such-file', 'there is no such file', 'Check the name.']],
  ['EACCES', ['no-permission', 'this may not be read', 'Give yourself the right to read it.']],
  ['EPERM', ['no-permission', 'this may not be read', 'Give yourself the right to read it.']],
  ['EISDIR', ['not-a-file', 'this is a directory', 'Give a file in it.']],
  ['ELOOP', ['no-such-file', 'this link leads in a circle', 'Give the file itself.']],
  ['ENAMETOOLONG', ['no-such-file', 'no file can have so long a name', 'Check the name.']],
])

/** The problem of a file that could not be opened or read. */
export function fileProblem(name: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : String(error)
  const [problem, message, remedy] = FILE_PROBLEMS.get(code) ?? [
    'unreadable',
    `this could not be read (${detail})`,
    'Check the file and the disk.',
  ]
  return { code: problem, message, remedy, where: name }
}

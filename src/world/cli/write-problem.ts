import type { Problem } from '../../article/index.ts'

const REASONS: ReadonlyMap<string, readonly [message: string, remedy: string]> = new Map([
  ['ENOENT', ['there is no such directory', 'Make the directory, or choose another.']],
  ['ENOTDIR', ['that is not in a directory', 'Choose another name.']],
  ['EISDIR', ['that is a directory', 'Give the name of a file.']],
  ['EACCES', ['it may not be written', 'Choose a directory of yours.']],
  ['EPERM', ['it may not be written', 'Choose a directory of yours.']],
  ['EROFS', ['the disk is read-only', 'Choose another directory.']],
  ['ENOSPC', ['the disk is full', 'Free some space, or choose another disk.']],
  ['EDQUOT', ['your share of the disk is full', 'Free some space, or choose another disk.']],
  ['EFBIG', ['it would be larger than a file may be here', 'Ask for less, or choose another disk.']],
])

/** The problem of an output that could not be written: its name, what the system said of it, what to do. */
export function writeProblem(output: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason'
  const [why, remedy] = REASONS.get(code) ?? [`the system says ${code}`, 'Choose another file.']
  return { code: 'cannot-write', message: `${output} cannot be written: ${why}.`, remedy }
}

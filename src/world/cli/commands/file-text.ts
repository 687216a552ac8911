import { readFile } from 'node:fs/promises'
import { fileProblem } from '../inputs/index.ts'
import { usage } from '../refusal.ts'

/** The text of a file that an option or an argument names; `what` it is begins the message, `remedy` ends it. */
export async function fileText(file: string, what: string, remedy: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw usage(`${what} ${file} cannot be read: ${fileProblem(file, error).message}.`, remedy)
  })
}

/** The text of a file that holds a checkpoint. */
export async function noteFile(file: string): Promise<string> {
  return fileText(file, 'The checkpoint', 'Give a file that `sayso checkpoint` wrote.')
}

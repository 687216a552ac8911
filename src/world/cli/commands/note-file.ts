import { readFile } from 'node:fs/promises'
import { usage } from '../refusal.ts'

/** The text of a file that holds a checkpoint. */
export async function noteFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw usage(
      `The checkpoint ${file} cannot be read: ${why}.`,
      'Give a file that `sayso checkpoint` wrote.',
    )
  })
}

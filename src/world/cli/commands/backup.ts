import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { many } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

/** `sayso backup`: the ledger as one moment sees it, in one file, while it goes on being used. */
export const backupCommand: Command = {
  name: 'backup',
  define: (command, run) => {
    command
      .description(
        'write the whole ledger into one file, while it is in use (places and signing key are not in it)',
      )
      .argument('<file>', 'a file that does not exist yet')
      .action((file: string) => run((context) => backup(resolve(file), context)))
  },
}

/** `sayso restore`: a ledger from a backup, in a new folder. */
export const restoreCommand: Command = {
  name: 'restore',
  define: (command, run) => {
    command
      .description('make a ledger from a backup, in the new folder that --data names, and verify it')
      .argument('<file>', 'a file that `sayso backup` wrote')
      .action((file: string) => run((context) => restore(resolve(file), context)))
  },
}

async function backup(file: string, context: Context): Promise<ExitCode> {
  if (existsSync(file)) throw usage(`${file} exists already.`, 'Name a file that does not exist yet.')
  const { rows, sha256 } = await withStore(context, (store) => store.backup(file), { gazetteer: false })
  await context.terminal.print(`${many(rows, 'row')} in ${file}, SHA-256 ${sha256} before its last line.`)
  return EXIT.good
}

async function restore(file: string, { world, terminal, storeOptions }: Context): Promise<ExitCode> {
  const { entries, treeHash } = await world.restoreBackup(file, storeOptions)
  await terminal.print(
    `${many(entries, 'entry', 'entries')} restored, all as recorded.\nTree hash ${treeHash}`,
  )
  return EXIT.good
}

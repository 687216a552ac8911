import { EXIT, type ExitCode } from '../exit-codes.ts'
import { many } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface EraseOptions {
  readonly ground: string
  readonly by: string
}

/** `sayso erase`: a page goes, with all its versions and claims; that it went, and why, stays. */
export const eraseCommand: Command = {
  name: 'erase',
  define: (command, run) => {
    command
      .description(
        'erase the page of a claim or an article, with all its versions; who did it and why is recorded',
      )
      .argument('<id>', 'a claim or an article')
      .requiredOption(
        '--ground <words>',
        'on what ground (recorded for good: repeat nothing of what is erased)',
      )
      .requiredOption('--by <name>', 'who erases it')
      .action((id: string, options: EraseOptions) => run((context) => erase(id, options, context)))
  },
}

async function erase(id: string, options: EraseOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context
  const erased = await withStore(context, (store) => store.erase(id, options), { gazetteer: false })
  const { articles, entries, sequence } = erased
  const what = `${many(articles, 'version')} of the page and ${many(entries, 'entry', 'entries')}`
  await terminal.print(`Erased the words of ${what}; entry ${sequence} says so.`)
  terminal.note('Backups, exports and checked-out proofs made before still hold them.')
  return EXIT.good
}

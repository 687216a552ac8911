import type { Checkpoint } from '../../../ledger/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { checkExport, compareExport, type CheckedExport } from '../exports/index.ts'
import { Refusal, usage } from '../refusal.ts'
import { many } from '../show/index.ts'
import { inWords, withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { noteFile } from './file-text.ts'

interface VerifyOptions {
  readonly checkpoint?: readonly string[]
  readonly key?: string
  readonly export?: string
  readonly offline?: boolean
  readonly json?: boolean
}

/** `sayso verify`: nothing in the ledger has been changed since it was recorded. */
export const verifyCommand: Command = {
  name: 'verify',
  define: (command, run) => {
    command
      .description('check that nothing in the ledger was changed since it was recorded')
      .option('--checkpoint <file...>', 'and that it grew from what this checkpoint saw (or these)')
      .option(
        '--key <key>',
        'the key that the checkpoint was signed with, where it is not in the data folder',
      )
      .option('--export <file>', 'and that this export is whole, and says what the ledger said')
      .option('--offline', 'look at the export alone, by the hashes beside it; no ledger is opened')
      .option('--json', 'as one JSON object')
      .action((options: VerifyOptions) => run((context) => verify(options, context)))
  },
}

async function verify(options: VerifyOptions, context: Context): Promise<ExitCode> {
  if (options.offline === true && (options.export === undefined || options.checkpoint !== undefined))
    throw usage('Only an export can be looked at offline.', 'Write `sayso verify --offline --export FILE`.')
  const exported = options.export === undefined ? null : await checkExport(options.export)
  if (options.offline === true) return tellExport(exported!, options, context)
  return withStore(context, (store) => verifyLedger(store, exported, options, context), { gazetteer: false })
}

async function tellExport(
  { file, head, end }: CheckedExport,
  { json }: VerifyOptions,
  { terminal }: Context,
): Promise<ExitCode> {
  if (json === true) await terminal.print(JSON.stringify({ ok: true, file, head, end }))
  else await terminal.print(`${many(end.claims, 'claim')} in ${file}, all as exported.`)
  return EXIT.good
}

async function verifyLedger(
  store: Store,
  exported: CheckedExport | null,
  options: VerifyOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context
  const against = await saved(store, options, context)
  const verified = await store.verify((progress) => terminal.progress(inWords(progress)), against)
  terminal.progress(null)
  const { ok, fault, entries, treeHash } = verified
  if (options.json === true) await terminal.print(JSON.stringify(verified))
  else if (ok)
    await terminal.print(`${many(entries, 'entry', 'entries')}, all as recorded.\nTree hash ${treeHash}`)
  if (ok) return exported === null ? EXIT.good : compare(store, exported, options, context)
  const remedy = 'Keep this database as it is, and compare it with a backup or an export.'
  const message = `The ledger is not as it was recorded: ${(fault ?? 'its tree hash differs').replace(/\.$/, '')}.`
  throw new Refusal({ code: 'ledger-changed', message, remedy }, EXIT.storage)
}

async function compare(
  store: Store,
  exported: CheckedExport,
  { json }: VerifyOptions,
  { terminal }: Context,
): Promise<ExitCode> {
  const erased = await compareExport(store, exported)
  const { file, end, head } = exported
  const but = erased === 0 ? '' : ` but ${many(erased, 'claim')} that were erased since`
  const at = `${many(head.ledger.size, 'entry', 'entries')} on ${head.asOf}`
  if (json !== true)
    await terminal.print(
      `${many(end.claims, 'claim')} in ${file}, all as the ledger had them at ${at}${but}.`,
    )
  return EXIT.good
}

/** The checkpoints to compare with, once their signatures have been found good. */
async function saved(
  store: Store,
  { checkpoint = [], key }: VerifyOptions,
  { dataDir }: Context,
): Promise<readonly Checkpoint[]> {
  const opened: Checkpoint[] = []
  for (const file of checkpoint) opened.push(await store.openCheckpoint(await noteFile(file), dataDir, key))
  return opened
}

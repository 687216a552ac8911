import type { Command as Commander } from 'commander'
import type { Identified, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { showPersonRow, visible } from '../show/index.ts'
import { withStore, type Opening } from '../with-store.ts'
import type { Context, Run } from './command.ts'
import { required } from './needed.ts'
import { whole } from './options.ts'

/** Adds a command under another, with its description. */
export type Adding = (usage: string, description: string) => Commander

type Work = (store: Store, context: Context) => Promise<ExitCode>

/** What the commands under `sayso persons` are given. */
export interface ActOptions {
  readonly by?: string
  readonly reason?: string
  readonly as?: string
  readonly wikidata?: string
  readonly over?: readonly number[]
  readonly json?: boolean
}

/** Defines `merge`, `split` and `refuse` under a command. */
export function definePersonActs(add: Adding, run: Run): void {
  const NAMES = 'as claims show them; NAME@ARTICLE for the speaker of one article alone; or an id like p17'
  add('merge', 'enter that names are one person’s; nothing is merged without you')
    .argument('<names...>', NAMES)
    .option('--by <name>', 'who says so')
    .option('--reason <words>', 'why')
    .option('--as <name>', 'what the person is to be called')
    .option('--wikidata <id>', 'who it is, like Q42')
    .option('--over <entry>', 'a refusal that this goes against, knowingly; may be repeated', entries)
    .option('--json', 'as one JSON object')
    .action((names: string[], options: ActOptions) =>
      start(run, async (store, context) => {
        const { as: called, wikidata, reason, over } = options
        const merging = {
          by: required('by', options.by),
          names: names.map(nameOf),
          called,
          wikidata,
          reason,
          over,
        }
        const merged = await store.merge(merging)
        await told(merged, options, context)
        await warnOfStrangers(merged, store, context)
        return EXIT.good
      }),
    )
  add('split', 'take a merge back; it stays visible, and is not suggested again')
    .argument('<entry>', 'the entry that merged, as `sayso persons show` names it', whole(0, 1_000_000_000))
    .option('--by <name>', 'who takes it back')
    .option('--reason <words>', 'why')
    .option('--json', 'as one JSON object')
    .action((entry: number, options: ActOptions) =>
      start(run, async (store, context) => {
        const { by, reason } = options
        return told(
          await store.split(entry, required('by', by), required('reason', reason)),
          options,
          context,
        )
      }),
    )
  add('refuse', 'enter that names are not one person’s, so that they are not suggested again')
    .argument('<names...>', NAMES)
    .option('--by <name>', 'who says so')
    .option('--reason <words>', 'why')
    .option('--json', 'as one JSON object')
    .action((names: string[], options: ActOptions) =>
      start(run, async (store, context) => {
        const [by, reason] = [required('by', options.by), required('reason', options.reason)]
        return told(await store.refuse(names.map(nameOf), by, reason), options, context)
      }),
    )
}

/** A name that no claim bears may be meant for claims to come, or be a slip of the pen: only its author knows. */
async function warnOfStrangers(
  { sequence, person }: Identified,
  store: Store,
  { terminal }: Context,
): Promise<void> {
  const { id = null } = person ?? {}
  const view = id === null ? null : await store.person(id)
  const strangers = (view?.names ?? []).filter(({ claims }) => claims === 0).map(({ name }) => `“${name}”`)
  if (strangers.length === 0) return
  terminal.note(
    visible(
      `No claim is by ${strangers.join(' or ')} so far. If that is a slip: sayso persons split ${sequence}`,
    ),
  )
}

/** Runs a command's work over the store. */
export function start(run: Run, work: Work, opening: Opening = {}): Promise<void> {
  return run((context) =>
    withStore(context, (store) => work(store, context), { gazetteer: false, ...opening }),
  )
}

function entries(value: string, before: readonly number[] = []): readonly number[] {
  return [...before, whole(0, 1_000_000_000)(value)]
}

/** "Tom Reed@3f2a91c0" is the Tom Reed of that article. */
function nameOf(given: string): { readonly name: string; readonly articleId: string | null } {
  const [, name = given, articleId = null] = /^(.+)@([0-9a-f]{4,64})$/.exec(given) ?? []
  return { name, articleId }
}

async function told(
  identified: Identified,
  { json }: ActOptions,
  { terminal, paint }: Context,
): Promise<ExitCode> {
  const { sequence, repeated, person } = identified
  if (json === true) await terminal.print(JSON.stringify(identified))
  else if (person !== null) await terminal.print(showPersonRow(person, terminal.width, paint))
  terminal.note(repeated ? `This had been entered before, as entry ${sequence}.` : `Entry ${sequence}.`)
  return EXIT.good
}

import type { ClaimFilter, ClaimRow, RecordView, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { many, showRecord } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface RecordOptions {
  readonly outlet?: string
  readonly json?: boolean
}

/** More names than this are too many to be meant by one. */
const MOST_NAMES = 10

/** `sayso record`: how predictions and promises turned out, with how sure that is. */
export const recordCommand: Command = {
  name: 'record',
  define: (command, run) => {
    command
      .description('show how the predictions and promises of a speaker or an outlet turned out')
      .argument('[speaker]', 'the name of a person or organisation')
      .option('--outlet <name>', 'what this outlet printed, instead of what a speaker said')
      .option('--json', 'one JSON object a line, one line a name')
      .action((speaker: string | undefined, options: RecordOptions) =>
        run((context) => record(speaker, options, context)),
      )
  },
}

async function record(
  speaker: string | undefined,
  { outlet, json = false }: RecordOptions,
  context: Context,
): Promise<ExitCode> {
  if ((speaker === undefined) === (outlet === undefined))
    throw usage('A record is of one speaker or of one outlet.', 'Give a name, or --outlet and its name.')
  const whose = speaker === undefined ? { outlet: outlet! } : { speaker }
  return withStore(
    context,
    async (store) => {
      const rows = await predictionsOf(store, whose)
      const named = byName(rows, ({ claim, article }) =>
        outlet === undefined ? claim.who?.name : article.outlet,
      )
      for (const [name, claims] of named.slice(0, MOST_NAMES)) {
        const view = await store.record(outlet === undefined ? { speaker: name } : { outlet: name })
        await print(name, claims, view, json, context)
      }
      sumUp(named.length, context)
      return EXIT.good
    },
    { gazetteer: false },
  )
}

/** Every prediction and promise of the latest readings; one that a later version of its page repeats counts once. */
async function predictionsOf(store: Store, whose: ClaimFilter): Promise<readonly ClaimRow[]> {
  const filter: ClaimFilter = { ...whose, kind: ['prediction', 'promise'] }
  const rows: ClaimRow[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['claims']>> = await store.claims(filter, { cursor, limit: 200 })
    rows.push(...page.rows.filter(({ supersededBy }) => supersededBy === null))
    cursor = page.next
  } while (cursor !== null)
  return rows
}

/** The rows under each name, most rows first; names that only share words have records of their own. */
function byName(
  rows: readonly ClaimRow[],
  nameOf: (row: ClaimRow) => string | null | undefined,
): readonly (readonly [name: string, rows: readonly ClaimRow[]])[] {
  const groups = new Map<string, ClaimRow[]>()
  for (const row of rows) {
    const name = nameOf(row)
    const group = name ? (groups.get(name) ?? []) : []
    group.push(row)
    if (name) groups.set(name, group)
  }
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length)
}

async function print(
  name: string,
  claims: readonly ClaimRow[],
  { record, earlier }: RecordView,
  json: boolean,
  { terminal, paint }: Context,
): Promise<void> {
  const articles = new Set(claims.map(({ article }) => article.id)).size
  if (json)
    await terminal.print(JSON.stringify({ name, claims: claims.length, articles, ...record, earlier }))
  else await terminal.print(`${showRecord(name, record, articles, terminal.width, paint)}\n`)
}

function sumUp(names: number, { terminal }: Context): void {
  if (names === 0) terminal.note('No prediction or promise is by this name.')
  if (names > 1) terminal.note(`${many(names, 'name')} fit; each has a record of its own.`)
  if (names > MOST_NAMES)
    terminal.note(`The ${MOST_NAMES} with most claims are shown: give more of the name.`)
}

import type { NameCount, RecordView, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import { many, showRecord, showRecorded } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface RecordOptions {
  readonly outlet?: string
  readonly claims?: boolean
  readonly json?: boolean
}

/** More names than this are too many to be meant by one. */
const MOST_NAMES = 10

/** Not every name that fits has made a prediction. */
const LOOKED_AT = 50

/** `sayso record`: how predictions and promises turned out, with how sure that is. */
export const recordCommand: Command = {
  name: 'record',
  define: (command, run) => {
    command
      .description('show how the predictions and promises of a speaker or an outlet turned out')
      .argument('[speaker]', 'the name of a person or organisation')
      .option('--outlet <name>', 'what this outlet printed, instead of what a speaker said')
      .option('--claims', 'list the claims behind each number too')
      .option('--json', 'one JSON object a line, one line a name')
      .action((speaker: string | undefined, options: RecordOptions) =>
        run((context) => record(speaker, options, context)),
      )
  },
}

async function record(
  speaker: string | undefined,
  options: RecordOptions,
  context: Context,
): Promise<ExitCode> {
  const { outlet } = options
  if ((speaker === undefined) === (outlet === undefined))
    throw usage('A record is of one speaker or of one outlet.', 'Give a name, or --outlet and its name.')
  return withStore(
    context,
    async (store) => {
      const names =
        outlet === undefined
          ? await store.speakers(speaker, LOOKED_AT)
          : await store.outlets(outlet, LOOKED_AT)
      const views = await viewsOf(names, outlet !== undefined, store)
      for (const view of views.slice(0, MOST_NAMES)) await print(view, options, context)
      sumUp(views.length, context)
      return EXIT.good
    },
    { gazetteer: false },
  )
}

/** The records of all who fit and have one: names that people said are one person's count together, others do not. */
async function viewsOf(
  names: readonly NameCount[],
  outlets: boolean,
  store: Store,
): Promise<readonly RecordView[]> {
  const views = await Promise.all(
    names.map(async ({ name }) => store.record(outlets ? { outlet: name } : { speaker: name })),
  )
  const persons = new Set<string>()
  return views.filter(({ record: { confirmed, suggested }, person }) => {
    const again = person !== null && persons.has(person)
    if (person !== null) persons.add(person)
    return !again && confirmed + suggested > 0
  })
}

async function print(
  view: RecordView,
  { json = false, claims = false }: RecordOptions,
  { terminal, paint }: Context,
): Promise<void> {
  const { called: name, record: numbers, claims: list, ...rest } = view
  if (json) {
    await terminal.print(JSON.stringify({ name, ...numbers, ...rest, ...(claims ? { claims: list } : {}) }))
    return
  }
  await terminal.print(`${showRecord(name, view, terminal.width, paint)}\n`)
  if (claims && list.length > 0) await terminal.print(`${showRecorded(list, terminal.width, paint)}\n`)
}

function sumUp(names: number, { terminal }: Context): void {
  if (names === 0) terminal.note('No prediction or promise is by this name.')
  if (names > 1) terminal.note(`${many(names, 'name')} fit; each has a record of its own.`)
  if (names > MOST_NAMES)
    terminal.note(`The ${MOST_NAMES} with most claims are shown: give more of the name.`)
}

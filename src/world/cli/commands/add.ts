import type { Added, ClaimRow, Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { exitOf, readInputs, type Sources, type Tally } from '../read-inputs.ts'
import type { Read } from '../read-taken.ts'
import { isStoreError, Refusal } from '../refusal.ts'
import { cut, indented, many, type Ink } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { withReadingOptions, type ReadingOptions } from './options.ts'

interface AddOptions extends ReadingOptions {
  readonly json?: boolean
}

/** What adding did, counted by outcome. */
type Outcomes = Record<Added['outcome'], number> & { claims: number }

/** `sayso add`: articles read and kept in the ledger. */
export const addCommand: Command = {
  name: 'add',
  define: (command, run) => {
    withReadingOptions(command)
      .description('read articles and keep their claims in the ledger; what is there already stays as it is')
      .argument('<input...>', 'files, directories, URLs of articles or feeds, or - for standard input')
      .option('--json', 'one JSON object a line, one line an article')
      .action((inputs: string[], options: AddOptions) =>
        run((context) => addInputs(inputs, options, context)),
      )
  },
}

/** Adds every input, each in a transaction of its own: an interrupted run is taken up by the same command. */
export async function addInputs(
  inputs: readonly string[],
  options: AddOptions,
  context: Context,
): Promise<ExitCode> {
  const outcomes: Outcomes = { added: 0, unchanged: 0, changed: 0, claims: 0 }
  return withStore(
    context,
    async (store) => {
      const tally = await keeping(outcomes, () =>
        readInputs(inputs, options, context, sourcesOf(store, options), async (read) => {
          const added = await keep(read, store, context.world.version)
          outcomes[added?.outcome ?? 'unchanged'] += 1
          outcomes.claims += added !== null && added.outcome !== 'unchanged' ? added.claims : 0
          await context.terminal.print(shown(read, added, options, context))
        }),
      )
      sumUp(tally, outcomes, context)
      return exitOf(tally, context.signal)
    },
    { gazetteer: options.places },
  )
}

function sourcesOf(store: Store, options: AddOptions): Sources {
  return { places: options.places ? (names) => store.places(names) : null }
}

async function keep(read: Read, store: Store, version: string): Promise<Added | null> {
  return read.kind === 'unchanged' ? null : store.add(read.capture, read.reading, `rules ${version}`)
}

/** Lets a failing database end the run, and says what is safe and how to go on. */
async function keeping<T>(outcomes: Outcomes, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isStoreError(error)) throw error
    const done = outcomes.added + outcomes.changed + outcomes.unchanged
    const { problem } = error
    const safe = `${many(done, 'article')} had been kept before, whole, and stay so; give the same command again to go on.`
    throw new Refusal({ ...problem, remedy: `${problem.remedy} ${safe}` }, EXIT.storage)
  }
}

const MARKS: Readonly<Record<Added['outcome'], readonly [mark: string, ink: Ink]>> = {
  added: ['+', 'good'],
  changed: ['~', 'due'],
  unchanged: ['=', 'dim'],
}

const ids = (rows: readonly ClaimRow[]) => rows.map(({ id }) => id)

function shown(read: Read, added: Added | null, options: AddOptions, context: Context): string {
  const { where } = read
  if (options.json === true) {
    const { outcome, articleId, previousId, version, claims, appeared, absent } = added ?? NOTHING_NEW
    const warnings = read.kind === 'article' ? read.warnings : []
    return JSON.stringify({
      where,
      outcome,
      articleId,
      previousId,
      version,
      claims,
      appeared: ids(appeared),
      absent: ids(absent),
      warnings,
    })
  }
  const { terminal, paint } = context
  const [mark, ink] = MARKS[added?.outcome ?? 'unchanged']
  const title = read.kind === 'article' ? (read.article.title ?? where) : where
  const head = added === null ? 'unchanged' : `${added.outcome}, ${many(added.claims, 'claim')}`
  const line = `${paint(ink, `${mark} ${head.padEnd(20)}`)} ${cut(title, terminal.width - 23)}`
  return [line, ...warningsOf(read, context), ...changesOf(added, context)].join('\n')
}

const NOTHING_NEW: Omit<Added, 'articleId' | 'version' | 'claims'> &
  Record<'articleId' | 'version' | 'claims', null> = {
  outcome: 'unchanged',
  articleId: null,
  previousId: null,
  version: null,
  claims: null,
  appeared: [],
  absent: [],
}

function warningsOf(read: Read, { terminal, paint }: Context): readonly string[] {
  if (read.kind !== 'article') return []
  return read.warnings.map(({ message }) =>
    paint('overdue', indented(message, terminal.width, '    ', '  ! ')),
  )
}

function changesOf(added: Added | null, { terminal, paint }: Context): readonly string[] {
  const line = (mark: string, ink: Ink) => (row: ClaimRow) =>
    paint(ink, indented(row.claim.content.text, terminal.width, '    ', `  ${mark} `))
  return [...(added?.appeared ?? []).map(line('+', 'good')), ...(added?.absent ?? []).map(line('−', 'bad'))]
}

function sumUp({ failed }: Tally, outcomes: Outcomes, { terminal, signal }: Context): void {
  const parts = [
    `${outcomes.added.toLocaleString('en')} added`,
    outcomes.changed > 0 ? `${outcomes.changed.toLocaleString('en')} changed` : '',
    outcomes.unchanged > 0 ? `${outcomes.unchanged.toLocaleString('en')} unchanged` : '',
    failed > 0 ? `${failed.toLocaleString('en')} could not be read` : '',
  ]
  terminal.note(`${parts.filter((part) => part !== '').join(', ')}; ${many(outcomes.claims, 'new claim')}.`)
  if (signal.aborted) terminal.note('Stopped. Give the same command again to go on from here.')
}

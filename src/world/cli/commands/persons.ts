import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { isStoreError, Refusal, usage } from '../refusal.ts'
import { many, showPerson, showPersonRow, showSuggestion } from '../show/index.ts'
import { inWords } from '../with-store.ts'
import type { Command, Context } from './command.ts'
import { whole } from './options.ts'
import { definePersonActs, start, type ActOptions, type Adding } from './person-acts.ts'

/** `sayso persons`: who is who across articles: suggested by evidence, merged, split and refused by people. */
export const personsCommand: Command = {
  name: 'persons',
  define: (command, run) => {
    command.description('who is who across articles: names that people said are one person’s, or not')
    const add: Adding = (usage, description) => command.command(usage).description(description)
    add('list', 'list speakers, merged names as one person, those with most claims first')
      .argument('[name]', 'only names with words that begin so')
      .option('--limit <n>', 'how many', whole(1, 1000), 30)
      .option('--json', 'one JSON object a line')
      .action((name: string | undefined, options: { limit: number; json?: boolean }) =>
        start(run, (store, context) => list(store, name, options, context)),
      )
    add('show', 'show a person: every name, roles as of their days, and what people entered')
      .argument('<name>', 'one of the names, or an id like p17')
      .option('--json', 'as one JSON object')
      .action((name: string, options: ActOptions) =>
        start(run, (store, context) => show(store, name, options, context)),
      )
    add('suggestions', 'list names that may be one person’s, with the evidence for each')
      .argument('[name]', 'only suggestions with this name')
      .option('--limit <n>', 'how many', whole(1, 1000), 20)
      .option('--json', 'one JSON object a line')
      .action((name: string | undefined, options: { limit: number; json?: boolean }) =>
        start(run, (store, context) => suggest(store, name, options, context)),
      )
    definePersonActs(add, run)
    add('import', 'load a list of people (Wikidata’s JSON dump, JSONL or CSV); its ids are suggestions')
      .argument('<file>', 'unpacked; stopped, the same command goes on from there')
      .option('--json', 'as one JSON object')
      .action((file: string, options: ActOptions) =>
        start(run, (store, context) => importPeople(store, file, options, context), { begins: true }),
      )
  },
}

async function list(
  store: Store,
  name: string | undefined,
  { limit, json }: { readonly limit: number; readonly json?: boolean },
  { terminal, paint }: Context,
): Promise<ExitCode> {
  const rows = await store.persons(name, limit)
  for (const row of rows)
    await terminal.print(json === true ? JSON.stringify(row) : showPersonRow(row, terminal.width, paint))
  if (rows.length === 0) terminal.note('No claim is by such a name.')
  return EXIT.good
}

async function show(
  store: Store,
  name: string,
  { json }: ActOptions,
  { terminal, paint }: Context,
): Promise<ExitCode> {
  const person = await store.person(name)
  if (person === null)
    throw usage(`No claim is by “${name}”.`, 'See `sayso persons list NAME` for the names that begin so.')
  await terminal.print(json === true ? JSON.stringify(person) : showPerson(person, terminal.width, paint))
  return EXIT.good
}

async function suggest(
  store: Store,
  name: string | undefined,
  { limit, json }: { readonly limit: number; readonly json?: boolean },
  { terminal, paint }: Context,
): Promise<ExitCode> {
  const suggestions = await store.suggestions(name, limit)
  for (const suggestion of suggestions)
    await terminal.print(
      json === true ? JSON.stringify(suggestion) : showSuggestion(suggestion, terminal.width, paint),
    )
  if (suggestions.length === 0) terminal.note('Nothing is suggested.')
  else terminal.note(`${many(suggestions.length, 'suggestion')}. Nothing is merged until you say so.`)
  return EXIT.good
}

/** Bad lines named one by one before only their number is told. */
const MOST_NAMED = 20

async function importPeople(
  store: Store,
  file: string,
  { json }: ActOptions,
  { terminal, signal }: Context,
): Promise<ExitCode> {
  let faults = 0
  try {
    const done = await store.importPeople(
      file,
      (progress) => {
        terminal.progress(inWords(progress))
        signal.throwIfAborted()
      },
      (fault) => {
        faults += 1
        if (faults <= MOST_NAMED) terminal.warn(`${file}: ${fault}; left out`)
      },
    )
    if (json === true) await terminal.print(JSON.stringify(done))
    else
      await terminal.print(
        `${many(done.people, 'person', 'people')} taken in, ${many(done.bad, 'line')} left out.`,
      )
    return EXIT.good
  } catch (error) {
    if (!signal.aborted) throw unread(error)
    terminal.note('Stopped. Give the same command again to go on from here.')
    return EXIT.interrupted
  } finally {
    terminal.progress(null)
  }
}

/** A list that is none is an input that cannot be read; the ledger is all right. */
function unread(error: unknown): unknown {
  const bad = isStoreError(error) && error.problem.code === 'bad-people'
  return bad ? new Refusal(error.problem, EXIT.nothingRead) : error
}

import { basename } from 'node:path'
import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { isStoreError, Refusal, usage } from '../refusal.ts'
import { inWords, withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface GazetteerOptions {
  readonly json?: boolean
}

type Files = Parameters<Store['importPlaces']>[0]

/** `sayso gazetteer`: the places that Sayso knows. */
export const gazetteerCommand: Command = {
  name: 'gazetteer',
  define: (command, run) => {
    command.description('the places that Sayso knows (GeoNames, CC BY 4.0)')
    command
      .command('status')
      .description('say how many places are loaded')
      .option('--json', 'as one JSON object')
      .action((options: GazetteerOptions) => run((context) => status(options, context, false)))
    command
      .command('import')
      .description(
        'load a dump of GeoNames (download.geonames.org/export/dump) in place of the places that come with Sayso, or load those; stopped, it goes on from there',
      )
      .argument('[file...]', "unpacked: allCountries.txt or a country's, and alternateNamesV2.txt")
      .option('--json', 'as one JSON object')
      .action((files: string[], options: GazetteerOptions) =>
        run((context) =>
          files.length === 0 ? status(options, context, true) : load(files, options, context),
        ),
      )
  },
}

async function status(options: GazetteerOptions, context: Context, gazetteer: boolean): Promise<ExitCode> {
  return withStore(context, (store) => tell(store, options, context), { gazetteer, begins: gazetteer })
}

async function load(
  names: readonly string[],
  options: GazetteerOptions,
  context: Context,
): Promise<ExitCode> {
  const files = filesOf(names)
  const { signal, terminal } = context
  return withStore(
    context,
    async (store) => {
      try {
        await store.importPlaces(files, (progress) => {
          terminal.progress(inWords(progress))
          signal.throwIfAborted()
        })
      } catch (error) {
        if (!signal.aborted) throw unread(error)
        terminal.note(
          'Stopped. Give the same command again to go on from here; the old places serve until then.',
        )
        return EXIT.interrupted
      } finally {
        terminal.progress(null)
      }
      return tell(store, options, context)
    },
    { gazetteer: false, begins: true },
  )
}

async function tell(store: Store, { json }: GazetteerOptions, { terminal }: Context): Promise<ExitCode> {
  const { places } = await store.stats()
  if (json === true) await terminal.print(JSON.stringify({ places }))
  else if (places === 0) await terminal.print('No places are loaded. Load them with: sayso gazetteer import')
  else await terminal.print(`${places.toLocaleString('en')} places are loaded (GeoNames, CC BY 4.0).`)
  return EXIT.good
}

/** A dump that is none is an input that cannot be read; the ledger is all right. */
function unread(error: unknown): unknown {
  const bad = isStoreError(error) && error.problem.code === 'bad-gazetteer'
  return bad ? new Refusal(error.problem, EXIT.nothingRead) : error
}

const isNames = (name: string) => /^alternateNames/i.test(basename(name))

/** Tells the two files of a dump apart by the names that GeoNames gives them. */
function filesOf(names: readonly string[]): Files {
  const zip = names.find((name) => name.endsWith('.zip'))
  if (zip !== undefined) throw usage(`${zip} is packed.`, `Unpack it first: unzip ${basename(zip)}`)
  const [places, ...more] = names.filter((name) => !isNames(name))
  const [alternateNames, ...moreNames] = names.filter(isNames)
  if (places === undefined || more.length + moreNames.length > 0) {
    throw usage(
      'An import takes one file of places, and at most one of alternate names.',
      'Give allCountries.txt, and alternateNamesV2.txt if at hand.',
    )
  }
  return alternateNames === undefined ? { places } : { places, alternateNames }
}

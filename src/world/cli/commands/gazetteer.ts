import { EXIT, type ExitCode } from '../exit-codes.ts'
import { withStore } from '../with-store.ts'
import type { Command, Context } from './command.ts'

interface GazetteerOptions {
  readonly json?: boolean
}

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
      .description('load the places that come with Sayso, if they are not loaded yet')
      .option('--json', 'as one JSON object')
      .action((options: GazetteerOptions) => run((context) => status(options, context, true)))
  },
}

async function status(options: GazetteerOptions, context: Context, gazetteer: boolean): Promise<ExitCode> {
  const { terminal } = context
  const { places } = await withStore(context, (store) => store.stats(), { gazetteer })
  if (options.json === true) await terminal.print(JSON.stringify({ places }))
  else if (places === 0) await terminal.print('No places are loaded. Load them with: sayso gazetteer import')
  else await terminal.print(`${places.toLocaleString('en')} places are loaded (GeoNames, CC BY 4.0).`)
  return EXIT.good
}

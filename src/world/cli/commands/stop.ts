import { EXIT, type ExitCode } from '../exit-codes.ts'
import { usage } from '../refusal.ts'
import type { Command, Context } from './command.ts'

/** `sayso stop`: ends the database server that Sayso started and that nobody ended. */
export const stopCommand: Command = {
  name: 'stop',
  define: (command, run) => {
    command
      .description("stop Sayso's own database server, if one still runs (a later command starts it again)")
      .action(() => run(stop))
  },
}

async function stop({ world, terminal, dataDir, storeOptions }: Context): Promise<ExitCode> {
  if (storeOptions.databaseUrl !== undefined) {
    throw usage(
      'The ledger is in a database of your own (DATABASE_URL), which Sayso does not stop.',
      "Give --data DIR to stop the server of that folder, or use your database's own tools.",
    )
  }
  const stopped = await world.stopServer(dataDir)
  terminal.note(stopped ? `Stopped the database server of ${dataDir}.` : `No server runs for ${dataDir}.`)
  return EXIT.good
}

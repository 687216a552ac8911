import type { Store } from '../../storage/index.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { withStore } from '../with-store.ts'
import type { Serving } from '../world.ts'
import type { Command, Context } from './command.ts'
import { whole } from './options.ts'

/** Options of the commands that serve. */
export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly open?: boolean
}

/** Where Sayso answers unless told otherwise: this machine only. */
export const DEFAULT_PORT = 7296
export const DEFAULT_HOST = '127.0.0.1'

/** `sayso serve`: the ledger in a browser, and its API. */
export const serveCommand: Command = {
  name: 'serve',
  define: (command, run) => {
    command
      .description('show the ledger in a browser, and answer its API, until Ctrl-C')
      .option('-p, --port <n>', 'port to answer on; 0 takes a free one', whole(0, 65_535), DEFAULT_PORT)
      .option(
        '--host <address>',
        'address to answer on; whoever reaches another than this machine’s own can read and write, there is no login',
        DEFAULT_HOST,
      )
      .option('--open', 'open the browser')
      .action((options: ServeOptions) =>
        run((context) =>
          withStore(context, (store) => serveUntilStopped(store, options, context), { begins: true }),
        ),
      )
  },
}

/** The addresses that only this machine can reach. */
const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i
const OPEN_TO_OTHERS =
  'Others can reach this address: there is no login, and whoever reaches it can read the ledger and write into it under any name.'

/** Serves a ledger until somebody stops it, which is the good end of serving. */
export async function serveUntilStopped(
  store: Store,
  options: ServeOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, signal, world, paint } = context
  const serving = await start(store, options, context)
  if (!OWN.test(options.host)) terminal.warn(OPEN_TO_OTHERS)
  terminal.note(`Sayso answers at ${paint('strong', serving.url)} (stop it with Ctrl-C).`)
  if (options.open === true) world.openBrowser(serving.url)
  await stopped(signal)
  await serving.close()
  terminal.note('Stopped.')
  return EXIT.good
}

async function start(
  store: Store,
  { host, port }: ServeOptions,
  { world, dataDir }: Context,
): Promise<Serving> {
  try {
    return await world.serve(store, host, port, dataDir)
  } catch (error) {
    throw servingProblem(error, host, port)
  }
}

const refuse = (message: string, remedy: string) =>
  new Refusal({ code: 'cannot-serve', message, remedy }, EXIT.serving)

function servingProblem(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') {
    const other = port === 65_535 ? port - 1 : port + 1
    return refuse(
      `Port ${port} is in use on ${host}.`,
      `Stop what answers there, or choose another port: --port ${other}.`,
    )
  }
  if (code === 'EACCES')
    return refuse(`Port ${port} may not be used.`, 'Choose a port above 1023 with --port.')
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return refuse(
      `${host} is not an address of this machine.`,
      'Choose another with --host, such as 127.0.0.1.',
    )
  }
  return error
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

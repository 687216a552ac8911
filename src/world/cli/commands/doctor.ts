import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { toRefusal } from '../refusal.ts'
import { indented } from '../show/index.ts'
import { withStore } from '../with-store.ts'
import type { StoreStats } from '../../storage/index.ts'
import type { Command, Context } from './command.ts'

/** One thing that was looked at: good, worth knowing, or wrong and then what to do. */
export interface Finding {
  readonly about: string
  readonly state: 'good' | 'note' | 'wrong'
  readonly says: string
  readonly remedy?: string
}

/** Least disk space, in bytes, below which a ledger should not be filled any further. */
const LOW_DISK = 1_000_000_000
const OLDEST_NODE = [20, 19] as const

/** `sayso doctor`: what is installed, where the data is, what is wrong and what to do about it. */
export const doctorCommand: Command = {
  name: 'doctor',
  define: (command, run) => {
    command
      .description('say what is installed, where the data is, what is wrong and what to do about it')
      .option('--json', 'one JSON object a line, one line a finding')
      .action((options: { json?: boolean }) => run((context) => examine(options.json === true, context)))
  },
}

/** Everything that is looked at, in the order in which it is shown. */
const EXAMINATIONS: readonly ((context: Context) => Promise<readonly Finding[]>)[] = [
  versions,
  dataFolder,
  diskSpace,
  ledger,
]

async function examine(json: boolean, context: Context): Promise<ExitCode> {
  const findings: Finding[] = []
  for (const examination of EXAMINATIONS) {
    for (const finding of await examination(context)) {
      findings.push(finding)
      await context.terminal.print(json ? JSON.stringify(finding) : shown(finding, context))
    }
  }
  const wrong = findings.filter(({ state }) => state === 'wrong').length
  context.terminal.note(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} to mend.`)
  return wrong === 0 ? EXIT.good : EXIT.someFailed
}

function shown({ about, state, says, remedy }: Finding, { terminal, paint }: Context): string {
  const mark = { good: paint('good', '✓'), note: paint('due', '·'), wrong: paint('bad', '✗') }[state]
  const line = indented(says, terminal.width, ' '.repeat(14), '').trimStart()
  const advice =
    remedy === undefined ? '' : `\n${paint('strong', indented(remedy, terminal.width, ' '.repeat(14)))}`
  return `${mark} ${about.padEnd(12)}${line}${advice}`
}

function versions({ world }: Context): Promise<readonly Finding[]> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
  const node = `Node ${process.versions.node} on ${process.platform} ${process.arch}`
  return Promise.resolve([
    { about: 'Sayso', state: 'good', says: world.version },
    old
      ? { about: 'Node', state: 'wrong', says: node, remedy: 'Install Node 20.19 or newer.' }
      : { about: 'Node', state: 'good', says: node },
  ])
}

async function dataFolder({ dataDir, storeOptions, world }: Context): Promise<readonly Finding[]> {
  const about = 'Data folder'
  if (storeOptions.databaseUrl !== undefined) {
    return [{ about, state: 'note', says: 'none: the ledger is in a database of your own (DATABASE_URL)' }]
  }
  const state = await world.serverState(dataDir)
  if (!state.exists) {
    const says = `${dataDir} (not there yet; the first "sayso add" makes it)`
    return [{ about, state: 'note', says }]
  }
  try {
    if (!(await stat(dataDir)).isDirectory()) throw new Error('not a directory')
    await access(dataDir, constants.R_OK | constants.W_OK)
    const server = state.running ? `its server runs (pid ${state.pid})` : 'its server does not run just now'
    return [{ about, state: 'good', says: `${dataDir}; ${server}` }]
  } catch {
    const remedy =
      'Give yourself the right to write there, or choose another folder with --data or SAYSO_DATA.'
    return [{ about, state: 'wrong', says: `${dataDir} cannot be written`, remedy }]
  }
}

async function diskSpace({ dataDir, storeOptions }: Context): Promise<readonly Finding[]> {
  if (storeOptions.databaseUrl !== undefined) return []
  const free = await freeAt(dataDir)
  if (free === null) return []
  const says = `${megabytes(free)} free`
  if (free >= LOW_DISK) return [{ about: 'Disk', state: 'good', says }]
  return [
    { about: 'Disk', state: 'wrong', says, remedy: 'Make room, or move the data folder to a larger disk.' },
  ]
}

/** Free bytes where a folder is or would be made. */
async function freeAt(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  } catch {
    return dirname(path) === path ? null : freeAt(dirname(path))
  }
}

async function ledger(context: Context): Promise<readonly Finding[]> {
  const { storeOptions, world, dataDir } = context
  const made = storeOptions.databaseUrl !== undefined || (await world.serverState(dataDir)).exists
  if (!made) return [{ about: 'Ledger', state: 'note', says: 'none yet' }]
  try {
    return ledgerFindings(await withStore(context, (store) => store.stats(), { gazetteer: false }))
  } catch (error) {
    const { message, remedy } = toRefusal(error).problem
    return [{ about: 'Ledger', state: 'wrong', says: message, remedy }]
  }
}

function ledgerFindings(stats: StoreStats): readonly Finding[] {
  const { server, location, fsync, checksums, places, lastRecordedAt } = stats
  const last = lastRecordedAt === null ? '' : `, the last on ${lastRecordedAt.slice(0, 10)}`
  return [
    { about: 'Database', state: 'good', says: `${server} (${location}), schema ${stats.schemaVersion}` },
    fsync
      ? { about: 'Durable', state: 'good', says: `fsync is on${checksums ? ', and so are checksums' : ''}` }
      : {
          about: 'Durable',
          state: 'wrong',
          says: 'fsync is off: what is kept may be lost when the power fails',
          remedy: 'Set fsync = on in the PostgreSQL server.',
        },
    {
      about: 'Ledger',
      state: 'good',
      says: `${number(stats.articles)} articles, ${number(stats.claims)} claims, ${number(stats.entries)} entries${last}; ${megabytes(stats.databaseBytes)}`,
    },
    places > 0
      ? { about: 'Places', state: 'good', says: `${number(places)} (GeoNames, CC BY 4.0)` }
      : {
          about: 'Places',
          state: 'note',
          says: 'none yet',
          remedy: 'Load them with: sayso gazetteer import',
        },
  ]
}

const number = (count: number) => count.toLocaleString('en')

function megabytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.max(1, Math.round(bytes / 1e6))} MB`
}

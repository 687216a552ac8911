import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../../../src/world/storage/index.ts'

/** What one cycle of writing, killing and opening again has shown. */
export interface Cycle {
  readonly acknowledged: readonly string[]
  readonly lost: number
  readonly duplicated: number
  readonly fault: string | null
  /** Milliseconds until the store was open again. */
  readonly reopen: number
}

/** Starts a writer, kills it or its database server in the middle with SIGKILL, and looks at what is left. */
export async function killCycle(
  dataDir: string,
  cycle: number,
  victim: 'writer' | 'server',
  delay: number,
): Promise<Cycle> {
  const acknowledged = await writeUntilKilled(dataDir, cycle * 100_000, victim, delay)
  const started = performance.now()
  const store = await openStore({ dataDir, gazetteer: false })
  const reopen = performance.now() - started
  try {
    const kept = new Map<string, number>()
    let cursor: string | null = null
    do {
      const page: { rows: readonly { id: string }[]; next: string | null } = await store.articles(
        {},
        { cursor, limit: 200 },
      )
      for (const { id } of page.rows) kept.set(id, (kept.get(id) ?? 0) + 1)
      cursor = page.next
    } while (cursor !== null)
    return {
      acknowledged,
      lost: acknowledged.filter((id) => !kept.has(id)).length,
      duplicated: [...kept.values()].filter((count) => count > 1).length,
      fault: (await store.verify()).fault,
      reopen,
    }
  } finally {
    await store.close()
  }
}

async function writeUntilKilled(
  dataDir: string,
  first: number,
  victim: 'writer' | 'server',
  delay: number,
): Promise<readonly string[]> {
  const script = new URL('./writer.ts', import.meta.url).pathname
  const writer = spawn(process.execPath, ['--import', 'tsx', script, dataDir, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = createInterface({ input: writer.stdout })
  const acknowledged: string[] = []
  let said = ''
  writer.stderr.on('data', (chunk) => (said += String(chunk)))
  const opened = new Promise<number>((resolve, reject) => {
    writer.on('exit', () => reject(new Error(`The writer ended before it was killed: ${said}`)))
    lines.on('line', (line) => {
      const [word, value] = line.split(' ')
      if (word === 'open') resolve(Number(value))
      else acknowledged.push(value!)
    })
  })
  const closed = once(lines, 'close')
  const server = await opened
  await pause(delay)
  process.kill(victim === 'writer' ? writer.pid! : server, 'SIGKILL')
  // A writer whose server was killed starts another and goes on: let it, and then end it too.
  if (victim === 'server') await pause(delay)
  writer.kill('SIGKILL')
  await closed
  return acknowledged
}

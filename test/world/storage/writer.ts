/**
 * A process that adds articles until it is killed, and prints the id of each one once it is acknowledged.
 *   tsx writer.ts DATA_FOLDER FIRST
 */
import { openStore } from '../../../src/world/storage/index.ts'
import { numbered } from './sample.ts'

const [dataDir, first] = process.argv.slice(2)
const store = await openStore({ dataDir: dataDir!, gazetteer: false })
process.stdout.write(`open ${(await store.stats()).serverPid}\n`)
await Promise.all([0, 1].map((lane) => write(lane)))

async function write(lane: number): Promise<void> {
  for (let number = Number(first) + lane; ; number += 2) {
    const { capture, read } = numbered(number)
    const added = await store.add(capture, read, 'rules 1')
    process.stdout.write(`${added.outcome} ${read.article.id}\n`)
  }
}

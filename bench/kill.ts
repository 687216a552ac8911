/**
 * Kills the writer or its database server in the middle of adding, again and again, and counts what was lost.
 *   npx tsx bench/kill.ts [cycles]
 */
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { killCycle } from '../test/world/storage/kill-cycle.ts'

const CYCLES = Number(process.argv[2] ?? 50)
const dataDir = path.join(os.tmpdir(), `sayso-kill-${process.pid}`)

let [acknowledged, lost, duplicated, faults] = [0, 0, 0, 0]
const reopens: number[] = []
try {
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const seen = await killCycle(
      dataDir,
      cycle,
      cycle % 3 === 2 ? 'server' : 'writer',
      50 + ((cycle * 97) % 700),
    )
    acknowledged += seen.acknowledged.length
    lost += seen.lost
    duplicated += seen.duplicated
    faults += seen.fault === null ? 0 : 1
    reopens.push(seen.reopen)
    process.stderr.write(`\r${cycle + 1} of ${CYCLES}`)
    if (seen.fault !== null) console.log(`cycle ${cycle}: ${seen.fault}`)
  }
} finally {
  await rm(dataDir, { recursive: true, force: true })
}
process.stderr.write('\n')
reopens.sort((one, other) => one - other)
const p95 = reopens[Math.ceil(reopens.length * 0.95) - 1]!
console.log(
  `${CYCLES} kills, ${acknowledged} articles acknowledged: ${lost} lost, ${duplicated} duplicated, ` +
    `${faults} ledgers that do not verify; open again in ${p95.toFixed(0)} ms (p95)`,
)
if (lost + duplicated + faults > 0) process.exitCode = 1

/**
 * Adds articles of about 500 words and 30 claims, one transaction each, with fsync on; prints the rate and peak memory.
 *   npx tsx bench/add.ts [articles] [at once]
 */
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openStore } from '../src/world/storage/index.ts'
import { sample } from '../test/world/storage/sample.ts'

const ARTICLES = Number(process.argv[2] ?? 1_000)
const LANES = Number(process.argv[3] ?? 4)

const dataDir = path.join(os.tmpdir(), `sayso-add-${process.pid}`)
const store = await openStore({ dataDir, gazetteer: false })
const filler = 'and the committee heard at length about the quays, the cranes and the ferries of the season'

async function lane(first: number): Promise<void> {
  for (let number = first; number < ARTICLES; number += LANES) {
    const said = Array.from({ length: 30 }, (_, index) => ({
      words: `Report ${number} counted ${index} boats ${filler}`,
      who: `Harbour master ${number % 97}`,
    }))
    const { capture, read } = sample(said, { url: `https://harbour.example/${number}` })
    await store.add(capture, read, 'rules 1')
  }
}

try {
  const { fsync } = await store.stats()
  const started = performance.now()
  await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)))
  const seconds = (performance.now() - started) / 1000
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    `${ARTICLES} articles, ${LANES} at once, fsync ${fsync ? 'on' : 'OFF'}: ${(ARTICLES / seconds).toFixed(0)} articles/s, ` +
      `peak ${peak.toFixed(0)} MB`,
  )
  const began = performance.now()
  const { ok, entries } = await store.verify()
  console.log(
    `verify: ${ok ? 'clean' : 'NOT CLEAN'}, ${entries} entries in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  if (ARTICLES / seconds < 30 || peak > 1024 || !ok) process.exitCode = 1
} finally {
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
}

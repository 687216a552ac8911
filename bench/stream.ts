/**
 * Reads a JSONL file of a size in megabytes with `sayso read`, and prints the rate and the peak memory of the process.
 * The file is made in the temporary folder and removed; the process must stay under 500 MB whatever the size.
 * One article in so many is in English; the others are in a language without rules, which take their way but are not
 * read, so that a gigabyte does not take an hour.
 *   npx tsx bench/stream.ts [megabytes] [one in so many is read]
 */
import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { benchArticles } from './articles.ts'

const MEGABYTES = Number(process.argv[2] ?? 1_000)
const ONE_IN = Number(process.argv[3] ?? 1)
const LIMIT_MB = 500

const folder = await mkdtemp(path.join(os.tmpdir(), 'sayso-stream-'))
const file = path.join(folder, 'articles.jsonl')

/** Lines of articles, each with an id of its own, until there are so many bytes. */
function* lines(bytes: number): Generator<string> {
  const articles = benchArticles(1_000)
  for (let [written, number] = [0, 0]; written < bytes; number += 1) {
    const language = number % ONE_IN === 0 ? 'en' : 'uk'
    const article = { ...articles[number % articles.length], language, id: `stream-${number}` }
    const line = `${JSON.stringify(article)}\n`
    written += Buffer.byteLength(line)
    yield line
  }
}

/** The most memory that a process has held, in megabytes; Linux keeps the count. */
function peakOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

try {
  await pipeline(Readable.from(lines(MEGABYTES * 1e6)), createWriteStream(file))
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', '--quiet', 'read', file, '--json', '--no-places'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let [articles, peak] = [0, 0]
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) articles += 1
  })
  const watching = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 200)
  const code = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  clearInterval(watching)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${MEGABYTES} MB of JSONL, ${articles} articles: ${(articles / seconds).toFixed(0)} articles/s, ` +
      `${(MEGABYTES / seconds).toFixed(1)} MB/s, peak ${peak.toFixed(0)} MB, exit code ${String(code)}`,
  )
  if (peak > LIMIT_MB || code !== 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

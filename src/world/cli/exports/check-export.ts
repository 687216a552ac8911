import { createHash, type Hash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import {
  claimHash,
  endBody,
  manifestName,
  readClaim,
  readEnd,
  readHead,
  SHARE_FORMATS,
  type ManifestClaim,
  type ManifestEnd,
  type ManifestHead,
  type ShareFormat,
} from '../../../share/index.ts'
import { EXIT } from '../exit-codes.ts'
import { splitLines } from '../inputs/index.ts'
import { Refusal, usage } from '../refusal.ts'
import { fileBytes, type FileBytes } from './file-bytes.ts'

/** An export that is what its manifest says. */
export interface CheckedExport {
  readonly file: string
  readonly head: ManifestHead
  readonly end: ManifestEnd
}

/** A claim of an export, with the line of the file that it begins in. */
export interface ExportedClaim extends ManifestClaim {
  readonly line: number
}

/** How far an export and its manifest have been read side by side. */
interface Reading {
  readonly file: string
  readonly source: FileBytes
  readonly whole: Hash
  readonly lines: Hash
  bytes: number
  claims: number
  /** The line that comes next in the file. */
  line: number
  head: { readonly is: ManifestHead; readonly format: ShareFormat } | null
  end: ManifestEnd | null
  /** The first place where the two differ: the line of the file, and the line of the manifest. */
  odd: { readonly line: number; readonly row: number; readonly what: string } | null
}

/**
 * Reads an export and its manifest side by side; memory holds one claim. Hands on each claim, and throws a `Refusal`
 * that names the first line that is not as it was written.
 */
export async function checkExport(
  file: string,
  onClaim: (claim: ExportedClaim) => Promise<void> = () => Promise.resolve(),
): Promise<CheckedExport> {
  for (const needed of [file, manifestName(file)])
    if (!existsSync(needed))
      throw usage(
        `There is no ${needed}.`,
        'Give a file of `sayso export --out FILE`, its manifest beside it.',
      )
  const reading: Reading = {
    file,
    source: fileBytes(file),
    whole: createHash('sha256'),
    lines: createHash('sha256'),
    bytes: 0,
    claims: 0,
    line: 1,
    head: null,
    end: null,
    odd: null,
  }
  try {
    for await (const { bytes, number } of splitLines(createReadStream(manifestName(file))))
      await readLine(reading, bytes ?? new Uint8Array(), number, onClaim)
    return await conclude(reading)
  } finally {
    reading.source.close()
  }
}

async function readLine(
  reading: Reading,
  bytes: Uint8Array,
  row: number,
  onClaim: (claim: ExportedClaim) => Promise<void>,
): Promise<void> {
  const text = Buffer.from(bytes).toString()
  if (reading.end !== null) throw oddManifest(reading, row)
  if (reading.head === null) await begin(reading, text, row)
  else {
    const claim = readClaim(text)
    if (claim !== null)
      await onClaim({ ...claim, line: await compare(reading, reading.head.format, claim, row) })
    else reading.end = readEnd(text)
    if (claim === null && reading.end === null) throw oddManifest(reading, row)
  }
  reading.lines.update(reading.end === null ? `${text}\n` : endBody(reading.end))
}

async function begin(reading: Reading, text: string, row: number): Promise<void> {
  const head = readHead(text)
  const format = SHARE_FORMATS.find(({ name }) => name === head?.format)
  if (head === null || format === undefined) throw oddManifest(reading, row)
  reading.head = { is: head, format }
  await fixed(reading, format.before, row)
}

/** Compares the next claim of the file with its line in the manifest; yields the line of the file that it begins in. */
async function compare(
  reading: Reading,
  format: ShareFormat,
  { claim, entry, bytes, sha256 }: ManifestClaim,
  row: number,
): Promise<number> {
  if (reading.claims > 0) await fixed(reading, format.between, row)
  reading.claims += 1
  const { line } = reading
  const written = await take(reading, bytes)
  if (claimHash(claim, entry, written.toString()) !== sha256)
    reading.odd ??= { line, row, what: `claim ${claim}` }
  return line
}

/** What stands before, between and after the claims is the same in every file of a format. */
async function fixed(reading: Reading, text: string, row: number): Promise<void> {
  const { line } = reading
  const written = await take(reading, Buffer.byteLength(text))
  if (written.toString() !== text) reading.odd ??= { line, row, what: 'what stands around the claims' }
}

async function take(reading: Reading, count: number): Promise<Buffer> {
  const bytes = await reading.source.take(count)
  reading.whole.update(bytes)
  reading.bytes += bytes.length
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) reading.line += 1
  return bytes
}

const REST = 1_048_576

async function conclude(reading: Reading): Promise<CheckedExport> {
  const { head, end, file, claims } = reading
  if (head === null || end === null) throw oddManifest(reading, claims + 2)
  await finish(reading, head.format.after, claims + 2)
  const whole = reading.whole.digest('hex') === end.sha256 && reading.bytes === end.bytes
  const lines = reading.lines.digest('hex') === end.lines && claims === end.claims
  const { odd } = reading
  if (odd !== null) throw whole ? oddManifest(reading, odd.row) : oddFile(file, odd)
  if (!whole || !lines) throw oddManifest(reading, lines ? claims + 2 : null)
  return { file, head: head.is, end }
}

/** Reads the file to its end, which should come after what stands behind the claims. */
async function finish(reading: Reading, after: string, row: number): Promise<void> {
  await fixed(reading, after, row)
  const { line } = reading
  const more = await take(reading, REST)
  if (more.length > 0) reading.odd ??= { line, row, what: 'it should end here' }
  while ((await take(reading, REST)).length > 0);
}

function oddFile(file: string, { line, what }: NonNullable<Reading['odd']>): Refusal {
  return changed(`${file}, line ${line} (${what})`)
}

/** Where all lines but the first and the last are those of the claims, one of these two is meant. */
function oddManifest({ file }: Reading, row: number | null): Refusal {
  return changed(`${manifestName(file)}, ${row === null ? 'its first or its last line' : `line ${row}`}`)
}

function changed(where: string): Refusal {
  const message = `The export is not as it was written: ${where}.`
  return new Refusal(
    { code: 'export-changed', message, remedy: 'Export again, or ask for the file once more.' },
    EXIT.someFailed,
  )
}

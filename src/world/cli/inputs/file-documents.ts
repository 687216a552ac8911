import { createReadStream } from 'node:fs'
import { fail, ok, type Result } from '../../../article/index.ts'
import { gather, MAX_BYTES, tooBig, type Document, type Found } from './document.ts'
import { fileProblem, type Input } from './expand-inputs.ts'
import { binaryKind, formatOfHead, formatOfName, type Format, type KnownFormat } from './formats.ts'
import { peek, unzipped } from './peek.ts'
import { MAX_LINE, splitLines, type Line } from './split-lines.ts'

/** A file or standard input. */
export type FileInput = Exclude<Input, { readonly kind: 'url' }>

/** Reads the documents of a file or of standard input: one, or one a line. `share` is of this input's bytes. */
export async function* fileDocuments(
  input: FileInput,
  format: Format,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found<Document>> {
  const { where } = input
  const size = input.kind === 'file' ? input.size : 0
  let seen = 0
  let cut: string | null = null
  const counted = count(input.kind === 'stdin' ? stdin : createReadStream(where), (bytes) => (seen += bytes))
  const share = () => (size > 0 ? Math.min(1, seen / size) : null)
  try {
    const opened = await unzipped(await peek(counted), (reason) => (cut = reason))
    const chosen = choose(opened.head, where, format)
    if (!chosen.ok) yield { share: 1, result: chosen }
    else if (chosen.value === 'jsonl') {
      yield* lineDocuments(opened.stream, where, share)
      if (cut !== null) yield { share: 1, result: cutProblem(where, cut) }
    } else if (!opened.zipped && size > MAX_BYTES[chosen.value]) {
      yield { share: 1, result: tooBig(chosen.value, where) }
    } else yield { share: 1, result: await whole(opened.stream, where, chosen.value, () => cut) }
  } catch (error) {
    yield { share: 1, result: { ok: false, problem: fileProblem(where, error) } }
  }
}

/** What to do with a kind of file that is not read. */
const UNREAD =
  'Save what is in it as HTML, plain text or PDF: these are read, and feeds and JSONL. As evidence any file is kept: `sayso add FILE --transcript "its words" --by NAME`.'

function choose(head: Uint8Array, where: string, format: Format): Result<KnownFormat> {
  if (head.length === 0) return fail('empty', 'this is empty', 'Give a file with an article in it.', where)
  const binary = binaryKind(head)
  if (binary !== null) {
    return fail('binary', `this is ${binary}, which is not read`, UNREAD, where)
  }
  return ok(format === 'auto' ? guess(head, where) : format)
}

/** The name decides, except that JSON may be one article or a JSON feed. */
function guess(head: Uint8Array, where: string): KnownFormat {
  const named = formatOfName(where)
  const looks = formatOfHead(head)
  return named === null || looks === 'pdf' || (named === 'json' && looks === 'feed') ? looks : named
}

async function whole(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  format: Exclude<KnownFormat, 'jsonl'>,
  cut: () => string | null,
): Promise<Result<Document>> {
  const bytes = await gather(stream, format, where)
  const reason = cut()
  if (!bytes.ok) return reason === null ? bytes : cutProblem(where, reason)
  return ok({
    where,
    format,
    bytes: bytes.value,
    url: null,
    contentType: null,
    captured: new Date().toISOString(),
    incomplete: reason === null ? null : `the gzip data ends early or is damaged (${reason})`,
  })
}

async function* lineDocuments(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  share: () => number | null,
): AsyncGenerator<Found<Document>> {
  for await (const line of splitLines(stream)) {
    if (line.bytes !== null && isBlank(line.bytes)) continue
    yield { share: share(), result: lineDocument(line, `${where}, line ${line.number}`) }
  }
}

function lineDocument({ bytes }: Line, where: string): Result<Document> {
  if (bytes === null) {
    const limit = MAX_LINE / 1024 / 1024
    return fail('line-too-long', `this line has more than ${limit} MB`, 'Put one article on a line.', where)
  }
  return ok({
    where,
    format: 'json',
    bytes,
    url: null,
    contentType: null,
    captured: new Date().toISOString(),
    incomplete: null,
  })
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 256 && bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}

function cutProblem(where: string, reason: string): Result<never> {
  return fail(
    'cut-short',
    `the gzip data ends early or is damaged (${reason}); what came before was read`,
    'Get the file again.',
    where,
  )
}

async function* count(
  stream: AsyncIterable<Uint8Array>,
  add: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    add(chunk.length)
    yield chunk
  }
}

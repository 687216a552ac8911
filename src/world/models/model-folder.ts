import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { z } from 'zod'
import { fail, ok, type Result } from '../../article/index.ts'

/** What a model's card.json says of it: at least its name, its version and the SHA-256 of every file. */
export const cardShape = z.object({
  name: z.string(),
  version: z.string(),
  files: z.record(z.string(), z.string()),
})
export type Card = z.infer<typeof cardShape>

/** A model's folder, read and checked: nothing of it is used before its hash was seen to be right. */
export interface ModelFolder<C extends Card> {
  readonly card: C
  readonly vocabulary: string
  /** The bytes of any other file that the card names. */
  readonly bytes: (file: string) => Uint8Array
  /** Makes a session of an ONNX file of the folder, on at most `threads` threads. */
  readonly session: (file: string, threads: number) => Promise<InferenceSession>
}

type Runtime = typeof import('onnxruntime-node')

/**
 * Opens a model's folder: card, vocabulary and ONNX files, each checked against the SHA-256 in the card. Problems:
 * `no-model-runtime` when the optional package is not installed, `no-model` when a file is missing, `bad-model` when
 * a file is not the one in the card.
 */
export async function openModelFolder<C extends Card>(
  folder: string,
  shape: z.ZodType<C>,
): Promise<Result<ModelFolder<C>>> {
  const runtime = await loadRuntime()
  if (!runtime.ok) return runtime
  const card = await readCard(folder, shape)
  if (!card.ok) return card
  const files = new Map<string, Buffer>()
  for (const [name, sha256] of Object.entries(card.value.files)) {
    const bytes = await readChecked(folder, name, sha256)
    if (!bytes.ok) return bytes
    files.set(name, bytes.value)
  }
  const session = async (file: string, threads: number): Promise<InferenceSession> => {
    const bytes = files.get(file)!
    files.delete(file) // the session keeps a copy of its own
    return runtime.value.InferenceSession.create(bytes, sessionOptions(threads))
  }
  const vocabulary = files.get('vocab.txt')?.toString('utf8') ?? ''
  const bytes = (file: string): Uint8Array => files.get(file) ?? new Uint8Array()
  return ok({ card: card.value, vocabulary, bytes, session })
}

/** An ONNX tensor of whole numbers, row by row. */
export async function toTensor(numbers: readonly number[], dims: readonly number[]): Promise<Tensor> {
  const { Tensor: Made } = await importRuntime()
  return new Made('int64', BigInt64Array.from(numbers, BigInt), dims)
}

/** The numbers of a tensor that a network yielded; none when it is no tensor of 32-bit floats. */
export function floatsOf(tensor: Tensor | undefined): Float32Array {
  return tensor?.data instanceof Float32Array ? tensor.data : new Float32Array()
}

let imported: Promise<Runtime> | null = null

/** Imported when first asked, and once: to resolve its name again costs as much as a small run. */
function importRuntime(): Promise<Runtime> {
  return (imported ??= import('onnxruntime-node'))
}

async function loadRuntime(): Promise<Result<Runtime>> {
  try {
    return ok(await importRuntime())
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error)
    return fail(
      'no-model-runtime',
      `the package onnxruntime-node, which runs models, cannot be loaded: ${why}`,
      'Run npm install onnxruntime-node, or read with --engine rules.',
    )
  }
}

async function readCard<C extends Card>(folder: string, shape: z.ZodType<C>): Promise<Result<C>> {
  const bytes = await readBytes(folder, 'card.json')
  if (!bytes.ok) return bytes
  const card = shape.safeParse(toJson(bytes.value))
  return card.success
    ? ok(card.data)
    : notTheModel(folder, 'card.json', 'it does not read as the card of a model')
}

function toJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

async function readChecked(folder: string, name: string, sha256: string): Promise<Result<Buffer>> {
  const bytes = await readBytes(folder, name)
  if (!bytes.ok || createHash('sha256').update(bytes.value).digest('hex') === sha256) return bytes
  return notTheModel(folder, name, 'its SHA-256 is not the one in the card')
}

function notTheModel(folder: string, name: string, why: string): Result<never> {
  return fail(
    'bad-model',
    `${join(folder, name)} is not the file that came with Sayso: ${why}`,
    'Install Sayso again, or read with --engine rules.',
    name,
  )
}

async function readBytes(folder: string, name: string): Promise<Result<Buffer>> {
  try {
    return ok(await readFile(join(folder, name)))
  } catch {
    return fail(
      'no-model',
      `there is no model at ${join(folder, name)}`,
      'Install Sayso again, or read with --engine rules.',
      name,
    )
  }
}

/**
 * An arena saves a tenth of the time; a plan of memory for every length of text that was met would only grow. Threads
 * that wait for the next of these small runs sleep: spinning, two of them took twice the processor of one, and on a busy
 * machine five times its time.
 */
function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: true,
    enableMemPattern: false,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }
}

import { expect, test } from 'vitest'
import { fail } from '../../../src/article/index.ts'
import type { Store } from '../../../src/world/storage/index.ts'
import { jobsWith, work, type Job, type Round } from '../../../src/world/work/index.ts'

// No job of this file looks at the ledger: how they are done is what is tried here.
const store: Store = Object.create(null)

/** A job that has so much to do at each step, and then nothing. */
function job(name: string, steps: readonly (number | Error)[], log: string[] = []): Job {
  const left = [...steps]
  return {
    name,
    noun: name,
    step: async () => {
      const step = left.shift() ?? 0
      log.push(`${name} ${String(step)}`)
      if (step instanceof Error) throw step
      return step
    },
  }
}

const told = (rounds: readonly Round[]) => rounds.map(({ job: { name }, done }) => [name, done])
const { signal } = new AbortController()

test('a round does every job until nothing is left of it, in their order', async () => {
  const log: string[] = []
  const jobs = [job('one', [2, 3], log), job('two', [1], log), job('idle', [], log)]
  const rounds = await work({ store, jobs, signal })
  expect(told(rounds)).toEqual([
    ['one', 5],
    ['two', 1],
    ['idle', 0],
  ])
  expect(log).toEqual(['one 2', 'one 3', 'one 0', 'two 1', 'two 0', 'idle 0'])
})

test('a job that fails says why, keeps what it had done, and does not stop the others', async () => {
  const fault = new Error('the disk is full')
  const rounds = await work({ store, jobs: [job('one', [4, fault]), job('two', [1])], signal })
  expect(told(rounds)).toEqual([
    ['one', 4],
    ['two', 1],
  ])
  expect(rounds.map(({ problem }) => problem)).toEqual([fault, null])
})

test('the signal ends it after the step under way; what was done is told', async () => {
  const stop = new AbortController()
  const onStep = (_job: Job, done: number) => done >= 3 && stop.abort()
  const jobs = [job('one', [1, 2, 4]), job('two', [1])]
  const rounds = await work({ store, jobs, everyMs: 60_000, onStep, signal: stop.signal })
  expect(told(rounds)).toEqual([['one', 3]])
})

test('without a word of stopping it goes round again, and a failed job is tried again', async () => {
  const stop = new AbortController()
  const seen: (readonly [string, number])[] = []
  const onRound = ({ job: { name }, done }: Round) => {
    seen.push([name, done])
    if (seen.length === 3) stop.abort()
  }
  const jobs = [job('one', [1, new Error('busy'), 7])]
  await work({ store, jobs, everyMs: 1, onRound, signal: stop.signal })
  expect(seen).toEqual([
    ['one', 1],
    ['one', 7],
    ['one', 0],
  ])
})

test('a stop while it waits ends it at once', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 10)
  expect(
    told(await work({ store, jobs: [job('one', [])], everyMs: 3_600_000, signal: stop.signal })),
  ).toEqual([['one', 0]])
})

test('every job has a name of its own', () => {
  const jobs = jobsWith(async () => fail('no-model', 'none here', 'None.'))
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length)
})

test('linking without a model says why, and what to do', async () => {
  const missing = async () => fail('no-model-runtime', 'onnxruntime-node cannot be loaded', 'Read by rules.')
  const link = jobsWith(missing).find(({ name }) => name === 'link')
  const asking: Store = Object.assign(Object.create(null), {
    linkNext: async (openModel: () => Promise<unknown>) => {
      await openModel()
      return 0
    },
  })
  expect(link!.fellBack?.()).toBeNull()
  await link!.step(asking)
  expect(link!.fellBack?.()).toMatchObject({
    code: 'words-alone',
    message: expect.stringMatching(/by their words alone: onnxruntime-node cannot be loaded/),
    remedy: expect.stringMatching(/npm install onnxruntime-node/),
  })
})

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSentenceModel, type SentenceModel } from '../../../src/world/models/index.ts'

const dot = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0)

describe('the sentence model', () => {
  let model: SentenceModel
  beforeAll(async () => {
    const opened = await openSentenceModel('models/sentence-en')
    if (!opened.ok) throw new Error(opened.problem.message)
    model = opened.value
  })
  afterAll(() => model.close())

  test('what means the same lies closer than what shares words', async () => {
    const [claim, same, other] = await model.embed([
      'Unemployment in Norland fell to four per cent.',
      'The jobless rate in Norland dropped to 4 percent.',
      'Four Norland footballers fell ill.',
    ])
    expect(dot(claim!, same!)).toBeGreaterThan(0.7)
    expect(dot(claim!, same!)).toBeGreaterThan(dot(claim!, other!) + 0.2)
  })

  test('a vector has length one and does not depend on its neighbours or their order', async () => {
    const texts = ['The bridge will open in May.', '', 'He denied it.', 'word '.repeat(2_000)]
    const together = await model.embed(texts)
    for (const [at, text] of texts.entries()) {
      const [alone] = await model.embed([text])
      expect(alone!.length).toBe(model.dimensions)
      expect(dot(alone!, alone!)).toBeCloseTo(1, 4)
      expect(dot(alone!, together[at]!)).toBeCloseTo(1, 4)
    }
    expect(await model.embed([])).toEqual([])
  })
})

describe('a folder that is not the model', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sayso-model-'))
    await cp('models/sentence-en/card.json', join(folder, 'card.json'))
    await cp('models/sentence-en/vocab.txt', join(folder, 'vocab.txt'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('a missing file is named', async () => {
    expect(await openSentenceModel(folder)).toMatchObject({
      ok: false,
      problem: { code: 'no-model', where: 'model.onnx' },
    })
    expect(await openSentenceModel(join(folder, 'nowhere'))).toMatchObject({
      ok: false,
      problem: { code: 'no-model' },
    })
  })

  test('a file of another hash is not run', async () => {
    await writeFile(join(folder, 'model.onnx'), 'not the model')
    expect(await openSentenceModel(folder)).toMatchObject({ ok: false, problem: { code: 'bad-model' } })
  })
})

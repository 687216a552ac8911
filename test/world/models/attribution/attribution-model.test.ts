import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toReading } from '../../../../src/article/index.ts'
import {
  openAttributionModel,
  openEngine,
  type AttributionModel,
} from '../../../../src/world/models/index.ts'
import { articleOf } from '../../../article-of.ts'
import { wordsAt } from '../../../attribution/said-in.ts'

const FOLDER = 'models/attribution-en'
let model: AttributionModel
beforeAll(async () => {
  const opened = await openAttributionModel(FOLDER)
  if (!opened.ok) throw new Error(opened.problem.message)
  model = opened.value
})
afterAll(() => model.close())

const hintsIn = async (text: string) =>
  (await model.hints(toReading(articleOf(text)))).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => wordsAt(text, spans)).join(' | '),
  )

describe('the attribution model', () => {
  test.each([
    [
      'The mayor of Tarn said the bridge would open in May.',
      ['The mayor of Tarn | said | the bridge would open in May'],
    ],
    ['Brandt said that the road was open.', ['Brandt | said | the road was open']],
    ['“We are tired of the mud,” said Anna Berg.', ['Anna Berg | said | We are tired of the mud,']],
    [
      'The fund is empty, according to two officials. It rained on Friday.',
      ['two officials | according to | The fund is empty'],
    ],
    ['It rained in the valley. The match was drawn.', []],
    ['', []],
  ])('%j', async (text, expected) => {
    expect(await hintsIn(text)).toEqual(expected)
  })

  test('reads a long text window by window, and the same words alike wherever they stand', async () => {
    const rain = 'It rained in the valley and the river rose by the hour. '
    const text = `${rain.repeat(60)}Anna Berg said the dam would hold. ${rain.repeat(60)}`
    expect(await hintsIn(text)).toEqual(['Anna Berg | said | the dam would hold'])
  })

  test('every span of a hint lies in the text, holds something and cuts no word, whatever the text is', async () => {
    const words = fc.constantFrom(
      '“',
      '”',
      'said',
      'Ann',
      'the dam',
      '😀',
      'é\u0301',
      '\n\n',
      'that',
      'he told',
      '"',
      '你好',
      '.',
      ',',
      '\u200B',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 40 }), fc.constantFrom(' ', ''), async (parts, gap) => {
        const text = parts.join(gap)
        for (const { source, cue, content, confidence } of await model.hints(toReading(articleOf(text)))) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(content.length).toBeGreaterThan(0)
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('engines', () => {
  test('name themselves with the model that they read by', async () => {
    for (const [choice, name] of [
      ['rules', 'rules 1.2.3'],
      ['auto', 'auto 1.2.3, attribution-en 3'],
      ['model', 'model 1.2.3, attribution-en 3'],
    ] as const) {
      const opened = await openEngine(choice, { folder: FOLDER, version: '1.2.3' })
      expect(opened).toMatchObject({ ok: true, value: { name, fellBack: null } })
      if (opened.ok) await opened.value.close()
    }
  })

  test('rules have no hints; auto has them only where the rules are in doubt', async () => {
    const plain = articleOf('Brandt said the road was open.')
    const doubt = articleOf(
      'It rained. The mayor let it be known that the claims would be looked into by the council.',
    )
    const [rules, auto] = await Promise.all(
      (['rules', 'auto'] as const).map((choice) => openEngine(choice, { folder: FOLDER, version: '1' })),
    )
    if (rules?.ok !== true || auto?.ok !== true) throw new Error('an engine did not open')
    expect(await rules.value.hints(doubt)).toEqual({ hints: [], troubles: [] })
    expect((await auto.value.hints(plain)).hints).toEqual([])
    for (const hint of (await auto.value.hints(doubt)).hints) expect(hint.redraws).toBe(false)
  })

  describe('without the model', () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sayso-engine-'))
      await cp(join(FOLDER, 'card.json'), join(folder, 'card.json'))
      await writeFile(join(folder, 'model.onnx'), 'something else')
    })
    afterAll(() => rm(folder, { recursive: true }))

    test('auto is the rules and says why; model is a problem that says what to do', async () => {
      const auto = await openEngine('auto', { folder, version: '1' })
      expect(auto).toMatchObject({
        ok: true,
        value: { name: 'rules 1', fellBack: { code: 'bad-model', where: 'model.onnx' } },
      })
      const asked = await openEngine('model', { folder: join(folder, 'nowhere'), version: '1' })
      expect(asked).toMatchObject({
        ok: false,
        problem: { code: 'no-model', remedy: expect.stringMatching(/--engine rules/) },
      })
    })
  })
})

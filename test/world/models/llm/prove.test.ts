import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toReading } from '../../../../src/article/index.ts'
import { prove } from '../../../../src/world/models/llm/prove.ts'
import { articleOf } from '../../../article-of.ts'
import { wordsAt } from '../../../attribution/said-in.ts'
import { statement } from './stub.ts'

/** A proposal about a text: its spans' words, or why it is not believed. */
function proved(text: string, proposal: ReturnType<typeof statement>): string {
  const { article, sentences } = toReading(articleOf(text))
  const outcome = prove(proposal, { sentences: sentences.map(({ span }) => span) }, article.text)
  if (!outcome.ok) return outcome.why
  const { source, cue, content } = outcome.value
  const words = (span: readonly [number, number] | null) =>
    span === null ? '-' : wordsAt(article.text, [span])
  return `${words(source)} | ${words(cue)} | ${content.map(words).join(' + ')}`
}

const BRIDGE = 'It rained. Mayor Ilda Renko said the bridge would open in May.'
const TOLL = 'Officials said 1,200 people had fled and 6.5 percent of homes were lost.'
const NOT = 'Brandt did not say the road was open. He has no evidence that it is safe, he said.'
const HE = 'He said he was tired, and he left.'
const BROKEN = '“The town,” Dov Amsel said, “is not lost.”'

describe('a span is proved', () => {
  test.each([
    [
      BRIDGE,
      statement('2: Mayor Ilda Renko', '2: said', '2: the bridge would open in May'),
      'Mayor Ilda Renko | said | the bridge would open in May',
    ],
    [
      BRIDGE,
      statement(null, null, '2: the bridge would open in May'),
      '- | - | the bridge would open in May',
    ],
    [
      TOLL,
      statement('1: Officials', '1: said', '1: 1,200 people had fled'),
      'Officials | said | 1,200 people had fled',
    ],
    [
      NOT,
      statement('2#2: he', '2: said', '2: He has no evidence that it is safe'),
      'he | said | He has no evidence that it is safe',
    ],
    [
      NOT,
      statement('1: Brandt', '1: did not say', '1: the road was open'),
      'Brandt | did not say | the road was open',
    ],
    [HE, statement('1: He', '1: said', '1: he was tired'), 'He | said | he was tired'],
    [
      HE,
      statement('1: He', '1: said', '1: he was tired, and he left'),
      'He | said | he was tired, and he left',
    ],
    [
      BROKEN,
      statement('1: Dov Amsel', '1: said', '1: The town', '1: is not lost'),
      'Dov Amsel | said | The town + is not lost',
    ],
    ['“I’m here,” Amsel said.', statement('1: Amsel', '1: said', "1: I'm here"), 'Amsel | said | I’m here'],
    [
      '“We wait. We hope.” Amsel said so.',
      statement('3: Amsel', '3: said', '1: We wait.', '2: We hope.'),
      'Amsel | said | We wait. We hope.',
    ],
    [
      'On Monday Renko said the dam held.',
      statement('1: Renko', '1: said', '1: the dam held'),
      'Renko | said | the dam held',
    ],
  ])('%s %j', (text, proposal, words) => {
    expect(proved(text, proposal)).toBe(words)
  })
})

describe('a span is not believed that', () => {
  test.each([
    [
      'was invented',
      BRIDGE,
      statement('2: Mayor Ilda Renko', '2: said', '2: the bridge would never open'),
      'not in the text',
    ],
    [
      'corrects the text',
      BRIDGE,
      statement('2: Mayor Hilda Renko', '2: said', '2: the bridge would open in May'),
      'not in the text',
    ],
    [
      'stands in another sentence',
      BRIDGE,
      statement('1: Mayor Ilda Renko', '2: said', '2: the bridge would open in May'),
      'not in the text',
    ],
    [
      'names a sentence there is not',
      BRIDGE,
      statement(null, null, '9: the bridge would open in May'),
      'not in the text',
    ],
    [
      'is of another case',
      BRIDGE,
      statement('2: mayor Ilda Renko', '2: said', '2: the bridge would open in May'),
      'not in the text',
    ],
    [
      'leaves words out',
      BRIDGE,
      statement('2: Mayor Renko', '2: said', '2: the bridge would open in May'),
      'not in the text',
    ],
    ['is empty', BRIDGE, statement('2: Mayor Ilda Renko', '2: said', '2:  '), 'not in the text'],
    ['has no content', BRIDGE, statement('2: Mayor Ilda Renko', '2: said'), 'says nothing'],
    [
      'cuts a word',
      BRIDGE,
      statement('2: Mayor Ilda Renko', '2: said', '2: bridge would open in Ma'),
      'cuts a word',
    ],
    [
      'cuts a number before its comma',
      TOLL,
      statement('1: Officials', '1: said', '1: 200 people had fled'),
      'cuts a number',
    ],
    [
      'cuts a number before its point',
      TOLL,
      statement('1: Officials', '1: said', '1: 5 percent of homes were lost'),
      'cuts a number',
    ],
    ['cuts a percentage', TOLL, statement('1: Officials', '1: said', '1: had fled and 6.5'), 'cuts a number'],
    [
      'cuts a first name',
      BRIDGE,
      statement('2: Renko', '2: said', '2: the bridge would open in May'),
      'cuts a name',
    ],
    [
      'cuts a surname',
      BRIDGE,
      statement('2: Mayor Ilda', '2: said', '2: the bridge would open in May'),
      'cuts a name',
    ],
    [
      'leaves the cue its negation',
      NOT,
      statement('1: Brandt', '1: say', '1: the road was open'),
      'cuts a negation',
    ],
    [
      'leaves "no" out of what is said',
      NOT,
      statement('2#2: he', '2: said', '2: evidence that it is safe'),
      'cuts a negation',
    ],
    [
      'leaves "not" out between two parts',
      BROKEN,
      statement('1: Dov Amsel', '1: said', '1: The town', '1: lost'),
      'cuts a negation',
    ],
    [
      'leaves a number out between two parts',
      TOLL,
      statement(null, null, '1: people', '1: of homes were lost'),
      'cuts a number',
    ],
    [
      'could stand in two places',
      HE,
      statement('1: he', '1: said', '1: tired'),
      'which occurrence is unclear',
    ],
    [
      'takes words twice',
      BRIDGE,
      statement('2: Mayor Ilda Renko', '2: said', '2: Mayor Ilda Renko said the bridge would open in May'),
      'parts overlap',
    ],
  ])('%s', (_, text, proposal, why) => {
    expect(proved(text, proposal)).toBe(why)
  })
})

test('whatever is proposed, what is proved stands in the text letter by letter', () => {
  const { article, sentences } = toReading(articleOf(`${BRIDGE} ${TOLL} ${NOT} ${BROKEN}`))
  const passage = { sentences: sentences.map(({ span }) => span) }
  const part = fc
    .record({
      at: fc.nat(passage.sentences.length),
      from: fc.nat(60),
      length: fc.nat(40),
      nth: fc.option(fc.integer()),
    })
    .map(({ at, from, length, nth }) => {
      const [start, end] = passage.sentences[at] ?? [0, 9]
      return { sentence: at + 1, text: article.text.slice(start, end).slice(from, from + length), nth }
    })
  const proposal = fc.record({
    source: fc.option(part),
    cue: fc.option(part),
    content: fc.array(part, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(proposal, (proposed) => {
      const outcome = prove(proposed, passage, article.text)
      if (!outcome.ok) return
      const { source, cue, content } = outcome.value
      if (source !== null) expect(article.text.slice(...source)).toBe(proposed.source!.text.trim())
      if (cue !== null) expect(article.text.slice(...cue)).toBe(proposed.cue!.text.trim())
      for (const { text } of proposed.content)
        expect(content.some((span) => article.text.slice(...span).includes(text.trim()))).toBe(true)
    }),
  )
})

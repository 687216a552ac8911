import { describe, expect, test } from 'vitest'
import { timexesIn, whenIs } from '../../../src/claim/time/index.ts'
import { readingOf, statementOf } from './statement-of.ts'

type Words = Parameters<typeof statementOf>[1]

/** What each statement of a text published on Wednesday 19 November 2025 was said on: `from` and rule. */
function saidOf(
  text: string,
  statements: readonly Words[],
  outlet: string | null = null,
): readonly (string | null)[] {
  const reading = readingOf(text, '2025-11-19', outlet)
  const made = statements.map((words) => statementOf(reading, words))
  return whenIs(made, timexesIn(reading), reading, () => false).map(({ saidOn }) => saidOn?.from ?? null)
}

const ONE: readonly (readonly [text: string, source: string, cue: string, content: string, said: string | null])[] = [
  ['On Monday, Mayor Ines Falk said the dam was safe.', 'Mayor Ines Falk', 'said', 'the dam was safe', '2025-11-17'],
  ['Mayor Ines Falk said on Monday that the dam was safe.', 'Mayor Ines Falk', 'said', 'the dam was safe', '2025-11-17'],
  ['Mayor Ines Falk on Tuesday said the dam was safe.', 'Mayor Ines Falk', 'said', 'the dam was safe', '2025-11-18'],
  ['"The dam is safe," Falk told reporters in Orlen on Sunday.', 'Falk', 'told', 'The dam is safe,', '2025-11-16'],
  ['"The dam is safe," Falk said yesterday.', 'Falk', 'said', 'The dam is safe,', '2025-11-18'],
  ['In a statement on 3 November, Falk denied the dam was cracked.', 'Falk', 'denied', 'the dam was cracked', '2025-11-03'],
  ['Speaking in Orlen last Friday, Falk said the dam was safe.', 'Falk', 'said', 'the dam was safe', '2025-11-14'],
  ['Falk said in an interview with Radio Orlen on October 30 that the dam was safe.', 'Falk', 'said', 'the dam was safe', '2025-10-30'],
  ['Early on Monday morning Falk admitted the dam had cracked.', 'Falk', 'admitted', 'the dam had cracked', '2025-11-17'],
  ['The dam broke in May 2019, with engineers warning at the time that it was old.', 'engineers', 'warning at the time', 'it was old', '2019-05-01'],
  ['Falk said the dam was safe.', 'Falk', 'said', 'the dam was safe', null],
  ['Falk said the dam broke on Monday.', 'Falk', 'said', 'the dam broke on Monday', null],
  ['After Monday\'s flood, Falk said the dam was safe.', 'Falk', 'said', 'the dam was safe', null],
  ['Since Monday, Falk has said the dam is safe.', 'Falk', 'said', 'the dam is safe', null],
  ['Falk, who was elected in May, said the dam was safe.', 'Falk', 'said', 'the dam was safe', null],
  ['The flood began on Monday and Falk says the dam is safe.', 'Falk', 'says', 'the dam is safe', null],
  ['A man who drowned on Monday had been warned, Falk said.', 'Falk', 'said', 'A man who drowned on Monday had been warned', null],
  ['Falk said the dam, rebuilt in 2019, was safe.', 'Falk', 'said', 'the dam, rebuilt in 2019, was safe', null],
  ['Falk now says the dam is safe.', 'Falk', 'says', 'the dam is safe', null],
  ['For several days Falk denied the rumours.', 'Falk', 'denied', 'the rumours', null],
  ['Every Monday Falk says the dam is safe.', 'Falk', 'says', 'the dam is safe', null],
] // prettier-ignore

describe('the day of saying', () => {
  test.each(ONE)('%s', (text, source, cue, content, said) => {
    expect(saidOf(text, [{ source, cue, content }])).toEqual([said])
  })
})

const PASSAGE =
  'On November 10, Petra Lund, an adviser to the council, gave further details about the dam.\n\n' +
  'She reported that the water had risen. Lund noted that the gates were open.\n\n' +
  'Twenty-four hours later, on November 11, Lund added that the gates were shut. ' +
  'Her statement included that nobody was hurt.\n\n' +
  'The ministry said the dam was old. Lund said pumps had come.'

describe('a passage of one speaker', () => {
  test('keeps its day until somebody else speaks', () => {
    const said = saidOf(PASSAGE, [
      { source: 'She', cue: 'reported', content: 'the water had risen' },
      { source: 'Lund', cue: 'noted', content: 'the gates were open' },
      { source: 'Lund', cue: 'added', content: 'the gates were shut' },
      { source: 'Her statement', cue: 'included', content: 'nobody was hurt' },
      { source: 'The ministry', cue: 'said', content: 'the dam was old' },
      { source: 'Lund', cue: 'said', content: 'pumps had come' },
    ])
    expect(said).toEqual(['2025-11-10', '2025-11-10', '2025-11-11', '2025-11-11', null, null])
  })

  test('does not lend its day to somebody of theirs', () => {
    const said = saidOf(
      'On Monday, Falk said the dam was safe. Her opponent said it was old. Her letter said it leaked.',
      [
        { source: 'Falk', cue: 'said', content: 'the dam was safe' },
        { source: 'Her opponent', cue: 'said', content: 'it was old' },
      ],
    )
    expect(said).toEqual(['2025-11-17', null])
  })

  test('does not lend its day to what was told before', () => {
    const said = saidOf('On Monday, Falk said the dam was safe. Falk had said it was old.', [
      { source: 'Falk', cue: 'said', content: 'the dam was safe' },
      { source: 'Falk', cue: 'had said', content: 'it was old' },
    ])
    expect(said).toEqual(['2025-11-17', null])
  })
})

describe('the channel of the speaker', () => {
  const TEXT = 'The minister said the dam was safe. He noted that some claim that it was old.'
  const STATEMENTS = [
    { source: 'The minister', cue: 'said', content: 'the dam was safe' },
    { source: 'some', cue: 'claim', content: 'it was old', nestedIn: 0 },
  ]
  test.each([
    ['Ministry of Waters, official website', '2025-11-19'],
    ['Government of Orlen', '2025-11-19'],
    ['The Orlen Courier', null],
    ['Press service of the Mayor of Orlen', '2025-11-19'],
    ['Press Gazette', null],
    ['Inter Press Service', null],
  ])('%s', (outlet, said) => {
    expect(saidOf(TEXT, STATEMENTS, outlet)).toEqual([said, null])
  })
})

import { describe, expect, test } from 'vitest'
import type { Hint } from '../../src/attribution/index.ts'
import { ownVoiceIn, saidIn, statementsIn, wordsAt } from './said-in.ts'

describe('quotations that go on', () => {
  test.for([
    [
      '“We held the hill,” Brandt said. “It cost us dearly. We will hold it again.”',
      'We held the hill, / It cost us dearly. We will hold it again.',
    ],
    ['“We held the hill,” Brandt said.\n\n“It cost us dearly.”', 'We held the hill, / It cost us dearly.'],
    ['“We held the hill,” Brandt said. It rained all week. “So it goes.”', 'We held the hill,'],
    [
      'The colonel wrote: “We held the hill.\n\n“It cost us dearly.”',
      'We held the hill. / It cost us dearly.',
    ],
  ])('%s', ([text, content]) => {
    expect(statementsIn(text!).map((statement) => wordsAt(text!, statement.content))).toEqual([content])
  })
})

describe('quotations beside other clauses', () => {
  test.for([
    [
      '“This is so,” Marr said, noting that the plan had failed before. “We will not do it again.”',
      'This is so, / We will not do it again.',
    ],
    [
      '“It is not the end,” he said outside the hall. But “the plan is stronger with his help. It is good.”',
      'It is not the end, / the plan is stronger with his help. It is good.',
    ],
    [
      '“Not only can he win, he is the best.”\n\n“He may be the only one we have,” Vale notes.',
      'Not only can he win, he is the best. / He may be the only one we have,',
    ],
  ])('%s', ([text, content]) => {
    expect(wordsAt(text!, statementsIn(text!)[0]!.content)).toBe(content)
  })
})

describe('what nobody said', () => {
  test.each([
    'No official said the dam was safe.',
    'Nobody accused the mayor of fraud.',
    'None of the ministers said the dam was safe.',
    'Not one of the ministers said the dam was safe.',
    'Neither Kell nor Brook said the dam was safe.',
    'Neither side denied the report.',
    'Hardly anyone said the dam was safe.',
    'Never did Kell say the dam was safe.',
    'Nor did Kell say the dam was safe.',
    'At no time has Kell said the dam is safe.',
  ])('%s', (text) => {
    expect(statementsIn(text)).toEqual([])
  })

  test.each([
    ['Few said the dam was safe.', 'Few'],
    ['Not surprisingly, Kell said the dam was safe.', 'Kell'],
    ['Kell, not Brook, said the dam was safe.', 'Kell'],
    ['Not long ago Kell said the dam was safe.', 'Kell'],
    ['Not only Kell said the dam was safe.', 'Kell'],
    ['Neither Kell nor Brook would say whether the dam was safe.', 'Neither Kell nor Brook'],
  ])('but somebody spoke, or was silent: %s', (text, who) => {
    expect(statementsIn(text).map(({ source }) => wordsAt(text, source))).toEqual([who])
  })
})

describe('what a statement is', () => {
  test.for([
    ['“Nobody was hurt,” said Anna Kell.', 'direct', 'explicit', 'say'],
    ['Kell said the ward was “close to full” on Friday.', 'mixed', 'explicit', 'say'],
    ['Kell denied closing the ward.', 'indirect', 'explicit', 'deny'],
    ['Kell vowed to keep the ward open.', 'indirect', 'explicit', 'promise'],
    ['Kell warned that the ward would close.', 'indirect', 'explicit', 'predict'],
    ['Kell demanded that the ward be kept.', 'indirect', 'explicit', 'ask'],
    ['Kell accused the board of neglect.', 'indirect', 'explicit', 'accuse'],
    ['Kell declined to comment on the ward.', 'indirect', 'explicit', 'decline'],
    ['Analysts estimate that the ward costs two million.', 'indirect', 'explicit', 'estimate'],
    ['It was announced that the ward would close.', 'indirect', 'agentless', 'say'],
  ])('%s', ([text, quote, attribution, sense]) => {
    const [statement] = statementsIn(text!)
    expect([statement?.quote, statement?.attribution, statement?.sense]).toEqual([quote, attribution, sense])
  })

  test.for([
    ['In an interview with zarya.net, Brandt said that the road was open.', 'zarya.net'],
    ['Kell told the Northern Post that the ward was full.', 'the Northern Post'],
    ['Kell told her sister that the ward was full.', null],
    ['Kell said that the ward was full.', null],
  ])('via: %s', ([text, via]) => {
    const [statement] = statementsIn(text!)
    expect(statement?.via ? text!.slice(...statement.via) : null).toBe(via)
  })
})

describe('nesting', () => {
  test.for([
    [
      '“The minister told me that the dam was safe, and I believed him,” she said.',
      'she | said | The minister told me that the dam was safe, and I believed him,',
      'The minister | told | the dam was safe',
    ],
    [
      '“I told them that the dam was safe, and I meant it,” she said.',
      'she | said | I told them that the dam was safe, and I meant it,',
    ],
    [
      '“Did the minister say that the dam was safe, or not?” she asked.',
      'she | asked | Did the minister say that the dam was safe, or not?',
    ],
    [
      '“My sister thinks that the dam was never safe at all,” she said.',
      'she | said | My sister thinks that the dam was never safe at all,',
    ],
  ])('inside a quotation: %s', ([text, ...said]) => {
    expect(saidIn(text!)).toEqual(said)
  })

  test('what is told inside a quotation is direct only between marks of its own', () => {
    const text =
      '“The minister told me that the dam was safe,” she said. “He told us, ‘Go home and stay there until we call,’ and we went,” she added.'
    expect(statementsIn(text).map(({ quote, nestedIn }) => [quote, nestedIn])).toEqual([
      ['direct', null],
      ['indirect', 0],
      ['direct', null],
      ['direct', 2],
    ])
  })

  test('a statement inside a statement knows the outer one', () => {
    const text = 'Marsh said that Doyle had promised to resign.'
    expect(saidIn(text)).toEqual([
      'Marsh | said | Doyle had promised to resign',
      'Doyle | had promised | to resign',
    ])
    expect(statementsIn(text).map(({ nestedIn }) => nestedIn)).toEqual([null, 0])
  })

  test('two statements side by side are not nested', () => {
    const text = 'Marsh said the bill was dead and Doyle denied leaking it.'
    expect(statementsIn(text).map(({ nestedIn }) => nestedIn)).toEqual([null, null])
  })
})

describe('own voice', () => {
  test('is every sentence that nobody is said to have said', () => {
    const text =
      'The valley fell silent at noon. Brandt said the road was open. His words signal a change of mood. “We are tired,” he said.'
    expect(ownVoiceIn(text)).toEqual([
      'The valley fell silent at noon.',
      'His words signal a change of mood.',
    ])
  })

  test('is the whole of a text without a statement, and nothing of an empty one', () => {
    expect(ownVoiceIn('It rained. The match was drawn.')).toEqual(['It rained.', 'The match was drawn.'])
    expect(ownVoiceIn('')).toEqual([])
  })
})

describe('hints', () => {
  const text = 'Brandt said the road was open. Later the convoy, by his account, turned back.'
  const by = { engine: 'model', reader: 'test-model', version: '0' } as const
  const hint = (source: string, cue: string, content: string, redraws = true): Hint => {
    const span = (words: string) =>
      words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length] as const]
    return { source: span(source), cue: span(cue), content: span(content), confidence: 0.9, by, redraws }
  }
  const alone = statementsIn(text)[0]!.confidence

  test('that agree raise the confidence of the find', () => {
    const [statement] = statementsIn(text, [hint('Brandt', 'said', 'the road was open')])
    expect(statement?.confidence).toBeGreaterThan(alone)
    expect(statement?.by.engine).toBe('rules')
  })

  test('that give the words to somebody else lower it', () => {
    const [statement] = statementsIn(text, [hint('the convoy', 'said', 'the road was open')])
    expect(statement?.confidence).toBeLessThan(alone)
  })

  test('that stand alone join as they are', () => {
    const statements = statementsIn(text, [hint('his', 'account', 'turned back')])
    expect(statements.map((statement) => [statement.by.engine, statement.confidence])).toEqual([
      ['rules', alone],
      ['model', 0.9],
    ])
  })

  test('that redraw give their borders to the find, which keeps what the rules know of it', () => {
    const [statement] = statementsIn(text, [hint('Brandt', 'said', 'road was open')])
    expect(wordsAt(text, statement!.content)).toBe('road was open')
    expect(statement?.by.reader).toBe('said-that')
    const [kept] = statementsIn(text, [hint('Brandt', 'said', 'road was open', false)])
    expect(wordsAt(text, kept!.content)).toBe('the road was open')
  })

  const more =
    'Marsh went on at length over the flood. The new map lays bare that the dam is safe. Doyle let slip the dam was safe.'
  test.for([
    ['of a topic alone', ['Marsh', 'went on at length over', 'the flood'], 0],
    ['of what a thing shows', ['The new map', 'lays bare', 'the dam is safe'], 0],
    ['of somebody who says something', ['Doyle', 'let slip', 'the dam was safe'], 1],
  ] as const)('%s join %j when they redraw nothing', ([, [source, cue, content], joined]) => {
    const span = (words: string) => [[more.indexOf(words), more.indexOf(words) + words.length] as const]
    const spans = { source: span(source), cue: span(cue), content: span(content) }
    const added = statementsIn(more, [{ ...spans, confidence: 0.9, by, redraws: false }])
    expect(added.filter((statement) => statement.by.engine === 'model').length).toBe(joined)
  })

  const quoted =
    'Ana Brook said: “The dam holds.” She turned to the map. “It held in May.” “It leaks,” said Kell. “Mend it.”'
  test.for([
    ['sure, and the rules tell the rest of nobody', 0.95, 'The dam holds. It held in May.', 2],
    ['not so sure', 0.8, 'The dam holds. It held in May.', 1],
    ['sure, and the rest is somebody else’s', 0.95, 'The dam holds. It leaks,', 1],
    ['sure, and tells less', 0.95, 'dam holds.', 1],
  ] as const)('that redraw a quotation are heard where they are %s', ([, confidence, told, spans]) => {
    const span = (words: string) => [quoted.indexOf(words), quoted.indexOf(words) + words.length] as const
    const content = told.match(/[^.,]+[.,]/g)!.map((words) => span(words.trim()))
    const found = statementsIn(quoted, [
      { source: [span('Ana Brook')], cue: [span('said')], content, confidence, by, redraws: true },
    ])
    const brook = found.find(({ source }) => wordsAt(quoted, source) === 'Ana Brook')!
    expect(wordsAt(quoted, brook.content).startsWith('The dam holds.')).toBe(true)
    expect(brook.content).toHaveLength(spans)
  })

  test('that only point at what was said leave the words that the rules found', () => {
    const pointing = 'The dam will be mended by May. This was stated by Ana Brook.'
    const spans = (words: string) => [
      [pointing.indexOf(words), pointing.indexOf(words) + words.length] as const,
    ]
    const hinted: Hint = {
      source: spans('Ana Brook'),
      cue: spans('was stated'),
      content: spans('This'),
      confidence: 0.95,
      by,
      redraws: true,
    }
    const [statement, ...rest] = statementsIn(pointing, [hinted])
    expect(wordsAt(pointing, statement!.content)).toBe('The dam will be mended by May')
    expect(rest).toEqual([])
  })

  test.for([
    ['past the end', [[70, 500]]],
    ['backwards', [[20, 10]]],
    ['negative', [[-5, 10]]],
    ['inside a word', [[9, 15]]],
    ['nothing but space', [[6, 7]]],
    ['not whole numbers', [[0.5, 6]]],
    ['nothing', []],
  ] as const)('whose words are %s are dropped', ([, content]) => {
    const bad: Hint = { source: [], cue: [], content, confidence: 0.9, by, redraws: true }
    expect(statementsIn(text, [bad])).toEqual(statementsIn(text))
  })
})

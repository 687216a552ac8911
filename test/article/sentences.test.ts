import { describe, expect, test } from 'vitest'
import { readingOf, sentencesOf } from './reading-of.ts'

/** Each text is written with a stroke where a sentence ends; half of the rows have none. */
const ONE_PARAGRAPH: readonly (readonly [what: string, marked: string])[] = [
  ['plain', 'The dam held.| The town slept.'],
  ['titles', 'Gen. Marsh met Sen. Okoro, Lt. Col. Vane and Dr. Tanaka at St. Anne.'],
  ['a title before an initial', 'Mr. J. K. Vane spoke to Mrs. A. Quill.'],
  ['months and days', 'It began on Nov. 21 and ended on Dec. 3.| It rained.'],
  ['a month before a name', 'The Nov. Marsh report was late.'],
  ['U.S. before a noun', 'The U.S. Army and the U.S. President agreed.'],
  ['U.S. at the end', 'They flew to the U.S.| He stayed.'],
  ['U.N. and e.g.', 'The U.N. mission, e.g. in Port Ansel, ended.'],
  ['times of day', 'It starts at 5 p.m. Friday and ends at 9 a.m. Moscow time.'],
  ['a time of day at the end', 'It ended at 5 p.m.| Reporters left.| It began at 9 a.m.| Soldiers came.'],
  ['companies', 'Vane Inc. Chief Ada Marsh sold Quill Corp. shares.'],
  ['a company at the end', 'She left Vane Inc.| She joined Quill Ltd.'],
  ['decimals and versions', 'It rose 3.5 percent to 1,000.25 marks on Node.js 20.1.'],
  ['an address on the web', 'He told aif.example that https://wire.example/a.b?c=d. was down.'],
  ['a web address at the end', 'See wire.example.| It is down.'],
  ['numbers', 'No. 5 won.| It beat No. 7.'],
  ['the answer no', 'He said no.| Nobody asked why.'],
  ['a number at the end', 'It began in 2019.| Nobody knew.'],
  ['etc.', 'Guns, shells, etc. were found.| Police took guns, shells, etc.| They left.'],
  ['an initial at the end', 'They chose plan B.| The mayor agreed.'],
  ['an ellipsis', 'It went on...| He left.| It was … late.'],
  ['an ellipsis before a name', 'We ... Marsh and I ... left.'],
  ['a spaced ellipsis', 'It went on . . .| He left.'],
  ['two marks', 'Why?!| Nobody knew!!| It went on.'],
  ['a quotation that asks', '"Is it late?" she asked.| He nodded.'],
  ['a quotation that asks, and a name', '“Is it late?” Ada Marsh asked.| He nodded.'],
  ['a quotation that asks, and a new sentence', '“Is it late?”| Ada Marsh has asked that for years.'],
  ['a quotation with a full stop', '"It is late." he said.'],
  ['a quotation that ends the sentence', 'He said: “It is late.”| Then he left.'],
  ['a sentence in a quotation', '“It is late.| We must go,” she said.'],
  ['an outcry and a sentence', '“Go now!”| The minister said that it was late.'],
  ['closing marks of two kinds', 'She said, “He told me, ‘It is late.’”| He left.'],
  ['a quotation after a full stop', 'It was late.| “we go,” he said.'],
  ['brackets', 'It was late (about ten).| He left. (He never came back.)'.replace('. (', '.| (')],
  ['brackets inside', 'He left (as U.S. law asks, see art. 5) at once.'],
  ['a footnote', 'The dam held.[12]| It rained.'],
  ['small letters after a full stop', 'It is approx. ten metres.'],
  ['names in small letters', 'Sales rose.| iPhone prices fell.| al-Shabaab took the town.'],
  ['a missing space', 'He said so.Then he left.'.replace('.T', '.|T')],
  ['a domain is no missing space', 'He wrote to wire.example again.'],
  ['a name with a mark', 'Yahoo! Finance said so.'],
  ['a list in a line', '1. Do this.| 2. Do that.'],
  ['bullets in a line', '• one thing| • another thing'],
  ['German ordinals', 'Am 22. November kam er.| Es war spät.'],
  ['German abbreviations', 'Es sind z.B. 5 Mio. Euro.'],
  ['Cyrillic', 'В. Путин приехал в 2019 г.| Он сказал: «Нет».'],
  ['Cyrillic in guillemets', '«Поздно», — сказал он.| Все ушли.'],
  ['no mark at the end', 'Bridge to reopen within days'],
  ['a dash', 'It was late.| — He left.'],
  ['hyphens and years', 'The 2019–20 season of the F-16s was well-known.'],
]

describe('sentences', () => {
  test.for(ONE_PARAGRAPH)('%s', ([, marked]) => {
    const text = marked.replaceAll('|', '')
    expect(sentencesOf(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })
})

const PARAGRAPHS: readonly (readonly [what: string, text: string, paragraphs: number, sentences: number])[] =
  [
    ['blank lines', 'One here. Two here.\n\nThree here.\n \nFour here.', 3, 4],
    ['single line ends', 'A headline without a mark\nThe dam held. It rained.\nThe town slept.', 3, 4],
    [
      'wrapped lines, blank lines between',
      'The dam held all night, as the\nboard had said it would. It\nrained.\n\nThe town slept.',
      2,
      3,
    ],
    [
      'wrapped lines, no blank line',
      'The dam held all night, as the\nboard had said it\nwould. It rained.',
      1,
      2,
    ],
    ['lines in a paragraph', 'Ada Marsh\nPort Ansel\n\nThe dam held.', 2, 3],
    ['a list in a paragraph', 'The board asks for\n- more sand\n- more men\n\nThe dam held.', 2, 4],
    ['space around', '\n\n  The dam held.  \n\n\n', 1, 1],
    ['nothing', ' \n\n ', 0, 0],
  ]

test.for(PARAGRAPHS)('paragraphs: %s', ([, text, paragraphs, sentences]) => {
  const reading = readingOf(text)
  expect([reading.paragraphs.length, reading.sentences.length]).toEqual([paragraphs, sentences])
})

const TOKENS: readonly (readonly [text: string, tokens: string])[] = [
  ["Marsh's men didn't, they’ll say.", "Marsh 's men didn't , they ’ll say ."],
  ['O’Brien, the soldiers’ friend', 'O’Brien , the soldiers ’ friend'],
  ['the U.S.-led F-16s of AT&T at 5 p.m.', 'the U.S.-led F-16s of AT&T at 5 p.m.'],
  ['$3.5bn, 1,000.25 or 25%', '$ 3.5bn , 1,000.25 or 25 %'],
  ['Colonel-General on aif.example', 'Colonel-General on aif.example'],
  ['“No,” he said—twice…', '“ No , ” he said — twice …'],
  ['``No,’’ and ... --', '`` No , ’ ’ and ... --'],
  ['https://a.example/b?c=d, (x)', 'https://a.example/b?c=d , ( x )'],
  ['Київ 🇺🇦 co\u00adop e\u0301te\u0301', 'Київ 🇺 🇦 co\u00adop e\u0301te\u0301'],
]

test.for(TOKENS)('tokens: %s', ([text, tokens]) => {
  expect(
    readingOf(text)
      .tokens.map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(tokens)
})

test('kinds of tokens', () => {
  const kinds = readingOf('On 21 Nov. the 21st F-16 cost 1,000.5 marks.').tokens.map(({ kind }) => kind[0])
  expect(kinds.join('')).toBe('wnwwwwwnwp')
})

import { describe, expect, test } from 'vitest'
import { readingOf } from './reading-of.ts'

/** What is quoted, outermost first in text order; `>` for each depth, `~` unclosed, `?` scare, ` / ` between paragraphs. */
function quotationsOf(text: string): readonly string[] {
  return readingOf(text).quotations.map(({ inner, depth, closed, scare }) => {
    const words = inner.map((span) => text.slice(...span)).join(' / ')
    return `${'>'.repeat(depth)}${closed ? '' : '~'}${scare ? '?' : ''}${words}`
  })
}

const QUOTATIONS: readonly (readonly [what: string, text: string, quotations: readonly string[]])[] = [
  ['curly', 'She said, “It is late.”', ['It is late.']],
  ['straight', '"It is late," she said. "We go."', ['It is late,', 'We go.']],
  ['single curly', 'He said, ‘It is late, and we go.’', ['It is late, and we go.']],
  ['single straight', "'It is late,' he said.", ['It is late,']],
  ['guillemets', 'Il a dit : « Nous partons », et voilà.', ['Nous partons']],
  ['guillemets without space', '«Поздно», — сказал он.', ['Поздно']],
  ['guillemets pointing in', '»Wir gehen«, sagte er.', ['Wir gehen']],
  ['low and high', '„Wir gehen“, sagte er.', ['Wir gehen']],
  ['low and high, Polish', '„Idziemy”, powiedział.', ['Idziemy']],
  ['Swedish', 'Hon sade: ”Vi går nu.”', ['Vi går nu.']],
  ['typed as strokes', "``It is late,'' he said.", ['It is late,']],
  ['nested', '“She said ‘never again’ to me,” he said.', ['She said ‘never again’ to me,', '>?never again']],
  ['nested at the end', '“He told me, ‘It is late.’”', ['He told me, ‘It is late.’', '>It is late.']],
  [
    'straight in straight',
    `"He told me, 'It is late,' and left," she said.`,
    ["He told me, 'It is late,' and left,", '>It is late,'],
  ],
  ['few words in a clause', 'The so-called “Eastern Shield” works.', ['?Eastern Shield']],
  ['few words at the end', 'He called it a "stunt."', ['?stunt.']],
  ['few words that are an utterance', 'He said: “No.” She said, “Yes.”', ['No.', 'Yes.']],
  ['after a dash', 'He said—"we go"—and left.', ['?we go']],
  ['in brackets', 'The plan (“Eastern Shield”) works.', ['?Eastern Shield']],
  ['apostrophes', 'The soldiers’ homes weren’t Marsh’s. ’Twas the ’90s.', []],
  ['straight apostrophes', "The soldiers' homes weren't Marsh's. 'Twas the '90s.", []],
  ['turned apostrophes', '‘Twas the ‘90s; rock ‘n’ roll.', []],
  ['possessive in a quotation', "'The soldiers' homes burned,' he said.", ["The soldiers' homes burned,"]],
  [
    'possessive in a curly quotation',
    '‘The soldiers’ homes burned,’ he said.',
    ['The soldiers’ homes burned,'],
  ],
  ['feet and inches', `He is 6'2" tall and the pipe is 5" wide.`, []],
  ['nothing in it', 'He said "" and “ ”.', []],
  ['unclosed', '"It is late. We go.\n\nHe left.', ['~It is late. We go.']],
  ['unclosed, and another after', '“It is late.\n\nHe said “no” twice.', ['~It is late.', '?no']],
  ['over paragraphs', '“It is late.\n\n“We go.\n\n“Now,” he said.', ['It is late. / We go. / Now,']],
  ['over paragraphs, straight', '"It is late.\n\n"We go," he said.', ['It is late. / We go,']],
  ['over paragraphs, not opened again', '“It is late.\n\nWe go,” he said.', ['It is late. / We go,']],
  ['over paragraphs, never closed', '“It is late.\n\n“We go.\n\nHe left.', ['~It is late. / We go.']],
  ['over paragraphs run together', '“It is late. “We go. “Now,” he said.', ['It is late. / We go. / Now,']],
  ['two speakers', '“It is late.”\n\n“We go.”', ['It is late.', 'We go.']],
  ['closing only', 'It is late,” he said.', []],
  ['wrong direction', 'He called it “late“ again.', ['?late']],
  ['mixed kinds', 'He called it “late" again.', ['?late']],
  [
    'an inner one never closed',
    '“He said ‘Go now and we went,” she said.',
    ['He said ‘Go now and we went,', '>~Go now and we went,'],
  ],
]

describe('quotations', () => {
  test.for(QUOTATIONS)('%s', ([, text, quotations]) => {
    expect(quotationsOf(text)).toEqual(quotations)
  })

  test('the span holds the marks, the inner span does not', () => {
    const text = 'He said: « Non », then left.'
    const [quotation] = readingOf(text).quotations
    expect(text.slice(...quotation!.span)).toBe('« Non »')
    expect(text.slice(...quotation!.inner[0]!)).toBe('Non')
  })

  test('no more than six deep, however many are opened', () => {
    const { quotations } = readingOf('He said “it ‘was '.repeat(1_000))
    expect(Math.max(...quotations.map(({ depth }) => depth))).toBeLessThanOrEqual(5)
    expect(quotations.length).toBeLessThanOrEqual(6)
  })
})

import type { Edit } from './edits.ts'

const sentencesOf = (paragraph: string): string[] => paragraph.match(/[^.?!]+[.?!]+[”"]?\s*/g) ?? [paragraph]

const perParagraph = (text: string, edit: (paragraph: string, at: number) => string): string =>
  text.split('\n\n').map(edit).join('\n\n')

const OWN = [
  'What do you think about this? Write to us.',
  'Correction: an earlier headline was misleading.',
  'Picture: our archive',
  'Watch the video here',
]

/** What other copyists do to a text: edits that nothing was tuned on. */
export const LATER_EDITS: Readonly<Record<string, Edit>> = {
  'sent by an agency': (text) =>
    `VARNA, Nov 23 (Norlund Wire) - ${text}\n\n(Reporting by our staff; editing by K. L.)`,
  'half of the paragraphs': (text) =>
    text
      .split('\n\n')
      .filter((_, at) => at % 2 === 0)
      .join('\n\n'),
  'sentences turned round in each paragraph': (text) =>
    perParagraph(text, (paragraph) =>
      sentencesOf(paragraph.trim())
        .map((one) => one.trim())
        .toReversed()
        .join(' '),
    ),
  'a third of the sentences gone': (text) =>
    perParagraph(text, (paragraph, at) =>
      sentencesOf(paragraph)
        .filter((_, place) => (place + at) % 3 !== 2)
        .join(''),
    ),
  'no adverbs and no short words': (text) =>
    text.replace(/\b(?:\w+ly|so|then|also|now|still|but|and then) /g, ''),
  'figures as words': (text) =>
    text
      .replace(/\btwo\b/gi, '2')
      .replace(/\bthree\b/gi, '3')
      .replace(/\bnine\b/gi, '9')
      .replace(/\beleven\b/gi, '11'),
  'one line a sentence': (text) => perParagraph(text, (paragraph) => sentencesOf(paragraph).join('\n\n')),
  'words between': (text, chance) =>
    text.replace(/ (?=\w{4})/g, (space) => (chance() < 0.1 ? ' reportedly ' : space)),
  'links and captions': (text) =>
    perParagraph(text, (paragraph, at) => `${paragraph}\n\n${OWN[at % OWN.length]}`),
  'accents and wide letters': (text, chance) =>
    text
      .replace(/[aeiou]/g, (letter) => (chance() < 0.2 ? `${letter}\u0301` : letter))
      .replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
  'bidirectional marks': (text) => text.replace(/ /g, ' \u200f\u202a'),
  'hyphens at line ends': (text) => text.replace(/(\w{4})(\w{4})/g, (_, one, two) => `${one}\u00ad${two}`),
  'last word of each sentence changed': (text) => text.replace(/(\w+)([.?!])/g, 'accordingly$2'),
}

/** Deterministic chances: the same seed makes the same copies on every machine (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What a copyist does to a text. */
export type Edit = (text: string, chance: () => number) => string

const SYNONYMS: Readonly<Record<string, string>> = {
  said: 'stated',
  announced: 'declared',
  people: 'persons',
  about: 'roughly',
  some: 'around',
  houses: 'homes',
  before: 'ahead of',
  after: 'following',
  until: 'up to',
  began: 'started',
  wants: 'intends',
  demands: 'requests',
  expected: 'anticipated',
  called: 'described',
  had: 'has',
  was: 'is',
  were: 'are',
  would: 'will',
  because: 'since',
  most: 'the majority',
  many: 'numerous',
  last: 'final',
  first: 'initial',
  next: 'coming',
  more: 'further',
  asked: 'requested',
  told: 'informed',
  whether: 'if',
  money: 'funds',
  children: 'kids',
  hospital: 'clinic',
  company: 'firm',
  result: 'outcome',
  fell: 'dropped',
  rose: 'climbed',
  found: 'discovered',
  brought: 'carried',
  put: 'placed',
  also: 'likewise',
  again: 'once more',
  between: 'amid',
  against: 'versus',
  according: 'in accordance',
  since: 'from',
  than: 'versus',
  only: 'just',
  every: 'each',
  all: 'the whole of',
  two: 'a pair of',
  with: 'along with',
  from: 'out of',
  for: 'on behalf of',
  and: 'as well as',
  that: 'which',
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/metre/g, 'meter'],
  [/our\b/g, 'or'],
  [/harbour/g, 'harbor'],
  [/(\w)ise\b/g, '$1ize'],
  [/programme/g, 'program'],
  [/percent/g, 'per cent'],
  [/ll(ed|ing)\b/g, 'l$1'],
  [/ae/g, 'e'],
  [/“|”/g, '"'],
  [/’/g, "'"],
]

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' }

const BOILERPLATE = [
  'Subscribe to our newsletter and get the stories that matter straight to your inbox every morning.',
  'We use cookies to give you the best experience on our website. By continuing you agree to our policy.',
  'Read also: Ten things you did not know about your neighbours',
  'Follow us on all our channels, and tell us what you think in the comments below.',
  'Advertisement',
  'This site is supported by its readers. A small contribution helps us to keep going.',
  'Share this article with your friends!',
]

const OWN = [
  'Our paper asked five passers-by in the pedestrian zone. Three shrugged, one had not heard of it, and one wanted to know what it would cost him.',
  'In the regulars’ corner of the Golden Anchor there is no other subject this week. The landlord has hung up the front page beside the price list.',
  'A reader reminds us that something of the kind happened in the summer of 1987, when her late husband drove the milk round and came home at noon.',
  'It remains to be seen how the coming weeks turn out. We stay with the subject and report as soon as there is news.',
]

const paragraphsOf = (text: string): string[] => text.split('\n\n')

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  return list
    .map((item) => [chance(), item] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item)
}

function perWord(text: string, change: (word: string) => string): string {
  return text.replace(/\p{L}+/gu, change)
}

/** The words of a paragraph in another order: text that stands nowhere else. */
function stirred(text: string, chance: () => number): string {
  return shuffled(text.split(' '), chance).join(' ')
}

function synonyms(rate: number): Edit {
  return (text, chance) =>
    perWord(text, (word) => {
      if (chance() >= rate) return word
      const other = SYNONYMS[word]
      if (other !== undefined) return other
      return chance() < 0.5 ? `${word} reportedly` : `the ${word}`
    })
}

/** Everything a copy may have gone through; the names tell the phenomenon. */
export const EDITS: Readonly<Record<string, Edit>> = {
  exact: (text) => text,
  cut: (text) => paragraphsOf(text).slice(0, 3).join('\n\n'),
  'first cut off': (text) => paragraphsOf(text).slice(2).join('\n\n'),
  'every other sentence': (text) =>
    paragraphsOf(text)
      .map((paragraph) => (paragraph.match(/[^.?!]+[.?!]+[”"]?\s*/g) ?? [paragraph]).slice(0, 2).join(''))
      .join('\n\n'),
  reordered: (text, chance) => shuffled(paragraphsOf(text), chance).join('\n\n'),
  retitled: (text) => `What we know so far, and what it means for you\n\n${text}`,
  respelt: (text) => SPELLINGS.reduce((left, [from, to]) => left.replace(from, to), text),
  mistyped: (text, chance) =>
    perWord(text, (word) => (word.length > 4 && chance() < 0.08 ? word.slice(0, -2) + word.at(-1)! : word)),
  'a word in eight': synonyms(0.12),
  'a word in five': synonyms(0.2),
  'a word in four': synonyms(0.25),
  boilerplate: (text, chance) =>
    shuffled(
      paragraphsOf(text).flatMap((one, i) => [one, BOILERPLATE[i % BOILERPLATE.length]!]),
      () => 0,
    )
      .concat(BOILERPLATE.slice(chance() < 0.5 ? 3 : 4))
      .join('\n\n'),
  'look-alikes': (text, chance) =>
    text.replace(/[aeopcxy]/g, (letter) => (chance() < 0.3 ? CYRILLIC[letter]! : letter)),
  'zero width': (text, chance) => text.replace(/(?<=\w)(?=\w)/g, () => (chance() < 0.2 ? '\u200b' : '')),
  'white space': (text) => text.replace(/ /g, '\u00a0 ').replace(/\n\n/g, '\n \n\n'),
  'upper case, no marks': (text) => text.toUpperCase().replace(/[“”"’',;:]/g, ''),
  'own paragraphs added': (text, chance) =>
    [
      ...paragraphsOf(text),
      ...shuffled(OWN, chance)
        .slice(0, 3)
        .map((one) => stirred(one, chance)),
    ].join('\n\n'),
  'cut, reordered and reworded': (text, chance) =>
    synonyms(0.12)(shuffled(paragraphsOf(text).slice(0, 4), chance).join('\n\n'), chance),
  'reworded with boilerplate': (text, chance) =>
    [BOILERPLATE[0], synonyms(0.15)(text, chance), ...BOILERPLATE.slice(2, 4)].join('\n\n'),
}

/** Two stories in one page, the second cut. */
export function merged(one: string, other: string): string {
  return [...paragraphsOf(one), 'Also in the news', ...paragraphsOf(other).slice(0, 4)].join('\n\n')
}

/** How the letters of one language are written in Latin: `letter=latin`, or `letter=latin=later` where the start of a word differs. */
type Table = ReadonlyMap<string, readonly [first: string, later: string]>

const table = (letters: string): Table =>
  new Map(
    letters.split(/\s+/).map((pair) => {
      const [letter = '', latin = '', later = latin] = pair.split('=')
      return [letter, [latin, later]] as const
    }),
  )

/**
 * The tables by which names are written in Latin letters: Ukrainian (Cabinet of Ministers 55/2010), Russian (BGN 1947,
 * without its marks), Belarusian (instruction of 2000, without marks), Bulgarian (law of 2009), Greek (ELOT 743),
 * and for Arabic and Hebrew the letters that are written: their vowels are not, so only a skeleton of a name comes out.
 */
const TABLES = {
  uk: table(
    'а=a б=b в=v г=h ґ=g д=d е=e є=ye=ie ж=zh з=z и=y і=i ї=yi=i й=y=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ' +
      'ч=ch ш=sh щ=shch ь= ю=yu=iu я=ya=ia ъ= ы=y э=e ё=yo=io',
  ),
  ru: table(
    'а=a б=b в=v г=g ґ=g д=d е=ye=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ' +
      'ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ё=yo',
  ),
  be: table(
    'а=a б=b в=v г=h ґ=g д=d е=je=ie ё=jo=io ж=zh з=z і=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=ch ц=c ч=ch ' +
      'ш=sh ы=y ь= э=e ю=ju=iu я=ja=ia',
  ),
  bg: table(
    'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ' +
      'ю=yu я=ya',
  ),
  el: table(
    'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
  ),
  ar: table(
    'ا=a أ=a إ=i آ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h ' +
      'و=w=u ي=y=i ى=a ة=a ء= ئ=i ؤ=u پ=p چ=ch ژ=zh گ=g ک=k ی=y=i',
  ),
  he: table(
    'א=a ב=b ג=g ד=d ה=h ו=v=o ז=z ח=h ט=t י=y=i כ=k ך=kh ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t',
  ),
} satisfies Record<string, Table>

export type LatinTable = keyof typeof TABLES

/** The scripts, with the tables that may have written a name of theirs. */
const SCRIPTS: readonly (readonly [script: RegExp, tables: readonly LatinTable[]])[] = [
  [/^[\u0400-\u052f][\u0400-\u052f '’ʼ-]*$/u, ['uk', 'ru', 'be', 'bg']],
  [/^[\u0370-\u03ff][\u0370-\u03ff '’-]*$/u, ['el']],
  [/^[\u0600-\u06ff][\u0600-\u06ff '’-]*$/u, ['ar']],
  [/^[\u0590-\u05ff][\u0590-\u05ff '’"-]*$/u, ['he']],
]

const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/u
const MARKS = /[\u0301\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu

/**
 * How a name in another script is written in Latin letters, by each table of its script (or of `tables`) once; nothing
 * for a name in Latin letters, in several scripts, or in a script without a table.
 */
export function latinOf(name: string, tables?: readonly LatinTable[]): readonly string[] {
  const plain = name.normalize('NFC').replace(MARKS, '')
  const known = SCRIPTS.find(([script]) => script.test(plain))?.[1] ?? []
  const spelled = known.filter((one) => tables?.includes(one) ?? true).map((one) => written(plain, one))
  // A letter that a table lacks says that the name is of another language.
  return [...new Set(spelled)].filter((latin) => !OTHER_LETTER.test(latin))
}

/** After these, Russian "е" sounds and is written as at the start of a word. */
const SOFTENING = new Set('аеёиоуыэюяйъьіїє')
const LETTER = /\p{L}/u

function written(name: string, language: LatinTable): string {
  const letters: Table = TABLES[language]
  let latin = ''
  let before = ''
  for (const letter of prepared(name, language)) {
    const [first, later] = letters.get(letter) ?? [letter, letter]
    const opens = !LETTER.test(before) || (language === 'ru' && letter === 'е' && SOFTENING.has(before))
    latin += opens ? first : later
    before = letter
  }
  return latin.replace(/(^|[ -])./g, (start) => start.toUpperCase())
}

/** Pairs of letters that are written as one sound, and accents that change none. */
function prepared(name: string, language: LatinTable): string {
  const lower = name.toLowerCase()
  if (language === 'uk') return lower.replaceAll('зг', 'зґh')
  if (language !== 'el') return lower
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return plain
    .replaceAll('ου', 'ou')
    .replaceAll('γγ', 'ng')
    .replace(/(^|[ -])μπ/g, '$1b')
}

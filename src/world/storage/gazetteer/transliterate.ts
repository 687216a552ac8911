type Table = Readonly<Record<string, string | readonly [first: string, later: string]>>

const table = (letters: string): Table =>
  Object.fromEntries(
    letters.split(' ').map((pair) => {
      const [letter = '', latin = '', later] = pair.split('=')
      return [letter, later === undefined ? latin : ([latin, later] as const)]
    }),
  )

/** Ukraine's official table (Cabinet of Ministers, resolution 55 of 2010); "ye=ie": at the start of a word, and later. */
const KMU_2010 = table(
  'а=a б=b в=v г=h ґ=g д=d е=e є=ye=ie ж=zh з=z и=y і=i ї=yi=i й=y=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ' +
    'ч=ch ш=sh щ=shch ь= ю=yu=iu я=ya=ia ъ= ы=y э=e ё=yo=io',
)

/** The table of the United States Board on Geographic Names for Russian (1947), without its marks. */
const BGN_RU = table(
  'а=a б=b в=v г=g ґ=g д=d е=ye=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ' +
    'ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ё=yo',
)

const CYRILLIC = /^[\u0400-\u052f][\u0400-\u052f '’ʼ-]*$/

/** After these, Russian "е" sounds and is written as at the start of a word. */
const SOFTENING = new Set('аеёиоуыэюяйъьіїє')

/** How a Cyrillic name is written in Latin letters by the Ukrainian and by the Russian table; nothing for other scripts. */
export function latinOf(name: string): readonly string[] {
  if (!CYRILLIC.test(name)) return []
  return [
    written(
      name.replace(/[зЗ]г/g, (pair) => `${pair[0]}ґh`),
      KMU_2010,
      false,
    ),
    written(name, BGN_RU, true),
  ]
}

function written(name: string, letters: Table, russian: boolean): string {
  let latin = ''
  let before = ''
  for (const letter of name.toLowerCase()) {
    const found = letters[letter] ?? letter
    const first = !/[\u0400-\u052f]/.test(before) || (russian && letter === 'е' && SOFTENING.has(before))
    latin += typeof found === 'string' ? found : found[first ? 0 : 1]
    before = letter
  }
  return latin.replace(/(^|[ -])./g, (start) => start.toUpperCase())
}

import { latinOf } from '../../../article/index.ts'

/** The Latin spellings of a place's Cyrillic names by the tables that its country uses; none where it uses other ones. */
export function transliterated(names: readonly string[], country: string): readonly string[] {
  return TRANSLITERATED.has(country) ? names.flatMap((name) => latinOf(name, UKRAINIAN_AND_RUSSIAN)) : []
}

/** Where Latin spellings follow the Ukrainian and Russian tables. */
const TRANSLITERATED: ReadonlySet<string> = new Set(['UA', 'RU', 'BY'])

const UKRAINIAN_AND_RUSSIAN = ['uk', 'ru'] as const

import { TAG, TAGS } from './tags.ts'
import { CUE_VERBS, PARTICIPLE, PAST, VERB_FORMS, type Cue, type VerbForm } from './verb-forms.ts'

/** Everything the word lists know of a word in lower case: its tags, the verb it may be, and whether that is a cue. */
export interface Entry {
  readonly tags: number
  readonly verb: VerbForm | undefined
  readonly cue: Cue | undefined
}

/** Yields what is known of a word in lower case with straight apostrophes, by one look-up. */
export function entryOf(lower: string): Entry {
  return ENTRIES.get(lower) ?? (isUnknownPast(lower) ? UNKNOWN_PAST : UNKNOWN)
}

/** What is known of a mark, a number, or a word in no list. */
export const UNKNOWN: Entry = { tags: 0, verb: undefined, cue: undefined }
const UNKNOWN_PAST = toEntry(0, { lemma: '', forms: PAST | PARTICIPLE })
const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  [...TAGS.keys(), ...VERB_FORMS.keys()].map((lower) => [lower, knownEntry(lower)]),
)

function knownEntry(lower: string): Entry {
  const verb = VERB_FORMS.get(lower) ?? (isUnknownPast(lower) ? UNKNOWN_PAST.verb : undefined)
  return toEntry(TAGS.get(lower) ?? 0, verb)
}

function toEntry(tags: number, verb: VerbForm | undefined): Entry {
  if (verb === undefined) return { tags, verb, cue: undefined }
  return { tags: tags | TAG.verb, verb, cue: CUE_VERBS.get(verb.lemma) }
}

/** A word in "-ed" that no list knows is taken for a past form. */
function isUnknownPast(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') && !lower.includes('-')
}

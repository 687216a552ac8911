import { nationsIn } from '../role.ts'
import { ROLE_CLASSES } from '../words/en.ts'
import { wordsOfText } from './words-of-text.ts'
import type { SeenSpeaker } from './seen.ts'

/** One thing beside the name that speaks for two names being one person's. */
export interface Sign {
  readonly says: string
  readonly weight: number
}

/** Looks for one kind of evidence; null where there is none. */
type Look = (one: SeenSpeaker, other: SeenSpeaker) => Sign | null

/** What is looked for beside the name; days alone prove nothing and only add to what does. */
const LOOKS: readonly Look[] = [sameKnown, sameRole, sameAffiliation, sameCompany]

/** What speaks for two names being one person's beside the names; empty where nothing does. */
export function signs(one: SeenSpeaker, other: SeenSpeaker): readonly Sign[] {
  const found = LOOKS.map((look) => look(one, other)).filter((sign) => sign !== null)
  if (found.length === 0) return []
  const days = nearDays(one, other)
  return days === null ? found : [...found, days]
}

/** Says whether something speaks against it: both speak in one article, or serve different countries. */
export function speaksAgainst(one: SeenSpeaker, other: SeenSpeaker): boolean {
  const articles = new Set(one.articles)
  if (other.articles.some((article) => articles.has(article))) return true
  const [left, right] = [nationsOf(one), nationsOf(other)]
  return left.size > 0 && right.size > 0 && [...left].every((nation) => !right.has(nation))
}

function nationsOf({ roles, affiliations }: SeenSpeaker): ReadonlySet<string> {
  return new Set(
    [...roles, ...affiliations].flatMap((text) => {
      const words = wordsOfText(text)
      return nationsIn(words, 0, words.length)
    }),
  )
}

function sameKnown({ known }: SeenSpeaker, other: SeenSpeaker): Sign | null {
  const shared = known.find((id) => other.known.includes(id))
  return shared === undefined ? null : { says: `both are names of ${shared} in the imported list`, weight: 4 }
}

/** Too wide to prove anything: every minister is an official. */
const WIDE: ReadonlySet<string> = new Set(['official', 'person', 'man', 'expert', 'politician'])

function sameRole(one: SeenSpeaker, other: SeenSpeaker): Sign | null {
  const [left, right] = [classesOf(one), classesOf(other)]
  const shared = [...left].find((role) => right.has(role) && !WIDE.has(role))
  return shared === undefined ? null : { says: `the same role: ${shared}`, weight: 2 }
}

/** The roles that each description is of by its own noun, not the wider ones that it might be of too. */
function classesOf({ roles }: SeenSpeaker): ReadonlySet<string> {
  return new Set(
    roles.flatMap((role) =>
      wordsOfText(role).flatMap(({ lower }) => {
        const noun = ROLE_CLASSES.has(lower) ? lower : lower.slice(lower.lastIndexOf('-') + 1)
        return ROLE_CLASSES.get(noun)?.slice(0, 1) ?? []
      }),
    ),
  )
}

function sameAffiliation(one: SeenSpeaker, other: SeenSpeaker): Sign | null {
  const right = new Set(other.affiliations.map(plain))
  const shared = one.affiliations.find((affiliation) => right.has(plain(affiliation)))
  return shared === undefined ? null : { says: `the same affiliation: ${shared}`, weight: 2 }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/^the /, '')
}

/** How many others must speak beside both: one may be anybody's president. */
const COMPANY = 2

function sameCompany(one: SeenSpeaker, other: SeenSpeaker): Sign | null {
  const right = new Set(other.company)
  const shared = [...new Set(one.company)].filter((name) => right.has(name))
  if (shared.length < COMPANY) return null
  return {
    says: `heard beside the same ${shared.length} others: ${shared.slice(0, 3).join(', ')}`,
    weight: 1.5,
  }
}

const MONTH_MS = 31 * 86_400_000

function nearDays(one: SeenSpeaker, other: SeenSpeaker): Sign | null {
  const apart =
    Math.max(Date.parse(one.first), Date.parse(other.first)) -
    Math.min(Date.parse(one.last), Date.parse(other.last))
  return apart <= MONTH_MS ? { says: 'quoted in the same weeks', weight: 0.5 } : null
}

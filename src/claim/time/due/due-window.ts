import type { Reading, Window } from '../../../article/index.ts'
import type { Statement } from '../../../attribution/index.ts'
import { toldAfter, type Anchors, type Told } from '../anchors.ts'
import type { Atom } from '../atoms.ts'
import { foundsWithin } from '../founds-within.ts'
import { namesSouth, showHemisphere } from '../hemisphere.ts'
import type { Found, Placed } from '../meaning.ts'
import { place } from '../resolve.ts'
import { at_ } from './at.ts'
import { before, by, until } from './by.ts'
import { fiscalYearOf, placeFiscal } from './fiscal.ts'
import { isConditional } from './conditional.ts'
import type { DueReader, Term } from './due-reader.ts'
import { isRetrospective } from '../retrospective.ts'
import { isElsewhere } from './elsewhere.ts'
import { inN } from './in-n.ts'
import { leadOf } from './lead.ts'
import type { Moment } from './moment.ts'
import { notBefore } from './not-before.ts'
import { range, slipped } from './range.ts'
import { overnight, soon } from './soon.ts'
import { within } from './within.ts'

/** Families of terms, the firmest first: the first family that reads any term of a statement decides. */
const DUE_READERS: readonly DueReader[] = [
  notBefore,
  range,
  slipped,
  within,
  by,
  before,
  until,
  inN,
  overnight,
  at_,
  soon,
]

/** What a due window is counted by. */
export interface Occasion {
  /** When it was said; null when that is not known. */
  readonly moment: Moment | null
  /** When the article was published. */
  readonly published: Moment | null
  readonly southern: boolean
}

/**
 * The window in which a prediction or promise falls due, counted from when it was said, else from publication; null when
 * it names no term. What somebody "had predicted" on a day that is not told is counted from no day: its dates are the
 * nearest ones, past or to come, and a weekday or a number of days is left undated.
 */
export function dueWindow(
  statement: Statement,
  reading: Reading,
  { moment, published, southern: known }: Occasion,
): Window | null {
  const excerpt = foundsWithin(reading, statement.content)
  if (excerpt === null) return null
  const { atoms, founds } = excerpt
  const southern = known || namesSouth(atoms)
  const indirect = statement.quote === 'indirect'
  const past = moment === null && isRetrospective(statement, reading)
  const terms = past
    ? termsOf(atoms, founds.filter(isDated), { now: published, moment: null, southern, indirect, past })
    : termsOf(atoms, founds, {
        now: moment ?? published,
        moment: moment ?? published,
        southern,
        indirect,
        past,
      })
  for (const read of DUE_READERS) {
    for (const term of terms) {
      const window = read(term)
      if (window !== null) return window
    }
  }
  return null
}

interface PlacedTerm {
  readonly found: Found
  readonly placed: Placed
}

/** Places a find of a statement; a financial year by its owner, whose convention the rule then shows. */
function placeTerm(found: Found, atoms: readonly Atom[], anchors: Anchors): PlacedTerm {
  const { meaning, rule } = found
  const placed = place(meaning, anchors)
  if (meaning.kind !== 'point' || meaning.fiscal !== true)
    return { found: showHemisphere(found, anchors.southern), placed }
  const fiscal = fiscalYearOf(atoms)
  const stretch = fiscal === null ? null : placeFiscal(meaning, placed, fiscal, anchors.now)
  return fiscal === null || stretch === null
    ? { found, placed }
    : { found: { ...found, rule: `${rule}-${fiscal.by}` }, placed: stretch }
}

function isDated({ meaning }: Found): boolean {
  return meaning.kind === 'point' && (meaning.month !== undefined || meaning.year !== undefined)
}

interface Circumstances {
  /** What bare dates are nearest to. */
  readonly now: Moment | null
  readonly past: boolean
  readonly moment: Moment | null
  readonly southern: boolean
  /** In reported speech "was expected" may be a present expectation, shifted back; in somebody's own words it is over. */
  readonly indirect: boolean
}

function termsOf(
  atoms: readonly Atom[],
  founds: readonly Found[],
  { now: then, moment, southern, indirect, past }: Circumstances,
): readonly Term[] {
  const now = then?.day ?? null
  const tense = past ? 'unknown' : 'future'
  const conditional = isConditional(atoms)
  let told: Told | null = null
  const placed = founds.map((found) => {
    const one = placeTerm(found, atoms, {
      now,
      told,
      narrative: false,
      tense,
      sure: !past,
      southern,
    })
    told = toldAfter(told, one.placed)
    return one
  })
  return placed.flatMap((one, index) =>
    isElsewhere(atoms, one.found, indirect)
      ? []
      : [
          {
            found: one.found,
            placed: one.placed,
            atoms,
            lead: leadOf(atoms, one.found.from),
            next: placed[index + 1] ?? null,
            moment,
            conditional,
          },
        ],
  )
}

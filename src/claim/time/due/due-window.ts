import type { Reading, Window } from '../../../article/index.ts'
import type { Statement } from '../../../attribution/index.ts'
import { toldAfter, type Anchors, type Told } from '../anchors.ts'
import type { Atom } from '../atoms.ts'
import { atomsWithin } from '../atoms-within.ts'
import { find } from '../find.ts'
import { showHemisphere } from '../hemisphere.ts'
import { REFINERS } from '../lists.ts'
import type { Found, Placed } from '../meaning.ts'
import { place } from '../resolve.ts'
import { at_ } from './at.ts'
import { before, by, until } from './by.ts'
import { fiscalYearOf, placeFiscal } from './fiscal.ts'
import { isConditional } from './conditional.ts'
import type { DueReader, Term } from './due-reader.ts'
import { isElsewhere } from './elsewhere.ts'
import { inN } from './in-n.ts'
import { leadOf } from './lead.ts'
import type { Moment } from './moment.ts'
import { notBefore } from './not-before.ts'
import { range } from './range.ts'
import { overnight, soon } from './soon.ts'
import { within } from './within.ts'

/** Families of terms, the firmest first: the first family that reads any term of a statement decides. */
export const DUE_READERS: readonly DueReader[] = [
  notBefore,
  range,
  within,
  by,
  before,
  until,
  inN,
  overnight,
  at_,
  soon,
]

/** The window in which a prediction or promise falls due, counted from `moment`; null when it names no term. */
export function dueWindow(
  statement: Statement,
  reading: Reading,
  moment: Moment | null,
  southern: boolean,
): Window | null {
  const atoms = statement.content.flatMap((span) => atomsWithin(reading, span))
  const founds = REFINERS.reduce((kept, refine) => refine(kept, atoms), find(atoms))
  if (founds.length === 0) return null
  const terms = termsOf(atoms, founds, { moment, southern, indirect: statement.quote === 'indirect' })
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

interface Circumstances {
  readonly moment: Moment | null
  readonly southern: boolean
  /** In reported speech "was expected" may be a present expectation, shifted back; in somebody's own words it is over. */
  readonly indirect: boolean
}

function termsOf(
  atoms: readonly Atom[],
  founds: readonly Found[],
  { moment, southern, indirect }: Circumstances,
): readonly Term[] {
  const now = moment?.day ?? null
  const conditional = isConditional(atoms)
  let told: Told | null = null
  const placed = founds.map((found) => {
    const one = placeTerm(found, atoms, {
      now,
      told,
      narrative: false,
      tense: 'future',
      sure: true,
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

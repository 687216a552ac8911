import type { Reading, Window } from '../../../article/index.ts'
import type { Statement } from '../../../attribution/index.ts'
import type { Atom } from '../atoms.ts'
import { atomsWithin } from '../atoms-within.ts'
import { find } from '../find.ts'
import { showHemisphere } from '../hemisphere.ts'
import { REFINERS } from '../lists.ts'
import type { Found } from '../meaning.ts'
import { place } from '../resolve.ts'
import { at_ } from './at.ts'
import { before, by, until } from './by.ts'
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
  const anchors = { now, told: null, narrative: false, tense: 'future', sure: true, southern } as const
  const conditional = isConditional(atoms)
  const placed = founds.map((found) => ({
    found: showHemisphere(found, southern),
    placed: place(found.meaning, anchors),
  }))
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

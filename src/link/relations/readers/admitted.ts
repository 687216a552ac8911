import { ADMITTING } from '../../words/function-words.ts'
import type { Facets } from '../facets.ts'
import { reason, type Found, type Pair } from '../pair.ts'
import { stemOf } from '../stem.ts'

/**
 * An admission answers what stood against the one who admits: in one article it supports an accusation that names them,
 * and contradicts their own denial.
 */
export function admitted(pair: Pair): Found | null {
  if (!pair.sameArticle || isAdmission(pair.a) === isAdmission(pair.b)) return null
  const turned = isAdmission(pair.b)
  const [admission, other] = turned ? [pair.b, pair.a] : [pair.a, pair.b]
  const names = namesOf(admission)
  if (other.denies && sharesName(names, namesOf(other))) {
    return {
      relation: 'contradicts',
      turned,
      reasons: [reason(pair, 'it admits what the same side denied', [], [])],
    }
  }
  const accused =
    other.told.claim.kind === 'accusation' && [...other.terms.keys()].some((stem) => names.has(stem))
  if (!accused) return null
  return {
    relation: 'supports',
    turned,
    reasons: [reason(pair, 'it is an admission by those who are accused', [], [])],
  }
}

function isAdmission({ told }: Facets): boolean {
  return ADMITTING.test(told.claim.cue?.text ?? '')
}

function namesOf({ told }: Facets): ReadonlySet<string> {
  const names = `${told.claim.who?.name ?? ''} ${told.claim.affiliation ?? ''}`.match(/\p{Lu}\p{L}+/gu) ?? []
  return new Set(names.map((name) => stemOf(name.toLowerCase())))
}

function sharesName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name))
}

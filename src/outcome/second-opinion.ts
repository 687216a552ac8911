import { fail, isUsableName, type Result } from '../article/index.ts'
import { isSamePerson } from './named.ts'

/** Accepts a person who agrees with or disputes a verdict, if that is not who gave it; null when nothing is lacking. */
export function lacksSecond(by: string, judgedBy: string): Result<never> | null {
  if (!isUsableName(by)) return fail('nobody', 'An opinion needs a named person.', 'Say whose it is.')
  return isSamePerson(by, judgedBy)
    ? fail('same-person', `${judgedBy} gave this verdict.`, 'A second person agrees or disputes.')
    : null
}

/** Says whether a dispute says anything: a verdict of its own that is another one. */
export function lacksOther(mine: string, theirs: string): Result<never> | null {
  return mine === theirs
    ? fail('same-verdict', `${theirs} is the verdict that is disputed.`, 'Give another verdict, or agree.')
    : null
}

/** Accepts a person who takes a verdict back, if they say why; null when nothing is lacking. */
export function lacksReason(by: string, reason: string | null): Result<never> | null {
  if (!isUsableName(by)) return fail('nobody', 'A verdict is taken back by a named person.', 'Say who.')
  return reason === null || reason.trim() === ''
    ? fail('no-reason', 'To reopen, a reason is needed.', 'Give the reason.')
    : null
}

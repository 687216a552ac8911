import { fail, ok, type Result } from '../../article/index.ts'
import { statusOn, type Cited, type JudgedPayload, type Review } from '../../ledger/index.ts'
import {
  confirm,
  isUnjudged,
  judge,
  lacksOther,
  lacksReason,
  lacksSecond,
  rate,
  stageOf,
  ACTS_FROM,
  type Act,
  type Confirming,
  type Rating,
} from '../../outcome/index.ts'
import type { Writer } from './add.ts'
import { cite } from './cite.ts'
import { correctionEntries } from './correction-entries.ts'
import { claimsById } from './claim-queries.ts'
import { recordOf } from './record-queries.ts'
import { reviewHistory } from './review-history.ts'
import { noticeDue } from './notice-due.ts'
import { enter, type Found, type Making } from './review.ts'
import type { Judging, Opinion, Reviewed, Reviewing } from './reviewing.ts'

/** What people do about the claims of a ledger; each verb is an entry. */
export function reviewingOver(writer: Writer): Reviewing {
  const { database, ledgerId } = writer
  const entering = async (claimId: string, make: Making): Promise<Reviewed> => {
    const entered = await enter(writer, claimId, make)
    const today = new Date().toISOString().slice(0, 10)
    const [claim] = await claimsById(database, ledgerId, [claimId], today)
    return { ...entered, claim: claim! }
  }
  const judging = (act: 'judge' | 'withdraw' | 'dispute') => async (claimId: string, given: Judging) =>
    entering(claimId, async (found, connection) => {
      const cited = await cite(connection, ledgerId, given.evidence)
      return cited.ok ? judgement(act, found, given, cited.value) : cited
    })
  const withdraw = judging('withdraw')
  return {
    confirm: async (claimId, given) => entering(claimId, async (found) => confirmation(found, given)),
    rate: async (claimId, given) => entering(claimId, async (found) => rating(found, given)),
    judge: judging('judge'),
    withdraw: async (claimId, given) => withdraw(claimId, { ...given, verdict: 'withdrawn', ground: null }),
    dispute: judging('dispute'),
    agree: async (claimId, given) => entering(claimId, async (found) => agreement(found, given)),
    reopen: async (claimId, given) => entering(claimId, async (found) => reopening(found, given)),
    history: async (claimId) => reviewHistory(database, ledgerId, claimId),
    record: async (whose, asOf) => recordOf(database, ledgerId, whose, asOf ?? null),
    corrections: async (limit = 20, before) =>
      correctionEntries(database, ledgerId, limit, before ?? null, new Date().toISOString().slice(0, 10)),
    noticeDue: async () => noticeDue(writer),
  }
}

function confirmation(found: Found, given: Confirming): Result<Review> {
  const changes = given.of !== undefined
  // Of two who confirm, the second is told who came first, and the attempt is an entry.
  const lacking = changes ? lacksStage('correct', found) : null
  if (lacking !== null) return lacking
  const payload = confirm(found.claim, found.standing, given)
  return payload.ok ? ok({ what: changes ? 'corrected' : 'confirmed', payload: payload.value }) : payload
}

function rating(found: Found, given: Rating): Result<Review> {
  const lacking = lacksStage('rate', found)
  if (lacking !== null) return lacking
  const { claim, ratings, judged, confirmation: confirmed } = found
  const stated = confirmed?.probability?.how === 'stated' ? confirmed.probability : null
  const payload = rate(claim, { ratings, judged, stated }, given)
  return payload.ok ? ok({ what: 'rated', payload: payload.value }) : payload
}

/** An act that a claim's stage does not know is refused, except that a second who judges is told who came first. */
function lacksStage(act: Act, { standing }: Found): Result<never> | null {
  const stage = stageOf(standing)
  if (ACTS_FROM[stage].includes(act)) return null
  if (act === 'correct' && stage !== 'suggested')
    return fail(
      'judged-already',
      `The verdict of entry ${standing.judgement} rests on these criteria.`,
      'Reopen the claim first (`sayso judge --reopen`), then change what decides it, then judge again.',
    )
  if (act === 'rate' && stage !== 'suggested')
    return fail('judged-already', 'This claim was judged: a rating would know the outcome.', 'Rate others.')
  if (stage === 'suggested') {
    return fail('not-confirmed', 'Nobody has confirmed this claim yet.', 'Confirm it first: `sayso confirm`.')
  }
  return stage === 'disputed'
    ? fail('disputed-already', 'This verdict is disputed already.', 'Judge again (--of), or reopen.')
    : fail('not-judged', 'Nobody has judged this claim yet.', 'Judge it first: `sayso judge`.')
}

function judgement(
  act: 'judge' | 'withdraw' | 'dispute',
  found: Found,
  given: Judging,
  cited: readonly Cited[],
): Result<Review> {
  const lacking = lacksTurn(act, found, given)
  if (lacking !== null) return lacking
  const { claim, standing, today } = found
  const status = statusOn(today, standing.fixedDue?.to ?? null, null)
  const judged = judge(
    { ...claim, due: standing.fixedDue },
    isUnjudged(status) ? status : 'no-due-date',
    given,
    today,
  )
  if (!judged.ok) return judged
  const { verdict, becameKnown, reason, ground, latenessDays } = judged.value
  const payload: JudgedPayload = {
    claimId: claim.id,
    act: act === 'dispute' ? 'disputes' : 'judges',
    by: given.judgedBy.trim(),
    evidence: cited,
    of: given.of ?? (act === 'dispute' ? standing.judgement : null),
    verdict,
    becameKnown,
    reason,
    ground,
    latenessDays,
  }
  return ok({ what: act === 'withdraw' ? 'withdrawn' : 'judged', payload })
}

/** A dispute of a verdict that another one has disputed or replaced by now is not refused: it is an attempt. */
function lacksTurn(act: Act, found: Found, given: Judging): Result<never> | null {
  const { judgement: inForce } = found.standing
  const disputes = act === 'dispute'
  if (disputes && inForce !== null && given.of !== undefined && given.of !== inForce) return null
  return lacksStage(act, found) ?? (disputes ? lacksDispute(found, given) : null)
}

function lacksDispute({ judgement: first }: Found, { judgedBy, verdict }: Judging): Result<never> | null {
  return lacksSecond(judgedBy, first?.by ?? '') ?? lacksOther(verdict, first?.verdict ?? '')
}

function agreement(found: Found, { by, reason, of }: Opinion): Result<Review> {
  const { standing, judgement: first } = found
  const lacking = lacksStage('agree', found) ?? lacksSecond(by, first?.by ?? '')
  if (lacking !== null) return lacking
  const meant = of ?? standing.judgement
  const verdict = meant === standing.judgement ? (first?.verdict ?? null) : null
  return ok({ what: 'judged', payload: opinionPayload(found, 'agrees', by, reason, verdict, meant) })
}

function reopening(found: Found, { by, reason, of }: Opinion): Result<Review> {
  const lacking = lacksStage('reopen', found) ?? lacksReason(by, reason)
  if (lacking !== null) return lacking
  const meant = of ?? found.standing.judgement
  return ok({ what: 'judged', payload: opinionPayload(found, 'reopens', by, reason, null, meant) })
}

function opinionPayload(
  { claim }: Found,
  act: JudgedPayload['act'],
  by: string,
  reason: string | null,
  verdict: JudgedPayload['verdict'],
  of: number | null,
): JudgedPayload {
  return {
    claimId: claim.id,
    act,
    by: by.trim(),
    verdict,
    evidence: [],
    becameKnown: null,
    reason,
    ground: null,
    latenessDays: null,
    of,
  }
}

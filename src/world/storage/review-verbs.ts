import { fail, ok, type Result } from '../../article/index.ts'
import { statusOn, type Cited, type JudgedPayload, type Review } from '../../ledger/index.ts'
import {
  confirm,
  isUnjudged,
  judge,
  lacksOther,
  lacksReason,
  lacksSecond,
  stageOf,
  ACTS_FROM,
  type Act,
} from '../../outcome/index.ts'
import type { Writer } from './add.ts'
import { cite } from './cite.ts'
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
  const opinion = (act: 'agree' | 'reopen') => async (claimId: string, given: Opinion) =>
    entering(claimId, async (found) => opinionOn(act, found, given))
  const withdraw = judging('withdraw')
  return {
    confirm: async (claimId, given) =>
      entering(claimId, async ({ claim, standing }) => {
        const payload = confirm(claim, standing, given)
        if (!payload.ok) return payload
        return ok({ what: given.of === undefined ? 'confirmed' : 'corrected', payload: payload.value })
      }),
    judge: judging('judge'),
    withdraw: async (claimId, given) => withdraw(claimId, { ...given, verdict: 'withdrawn', ground: null }),
    dispute: judging('dispute'),
    agree: opinion('agree'),
    reopen: opinion('reopen'),
    history: async (claimId) => reviewHistory(database, ledgerId, claimId),
    record: async (whose, asOf) => recordOf(database, ledgerId, whose, asOf ?? null),
    noticeDue: async () => noticeDue(writer),
  }
}

/** An act that a claim's stage does not know is refused, except that a second who judges is told who came first. */
function lacksStage(act: Act, { standing }: Found): Result<never> | null {
  const stage = stageOf(standing)
  if (ACTS_FROM[stage].includes(act)) return null
  if (stage === 'suggested') {
    return fail('not-confirmed', 'Nobody has confirmed this claim yet.', 'Confirm it first: `sayso confirm`.')
  }
  return stage === 'disputed'
    ? fail('disputed-already', 'This verdict is disputed already.', 'Judge again, agree or reopen.')
    : fail('not-judged', 'Nobody has judged this claim yet.', 'Judge it first: `sayso judge`.')
}

function judgement(
  act: 'judge' | 'withdraw' | 'dispute',
  found: Found,
  given: Judging,
  cited: readonly Cited[],
): Result<Review> {
  const lacking = lacksStage(act, found) ?? (act === 'dispute' ? lacksDispute(found, given) : null)
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

function lacksDispute({ judgement: first }: Found, { judgedBy, verdict }: Judging): Result<never> | null {
  return lacksSecond(judgedBy, first?.by ?? '') ?? lacksOther(verdict, first?.verdict ?? '')
}

function opinionOn(act: 'agree' | 'reopen', found: Found, { by, reason, of }: Opinion): Result<Review> {
  const { standing, claim, judgement: first } = found
  const agrees = act === 'agree'
  const lacking =
    lacksStage(act, found) ?? (agrees ? lacksSecond(by, first?.by ?? '') : lacksReason(by, reason))
  if (lacking !== null) return lacking
  const payload: JudgedPayload = {
    claimId: claim.id,
    act: agrees ? 'agrees' : 'reopens',
    by: by.trim(),
    verdict: agrees ? (first?.verdict ?? null) : null,
    evidence: [],
    becameKnown: null,
    reason,
    ground: null,
    latenessDays: null,
    of: of ?? standing.judgement,
  }
  return ok({ what: 'judged', payload })
}

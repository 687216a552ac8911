import { post, type WireProblem } from '../api.ts'

/** One thing that a person enters: entered once, however often it is pressed and whatever answer is lost. */
export interface Sending {
  readonly busy: boolean
  readonly problem: WireProblem | null
  /** Sends it; yields the answer, or null where it was refused or another is on its way. */
  readonly send: <T>(address: string, body: unknown) => Promise<T | null>
  /** Forgets what was refused: what is to be entered has changed. */
  readonly changed: () => void
}

/** A form's way to the ledger, with what came of it. */
export function sending(): Sending {
  let busy = $state(false)
  let problem = $state.raw<WireProblem | null>(null)
  // What was sent and never answered: the same body goes again under the same key, and is entered once.
  let lost = { body: '', key: '' }

  async function send<T>(address: string, body: unknown): Promise<T | null> {
    if (busy) return null
    busy = true
    const sent = JSON.stringify(body)
    const key = sent === lost.body ? lost.key : crypto.randomUUID()
    const answer = await post<T>(address, body, key)
    busy = false
    lost = !answer.ok && answer.problem.status === 0 ? { body: sent, key } : { body: '', key: '' }
    problem = answer.ok ? null : answer.problem
    return answer.ok ? answer.value : null
  }

  return {
    get busy() {
      return busy
    },
    get problem() {
      return problem
    },
    send,
    changed: () => (problem = null),
  }
}

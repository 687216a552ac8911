import { createHash } from 'node:crypto'
import { refuse } from './problems.ts'

/** How many keys are remembered; after a restart the content's own hash still keeps an article from being added twice. */
const KEPT = 1000

interface Done<Answer> {
  readonly body: string
  readonly answer: Promise<Answer>
}

/** What tells one request from another: the body as it was sent, and what was given beside it. */
interface Sent {
  readonly bytes: Uint8Array
  readonly given: object
}

/**
 * Wraps adding so that a key sent again gets the first answer, also while the first is still at work. The same key with
 * another body is refused (422); a failure is forgotten, so that it can be tried again.
 */
export function onlyOnce<Offered extends Sent, Answer>(
  add: (offered: Offered) => Promise<Answer>,
): (offered: Offered, key: string | undefined) => Promise<Answer> {
  const done = new Map<string, Done<Answer>>()
  return (offered, key) => {
    if (key === undefined) return add(offered)
    if (key.length > 255) {
      throw refuse(
        400,
        'bad-key',
        'The Idempotency-Key is longer than 255 characters.',
        'Send a shorter one, such as a UUID.',
      )
    }
    const body = createHash('sha256')
      .update(offered.bytes)
      .update(JSON.stringify(offered.given))
      .digest('hex')
    const before = done.get(key)
    if (before !== undefined && before.body !== body) {
      throw refuse(
        422,
        'key-reused',
        'This Idempotency-Key came with another body before.',
        'Send a new key.',
      )
    }
    if (before !== undefined) return before.answer
    return remember(done, key, { body, answer: add(offered) })
  }
}

function remember<Answer>(
  done: Map<string, Done<Answer>>,
  key: string,
  first: Done<Answer>,
): Promise<Answer> {
  done.set(key, first)
  if (done.size > KEPT) done.delete(done.keys().next().value!)
  first.answer.catch(() => done.delete(key))
  return first.answer
}

import { createHash } from 'node:crypto'
import type { Added } from '../storage/index.ts'
import type { Offered } from './context.ts'
import { refuse } from './problems.ts'

/** How many keys are remembered; after a restart the content's own hash still keeps an article from being added twice. */
const KEPT = 1000

interface Done {
  readonly body: string
  readonly answer: Promise<Added>
}

/**
 * Wraps adding so that a key sent again gets the first answer, also while the first is still at work. The same key with
 * another body is refused (422); a failure is forgotten, so that it can be tried again.
 */
export function onlyOnce(
  add: (offered: Offered) => Promise<Added>,
): (offered: Offered, key: string | undefined) => Promise<Added> {
  const done = new Map<string, Done>()
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

function remember(done: Map<string, Done>, key: string, first: Done): Promise<Added> {
  done.set(key, first)
  if (done.size > KEPT) done.delete(done.keys().next().value!)
  first.answer.catch(() => done.delete(key))
  return first.answer
}

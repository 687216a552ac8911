/** The client of the API: one request, and either its answer or the problem in the API's own shape. */
import type { WireProblem } from '../src/world/api/shapes.ts'

export type * from '../src/world/api/shapes.ts'
export type { WireRecord, WireReviewed, WireReviewHistory } from './wire.ts'

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WireProblem }

/** Fetches one resource. An aborted request yields null: nobody waits for it any more; one that took too long, a problem. */
export async function get<T>(address: string, signal: AbortSignal): Promise<Answer<T> | null> {
  return ask<T>(address, { signal, headers: { accept: 'application/json' } })
}

/** Sends what a person enters or adds; the same key sent twice is entered once. */
export async function post<T>(address: string, body: unknown, key: string): Promise<Answer<T>> {
  const answer = await ask<T>(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  })
  return answer ?? { ok: false, problem: unreachable() }
}

async function ask<T>(address: string, init: RequestInit): Promise<Answer<T> | null> {
  try {
    const response = await fetch(address, init)
    const body = JSON.parse(await response.text())
    return response.ok ? { ok: true, value: body } : { ok: false, problem: problemIn(body, response) }
  } catch {
    if (init.signal?.aborted !== true) return { ok: false, problem: unreachable() }
    return isTimeout(init.signal.reason) ? { ok: false, problem: tooSlow() } : null
  }
}

function problemIn(body: unknown, response: Response): WireProblem {
  if (isProblem(body)) return body
  return { ...unreachable(), status: response.status, title: `The server answered ${response.status}` }
}

function isProblem(body: unknown): body is WireProblem {
  return typeof body === 'object' && body !== null && 'detail' in body && 'remedy' in body
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

function tooSlow(): WireProblem {
  return {
    type: 'about:blank',
    status: 0,
    code: 'too-slow',
    title: 'The ledger took too long to answer',
    detail: 'No answer came in the time that is waited for one.',
    remedy: 'Narrow what is asked for, or try again.',
  }
}

function unreachable(): WireProblem {
  return {
    type: 'about:blank',
    status: 0,
    code: 'unreachable',
    title: 'Sayso does not answer',
    detail: 'The server that this page came from gave no answer that could be read.',
    remedy: 'See that `sayso serve` is still running, then try again.',
  }
}

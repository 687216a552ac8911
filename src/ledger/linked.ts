/** Confirms: the link holds. Refuses: it does not, and is not suggested again. Reopens: what was entered is taken back. */
export type LinkingAct = 'confirms' | 'refuses' | 'reopens'

/** What a named person enters about a link between two claims ("linked"). */
export interface LinkedPayload {
  readonly a: string
  readonly b: string
  readonly act: LinkingAct
  /** The relation that is confirmed or refused: "denies", "same". */
  readonly relation: string
  readonly by: string
  readonly reason: string | null
  /** The sequence of the entry in force about these two claims; null when there is none. */
  readonly of: number | null
}

/** What people enter about links. */
export interface Linking {
  readonly what: 'linked'
  readonly payload: LinkedPayload
}

/** Where people have left two claims. */
export interface LinkStanding {
  readonly sequence: number
  readonly payload: LinkedPayload
}

/** Which two claims an entry is about, whichever of them it names first. */
export function linkKey({ a, b }: Pick<LinkedPayload, 'a' | 'b'>): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/**
 * Where two claims stand after an entry about them; null when nothing is in force any more, and the standing before when
 * the entry names a state that was gone by then: of two people at the same instant, the second is an attempt.
 */
export function linkStandingAfter(
  before: LinkStanding | null,
  payload: LinkedPayload,
  sequence: number,
): LinkStanding | null {
  if (payload.of !== (before?.sequence ?? null)) return before
  return payload.act === 'reopens' ? null : { sequence, payload }
}

/** Where the entries about links leave each two claims, oldest entry first. */
export function linkStandings(
  entries: readonly { readonly sequence: number; readonly payload: LinkedPayload }[],
): ReadonlyMap<string, LinkStanding> {
  const standings = new Map<string, LinkStanding>()
  for (const { sequence, payload } of entries) {
    const key = linkKey(payload)
    const after = linkStandingAfter(standings.get(key) ?? null, payload, sequence)
    if (after === null) standings.delete(key)
    else standings.set(key, after)
  }
  return standings
}

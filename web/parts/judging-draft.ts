/** A verdict in the making: kept in this browser until it is entered or thrown away. */

/** A passage that is cited as evidence. */
export interface CitedDraft {
  readonly articleId: string
  readonly title: string
  readonly passage: readonly [start: number, end: number]
  readonly text: string
  readonly reliability: string
  readonly credibility: number
}

export interface JudgingDraft {
  readonly verdict: string
  readonly ground: string
  readonly becameKnown: string
  readonly reason: string
  readonly evidence: readonly CitedDraft[]
}

export const EMPTY_DRAFT: JudgingDraft = {
  verdict: '',
  ground: '',
  becameKnown: '',
  reason: '',
  evidence: [],
}

/** Says whether what a browser kept is a draft of ours. */
export function isDraft(value: unknown): value is JudgingDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(EMPTY_DRAFT).every((field) => field in value) &&
    'evidence' in value &&
    Array.isArray(value.evidence)
  )
}

/** What the draft still lacks, in the order of the page; an empty list is a whole judgement. */
export function lacks(draft: JudgingDraft, disputed: string | null = null): readonly string[] {
  const { verdict, ground, becameKnown, reason, evidence } = draft
  const happened = verdict.startsWith('happened') || verdict === 'withdrawn'
  const needsEvidence = verdict !== 'void' || ground === 'condition-failed'
  return [
    ...(verdict === '' ? ['Say what happened.'] : []),
    ...(verdict !== '' && verdict === disputed
      ? ['A dispute needs another verdict than the one that stands.']
      : []),
    ...(verdict === 'void' && ground === '' ? ['Say on what ground it is void.'] : []),
    ...(verdict === 'void' && reason.trim() === '' ? ['Give the reason for the void.'] : []),
    ...(verdict !== '' && needsEvidence && evidence.length === 0 ? ['Cite a passage as evidence.'] : []),
    ...(evidence.some((cited) => cited.reliability === '' || cited.credibility === 0)
      ? ['Grade each passage: how reliable its source is, and how credible what it says.']
      : []),
    ...(happened && becameKnown === '' ? ['Say on which day it became known.'] : []),
  ]
}

/** The body of the request: what is entered, and about which verdict where there is one. */
export function judgingBody(draft: JudgingDraft, by: string, of: number | null) {
  const { verdict, ground, becameKnown, reason, evidence } = draft
  return {
    verdict,
    judgedBy: by.trim(),
    evidence: evidence.map(({ articleId, passage, text, reliability, credibility }) => ({
      articleId,
      passage,
      text,
      reliability,
      credibility,
    })),
    becameKnown: becameKnown === '' ? null : becameKnown,
    reason: reason.trim() === '' ? null : reason.trim(),
    ground: verdict === 'void' ? ground : null,
    ...(of === null ? {} : { of }),
  }
}

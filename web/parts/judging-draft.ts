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

/** Says whether two citations are of the same words. */
export function isSamePassage(
  one: Pick<CitedDraft, 'articleId' | 'passage'>,
  other: Pick<CitedDraft, 'articleId' | 'passage'>,
): boolean {
  const ends = [0, 1] as const
  return one.articleId === other.articleId && ends.every((end) => one.passage[end] === other.passage[end])
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

interface Need {
  readonly unmet: (draft: JudgingDraft, disputed: string | null) => boolean
  readonly words: string
}

/** What a whole judgement needs, in the order of the page. */
const NEEDS: readonly Need[] = [
  { unmet: ({ verdict }) => verdict === '', words: 'Say what happened.' },
  {
    unmet: ({ verdict }, disputed) => verdict !== '' && verdict === disputed,
    words: 'A dispute needs another verdict than the one that stands.',
  },
  {
    unmet: ({ verdict, ground }) => verdict === 'void' && ground === '',
    words: 'Say on what ground it is void.',
  },
  {
    unmet: ({ verdict, reason }) => verdict === 'void' && reason.trim() === '',
    words: 'Give the reason for the void.',
  },
  {
    unmet: (draft) => needsEvidence(draft) && draft.evidence.length === 0,
    words: 'Cite a passage as evidence.',
  },
  {
    unmet: ({ evidence }) =>
      evidence.some(({ reliability, credibility }) => reliability === '' || credibility === 0),
    words: 'Grade each passage: how reliable its source is, and how credible what it says.',
  },
  {
    unmet: ({ verdict, becameKnown }) => hasHappened(verdict) && becameKnown === '',
    words: 'Say on which day it became known.',
  },
]

/** What the draft still lacks, in the order of the page; an empty list is a whole judgement. */
export function lacks(draft: JudgingDraft, disputed: string | null = null): readonly string[] {
  return NEEDS.filter(({ unmet }) => unmet(draft, disputed)).map(({ words }) => words)
}

function needsEvidence({ verdict, ground }: JudgingDraft): boolean {
  return verdict !== '' && (verdict !== 'void' || ground === 'condition-failed')
}

/** Says whether a verdict is known from a day on, so that the day must be given. */
export function hasHappened(verdict: string): boolean {
  return verdict.startsWith('happened') || verdict === 'withdrawn'
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

import type { Relation } from '../../../link/index.ts'
import type { FoldedCopy, PageMatter, PageVoice } from '../../storage/index.ts'
import type { Paint } from './paint.ts'
import { showClaimRow } from './show-claim-row.ts'
import { many } from './show-reading.ts'
import { indented } from './wrap.ts'

const LISTS = [
  ['claimedBy', 'Claimed by'],
  ['deniedBy', 'Denied or contradicted by'],
  ['noCommentBy', 'No comment by'],
  ['assessedBy', 'Assessed by'],
] as const

/** As many copies are named under one voice. */
const COPIES = 3

/**
 * A claim beside what else was said of the matter. A program's suggestion says so in words on its own line before it is
 * told, so that it is heard as one too; no mark or colour alone tells it apart.
 */
export function showMatter(matter: PageMatter, width: number, paint: Paint): string {
  const lists = LISTS.flatMap(([list, title]) => showList(title, matter[list], width, paint))
  return [
    showClaimRow(matter.claim, width, paint),
    ...lists,
    showVerdicts(matter, width, paint),
    showSources(matter, width, paint),
    showRepeats(matter, paint),
    showFigures(matter, width, paint),
    showQuestions(matter, width, paint),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function showList(
  title: string,
  voices: readonly PageVoice[],
  width: number,
  paint: Paint,
): readonly string[] {
  if (voices.length === 0) return []
  return [paint('strong', title), ...voices.map((voice) => showVoice(voice, width, paint))]
}

function showVoice(voice: PageVoice, width: number, paint: Paint): string {
  const { claim, state, copies } = voice
  return [
    paint(state === 'confirmed' ? 'good' : 'dim', indented(standingOf(voice), width, '  ')),
    ...(state === 'itself' ? [] : [indentedBlock(showClaimRow(claim, width - 2, paint))]),
    ...showCopies(copies, width, paint),
  ].join('\n')
}

/** What a voice is to the claim of the page, and what it is where the link goes the other way. */
const STANDS: Readonly<Record<Relation, readonly [string, string]>> = {
  same: ['the same claim', 'the same claim'],
  repeats: ['repeats this claim', 'is repeated by this claim'],
  supports: ['supports this claim', 'is supported by this claim'],
  contradicts: ['contradicts this claim', 'contradicts this claim'],
  denies: ['denies this claim', 'is denied by this claim'],
  updates: ['updates this claim', 'is updated by this claim'],
  'copy-of': ['is a copy of this claim', 'is what this claim is a copy of'],
  declines: ['declines to speak of this claim', 'is what this claim declines to speak of'],
}

function standingOf({ state, link, claim }: PageVoice): string {
  if (state === 'itself' || link === null)
    return `This claim, ${claim.day}${claim.article.outlet === null ? '' : `, ${claim.article.outlet}`}.`
  const [forth, back] = STANDS[link.relation]
  const stands = link.a === claim.id ? forth : back
  return state === 'confirmed'
    ? `Confirmed by ${link.by} (entry ${link.sequence ?? '?'}): ${stands}.`
    : `SUGGESTED by a program, reviewed by nobody: ${stands}, because ${link.why}.`
}

function showCopies(copies: readonly FoldedCopy[], width: number, paint: Paint): readonly string[] {
  if (copies.length === 0) return []
  const lines = copies.slice(0, COPIES).map((copy) => indented(toldCopy(copy), width, '      '))
  const more = copies.length > COPIES ? [`      and ${copies.length - COPIES} more`] : []
  const title = `    ${many(copies.length, 'copy', 'copies')} folded, counted for nothing:`
  return [title, ...lines, ...more].map((line) => paint('dim', line))
}

/** How sure it is that the origin was there before the copy. */
const FIRST: Readonly<Record<FoldedCopy['first']['certainty'], string>> = {
  shown: 'the origin was first',
  likely: 'the origin was probably first',
  unknown: 'who was first is not known',
}

function toldCopy({ outlet, url, day, how, first }: FoldedCopy): string {
  const told = `${day} ${how}: ${outlet ?? url ?? '?'}`
  return how === 'version' ? told : `${told}; ${FIRST[first.certainty]}: ${first.why}`
}

function showVerdicts({ verdicts }: PageMatter, width: number, paint: Paint): string {
  if (verdicts.length === 0) return ''
  const lines = verdicts.map(({ by, verdict, recordedAt, stands, sequence }) =>
    indented(
      `${recordedAt.slice(0, 10)}  ${by}: ${verdict ?? 'taken back'} (entry ${sequence}${stands ? '' : ', an attempt'})`,
      width,
      '  ',
    ),
  )
  return [paint('strong', 'Entered by named people'), ...lines].join('\n')
}

function showSources({ sources }: PageMatter, width: number, paint: Paint): string {
  const { atLeast, atMost, steps, speakers, unknown } = sources
  const count = atLeast === atMost ? String(atLeast) : `at least ${atLeast}, at most ${atMost}`
  const telling = steps.filter(({ left }, at) => at === 0 || left < steps[at - 1]!.left)
  const lines = telling.flatMap((step) => showStep(step, width))
  const unsure =
    unknown.length === 0 || atMost < 2
      ? []
      : [indented(`nobody has said who publishes ${unknown.join('; ')}: they may be one source`, width, '  ')]
  const title = `Independent sources: ${count} (${many(speakers, 'speaker')}; suggestions not counted)`
  return [paint('strong', indented(title, width, '')), ...lines, ...unsure].join('\n')
}

/** A step of the count, and what was folded into what in it. */
function showStep(
  { step, left, why, folded }: PageMatter['sources']['steps'][number],
  width: number,
): readonly string[] {
  const [shown, more] = [folded.slice(0, COPIES), folded.length - COPIES]
  return [
    indented(step === 'articles' ? `${left} ${why}` : `${left} left: ${why}`, width, '  '),
    ...shown.map(({ kept, folded: into }) => indented(`${kept} stands for ${listed(into)}`, width, '    ')),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ]
}

function listed(labels: readonly string[]): string {
  const more = labels.length - COPIES
  return labels.slice(0, COPIES).join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function showRepeats({ repeats }: PageMatter, paint: Paint): string {
  const { times, first, last, suggested } = repeats
  if (times < 2 && suggested === 0) return ''
  const span = first === last ? first : `${first} to ${last}`
  const more = suggested === 0 ? '' : `; ${suggested} more suggested, not counted`
  return paint('strong', `Announced on ${many(times, 'day')}, ${span}${more}`)
}

function showFigures({ figures }: PageMatter, width: number, paint: Paint): string {
  return figures
    .map(({ of, low, high, values }) => {
      const lines = values.map(({ words, who, day, state }) =>
        indented(
          `${words}: ${who ?? 'nobody named'}, ${day}${state === 'suggested' ? ' (suggested link)' : ''}`,
          width,
          '  ',
        ),
      )
      const wordsOf = (end: number): string => values.find(({ value }) => value === end)?.words ?? String(end)
      const title = `Figures differ (${of}): ${wordsOf(low)} to ${wordsOf(high)}`
      return [paint('strong', indented(title, width, '')), ...lines].join('\n')
    })
    .join('\n')
}

function showQuestions({ questions }: PageMatter, width: number, paint: Paint): string {
  if (questions.length === 0) return ''
  return [paint('strong', 'Open'), ...questions.map(({ text }) => indented(text, width, '  '))].join('\n')
}

function indentedBlock(block: string): string {
  return block.replace(/^/gm, '  ')
}

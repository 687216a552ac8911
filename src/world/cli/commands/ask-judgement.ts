import { CREDIBILITIES, RELIABILITIES, type Verdict, type VoidGround } from '../../../ledger/index.ts'
import type { Judging, ReviewHistory, Store } from '../../storage/index.ts'
import { Refusal, usage } from '../refusal.ts'
import { showClaimRow, showHistory, showMoment } from '../show/index.ts'
import { asking, type Asking, type Choice } from './ask.ts'
import type { Context } from './command.ts'
import { evidenceOption, locate, type Located } from './evidence.ts'
import { type GivenVerdict, type JudgeOptions } from './judge-options.ts'
import { needed } from './needed.ts'
import { isoDay } from './options.ts'
import { possibleVerdicts } from './possible-verdicts.ts'

/** A judgement as it was asked for, with its evidence found. */
export interface Asked {
  readonly options: JudgeOptions
  readonly offers: Judging['evidence']
}

/** Asks for a judgement step by step; null when the person does not say yes at the end. Nothing is written on the way. */
export async function askJudgement(
  store: Store,
  id: string,
  options: JudgeOptions,
  context: Context,
): Promise<Asked | null> {
  const { terminal, paint } = context
  const history = await store.history(id)
  if (history === null) throw usage(`There is no claim ${id}.`, 'See `sayso claims`.')
  if (history.confirmation === null)
    throw usage('Nobody has confirmed this claim yet.', 'Confirm it first: `sayso confirm`.')
  terminal.warn(`${showClaimRow(history.claim, terminal.width, paint)}\n`)
  terminal.warn(`${showHistory(history.entries, terminal.width, paint)}\n`)
  return asking(context, async (questions) => {
    const act = await actOn(history, options, questions)
    const by = await questions.ask('Your name', '', needed)
    const asked =
      'agree' in act || 'reopen' in act
        ? { options: await opinion(act, questions), offers: [] }
        : await judgement(act, history, store, questions)
    if (!(await questions.sure('Enter this?'))) return null
    return { ...asked, options: { ...options, ...act, ...asked.options, by } }
  })
}

const ACTS = [
  ['agree', 'as a second person, with the verdict that stands'],
  ['dispute', 'as a second person, with another verdict: both show'],
  ['judge-again', 'in place of the verdict that stands; it stays visible'],
  ['reopen', 'take the verdict back; it stays visible'],
] as const

/** What is to be done about a verdict that stands; before there is one, or where an option says so, nothing is asked. */
async function actOn(
  { judgement: of, verdict }: ReviewHistory,
  { dispute }: JudgeOptions,
  { choose }: Asking,
): Promise<JudgeOptions> {
  if (of === null) return {}
  if (dispute === true) return { dispute }
  const acts = ACTS.filter(([act]) => verdict !== 'disputed' || act === 'judge-again' || act === 'reopen')
  const act = await choose('It was judged. What will you do?', acts)
  if (act === 'judge-again') return { of }
  return act === 'agree' ? { agree: true } : act === 'dispute' ? { dispute: true } : { reopen: true }
}

async function opinion(act: JudgeOptions, { ask }: Asking): Promise<JudgeOptions> {
  const reason = await ask('Why?', '', act.reopen === true ? needed : undefined)
  return reason === '' ? {} : { reason }
}

const GROUNDS: readonly Choice<VoidGround>[] = [
  ['condition-failed', 'it was to happen only if something else did, and that did not'],
  ['cannot-be-applied', 'its words do not say what would decide it'],
  ['made-twice', 'it is counted already'],
  ['not-a-prediction', 'it was read wrongly'],
  ['other', 'as the reason says'],
]

async function judgement(
  act: JudgeOptions,
  history: ReviewHistory,
  store: Store,
  questions: Asking,
): Promise<Asked> {
  const { ask, choose } = questions
  const verdict = await choose('How did it turn out?', possibleVerdicts(history))
  const ground = verdict === 'void' ? await choose('What makes it void?', GROUNDS) : null
  const offers = await evidenceFor(verdict, ground, store, questions)
  const known = await dayFor(verdict, questions)
  const reason = await ask(
    verdict === 'void' ? 'Why?' : 'Why? (nothing, where the evidence says it all)',
    '',
    verdict === 'void' ? needed : undefined,
  )
  const options = { ...act, verdict, ...(ground === null ? {} : { ground }) }
  return {
    options: { ...options, ...(known === '' ? {} : { known }), ...(reason === '' ? {} : { reason }) },
    offers,
  }
}

const SOURCES: readonly Choice<(typeof RELIABILITIES)[number]>[] = [
  ['A', 'completely reliable'],
  ['B', 'usually reliable'],
  ['C', 'fairly reliable'],
  ['D', 'not usually reliable'],
  ['E', 'unreliable'],
  ['F', 'cannot be judged'],
]

/** Asks for passages until one is enough; each is looked up at once, so that a slip of the pen is told at once. */
async function evidenceFor(
  verdict: Verdict,
  ground: VoidGround | null,
  store: Store,
  { ask, choose }: Asking,
): Promise<Judging['evidence']> {
  const offers: Judging['evidence'][number][] = []
  const free = verdict === 'void' && ground !== 'condition-failed'
  for (;;) {
    let found: Located | null = null
    const question = offers.length === 0 && !free ? 'Evidence' : 'More evidence, or nothing'
    await ask(`${question}, as ARTICLE:the words in it`, '', async (answer) => {
      if (answer === '' && (free || offers.length > 0)) return null
      const looked = await lookUp(answer, store)
      if (typeof looked === 'string') return looked
      found = looked
      return null
    })
    if (found === null) return offers
    const reliability = await choose('How reliable is the source?', SOURCES)
    const said = await choose('How credible is what it says?', CREDIBLE)
    const credibility = CREDIBILITIES.find((one) => String(one) === said) ?? 6
    offers.push({ ...(found as Located), reliability, credibility })
  }
}

const CREDIBLE: readonly Choice<`${(typeof CREDIBILITIES)[number]}`>[] = [
  ['1', 'confirmed by other sources'],
  ['2', 'probably true'],
  ['3', 'possibly true'],
  ['4', 'doubtful'],
  ['5', 'improbable'],
  ['6', 'cannot be judged'],
]

async function lookUp(answer: string, store: Store): Promise<Located | string> {
  try {
    return await locate(evidenceOption(answer)[0]!, store)
  } catch (error) {
    if (error instanceof Refusal) return `${error.problem.message} ${error.problem.remedy}`
    return error instanceof Error ? error.message : String(error)
  }
}

async function dayFor(verdict: GivenVerdict, { ask }: Asking): Promise<string> {
  if (verdict === 'void') return ''
  const must = verdict.startsWith('happened') || verdict === 'withdrawn'
  const question =
    verdict === 'withdrawn' ? 'The day on which it was taken back' : 'The day on which it became known'
  return ask(`${question} (as 2026-01-31${must ? '' : ', or nothing'})`, '', (answer) => {
    if (answer === '') return must ? 'An answer is needed.' : null
    const today = new Date().toISOString().slice(0, 10)
    if (!isDay(answer)) return 'Write a day as 2026-01-31.'
    return answer > today ? `${showMoment(answer)} has not come yet.` : null
  })
}

function isDay(answer: string): boolean {
  try {
    return isoDay(answer) === answer
  } catch {
    return false
  }
}

import {
  ok,
  toReading,
  type Article,
  type Problem,
  type Reading,
  type Result,
  type Span,
} from '../../../article/index.ts'
import type { Hint } from '../../../attribution/index.ts'
import type { Hinted } from '../hinted.ts'
import { toHint } from '../to-hint.ts'
import { openAnswers, type Answers, type CheckedAnswer } from './answers.ts'
import { ask, badAnswer, LIMITS, toJson, type Limits } from './ask.ts'
import { toPassages, type Passage } from './passages.ts'
import { prove } from './prove.ts'
import { answerShape, QUESTION_VERSION, toQuestion } from './question.ts'
import type { LlmSettings } from './settings.ts'
import { openSpending, type Spending } from './spending.ts'
import { openTally, type Tally } from './tally.ts'

/** A language model as a reader: it proposes, every span is proved, and it never stops the rules. */
export interface Llm {
  /** Model and host, for a ledger: "gemma3 at localhost:11434, question 1". */
  readonly name: string
  readonly hints: (article: Article) => Promise<Hinted>
  /** What this run asked, what was proved, refused and rejected; null before the first question. */
  readonly summary: () => string | null
}

/** How sure a proved proposal is taken to be: a convention, since nobody has measured the model that somebody brings. */
const CONFIDENCE = 0.6

/** What is at hand while articles are read. */
interface Desk {
  readonly settings: LlmSettings
  readonly limits: Limits
  readonly answers: Answers
  readonly spending: Spending
  readonly tally: Tally
  /** Whether the endpoint is asked without schema and temperature, after it would not take them. */
  isPlain: boolean
}

/** Opens the reader; nothing is asked before the first article. `folder` is where checked answers are kept. */
export function openLlm(settings: LlmSettings, folder: string, limits: Limits = LIMITS): Llm {
  const desk: Desk = {
    settings,
    limits,
    answers: openAnswers(folder),
    spending: openSpending(settings.maxTokens),
    tally: openTally(),
    isPlain: false,
  }
  return {
    name: `${settings.model} at ${settings.url.host}, question ${QUESTION_VERSION}`,
    hints: (article) => hintsOf(article, desk),
    summary: () => desk.tally.summary(desk.spending),
  }
}

/** Passage by passage; one without an answer is left to the rules, and why is told once. */
async function hintsOf(article: Article, desk: Desk): Promise<Hinted> {
  const reading = toReading(article)
  const { passages, isWhole } = toPassages(reading)
  const hints: Hint[] = []
  const troubles: Problem[] = []
  for (const passage of passages) {
    const answer = await answerOn(passage, article.text, desk)
    if (answer.ok) hints.push(...toHints(answer.value, passage, reading, desk.settings.model))
    else troubles.push(answer.problem)
  }
  const told = troubles.slice(0, 1).map((problem) => inPart(problem, troubles.length))
  return { hints, troubles: isWhole ? told : [...told, TOO_LONG] }
}

function inPart(problem: Problem, passages: number): Problem {
  const were = passages === 1 ? 'One passage was' : `${passages} passages were`
  return { ...problem, message: `${were} read by the rules alone: ${problem.message}` }
}

const TOO_LONG: Problem = {
  code: 'llm-in-part',
  message:
    'A language model is asked about the first 60,000 characters; the rest was read by the rules alone',
  remedy: 'Split the text into articles.',
}

async function answerOn(passage: Passage, text: string, desk: Desk): Promise<Result<CheckedAnswer>> {
  const { settings, answers, tally } = desk
  const asked = `${settings.url.href}\n${QUESTION_VERSION}\n${toQuestion(passage, text, settings.model, false)}`
  const kept = await answers.find(asked)
  if (kept !== null) {
    tally.keptOne()
    return ok(kept)
  }
  const words = await wordsOn(passage, text, desk)
  const answer = words.ok ? check(words.value, passage, text) : words
  if (answer.ok) {
    tally.answered(answer.value)
    await answers.keep(asked, answer.value)
  } else tally.failed(answer.problem)
  return answer
}

async function wordsOn(passage: Passage, text: string, desk: Desk): Promise<Result<string>> {
  const { settings, limits, spending } = desk
  const question = toQuestion(passage, text, settings.model, desk.isPlain)
  const may = spending.may(question)
  if (!may.ok) return may
  const answer = await ask(settings, question, limits)
  if (answer.ok) {
    spending.note(question, answer.value.words, answer.value.tokens)
    return ok(answer.value.words)
  }
  if (answer.problem.code === 'llm-bad-question' && !desk.isPlain) {
    desk.isPlain = true
    return wordsOn(passage, text, desk)
  }
  spending.failed(answer.problem)
  return answer
}

/** Takes an answer apart; a proposal that is not proved is counted by its fault and left out. */
function check(words: string, passage: Passage, text: string): Result<CheckedAnswer> {
  const read = answerShape.safeParse(toJson(unfenced(words.trim())))
  if (!read.success) return badAnswer('it is not the JSON that was asked for')
  const from = passage.sentences[0]![0]
  const proved: CheckedAnswer['proved'] = []
  const rejected: Record<string, number> = {}
  for (const proposal of read.data.statements) {
    const outcome = prove(proposal, passage, text)
    if (outcome.ok) proved.push(moved(outcome.value, -from))
    else rejected[outcome.why] = (rejected[outcome.why] ?? 0) + 1
  }
  return ok({ proved, rejected })
}

/** What stands between the fences that Markdown sets around code, where there are any. */
function unfenced(words: string): string {
  if (!words.startsWith('```') || !words.endsWith('```')) return words
  return words.slice(3, -3).replace(/^json/, '')
}

interface Spans {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

function moved({ source, cue, content }: Spans, by: number): CheckedAnswer['proved'][number] {
  const move = ([start, end]: Span): [number, number] => [start + by, end + by]
  return { source: source && move(source), cue: cue && move(cue), content: content.map(move) }
}

/** It confirms, disputes and adds, and redraws no border of a rule's. */
function toHints(answer: CheckedAnswer, passage: Passage, reading: Reading, model: string): readonly Hint[] {
  const by = { engine: 'model', reader: model, version: QUESTION_VERSION } as const
  return answer.proved.flatMap((one) => {
    const found = { ...moved(one, passage.sentences[0]![0]), confidence: CONFIDENCE }
    return toHint(found, reading, { by, redraws: false }) ?? []
  })
}

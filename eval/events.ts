import { readFile } from 'node:fs/promises'
import model from 'wink-eng-lite-web-model'
import winkNlp, { type ItsFunction } from 'wink-nlp'
import { cosine, toMeaning } from '../src/link/same/index.ts'
import { openSentenceModel, type SentenceModel } from '../src/world/models/index.ts'
import { bCubed, ceafE, chainsBy, conll, muc, type Chains } from './coreference.ts'
import { interval } from './interval.ts'

interface Document {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly sentenceStarts: readonly number[]
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly sentence: number
    readonly validated?: boolean
    readonly chain?: string
  }[]
}

/** A mention of an event, with the sentence that it stands in. */
interface Mention {
  readonly document: Document
  readonly lemma: string
  readonly sentence: string
  readonly chain: string
}

// The usual parts of ECB+ (Cybulska and Vossen 2015): topics 36 to 45 are the test set.
const TEST = new Set(['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'])

/**
 * Measures event chains across documents on ECB+, gold mentions in validated sentences, without knowing the topics:
 * one lemma is one event (the baseline), against one lemma told of in sentences and articles that mean nearly the same.
 */
export async function run(files: string[], log: (line: string) => void): Promise<void> {
  const sentences = await openSentenceModel('models/sentence-en')
  if (!sentences.ok) throw new Error(`${sentences.problem.message}. ${sentences.problem.remedy}`)
  for (const file of files) {
    const lines = (await readFile(file, 'utf8')).split('\n').filter((text) => text !== '')
    const documents = lines.map((text) => JSON.parse(text) as Document)
    for (const [name, part] of parts(documents)) await measure(name, part, sentences.value, log)
  }
  await sentences.value.close()
}

const parts = (documents: readonly Document[]): readonly (readonly [string, readonly Document[]])[] => [
  ['topics 1 to 35', documents.filter(({ topic }) => !TEST.has(topic))],
  ['topics 36 to 45 (test)', documents.filter(({ topic }) => TEST.has(topic))],
]

async function measure(
  name: string,
  documents: readonly Document[],
  sentences: SentenceModel,
  log: (line: string) => void,
): Promise<void> {
  const mentions = mentionsOf(documents)
  const near = await nearnessOf(mentions, sentences)
  const lemmas = mentions.map(({ lemma }) => lemma)
  log(`${name}: ${documents.length} articles, ${mentions.length} mentions`)
  log(`  ${shown('same lemma', mentions, chainsBy(lemmas))}`)
  log(`  ${shown('same lemma, near in meaning', mentions, chainsBy(parted(lemmas, near)))}`)
}

function mentionsOf(documents: readonly Document[]): readonly Mention[] {
  const lemmaOf = lemmatiser()
  let single = 0
  return documents.flatMap((document) =>
    document.mentions
      .filter(({ type, validated }) => validated === true && type.includes('ACTION'))
      .map(({ start, end, sentence, chain }) => ({
        document,
        lemma: lemmaOf(document.text.slice(start, end)),
        sentence: document.text
          .slice(document.sentenceStarts[sentence], document.sentenceStarts[sentence + 1])
          .trim(),
        chain: chain ?? `single ${single++}`,
      })),
  )
}

function lemmatiser(): (words: string) => string {
  const nlp = winkNlp(model, ['pos'])
  // oxlint-disable-next-line typescript/unbound-method, typescript/no-unsafe-type-assertion -- the package's types are wrong
  const lemma = nlp.its.lemma as unknown as ItsFunction<string>
  return (words) => nlp.readDoc(words.toLowerCase()).tokens().itemAt(0).out(lemma)
}

// From topics 1 to 35; anything from .45 to .6 is within a point of it there.
const ONE_EVENT = 0.5

/** How near two mentions come: the article counts twice the sentence. */
async function nearnessOf(
  mentions: readonly Mention[],
  sentences: SentenceModel,
): Promise<(one: number, other: number) => number> {
  const vectorsOf = async (texts: readonly string[]) => {
    const vectors = await sentences.embed(texts)
    return new Map(texts.map((text, at) => [text, toMeaning(vectors[at]!, sentences.pivots).vector]))
  }
  const told = await vectorsOf([...new Set(mentions.map(({ sentence }) => sentence))])
  const articles = await vectorsOf([...new Set(mentions.map(({ document }) => document.text))])
  return (one, other) => {
    const [a, b] = [mentions[one]!, mentions[other]!]
    const article = cosine(articles.get(a.document.text)!, articles.get(b.document.text)!)
    return (cosine(told.get(a.sentence)!, told.get(b.sentence)!) + 2 * article) / 3
  }
}

/** Parts the mentions of each lemma: groups are joined, nearest first, while they are near on average. */
function parted(lemmas: readonly string[], near: (one: number, other: number) => number): readonly string[] {
  const keys: string[] = []
  for (const same of chainsBy(lemmas)) {
    const groups = joined([...same], near)
    for (const [at, group] of groups.entries())
      for (const number of group) keys[number] = `${lemmas[number]} ${at}`
  }
  return keys
}

function joined(
  numbers: readonly number[],
  near: (one: number, other: number) => number,
): readonly number[][] {
  const groups = numbers.map((number) => [number])
  const between = groups.map((a) => groups.map((b) => near(a[0]!, b[0]!)))
  for (;;) {
    const [a, b] = nearestPair(between)
    if (a === b || between[a]![b]! < ONE_EVENT) return groups
    const [m, n] = [groups[a]!.length, groups[b]!.length]
    for (const [c, row] of between.entries()) {
      const mean = (m * row[a]! + n * row[b]!) / (m + n)
      between[a]![c] = mean
      row[a] = mean
    }
    groups[a]!.push(...groups[b]!)
    groups.splice(b, 1)
    between.splice(b, 1)
    for (const row of between) row.splice(b, 1)
  }
}

function nearestPair(between: readonly (readonly number[])[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let most = -Infinity
  for (let a = 0; a < between.length; a++)
    for (let b = a + 1; b < between.length; b++)
      if (between[a]![b]! > most) [best, most] = [[a, b], between[a]![b]!]
  return best
}

function shown(name: string, mentions: readonly Mention[], found: Chains): string {
  const gold = chainsBy(mentions.map(({ chain }) => chain))
  const [b, m, c] = [bCubed(gold, found), muc(gold, found), ceafE(gold, found)]
  const topics = chainsBy(mentions.map(({ document }) => document.topic)).map((some) =>
    within(some, gold, found),
  )
  const [low, high] = interval(
    topics,
    (sample) => sample.reduce((sum, { f1 }) => sum + f1, 0) / sample.length,
  )
  const three = `${b.precision.toFixed(3)}/${b.recall.toFixed(3)}/${b.f1.toFixed(3)}`
  return `${name.padEnd(28)} CoNLL ${conll(gold, found).toFixed(3)}  B3 ${three}  MUC ${m.f1.toFixed(3)}  CEAFe ${c.f1.toFixed(3)}  (mean of topics ${mean(topics).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}])`
}

const mean = (topics: readonly { readonly f1: number }[]): number =>
  topics.reduce((sum, { f1 }) => sum + f1, 0) / topics.length

/** CoNLL F1 inside one topic, for an interval over topics. */
function within(some: ReadonlySet<number>, gold: Chains, found: Chains): { readonly f1: number } {
  const only = (chains: Chains): Chains =>
    chains
      .map((chain) => new Set([...chain].filter((number) => some.has(number))))
      .filter(({ size }) => size > 0)
  return { f1: conll(only(gold), only(found)) }
}

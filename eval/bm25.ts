// Robertson and Zaragoza 2009, with the constants of Lucene.
const K1 = 1.2
const B = 0.75

/** Makes a BM25 index of texts, lower-cased words: what a query scores for the text of each number; the line to beat. */
export function bm25(texts: readonly string[]): (query: string) => (number: number) => number {
  const postings = new Map<string, Map<number, number>>()
  const lengths = texts.map((text, number) => {
    const words = wordsOf(text)
    for (const word of words) {
      const counts = postings.get(word) ?? new Map<number, number>()
      postings.set(word, counts.set(number, (counts.get(number) ?? 0) + 1))
    }
    return words.length
  })
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return (query) => {
    const scores = new Float64Array(texts.length)
    for (const word of new Set(wordsOf(query))) {
      const counts = postings.get(word) ?? new Map<number, number>()
      const weight = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5))
      for (const [number, count] of counts)
        scores[number]! +=
          (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[number]!) / usual))
    }
    return (number) => scores[number]!
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

import { fromJsonLine, toReading } from '../src/article/index.ts'
import { benchArticles } from './articles.ts'

/** Up to `count` different sentences of the bench's articles, always the same ones. */
export function sentencesOf(count: number): readonly string[] {
  const found = new Set<string>()
  for (const article of benchArticles(400)) {
    const made = fromJsonLine(JSON.stringify(article), { line: 1 })
    if (!made.ok) continue
    for (const { span } of toReading(made.value).sentences) found.add(made.value.text.slice(...span))
    if (found.size >= count) break
  }
  return [...found].slice(0, count)
}

/** A file to play with: `npm run play`. Change the text and see what Sayso reads in it. */
import { fromJsonLine, NOTHING_KNOWN, read } from './src/index.ts'

const text = `The bridge will reopen by Friday, the harbour master said on Monday.

“Nobody told us,” said Ines Pall, who runs the ferry. She declined to say how many passengers were turned away.`

const article = fromJsonLine(JSON.stringify({ text, published: '2026-03-02', language: 'en' }))
if (!article.ok) console.error(article.problem)
else {
  for (const claim of read(article.value, NOTHING_KNOWN).claims) {
    console.log(`${claim.kind.padEnd(12)} ${claim.who?.name ?? '(nobody)'}: ${claim.content.text}`)
    if (claim.due !== null)
      console.log(`${' '.repeat(12)} due ${claim.due.from} to ${claim.due.to} (${claim.due.rule})`)
  }
}

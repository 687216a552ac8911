/** Prints one hash over everything read in the corpus: run under several time zones and locales, it must not change. */
import { createHash } from 'node:crypto'
import { corpusArticle } from '../eval/corpus-article.ts'
import { goldArticles } from '../eval/gold-article.ts'
import { NOTHING_KNOWN } from '../src/claim/index.ts'
import { read } from '../src/journey.ts'

const all = goldArticles('corpus').map((article) => read(corpusArticle(article), NOTHING_KNOWN))
console.log(createHash('sha256').update(JSON.stringify(all)).digest('hex'))

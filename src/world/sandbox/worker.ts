/** The other side of the sandbox: parses what strangers wrote, in a thread that may be ended at any moment. */
import { parentPort } from 'node:worker_threads'
import { ok, readArticles, toFeed } from '../../article/index.ts'
import { READY, type Answer, type Job } from './job.ts'

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job), []))
parentPort?.postMessage(READY, [])

function answerTo({ kind, captured }: Job): Answer {
  if (kind === 'feed') return { articles: [], feed: toFeed(captured) }
  const articles = readArticles(captured).map((found) => {
    if (!found.ok) return found
    const { article, bytes } = found.value
    return ok({ article, bytes: bytes === captured.bytes ? null : bytes })
  })
  return { articles, feed: null }
}

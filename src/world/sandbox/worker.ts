/** The other side of the sandbox: parses what strangers wrote, in a thread that may be ended at any moment. */
import { parentPort } from 'node:worker_threads'
import { ok, readArticles, toFeed } from '../../article/index.ts'
import { READY, type Answer, type Job } from './job.ts'
import { openPdf } from './open-pdf.ts'

parentPort?.on('message', (job: Job) => {
  // One that fails ends the thread, which is told as a problem.
  void answerTo(job).then((answer) => parentPort?.postMessage(answer, []))
})
parentPort?.postMessage(READY, [])

async function answerTo({ kind, captured, isPdf }: Job): Promise<Answer> {
  if (kind === 'feed') return { articles: [], feed: toFeed(captured) }
  // A PDF is opened before it is read: that takes its time, and stages take none.
  const opened = isPdf ? { ...captured, pdf: await openPdf(captured.bytes) } : captured
  const articles = readArticles(opened).map((found) => {
    if (!found.ok) return found
    const { article, bytes } = found.value
    return ok({ article, bytes: bytes === captured.bytes ? null : bytes })
  })
  return { articles, feed: null }
}

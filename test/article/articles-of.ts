import { readArticles, type Article, type Captured } from '../../src/article/index.ts'

/** The articles of these bytes; that any cannot be read is an error. */
export function articlesOf(captured: Captured): readonly Article[] {
  return readArticles(captured).map((found) => {
    if (!found.ok) throw new Error(found.problem.message)
    return found.value.article
  })
}

/** What became of each article: `ok`, or the code of its problem. */
export function codesOf(captured: Captured): readonly string[] {
  return readArticles(captured).map((found) => (found.ok ? 'ok' : found.problem.code))
}

/** UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A page with this body and head. */
export function pageOf(body: string, head = ''): Uint8Array {
  return bytesOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
}

/** The body of a page with an article. */
export const STORY = `<article><p>The Tarn dam will hold “for at least a week”, the head of the water board, Emil Tanaka, said on Monday.</p>
  <p>He denied that anyone had been warned. The board meets again on Friday to hear from its engineers.</p></article>`

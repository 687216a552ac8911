import type { Article } from '../src/article/index.ts'

/** An English article that is only its text. */
export function articleOf(text: string, about: Partial<Article> = {}): Article {
  return {
    id: 'test',
    givenId: null,
    url: null,
    canonicalUrl: null,
    outlet: null,
    byline: null,
    title: null,
    published: null,
    captured: null,
    language: { code: 'en', sure: true },
    text,
    textSha256: '',
    incomplete: null,
    ...about,
  }
}

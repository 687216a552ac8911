import type { Job } from './job.ts'

/** Finds which articles are copies of earlier ones, and suggests what their claims have to do with others. */
export const linkClaimsJob: Job = {
  name: 'link',
  noun: 'article',
  step: async (store) => store.linkNext(),
}

import type { Reading, Window } from '../../article/index.ts'
import { OWN_CHANNEL, OWN_HOST } from './words/telling.ts'

/** The day of publication, where the outlet is the speaker's own office: what it reports of itself was said that day. Implied, not said. */
export function ownChannel({ article }: Reading): Window | null {
  const { outlet, url, canonicalUrl, published } = article
  if (published?.granularity === undefined || !/^(day|hour|minute)$/.test(published.granularity)) return null
  const own =
    (outlet !== null && OWN_CHANNEL.test(outlet)) || OWN_HOST.test(hostOf(url ?? canonicalUrl ?? ''))
  const { from, to } = published
  return own && from !== null && to !== null
    ? {
        from: from.slice(0, 10),
        to: to.slice(0, 10),
        granularity: 'day',
        fromSaid: false,
        toSaid: false,
        rule: 'own-channel',
      }
    : null
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? ''
}

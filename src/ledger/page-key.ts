import { sha256 } from './merkle.ts'

// What campaigns and social networks hang onto links; none of it says which page is meant.
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid)$/i

/** The parts of an article that tell which page it is. */
export interface PageParts {
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly givenId: string | null
  readonly outlet: string | null
  readonly textSha256: string
  readonly transcribed?: { readonly fileSha256: string }
}

/**
 * What makes two captures versions of one page: the canonical URL where the page's own host says it, else the URL
 * without fragment and tracking parameters, else the id the input gave, else the text itself. A canonical URL on
 * another host is a copy's pointer to its source, and one that names the front page is a mistake: neither is taken.
 * What people transcribed from one file are versions of that file, wherever it was found.
 */
export function pageKey(parts: PageParts): string {
  if (parts.transcribed !== undefined) return `file:${parts.transcribed.fileSha256}`
  const url = parsed(parts.url)
  const canonical = parsed(parts.canonicalUrl)
  if (canonical !== null && (url === null || isOwnCanonical(url, canonical))) return `url:${plain(canonical)}`
  if (url !== null) return `url:${plain(url)}`
  if (parts.givenId !== null) return `id:${sha256(JSON.stringify([parts.outlet, parts.givenId]))}`
  return `text:${parts.textSha256}`
}

function parsed(url: string | null): URL | null {
  return url !== null && URL.canParse(url) ? new URL(url) : null
}

function isOwnCanonical(url: URL, canonical: URL): boolean {
  if (bareHost(url) !== bareHost(canonical)) return false
  return canonical.pathname !== '/' || canonical.search !== '' || url.pathname === '/'
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^(www|m|amp)\./, '')
}

function plain(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`
  return `${bareHost(url)}${url.port === '' ? '' : `:${url.port}`}${url.pathname}${query}`
}

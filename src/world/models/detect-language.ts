import type { Language } from '../../article/index.ts'

/** How much of a text is looked at, in UTF-16 code units: more changes no answer and costs time. */
const SAMPLE = 2_000

let loading: Promise<typeof import('eld/small')> | null = null

/**
 * Tells what language a text is in, or null when nothing can be told. The detector (80 MB) is loaded at the first
 * call and kept; `sure` is false when it would not swear to its answer.
 */
export async function detectLanguage(text: string): Promise<Language | null> {
  loading ??= import('eld/small')
  const { eld } = await loading
  const found = eld.detect(sampleOf(text))
  return found.language === '' ? null : { code: found.language, sure: found.isReliable() }
}

/** From the middle of a long text: its head may be a dateline or names in another script. */
function sampleOf(text: string): string {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2))
  return text.slice(from, from + SAMPLE)
}

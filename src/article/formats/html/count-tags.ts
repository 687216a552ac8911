/** Elements whose content is no markup; what looks like a tag inside them is text. */
const CLOSES: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)

/**
 * Counts the opening tags of a page before it is parsed, and stops at `most`: parsing a page of a million elements
 * would take the memory that this ceiling is there to save. Comments and the content of scripts and styles count nothing.
 */
export function countTags(html: string, most: number): number {
  let count = 0
  let at = html.indexOf('<')
  while (at >= 0 && count <= most) {
    const next = html.charCodeAt(at + 1) | 32
    const isTag = next >= 97 && next <= 122
    if (isTag) count += 1
    at = html.indexOf('<', isTag ? afterRaw(html, at) : afterComment(html, at))
  }
  return count
}

function afterComment(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return at + 1
  const end = html.indexOf('-->', at + 4)
  return end < 0 ? html.length : end + 3
}

/** Yields where to go on after the tag at `at`: past its content if that is raw, which never closed is all the rest. */
function afterRaw(html: string, at: number): number {
  const name = /^[a-z]{5,8}(?![a-z0-9-])/i.exec(html.slice(at + 1, at + 10))?.[0].toLowerCase()
  const close = name === undefined ? undefined : CLOSES.get(name)
  if (close === undefined) return at + 1
  close.lastIndex = at
  return close.exec(html) === null ? html.length : close.lastIndex
}

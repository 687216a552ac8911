/** Addresses and the pages that they name. A page is a file in pages/ and a line in pages/index.ts. */

/** How a page is addressed: `/claims/:id` has a part that is anything. */
export interface Addressed {
  readonly name: string
  readonly path: string
}

/** Where a reader is: the page, what it is of, and the rest of the address. `missing` names none of the pages. */
export interface Place {
  readonly name: string
  readonly id: string
  readonly query: URLSearchParams
  readonly path: string
}

/** Tells which of the pages an address names. */
export function placeAt(url: URL, pages: readonly Addressed[]): Place {
  const path = url.pathname.replace(/\/+$/, '') || '/'
  for (const page of pages) {
    const id = idIn(path, page.path)
    if (id !== null) return { name: page.name, id, query: url.searchParams, path }
  }
  return { name: 'missing', id: '', query: url.searchParams, path: url.pathname }
}

/** What stands in an address where a path has `:id`: empty where it has none, null where they do not match. */
function idIn(path: string, pattern: string): string | null {
  const [before = '', after] = pattern.split(':id')
  if (after === undefined) return path === pattern ? '' : null
  if (!path.startsWith(before) || !path.endsWith(after)) return null
  const id = path.slice(before.length, path.length - after.length)
  return id === '' || id.includes('/') ? null : decoded(id)
}

/** A half-broken escape in an address is shown as it stands, never an error. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

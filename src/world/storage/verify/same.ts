/** Says whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one) || Array.isArray(other)) return sameLists(one, other)
  let keys = 0
  for (const key in one) {
    if (!sameJson(one[key], other[key])) return false
    keys += 1
  }
  // An undefined property would count here and not there; JSON has none.
  for (const _ in other) keys -= 1
  return keys === 0
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function sameLists(one: object, other: object): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  return one.every((value, index) => sameJson(value, other[index]))
}

/** Says whether a text is the JSON of a value, whatever the order of its keys; a text that is no JSON is not. */
export function isJsonOf(text: string | null, value: unknown): boolean {
  if (text === null) return false
  try {
    return sameJson(JSON.parse(text), value)
  } catch {
    return false
  }
}

/** The first column in which a row is not as it should be, or null; columns that are not expected are not looked at. */
export function differs<R extends object>(row: R, expected: Partial<R>): string | null {
  for (const column in expected) if (row[column] !== expected[column]) return column
  return null
}

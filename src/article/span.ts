/** A half-open range `[start, end)` of UTF-16 code units into an article's text: `text.slice(start, end)` is what it shows. */
export type Span = readonly [start: number, end: number]

/** Yields the words at the spans, in order, joined by one space where the spans do not touch. */
export function textAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ')
}

/** Says whether two half-open spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

/** Says whether `outer` holds the whole of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

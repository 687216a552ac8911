/**
 * What each mark can close, nearest kin first: the marks that may have opened. A mark closes one of its own `pairs`
 * before a mistyped one of its `mixed`.
 */
export interface MarkUse {
  readonly opens: boolean
  readonly single: boolean
  readonly pairs: readonly string[]
  readonly mixed: readonly string[]
}

function mark(opens: boolean, single: boolean, pairs: string, mixed = ''): MarkUse {
  return { opens, single, pairs: pairs.split(' '), mixed: mixed.split(' ') }
}

/** The quotation marks that are read, with English, German, Polish, Swedish, French and typewriter uses. */
export const QUOTATION_MARKS: ReadonlyMap<string, MarkUse> = new Map([
  ['"', mark(true, false, '"', "“ „ ” `` ''")],
  ['“', mark(true, false, '„', '“ "')],
  ['”', mark(true, false, '“ „ ”', '" ``')],
  ['„', mark(true, false, '')],
  ['‟', mark(true, false, '„')],
  ['«', mark(true, false, '»')],
  ['»', mark(true, false, '«', '»')],
  ['‹', mark(true, true, '›')],
  ['›', mark(true, true, '‹', '›')],
  ['「', mark(true, false, '')],
  ['」', mark(false, false, '「')],
  ['``', mark(true, false, '')],
  ["''", mark(true, false, "`` ''", '" “')],
  ["'", mark(true, true, "'", '‘ `')],
  ['‘', mark(true, true, '‚', '')],
  ['’', mark(false, true, '‘ ‚', "' `")],
  ['‚', mark(true, true, '')],
  ['`', mark(true, true, '')],
])

/** Words that begin with an apostrophe, without it. */
export const ELIDED: ReadonlySet<string> = new Set(
  'tis twas twere em im til cause cos n neath round bout nother fraid s t'.split(' '),
)

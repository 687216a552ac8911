/** Nouns that open the outlet's own remark on what was said: ", a development that would ...". */
export const REMARKS: ReadonlySet<string> = new Set(
  `development move claim step statement assertion decision sign charge reference figure term remark comment allegation
  accusation position stance view notion argument prospect promise shift number proposal idea fact change departure admission
  threat message warning`.split(/\s+/),
)

/** After a comma, what begins another attribution or the outlet's own addition. */
export const TRAILERS: ReadonlySet<string> = new Set(
  'according citing speaking quoting referring while whereas although though'.split(' '),
)

/** Occasions that close a content after a comma: ", in an interview with". */
export const CLOSING_OCCASIONS: ReadonlySet<string> = new Set(
  'interview statement tweet email e-mail news press briefing speech'.split(' '),
)

/** What opens a clause or phrase that stands before the main clause and ends at its comma. */
export const OPENERS: ReadonlySet<string> = new Set(
  'while although though if when as because since after before once until whereas by in despite at'.split(
    ' ',
  ),
)

/** After a comma, what ends a content that is a phrase: it belongs to the outlet's sentence. */
export const PHRASE_TRAILERS: ReadonlySet<string> = new Set('which who whose but a an while'.split(' '))

/** In which something is said, after "in a". */
export const STATED: ReadonlySet<string> = new Set(
  'tweet statement speech interview letter video post email e-mail memo message'.split(' '),
)

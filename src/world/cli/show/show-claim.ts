import type { Claim, ClaimPlace } from '../../../claim/index.ts'
import type { Paint } from './paint.ts'
import { showRule, showWindow } from './show-window.ts'
import { columns, indented, visible, wrap } from './wrap.ts'

/** Width of the column in which the number of a claim stands. */
const GUTTER = '    '
const LABEL = 7

/** A claim as a block: its kind, its exact words, and a line for each facet that it has. */
export function showClaim(claim: Claim, head: string, width: number, paint: Paint): string {
  const words = claim.quote === 'direct' ? `“${claim.content.text}”` : claim.content.text
  return [
    `${paint('strong', head)}${paint('kind', kindOf(claim))}${paint('dim', manner(claim))}`,
    paint('strong', indented(words, width, GUTTER)),
    ...facetsOf(claim).map(([label, value, ink]) => facet(label, value, ink, width, paint)),
  ].join('\n')
}

/** The kind with how sure the speaker was, where they said so, and whether it is a "not". */
function kindOf(claim: Claim): string {
  const certainty =
    claim.certainty === 'certain' || claim.certainty === 'unstated' ? '' : `, ${claim.certainty}`
  return `${claim.kind}${certainty}${claim.negated ? ', negated' : ''}`
}

function manner(claim: Claim): string {
  const nested = claim.nestedIn === null ? '' : ', inside another statement'
  return `  ${claim.quote}${nested}`
}

type Facet = readonly [label: string, value: string, ink: 'speaker' | 'due' | null]

function facetsOf(claim: Claim): readonly Facet[] {
  const facets: readonly (Facet | null)[] = [
    ['who', whoOf(claim), claim.who === null ? null : 'speaker'],
    claim.cue === null ? null : ['cue', `“${claim.cue.text}”`, null],
    claim.saidOn === null ? null : ['said', showWindow(claim.saidOn), null],
    claim.about === null ? null : ['about', showWindow(claim.about), null],
    claim.due === null ? null : ['due', `${showWindow(claim.due)} (${showRule(claim.due)})`, 'due'],
    claim.where.length === 0 ? null : ['where', unique(claim.where.map(placeOf)).join('; '), null],
  ]
  return facets.filter((facet) => facet !== null)
}

/** The speaker as resolved, else as written; nobody is guessed. */
export function whoOf(claim: Claim): string {
  const said = [nameOf(claim), claim.role, claim.affiliation].filter((part) => part !== null)
  // A role often holds the affiliation, and a name the role: nothing is said twice.
  const parts = said.filter((part, index) => !said.slice(0, index).some((before) => holds(before, part)))
  return `${parts.join(', ')}${claim.via === null ? '' : ` · via ${claim.via}`}`
}

/** Whether the words of a part stand in another one, whatever the capitals: "Mayor" in "mayor of Orsa". */
function holds(before: string, part: string): boolean {
  return inWords(before).includes(inWords(part))
}

const inWords = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `

function nameOf(claim: Claim): string {
  if (claim.who !== null) return claim.who.name
  const written = claim.source === null ? '' : `“${claim.source.text}”`
  if (claim.candidates.length > 1) return `${written} (in doubt: ${claim.candidates.join(' or ')})`.trim()
  if (written !== '') return `${written} (not resolved)`
  return claim.attribution === 'agentless' ? 'nobody is named' : 'not resolved'
}

function placeOf({ surface, name, country }: ClaimPlace): string {
  const place = name === country ? name : `${name} (${country})`
  return surface === name ? place : `${place}, here “${surface}”`
}

function facet(label: string, value: string, ink: Facet[2], width: number, paint: Paint): string {
  const name = `${GUTTER}${label.padEnd(LABEL)}`
  const [first = '', ...rest] = wrap(value, Math.max(20, width - columns(name)))
  const inked = (line: string) => (ink === null ? line : paint(ink, line))
  const more = rest.map((line) => `${' '.repeat(columns(name))}${inked(line)}`)
  return [`${paint('dim', name)}${inked(first)}`, ...more].join('\n')
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(visible))]
}

import type { Suggestion } from '../../../claim/index.ts'
import type { PersonAct, PersonRow, PersonView, StatedRole } from '../../storage/index.ts'
import type { Paint } from './paint.ts'
import { many } from './show-reading.ts'
import { cut, indented } from './wrap.ts'

/** A speaker in a line or two: what he is called, how many claims, and the other names. */
export function showPersonRow(
  { id, called, names, claims, wikidata }: PersonRow,
  width: number,
  paint: Paint,
): string {
  const ids = [id, wikidata].filter((one) => one !== null).join(', ')
  const head = `${String(claims).padStart(6)}  ${paint('strong', cut(called, width - 24))}${ids === '' ? '' : paint('dim', `  ${ids}`)}`
  const others = names.filter((name) => name !== called)
  return others.length === 0
    ? head
    : `${head}\n${paint('dim', indented(`also ${others.join('; ')}`, width, '        '))}`
}

/** Two names that may be one person's, and what speaks for it. */
export function showSuggestion({ names, evidence }: Suggestion, width: number, paint: Paint): string {
  const reasons = evidence.map((reason) => indented(reason, width, '    ', '  - '))
  return [paint('strong', `${names[0]}  =?  ${names[1]}`), ...reasons].join('\n')
}

/** A person whole: names, roles with their days, what people entered, what an imported list says, what is suggested. */
export function showPerson(person: PersonView, width: number, paint: Paint): string {
  const { names, roles, acts, known, suggestions } = person
  const under = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint('dim', title), ...lines]
  const line = (text: string) => indented(text, width, '      ', '  ')
  const ids = [person.id, person.wikidata].filter((one) => one !== null).join(', ')
  return [
    `${paint('strong', person.called)}${ids === '' ? '' : `  ${paint('dim', ids)}`}`,
    ...under(
      'Names',
      names.map(({ name, articleId, claims, first, last }) =>
        line(
          `${name}${articleId === null ? '' : ` (in ${articleId.slice(0, 12)} only)`}: ${many(claims, 'claim')}${days(first, last)}`,
        ),
      ),
    ),
    ...under(
      'As stated, on these days',
      roles.map((role) => line(roleLine(role))),
    ),
    ...under(
      'What people entered',
      acts.map((act) => line(actLine(act))),
    ),
    ...under(
      'In the imported list',
      known.map(({ id, label, description, positions }) =>
        line(
          [
            `${id} ${label}`,
            description,
            ...positions.map(({ title, from, to }) => `${title}${days(from, to)}`),
          ]
            .filter(Boolean)
            .join('; '),
        ),
      ),
    ),
    ...under(
      'Suggested, and nothing more',
      suggestions.map((one) => showSuggestion(one, width, paint)),
    ),
  ].join('\n')
}

function roleLine({ role, affiliation, claims, first, last }: StatedRole): string {
  return `${[role, affiliation].filter((one) => one !== null).join(' · ')} (${many(claims, 'claim')}${days(first, last)})`
}

function days(first: string | null, last: string | null): string {
  if (first === null && last === null) return ''
  return first === last ? `, ${first}` : `, ${first ?? '…'} to ${last ?? '…'}`
}

function actLine({
  sequence,
  recordedAt,
  what,
  by,
  names,
  reason,
  evidence,
  stands,
  of,
  wikidata,
}: PersonAct): string {
  const list = names.map(({ name }) => name).join(' = ')
  const did = { merged: `merged ${list}`, split: `took back entry ${of}`, refused: `told apart ${list}` }[
    what
  ]
  const more = [wikidata, reason, ...evidence].filter((one) => one !== null).join('; ')
  const gone = stands ? '' : ' (no longer in force)'
  return `entry ${sequence}, ${recordedAt.slice(0, 10)}: ${by} ${did}${more === '' ? '' : ` (${more})`}${gone}`
}

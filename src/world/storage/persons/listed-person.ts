import { cellsOf } from '../../../article/index.ts'

/** Somebody as a line of an imported list gives him. */
export interface ListedPerson {
  readonly id: string
  readonly label: string
  readonly description: string | null
  readonly names: readonly string[]
  readonly positions: readonly ListedPosition[]
}

/** An office that somebody held; days are ISO, cut to what is known ("2019", "2019-05"), or empty. */
export interface ListedPosition {
  readonly title: string
  readonly organisation: string
  readonly from: string
  readonly to: string
}

/** What a line yields: a person, nothing (an entity that is no person, a bracket), or a fault in words. */
export type LineFound = ListedPerson | { readonly fault: string } | null

/** Names beyond this many, or longer than this, are no help to anybody. */
const MOST_NAMES = 300
const LONGEST_NAME = 200
const MOST_POSITIONS = 100

const ID = /^Q[1-9]\d{0,15}$/

/** Reads a line of Wikidata's JSON dump or of JSONL (`{id, label, aliases, description, positions}`). */
export function personOfJson(line: string): LineFound {
  const text = line.trim().replace(/,$/, '')
  if (text === '' || text === '[' || text === ']') return null
  const value = parsed(text)
  if (value === undefined) return { fault: 'is not JSON' }
  if (!isRecord(value)) return { fault: 'is no object' }
  if (isRecord(value['claims']) && !isHuman(value['claims'])) return null
  return toPerson(value)
}

/** Reads a line of CSV under a header with `id` and `label`; aliases and positions are parted by "|". */
export function personOfCsv(line: string, header: readonly string[]): LineFound {
  if (line.trim() === '') return null
  const cells = cellsOf(line)
  if (cells === null) return { fault: 'has a quotation mark that never closes' }
  const value = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
  const positions = listed(value['positions']).map((position) => {
    const [title = '', organisation = '', from = '', to = ''] = position.split(';').map((part) => part.trim())
    return { title, organisation, from, to }
  })
  return toPerson({ ...value, aliases: listed(value['aliases']), positions })
}

function toPerson(value: Readonly<Record<string, unknown>>): LineFound {
  const { id } = value
  if (typeof id !== 'string' || !ID.test(id)) return { fault: 'has no id like Q42' }
  const labels = namesIn(value['labels'])
  const label = textOf(value['label']) ?? inEnglish(value['labels']) ?? labels[0]
  if (label === undefined) return { fault: `${id} has no label` }
  const names = [label, ...labels, ...namesIn(value['aliases'])]
  return {
    id,
    label,
    description: textOf(value['description']) ?? inEnglish(value['descriptions']) ?? null,
    names: [...new Set(names.filter((name) => name.length <= LONGEST_NAME))].slice(0, MOST_NAMES),
    positions: [...positionsIn(value['positions']), ...heldIn(value['claims'])].slice(0, MOST_POSITIONS),
  }
}

/** Texts in a list, in `{en: {value}}`, in `{en: [{value}]}` or in `{en: "..."}`. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textOf(one) ?? [])
  if (!isRecord(value)) return []
  return Object.values(value).flatMap((one) => (Array.isArray(one) ? namesIn(one) : (textOf(one) ?? [])))
}

function inEnglish(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value['en']) : undefined
}

function textOf(value: unknown): string | undefined {
  const text = isRecord(value) ? value['value'] : value
  const plain = typeof text === 'string' ? text.replaceAll('\0', '').trim() : ''
  return plain === '' ? undefined : plain
}

function positionsIn(value: unknown): readonly ListedPosition[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const title = isRecord(one) ? textOf(one['title']) : undefined
    if (!isRecord(one) || title === undefined) return []
    return {
      title,
      organisation: textOf(one['organisation']) ?? '',
      from: dayOf(one['from']),
      to: dayOf(one['to']),
    }
  })
}

/** Wikidata's "instance of" a human. */
function isHuman(claims: Readonly<Record<string, unknown>>): boolean {
  const kinds = claims['P31']
  return Array.isArray(kinds) && kinds.some((kind) => entityOf(kind) === 'Q5')
}

/** Wikidata's "position held", with its start and end; the title is an id, whose label stands in another line. */
function heldIn(claims: unknown): readonly ListedPosition[] {
  const held = isRecord(claims) ? claims['P39'] : undefined
  if (!Array.isArray(held)) return []
  return held.flatMap((one: unknown) => {
    const title = entityOf(one)
    const qualifiers = isRecord(one) && isRecord(one['qualifiers']) ? one['qualifiers'] : {}
    if (title === null) return []
    return { title, organisation: '', from: timeOf(qualifiers['P580']), to: timeOf(qualifiers['P582']) }
  })
}

function entityOf(statement: unknown): string | null {
  const value = at(statement, ['mainsnak', 'datavalue', 'value', 'id'])
  return typeof value === 'string' ? value : null
}

function timeOf(qualifier: unknown): string {
  const time = Array.isArray(qualifier) ? at(qualifier[0], ['datavalue', 'value', 'time']) : undefined
  return dayOf(time)
}

/** "+2019-05-20T00:00:00Z" as "2019-05-20"; Wikidata writes what it does not know as zero. */
function dayOf(value: unknown): string {
  const [, day = ''] = /^\+?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(typeof value === 'string' ? value : '') ?? []
  return day.replace(/(?:-00)+$/, '')
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

function listed(value: unknown): readonly string[] {
  return typeof value === 'string'
    ? value
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

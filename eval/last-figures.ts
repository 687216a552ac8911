import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

/** The last figures of every set, with what was wrong by number or offset: no word of a corpus is kept here. */
const STATE = 'eval/last-figures.json'

/**
 * What went wrong in one document, by item: the number or offset of something missed or misread, or `+` and the
 * offsets of something found that was not wanted.
 */
export interface Errors {
  readonly id: string
  readonly items: readonly string[]
}

/** One measure of a set: the line that tells it, and its errors by document; `null` where errors have no ids. */
export interface Figure {
  readonly name: string
  readonly line: string
  readonly errors: readonly Errors[] | null
}

type Kept = Readonly<Record<string, Readonly<Record<string, string>>>>
type State = Readonly<Record<string, Kept>>

/** How many gains or losses are named without `--details`. */
const NAMED = 8

/**
 * Prints the figures of a set and what was gained and lost against the last ones on main, error by error. With
 * `--update` the new state is written, to be committed with the change that made it.
 */
export function report(
  task: string,
  file: string,
  figures: readonly Figure[],
  args: readonly string[],
  log: (line: string) => void,
): void {
  const set = `${task} ${basename(file)}`
  const last = keptOnMain<State>(STATE, {})[set]
  for (const { name, line, errors } of figures) {
    log(`  ${line}`)
    const before = last?.[name]
    if (errors === null || before === undefined) continue
    for (const change of changes(before, errors, args.includes('--details'))) log(`    ${change}`)
  }
  if (args.includes('--update')) keep(set, figures)
  else if (last === undefined) log('  no last figures to compare with: keep these with --update')
}

function changes(last: Kept[string], errors: readonly Errors[], all: boolean): readonly string[] {
  const now = new Set(errors.flatMap(({ id, items }) => items.map((item) => `${id} ${item}`)))
  const before = new Set(
    Object.entries(last).flatMap(([id, items]) => items.split(' ').map((item) => `${id} ${item}`)),
  )
  const gains = [...before].filter((item) => !now.has(item))
  const losses = [...now].filter((item) => !before.has(item))
  if (gains.length + losses.length === 0) return []
  const named = (sign: string, items: readonly string[]): readonly string[] =>
    items.slice(0, all ? items.length : NAMED).map((item) => `${sign} ${item}`)
  return [`${gains.length} gains, ${losses.length} losses`, ...named('+', gains), ...named('-', losses)]
}

function keep(set: string, figures: readonly Figure[]): void {
  const state = existsSync(STATE) ? (JSON.parse(readFileSync(STATE, 'utf8')) as State) : {}
  const kept = figures.flatMap(({ name, errors }) =>
    errors === null ? [] : [[name, byDocument(errors)] as const],
  )
  const sorted = Object.entries({ ...state, [set]: Object.fromEntries(kept) }).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )
  writeFileSync(STATE, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`)
}

function byDocument(errors: readonly Errors[]): Kept[string] {
  return Object.fromEntries(
    errors.filter(({ items }) => items.length > 0).map(({ id, items }) => [id, items.join(' ')]),
  )
}

/** What a file of the repository holds on main; a clone without a branch called main is compared with its own file. */
export function keptOnMain<T>(file: string, otherwise: T): T {
  const show = ['show', `main:${file}`]
  try {
    return JSON.parse(
      execFileSync('git', show, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      }),
    ) as T
  } catch {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : otherwise
  }
}

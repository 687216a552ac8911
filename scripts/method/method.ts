/** The method page, made from the docstrings of the code that does what they say. */
import type { Method } from '../../src/world/api/index.ts'
import { ACTS_FROM, NEGATED_VERDICTS_FROM, VERDICTS_FROM } from '../../src/outcome/index.ts'
import { BANDS } from '../../src/ledger/index.ts'
import { CHANGES } from './changes.ts'
import { readDocstrings } from './read-docstrings.ts'

type Section = Method['sections'][number]
type Item = Section['items'][number]
type Table = NonNullable<Item['table']>

/** A declaration that the page tells of; `Name.*` are all fields of an interface. */
interface Part {
  readonly file: string
  readonly name: string
  readonly table?: Table
}

const OUTCOME = 'src/outcome'
const RECORD = 'src/record'

const SECTIONS: readonly { readonly id: string; readonly title: string; readonly parts: readonly Part[] }[] =
  [
    {
      id: 'outcomes',
      title: 'From a suggestion to a verdict',
      parts: [
        { file: `${OUTCOME}/confirm.ts`, name: 'confirm' },
        { file: 'src/ledger/status.ts', name: 'STATUSES' },
        {
          file: `${OUTCOME}/transitions.ts`,
          name: 'ACTS_FROM',
          table: tableOf(ACTS_FROM, 'stage', 'what can be done'),
        },
        {
          file: `${OUTCOME}/transitions.ts`,
          name: 'VERDICTS_FROM',
          table: tableOf(VERDICTS_FROM, 'where in time', 'verdicts'),
        },
        {
          file: `${OUTCOME}/transitions.ts`,
          name: 'NEGATED_VERDICTS_FROM',
          table: tableOf(NEGATED_VERDICTS_FROM, 'where in time', 'verdicts'),
        },
        { file: `${OUTCOME}/judge.ts`, name: 'judge' },
        { file: 'src/ledger/review.ts', name: 'RELIABILITIES' },
        { file: 'src/ledger/review.ts', name: 'CREDIBILITIES' },
        { file: 'src/ledger/review.ts', name: 'VOID_GROUNDS' },
        { file: `${OUTCOME}/rate.ts`, name: 'rate' },
      ],
    },
    {
      id: 'record',
      title: 'The numbers of a record',
      parts: [
        { file: `${RECORD}/track-record.ts`, name: 'trackRecord' },
        { file: `${RECORD}/track-record.ts`, name: 'TrackRecord.*' },
        { file: `${RECORD}/track-record.ts`, name: 'RANK_FROM' },
      ],
    },
    {
      id: 'statistics',
      title: 'How they are computed',
      parts: [
        { file: `${RECORD}/first-utterances.ts`, name: 'firstUtterances' },
        { file: `${RECORD}/wilson.ts`, name: 'wilson' },
        { file: `${RECORD}/themes.ts`, name: 'themesOf' },
        { file: `${RECORD}/bootstrap.ts`, name: 'clusterBootstrap' },
        { file: `${RECORD}/lateness.ts`, name: 'latenessOf' },
        { file: `${RECORD}/brier.ts`, name: 'brier' },
        { file: `${RECORD}/forecasts.ts`, name: 'scoreForecasts' },
        { file: `${RECORD}/imputed.ts`, name: 'imputedBy' },
        {
          file: 'src/ledger/bands.ts',
          name: 'BANDS',
          table: {
            columns: ['band', 'per cent'],
            rows: BANDS.map(({ name, low, high }) => [name, `${low} to ${high}`]),
          },
        },
        { file: `${RECORD}/calibration.ts`, name: 'chanceOfBand' },
        { file: `${RECORD}/calibration.ts`, name: 'calibration' },
      ],
    },
  ]

/** The method as `docs/reference/method.json` holds it. */
export function methodOfCode(): Omit<Method, 'accuracy'> {
  return {
    sections: SECTIONS.map(({ id, title, parts }) => ({ id, title, items: parts.flatMap(itemsOf) })),
    changes: CHANGES,
  }
}

function itemsOf({ file, name, table }: Part): readonly Item[] {
  const docstrings = readDocstrings(file)
  const fieldsOf = name.endsWith('.*') ? name.slice(0, -1) : null
  const names = fieldsOf === null ? [name] : [...docstrings.keys()].filter((one) => one.startsWith(fieldsOf))
  return names.map((one) => {
    const docstring = docstrings.get(one)
    if (docstring === undefined) throw new Error(`${file}: ${one} has no docstring`)
    const { formula = null, over = null, source = null } = docstring.tags
    const shown = fieldsOf === null ? one : one.slice(fieldsOf.length)
    return { name: shown, what: docstring.text, formula, over, source, file, table: table ?? null }
  })
}

function tableOf(rows: Readonly<Record<string, readonly string[]>>, ...columns: readonly string[]): Table {
  return { columns, rows: Object.entries(rows).map(([from, to]) => [from, to.join(', ')]) }
}

import { InvalidArgumentError, Option, type Command as Commander } from 'commander'
import { KINDS } from '../../../claim/index.ts'
import { STATUSES, type Status } from '../../../ledger/index.ts'
import type { ClaimFilter, Store } from '../../storage/index.ts'
import { usage } from '../refusal.ts'
import { isoDay } from './options.ts'

/** What a list of claims is narrowed by, as options. */
export interface FilterOptions {
  readonly speaker?: string
  readonly outlet?: string
  readonly kind?: (typeof KINDS)[number]
  readonly place?: string
  readonly text?: string
  readonly from?: string
  readonly to?: string
  readonly status?: Status
  readonly article?: string
}

/** Adds the options that narrow a list of claims. */
export function withClaimFilters(command: Commander): Commander {
  return command
    .option('--speaker <name>', 'said by this person or organisation')
    .option('--outlet <name>', 'published by this outlet')
    .addOption(new Option('--kind <kind>', 'of this kind').choices([...KINDS]))
    .option('--place <name>', 'about this place (a name, or a GeoNames id)')
    .option('--text <words>', 'with these words ("a phrase", or, -not)', searchWords)
    .option('--from <day>', 'said on this day or later', isoDay)
    .option('--to <day>', 'said on this day or earlier', isoDay)
    .addOption(new Option('--status <status>', 'standing like this today').choices([...STATUSES]))
    .option('--article <id>', 'in this article')
}

/** What the options ask for as the store understands it; what can match nothing is refused, and not answered with nothing. */
export async function filterOf(options: FilterOptions, store: Store): Promise<ClaimFilter> {
  const { speaker, outlet, kind, place, text, from, to, status } = options
  if (from !== undefined && to !== undefined && from > to)
    throw usage(`--from ${from} is after --to ${to}.`, 'Give the earlier day with --from.')
  const article = options.article === undefined ? undefined : await articleMeant(store, options.article)
  const given = { speaker, outlet, kind, text, from, to, status, article, place: placeOf(place) }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** An article is named by its id, or by the beginning that lists show. */
async function articleMeant(store: Store, id: string): Promise<string> {
  const view = await store.article(id.toLowerCase())
  if (view !== null) return view.article.id
  throw usage(
    `There is no one article ${id}.`,
    'Give its id, or the first eight or more of its digits, as `sayso add` and `sayso claims --json` show it.',
  )
}

function placeOf(place: string | undefined): string | number | undefined {
  return place !== undefined && /^\d+$/.test(place) ? Number(place) : place
}

function searchWords(text: string): string {
  if (text.length <= 512) return text
  throw new InvalidArgumentError('A query has at most 512 characters.')
}

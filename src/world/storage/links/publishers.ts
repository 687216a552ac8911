import { nameKey } from '../../../ledger/index.ts'
import { publishersIn, type Publisher } from '../../../link/index.ts'
import type { Writer } from '../add.ts'
import { StoreError } from '../store-error.ts'
import type { OutletPublisher } from './linking.ts'

/** Takes a list of publishers in place of the one there was; of a list with a fault, nothing. */
export async function importPublishers({ database, ledgerId }: Writer, list: string): Promise<number> {
  const read = publishersIn(list)
  if (!read.ok) throw new StoreError(read.problem)
  const byOutlet = new Map(read.value.map((one) => [nameKey(one.outlet), one]))
  const column = (field: keyof Publisher): readonly string[] =>
    [...byOutlet.values()].map((one) => one[field])
  await database.transaction(async (connection) => {
    await connection.query('delete from publishers where ledger_id = $1', [ledgerId])
    await connection.query(
      `insert into publishers (ledger_id, outlet_key, publisher, source)
       select $1, * from unnest($2::text[], $3::text[], $4::text[])`,
      [ledgerId, [...byOutlet.keys()], column('publisher'), column('source')],
    )
  })
  return byOutlet.size
}

const OUTLETS = `
  select min(articles.about->>'outlet') as outlet, count(*)::integer as articles, publishers.publisher, publishers.source
  from articles left join publishers using (ledger_id, outlet_key)
  where articles.ledger_id = $1 and articles.outlet_key is not null
  group by articles.outlet_key, publishers.publisher, publishers.source
  order by articles desc, outlet`

/** The ledger's outlets with their publishers, as far as anybody has said. */
export async function publishers({ database, ledgerId }: Writer): Promise<readonly OutletPublisher[]> {
  const { rows } = await database.query<OutletPublisher>(OUTLETS, [ledgerId])
  return rows
}

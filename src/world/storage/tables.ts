/**
 * A table of the ledger, with the columns that its rows are read in order of. Recorded tables are only ever added to;
 * derived ones hold what the entries add up to; suggested ones what a program finds in that, and finds anew; shelved ones
 * what it finds that by, which no backup holds; what stands aside is no record of anything.
 */
export interface Table {
  readonly name: string
  readonly kind: 'recorded' | 'derived' | 'suggested' | 'shelved' | 'aside'
  readonly order: readonly string[]
}

/**
 * Every table of the schema `sayso` but the list of migrations, in the order in which a backup holds them. The
 * application's rights, backups and the writing anew after an erasure follow this list: a new table is a line here.
 */
export const TABLES: readonly Table[] = [
  { name: 'ledgers', kind: 'derived', order: ['ledger_id'] },
  { name: 'entries', kind: 'recorded', order: ['sequence'] },
  { name: 'payloads', kind: 'recorded', order: ['sequence'] },
  { name: 'blobs', kind: 'recorded', order: ['sha256'] },
  { name: 'texts', kind: 'recorded', order: ['sha256'] },
  { name: 'articles', kind: 'derived', order: ['article_id'] },
  { name: 'captures', kind: 'derived', order: ['sequence'] },
  { name: 'claims', kind: 'derived', order: ['claim_id', 'reading'] },
  { name: 'claim_bodies', kind: 'derived', order: ['number'] },
  { name: 'claim_entries', kind: 'derived', order: ['claim_id', 'sequence'] },
  { name: 'names', kind: 'derived', order: ['facet', 'key', 'ref'] },
  { name: 'person_entries', kind: 'derived', order: ['sequence'] },
  { name: 'persons', kind: 'derived', order: ['person'] },
  { name: 'person_names', kind: 'derived', order: ['key', 'article_id'] },
  { name: 'prints', kind: 'shelved', order: ['print', 'number'] },
  { name: 'lineages', kind: 'derived', order: ['article_id'] },
  { name: 'sayings', kind: 'shelved', order: ['number'] },
  { name: 'tellings', kind: 'shelved', order: ['number'] },
  { name: 'saying_terms', kind: 'shelved', order: ['term', 'number'] },
  { name: 'linking', kind: 'shelved', order: ['ledger_id'] },
  { name: 'links', kind: 'suggested', order: ['a', 'b'] },
  { name: 'link_entries', kind: 'derived', order: ['claim_id', 'sequence'] },
  { name: 'publishers', kind: 'aside', order: ['outlet_key'] },
  { name: 'feeds', kind: 'aside', order: ['url_sha256'] },
]

/** The order of the entries, in which `verify` walks along these tables; new rows only ever come at the indexes' end. */
export const ORDER_SQL = `
set local search_path = sayso;
create unique index articles_by_number on articles (ledger_id, number);
create unique index claims_by_number on claims (ledger_id, number);
create index claim_entries_by_sequence on claim_entries (ledger_id, sequence);
`

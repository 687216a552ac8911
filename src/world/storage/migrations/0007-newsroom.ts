/** What people entered is found from the ledger's end, however long programs have been adding since. */
export const NEWSROOM_SQL = `
set local search_path = sayso;
create index entries_by_people on entries (ledger_id, sequence desc)
  where what in ('confirmed', 'corrected', 'judged', 'withdrawn') or actor = 'person';
create index articles_by_arrival on articles (ledger_id, number desc);
`

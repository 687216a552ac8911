/** Articles that wait to be compared with those before them are found without looking at the others. */
export const UNTRACED_SQL = `
set local search_path = sayso;
create index lineages_untraced on lineages (ledger_id, number) where not compared;
`

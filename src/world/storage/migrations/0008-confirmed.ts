/**
 * Finds what people confirmed where the lists show something else: a later version of the page, or another reading; and
 * counts what waits to be confirmed without looking at each.
 */
export const CONFIRMED_SQL = `
set local search_path = sayso;
create index claims_confirmed_hidden on claims (ledger_id, falls_due)
  where confirmation is not null and verdict is null and not live;
create index claims_confirmed_carried on claims (ledger_id, superseded_by)
  where confirmation is not null and superseded_by is not null;
create index claims_waiting_by_speaker on claims (ledger_id, speaker_key) include (claim_id, reading)
  where live and confirmation is null and kind in ('prediction', 'promise');
create index claims_waiting_by_outlet on claims (ledger_id, outlet_key) include (claim_id, reading)
  where live and confirmation is null and kind in ('prediction', 'promise');
`

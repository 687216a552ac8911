/**
 * What people enter about claims. `claim_entries` finds the entries about a claim; `stands` is false for an attempt
 * that came second. The new columns of `claims` are what those entries add up to (see `Standing`): `falls_due` is the
 * last day of the window that a person fixed, or else of the one that was read.
 */
export const OUTCOMES_SQL = `
set local search_path = sayso;
create table claim_entries (
  ledger_id integer not null,
  claim_id text not null,
  sequence bigint not null,
  stands boolean not null,
  primary key (ledger_id, claim_id, sequence)
);
alter table claims
  add column confirmation bigint,
  add column judgement bigint,
  add column fixed_due json,
  add column fixed_last date,
  add column fell_due bigint;
alter table claims add column falls_due date
  generated always as (case when confirmation is null then due_last else fixed_last end) stored;
drop index claims_by_due;
create index claims_by_due on claims (ledger_id, falls_due, number) where live and falls_due is not null;
create index claims_confirmed_by_speaker on claims (ledger_id, speaker_key) where confirmation is not null;
create index claims_confirmed_by_outlet on claims (ledger_id, outlet_key) where confirmation is not null;
create index claims_falling on claims (ledger_id, falls_due)
  where confirmation is not null and judgement is null and fell_due is null;
`

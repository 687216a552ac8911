/**
 * What claims elsewhere are found by. A saying is the words of a claim's content, whoever says them and how often: copies
 * of one story are one saying. Its number is that of the first claim that says it. `tellings` tells which claims say it,
 * `saying_terms` by which words it is looked up, and `vector`, `code` and `cell` are what a sentence model makes of it
 * (null: it waits for one). `linking` says how far fingerprints were taken and claims shelved, both in the ledger's
 * order, and by which model. All of it is found anew from the entries; `lineages.by_model` names the model that an
 * article's claims were last compared with (null: they wait for one).
 */
export const SAYINGS_SQL = `
set local search_path = sayso;
create table sayings (
  ledger_id integer not null,
  number bigint not null,
  key uuid not null,
  cell smallint,
  code bytea,
  vector bytea,
  pieces bytea,
  primary key (ledger_id, number)
);
alter table sayings alter column vector set storage plain, alter column pieces set storage main;
create unique index sayings_by_key on sayings (ledger_id, key);
create index sayings_waiting on sayings (ledger_id, number) where vector is null;
create table tellings (
  ledger_id integer not null,
  number bigint not null,
  saying bigint not null,
  primary key (ledger_id, number)
);
create index tellings_by_saying on tellings (ledger_id, saying, number);
create table saying_terms (
  ledger_id integer not null,
  term integer not null,
  number bigint not null,
  primary key (ledger_id, term, number)
);
create table linking (
  ledger_id integer not null primary key,
  printed bigint not null default -1,
  shelved bigint not null default -1,
  model text,
  version integer,
  sha256 text
);
insert into linking (ledger_id, printed) select ledger_id, max(number) from lineages group by ledger_id;
alter table lineages add by_model text;
create index lineages_without_model on lineages (ledger_id, number) where by_model is null;
`

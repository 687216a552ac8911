/**
 * Copies and links. `prints` finds articles that share passages; a `lineages` row says what an article has from earlier
 * ones, and by `linked` with which reading its claims were linked last (null: they wait). `links` are a program's
 * suggestions: they follow from the texts and claims before them in the ledger, whatever the order of work. What people
 * entered about links is found by `link_entries`. `publishers` is imported: who publishes an outlet, and who says so.
 */
export const LINKS_SQL = `
set local search_path = sayso;
create table prints (
  ledger_id integer not null,
  print integer not null,
  number bigint not null,
  primary key (ledger_id, print, number)
);
create table lineages (
  ledger_id integer not null,
  article_id text not null,
  number bigint not null,
  parents json not null default '[]',
  credits text[] not null default '{}',
  compared boolean not null default false,
  linked bigint,
  primary key (ledger_id, article_id)
);
create unique index lineages_by_number on lineages (ledger_id, number);
create index lineages_waiting on lineages (ledger_id, number) where linked is null;
create table links (
  ledger_id integer not null,
  a text not null,
  b text not null,
  relation text not null,
  why text not null,
  reasons json not null,
  primary key (ledger_id, a, b)
);
create index links_by_b on links (ledger_id, b);
create table link_entries (
  ledger_id integer not null,
  claim_id text not null,
  sequence bigint not null,
  primary key (ledger_id, claim_id, sequence)
);
create table publishers (
  ledger_id integer not null,
  outlet_key text not null,
  publisher text not null,
  source text not null,
  primary key (ledger_id, outlet_key)
);
`

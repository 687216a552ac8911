/**
 * Who is who across articles, as people entered it: `person_entries` finds the entries ("merged", "split", "refused"), and
 * the other two tables are what they add up to. A name with an `article_id` means that article only; `person` is null for
 * a name that was parted again. The schema `people` holds an imported list (Wikidata's), which decides nothing.
 */
export const PERSONS_SQL = `
set local search_path = sayso;
create table person_entries (
  ledger_id integer not null,
  sequence bigint not null,
  primary key (ledger_id, sequence)
);
create table persons (
  ledger_id integer not null,
  person bigint not null,
  called text not null,
  wikidata text,
  stands boolean not null,
  primary key (ledger_id, person)
);
create table person_names (
  ledger_id integer not null,
  key text not null,
  article_id text not null default '',
  name text not null,
  person bigint,
  primary key (ledger_id, key, article_id)
);
create index person_names_by_person on person_names (ledger_id, person) where person is not null;

create schema people;
create table people.person (
  id text primary key,
  label text not null,
  description text
);
create table people.name (
  key text not null,
  person text not null,
  name text not null,
  primary key (key, person)
);
create index name_by_person on people.name (person);
create table people.position (
  person text not null,
  title text not null,
  organisation text not null default '',
  from_day text not null default '',
  to_day text not null default '',
  primary key (person, title, organisation, from_day, to_day)
);
create table people.import_progress (
  file text primary key,
  fingerprint text not null,
  bytes bigint not null,
  lines bigint not null,
  people bigint not null,
  bad bigint not null
);
`

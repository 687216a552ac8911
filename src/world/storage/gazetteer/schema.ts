/**
 * The gazetteer's tables, in a schema of their own; running it twice changes nothing. `name.weight` ranks the places
 * of one name: the population that goes by it. Places are looked up by `name_norm` only, so on a distributed
 * PostgreSQL both tables are reference tables. Ids below zero are areas that no known GeoNames id stands for.
 */
export const GAZETTEER_SCHEMA_SQL = `
create schema if not exists gazetteer;
create table if not exists gazetteer.place (
  id bigint primary key,
  name text not null,
  country text not null,
  region text,
  lat real not null,
  lon real not null,
  precision text not null check (precision in ('country', 'region', 'settlement')),
  seat text,
  level smallint,
  weight bigint not null default 0
);
alter table gazetteer.place add column if not exists level smallint;
alter table gazetteer.place add column if not exists weight bigint not null default 0;
create table if not exists gazetteer.name (
  name_norm text not null,
  place bigint not null,
  weight bigint not null
);
create index if not exists name_by_norm on gazetteer.name (name_norm) include (place, weight);
create table if not exists gazetteer.version (
  source text primary key,
  version text not null,
  places bigint not null,
  names bigint not null,
  loaded_at timestamptz not null default now()
);
create table if not exists gazetteer.import_progress (
  file text primary key,
  fingerprint text not null,
  bytes bigint not null
);
`

/** Names the gazetteer's lock among advisory locks: ASCII "gaze". */
export const GAZETTEER_LOCK = 0x67617a65

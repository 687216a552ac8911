/**
 * The ledger's tables. `ledger_id` leads every key, so that a distributed PostgreSQL can part the tables by it.
 * Recorded for ever: entries, payloads (erasable), captures' bytes and texts. Projections, which a replay of the
 * entries would give again: articles, captures, claims, claim_bodies, names, and the head in ledgers.
 * URLs are looked up by hash: a btree key may not be longer than 8,191 bytes.
 */
export const LEDGER_SQL = `
set local search_path = sayso;
create table ledgers (
  ledger_id integer not null primary key,
  origin text not null,
  size bigint not null default 0,
  peaks text[] not null default '{}',
  last_recorded_at timestamptz(3)
);

create table entries (
  ledger_id integer not null,
  sequence bigint not null check (sequence >= 0),
  recorded_at timestamptz(3) not null,
  actor text not null,
  what text not null,
  payload_hash text not null,
  leaf_hash text not null,
  tree_hash text not null,
  primary key (ledger_id, sequence)
);

create table payloads (
  ledger_id integer not null,
  sequence bigint not null,
  salt text not null,
  payload text not null,
  primary key (ledger_id, sequence)
);

create table blobs (
  ledger_id integer not null,
  sha256 text not null,
  byte_length bigint not null,
  encoding text not null check (encoding in ('identity', 'deflate')),
  bytes bytea not null,
  primary key (ledger_id, sha256)
);
alter table blobs alter column bytes set storage external;

create table texts (
  ledger_id integer not null,
  sha256 text not null,
  text text not null,
  primary key (ledger_id, sha256)
);

create table articles (
  ledger_id integer not null,
  article_id text not null,
  page_sha256 text not null,
  version integer not null,
  previous_id text,
  latest boolean not null,
  number bigint not null,
  day date not null,
  outlet_key text,
  captured_at timestamptz(3) not null,
  text_sha256 text not null,
  reading bigint,
  engine text,
  claims integer not null default 0,
  about json not null,
  own_voice json not null default '[]',
  primary key (ledger_id, article_id)
);
create unique index articles_by_page on articles (ledger_id, page_sha256, version);
create unique index articles_by_day on articles (ledger_id, day desc, number desc);
create index articles_by_outlet on articles (ledger_id, outlet_key, day desc, number desc);

create table captures (
  ledger_id integer not null,
  sequence bigint not null,
  article_id text not null,
  url_sha256 text,
  recorded_at timestamptz(3) not null,
  about json not null,
  primary key (ledger_id, sequence)
);
create index captures_by_article on captures (ledger_id, article_id, sequence);
create index captures_by_url on captures (ledger_id, url_sha256, sequence) where url_sha256 is not null;

create table claims (
  ledger_id integer not null,
  claim_id text not null,
  reading bigint not null,
  number bigint not null,
  article_id text not null,
  ordinal integer not null,
  live boolean not null,
  day date not null,
  kind text not null,
  speaker_key text,
  outlet_key text,
  due_last date,
  review text not null default 'suggested',
  verdict text,
  superseded_by text,
  absent_from text,
  place_ids integer[] not null default '{}',
  words tsvector not null,
  primary key (ledger_id, claim_id, reading)
);
create unique index claims_by_day on claims (ledger_id, day desc, number desc) where live;
create index claims_by_speaker on claims (ledger_id, speaker_key, day desc, number desc) where live;
create index claims_by_outlet on claims (ledger_id, outlet_key, day desc, number desc) where live;
create index claims_by_kind on claims (ledger_id, kind, day desc, number desc) where live;
create index claims_by_due on claims (ledger_id, due_last, number) where live and due_last is not null;
create index claims_by_verdict on claims (ledger_id, verdict, day desc, number desc)
  where live and verdict is not null;
create index claims_by_article on claims (ledger_id, article_id, reading, ordinal);
create index claims_by_words on claims using gin (words) with (fastupdate = off) where live;
create index claims_by_place on claims using gin (place_ids) with (fastupdate = off) where live;

create table claim_bodies (
  ledger_id integer not null,
  number bigint not null,
  claim json not null,
  primary key (ledger_id, number)
);

create table names (
  ledger_id integer not null,
  facet text not null check (facet in ('speaker', 'outlet', 'place')),
  key text not null,
  ref text not null,
  name text not null,
  primary key (ledger_id, facet, key, ref)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger entries_append_only before update or delete or truncate on entries
  for each statement execute function refuse_change();
create trigger payloads_unchanged before update or truncate on payloads
  for each statement execute function refuse_change();
create trigger blobs_unchanged before update or truncate on blobs
  for each statement execute function refuse_change();
create trigger texts_unchanged before update or truncate on texts
  for each statement execute function refuse_change();

create function check_order() returns trigger language plpgsql as $$
declare
  last timestamptz;
begin
  if new.sequence = 0 then return new; end if;
  select recorded_at into last from entries where ledger_id = new.ledger_id and sequence = new.sequence - 1;
  if last is null then
    raise exception 'entry % would leave a gap', new.sequence using errcode = 'check_violation';
  elsif new.recorded_at < last then
    raise exception 'entry % would be recorded before the last one', new.sequence using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger entries_in_order before insert on entries for each row execute function check_order();
`

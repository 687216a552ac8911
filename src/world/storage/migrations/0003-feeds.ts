/**
 * What the server of a feed gave with it when all its articles had been taken in, so that it need not be sent again.
 * No record of anything: without it, a feed is only fetched once more.
 */
export const FEEDS_SQL = `
create table sayso.feeds (
  ledger_id integer not null,
  url_sha256 text not null,
  etag text,
  last_modified text,
  seen_at timestamptz not null default now(),
  primary key (ledger_id, url_sha256)
);
`

/** A ledger of synthetic claims for the benches: whole rows as the API gives them, written by SQL, without entries. */
import { Client } from 'pg'

const PER_ARTICLE = 10

// Numbers of articles begin here, so that real articles, added before, keep theirs.
const FROM = 1_000

const ARTICLES = `
  insert into articles (ledger_id, article_id, page_sha256, version, latest, number, day, outlet_key, captured_at,
    text_sha256, reading, engine, claims, about)
  select 1, encode(sha256(n::text::bytea), 'hex'), encode(sha256(('p' || n)::bytea), 'hex'), 1, true, n * 2,
    date '2024-01-01' + n % 700, 'outlet ' || floor(40 * random() ^ 2), now(), 'x', n * 2 + 1, 'rules 1', 10,
    json_build_object('id', encode(sha256(n::text::bytea), 'hex'), 'title', 'Title ' || n, 'outlet', 'Outlet', 'url',
      'https://outlet.example/' || n, 'canonicalUrl', null, 'byline', null, 'givenId', null, 'captured', null,
      'published', null, 'language', null, 'textSha256', 'x', 'incomplete', null)
  from generate_series(${FROM}, ${FROM} + $1::integer - 1) as n`

// Skewed as real ledgers are: a few speakers, outlets and places have most claims; words follow a harmonic law.
const DRAFTS = `
  create temporary table draft as
  select n, substr(encode(sha256(('c' || n)::bytea), 'hex'), 1, 16) as id,
    (n - 1) / $2::integer + ${FROM} as article, (n - 1) % $2::integer as ordinal,
    'speaker ' || floor(3000 * random() ^ 3) as speaker,
    (array['report','report','report','prediction','promise','denial','accusation','no-comment','opinion','request'])
      [1 + floor(10 * random())] as kind,
    array[floor(2000 * random() ^ 3)::integer, floor(2000 * random() ^ 3)::integer] as places,
    (select string_agg('word' || floor(20000 * random() ^ 4) || chr(97 + floor(26 * random() ^ 4)::integer), ' ')
       from generate_series(1, 25 + n % 2)) || case when n % 1000 = 0 then ' zebra crossing' else '' end as content
  from generate_series(1, $1::integer) as n`

const WINDOW = `json_build_object('from', null, 'to', day + (n % 60)::integer, 'granularity', 'day', 'fromSaid', false,
  'toSaid', true, 'rule', 'by-date')`

const FILL = [
  `insert into claims (ledger_id, claim_id, reading, number, article_id, ordinal, live, day, kind, speaker_key,
     outlet_key, due_last, place_ids, words)
   select 1, id, article * 2 + 1, (article * 2 + 1)::bigint * 10000 + 9999 - ordinal, article_id, ordinal, true, day,
     kind, speaker, outlet_key, case when kind in ('prediction', 'promise') and n % 3 > 0 then day + (n % 60)::integer end,
     places, to_tsvector('english', content) || to_tsvector('simple', speaker)
   from draft join articles on number = article * 2`,
  `insert into claim_bodies
   select 1, (article * 2 + 1)::bigint * 10000 + 9999 - ordinal, json_build_object('id', id, 'source', null, 'cue',
     json_build_object('spans', '[[0,4]]'::json, 'text', 'said'), 'content', json_build_object('spans', '[[5,15]]'::json,
     'text', content), 'quote', 'indirect', 'attribution', 'explicit', 'nestedIn', null, 'who', json_build_object('name',
     speaker, 'kind', 'person', 'mentions', '[]'::json), 'candidates', '[]'::json, 'role', 'spokesman of the ministry',
     'affiliation', null, 'via', null, 'kind', kind, 'certainty', 'certain', 'negated', false, 'saidOn', null, 'about',
     null, 'due', case when kind in ('prediction', 'promise') and n % 3 > 0 then ${WINDOW} end, 'where',
     json_build_array(json_build_object('span', '[5,15]'::json, 'surface', 'Place', 'name', 'Place ' || places[1],
     'geonameId', places[1], 'country', 'UA', 'lat', 40 + places[1] % 20, 'lon', 20 + places[1] % 30, 'precision',
     'settlement')), 'by', json_build_object('engine', 'rules', 'reader', 'said-that', 'version', '1'), 'confidence', 0.8)
   from draft join articles on number = article * 2`,
  `insert into names select distinct 1, 'speaker', speaker, '', speaker from draft`,
  `insert into names select distinct 1, 'outlet', outlet_key, '', outlet_key from articles on conflict do nothing`,
  `insert into names select distinct 1, 'place', 'place ' || place, place::text, 'Place ' || place from draft, unnest(places) as place`,
]

/** Fills the ledger on that server with this many claims, ten an article, and says how long it took. */
export async function fillLedger(socketDir: string, claims: number): Promise<void> {
  const client = new Client({
    host: socketDir,
    user: 'sayso',
    database: 'sayso',
    options: '-c search_path=sayso',
  })
  client.on('error', () => undefined)
  await client.connect()
  const started = performance.now()
  await client.query(`select setseed(0.5)`)
  await client.query(ARTICLES, [Math.ceil(claims / PER_ARTICLE)])
  await client.query(DRAFTS, [claims, PER_ARTICLE])
  for (const statement of FILL) await client.query(statement)
  await client.query('vacuum analyze')
  await client.end()
  console.log(`${claims} claims filled in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

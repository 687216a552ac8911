/**
 * The names in an article's text, by which two articles are known to tell of one matter. Those of older articles are found
 * as `sayso work` goes through the texts again; until then nobody looked (null).
 */
export const STORIES_SQL = `
set local search_path = sayso;
alter table lineages add names text[];
update linking set printed = -1;
`

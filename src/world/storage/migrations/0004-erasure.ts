/**
 * Payloads, captured bytes and texts go only in a transaction that ends the ledger with an "erased" entry; the owner
 * too is refused anything else.
 */
export const ERASURE_SQL = `
set local search_path = sayso;
create function refuse_deletion() returns trigger language plpgsql as $$
begin
  if not exists (
    select from sayso.ledgers join sayso.entries as last
      on last.ledger_id = ledgers.ledger_id and last.sequence = ledgers.size - 1
    where last.what = 'erased' and last.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'the ledger is append-only: % on % without an entry that says so is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger payloads_kept before delete on payloads for each statement execute function refuse_deletion();
create trigger blobs_kept before delete on blobs for each statement execute function refuse_deletion();
create trigger texts_kept before delete on texts for each statement execute function refuse_deletion();
`

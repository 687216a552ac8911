import type { Connection } from './connection.ts'
import { TABLES, type Table } from './tables.ts'

/** The role that Sayso works as: it may add to the ledger, and has no right to change or remove what is recorded. */
export const APP_ROLE = 'sayso_app'

/** Recorded rows are added, and never changed or removed; the others follow what is recorded. */
const RECORDED = TABLES.filter(({ kind }) => kind === 'recorded')
const FOLLOWING = TABLES.filter(({ kind }) => kind !== 'recorded')

/** Of these, the rows may go too: they are found or imported anew. */
const LOOSE = TABLES.filter(({ kind }) => kind !== 'recorded' && kind !== 'derived')

/**
 * Makes the role, and gives it its rights, unless it has them. False where we may not make roles: the triggers refuse
 * changes then too, and `doctor` says so.
 */
export async function grantAppRole(owner: Connection): Promise<boolean> {
  try {
    const { rows } = await owner.query<{ granted: boolean }>(HAS_RIGHTS)
    if (rows[0]?.granted !== true) await owner.query(GRANTS)
    return true
  } catch {
    return false
  }
}

const HAS_RIGHTS = `
  select coalesce(
    ${FOLLOWING.map(({ name }) => `has_table_privilege(oid, 'sayso.${name}', 'update')`).join(' and ')}
      and ${LOOSE.map(({ name }) => `has_table_privilege(oid, 'sayso.${name}', 'delete')`).join(' and ')}
      and has_table_privilege(oid, 'gazetteer.name', 'select') and has_table_privilege(oid, 'people.name', 'select')
      and has_schema_privilege(oid, 'gazetteer', 'usage') and pg_has_role(oid, 'member'), false) as granted
  from pg_roles where rolname = '${APP_ROLE}'`

const list = (tables: readonly Table[]) => tables.map(({ name }) => `sayso.${name}`).join(', ')

// Roles belong to the whole server: another database's Sayso may be making this one at the same moment.
const GRANTS = `
do $$
begin
  if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
    begin
      create role ${APP_ROLE} login;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant ${APP_ROLE} to %I', current_user);
  end if;
  grant usage on schema sayso, gazetteer, people to ${APP_ROLE};
  grant select on sayso.migrations to ${APP_ROLE};
  grant select, insert on ${list(RECORDED)} to ${APP_ROLE};
  grant select, insert, update on ${list(FOLLOWING)} to ${APP_ROLE};
  grant delete on ${list(LOOSE)} to ${APP_ROLE};
  grant select on all tables in schema gazetteer, people to ${APP_ROLE};
end $$`

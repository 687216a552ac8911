import type { Sort } from './store.ts'

/** One order of claims: the column it goes by, which way, and how the rows after a place are told. */
export interface ClaimOrder {
  readonly column: 'day' | 'falls_due'
  readonly direction: 'asc' | 'desc'
  readonly after: '<' | '>'
  /** What else a row must have to be in the list. */
  readonly only: string
}

/** Each order is an index, so that any page of it is found at once; ties go by the claim's number. */
export const CLAIM_ORDERS: Readonly<Record<Sort, ClaimOrder>> = {
  newest: { column: 'day', direction: 'desc', after: '<', only: '' },
  oldest: { column: 'day', direction: 'asc', after: '>', only: '' },
  due: { column: 'falls_due', direction: 'asc', after: '>', only: 'and claims.falls_due is not null' },
}

/** The SQL of an order over the rows of a table. */
export function orderBy({ column, direction }: ClaimOrder, table: string): string {
  return `${table}.${column} ${direction}, ${table}.number ${direction}`
}

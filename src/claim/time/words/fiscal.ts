/** A government's financial year: the month it begins in, and whether a single year names its beginning or its end. */
export interface FiscalYear {
  readonly by: string
  readonly month: number
  readonly named: 'first' | 'last' | null
}

const US: FiscalYear = { by: 'fiscal-us', month: 10, named: 'last' }
const INDIA: FiscalYear = { by: 'fiscal-india', month: 4, named: 'last' }
const JAPAN: FiscalYear = { by: 'fiscal-japan', month: 4, named: 'first' }
const AUSTRALIA: FiscalYear = { by: 'fiscal-australia', month: 7, named: 'last' }
/** Britain and Canada write both years; one alone may be either. */
const BRITAIN: FiscalYear = { by: 'fiscal-uk', month: 4, named: null }
const CANADA: FiscalYear = { by: 'fiscal-canada', month: 4, named: null }

/**
 * Financial years by the words that tell whose they are; a company's own is not known, and then nothing is dated.
 * Source: the treasuries' own definitions (31 U.S.C. 1102; General Clauses Act 1897, s. 3(21); Finance Act of Japan, art. 11;
 * Public Governance, Performance and Accountability Act 2013; Interpretation Act 1978; Financial Administration Act, s. 2).
 */
export const FISCAL_YEARS: ReadonlyMap<string, FiscalYear> = new Map([
  ...['federal', 'pentagon', 'congress', 'congressional', 'american', 'nasa', 'u.s'].map(
    (word) => [word, US] as const,
  ),
  ...['india', 'indian', 'delhi', 'rupee', 'rupees'].map((word) => [word, INDIA] as const),
  ...['japan', 'japanese', 'tokyo', 'yen'].map((word) => [word, JAPAN] as const),
  ...['australia', 'australian', 'canberra'].map((word) => [word, AUSTRALIA] as const),
  ...['britain', 'british', 'uk', 'whitehall'].map((word) => [word, BRITAIN] as const),
  ...['canada', 'canadian', 'ottawa'].map((word) => [word, CANADA] as const),
])

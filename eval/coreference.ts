/** A partition of mentions, each given by its number. */
export type Chains = readonly ReadonlySet<number>[]

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Groups the numbers 0, 1, 2 ... by a key each. */
export function chainsBy(keys: readonly unknown[]): Chains {
  const chains = new Map<unknown, Set<number>>()
  for (const [number, key] of keys.entries()) chains.set(key, (chains.get(key) ?? new Set()).add(number))
  return [...chains.values()]
}

/** B³: for each mention, how much of its chain is right (Bagga and Baldwin 1998). */
export function bCubed(gold: Chains, found: Chains): Score {
  const [goldOf, foundOf] = [chainOf(gold), chainOf(found)]
  let [precise, recalled] = [0, 0]
  for (const [number, chain] of foundOf) {
    const wanted = goldOf.get(number)!
    const both = inBoth(chain, wanted)
    precise += both / chain.size
    recalled += both / wanted.size
  }
  return score(precise / foundOf.size, recalled / goldOf.size)
}

/** MUC: how many links would have to be added (Vilain et al. 1995). */
export function muc(gold: Chains, found: Chains): Score {
  return score(linksKept(found, gold), linksKept(gold, found))
}

function linksKept(chains: Chains, others: Chains): number {
  const other = chainOf(others)
  let [kept, links] = [0, 0]
  for (const chain of chains) {
    kept += chain.size - new Set([...chain].map((number) => other.get(number))).size
    links += chain.size - 1
  }
  return links === 0 ? 0 : kept / links
}

/** CEAF-e: chains are paired one to one so that they agree best (Luo 2005, φ4). */
export function ceafE(gold: Chains, found: Chains): Score {
  const goldOf = new Map(gold.flatMap((chain, at) => [...chain].map((number) => [number, at] as const)))
  const agreements = found.map((chain) => {
    const row = new Map<number, number>()
    for (const at of new Set([...chain].map((number) => goldOf.get(number)!)))
      row.set(at, (2 * inBoth(chain, gold[at]!)) / (chain.size + gold[at]!.size))
    return row
  })
  const total = bestPairing(agreements)
  return score(total / found.length, total / gold.length)
}

/** The mean of B³, MUC and CEAF-e F1, as in the CoNLL-2012 shared task. */
export function conll(gold: Chains, found: Chains): number {
  return (bCubed(gold, found).f1 + muc(gold, found).f1 + ceafE(gold, found).f1) / 3
}

function score(precision: number, recall: number): Score {
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

function chainOf(chains: Chains): ReadonlyMap<number, ReadonlySet<number>> {
  return new Map(chains.flatMap((chain) => [...chain].map((number) => [number, chain] as const)))
}

function inBoth(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0
  for (const number of one) if (other.has(number)) both++
  return both
}

/**
 * The greatest sum of agreements when each row takes one column and no column is taken twice, less at most a millionth
 * a row: rows bid for columns until none is outbid (the auction algorithm, Bertsekas 1988).
 */
export function bestPairing(rows: readonly ReadonlyMap<number, number>[]): number {
  const prices = new Map<number, number>()
  const owners = new Map<number, number>()
  const waiting = rows.flatMap((row, at) => (row.size > 0 ? [at] : []))
  const step = 1e-6
  while (waiting.length > 0) {
    const at = waiting.pop()!
    const offers = [...rows[at]!].map(([column, gain]) => ({
      column,
      worth: gain - (prices.get(column) ?? 0),
    }))
    const [first, second] = offers.toSorted((one, other) => other.worth - one.worth)
    if (first === undefined || first.worth < 0) continue
    prices.set(
      first.column,
      (prices.get(first.column) ?? 0) + first.worth - Math.max(0, second?.worth ?? 0) + step,
    )
    const before = owners.get(first.column)
    if (before !== undefined) waiting.push(before)
    owners.set(first.column, at)
  }
  return [...owners].reduce((total, [column, at]) => total + rows[at]!.get(column)!, 0)
}

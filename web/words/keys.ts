/** What the keys do, as the help shows it. */
export interface KeyGroup {
  readonly where: string
  readonly keys: readonly (readonly [key: string, does: string])[]
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'Anywhere',
    keys: [
      ['/', 'search the ledger'],
      ['a', 'add an article'],
      ['?', 'these keys'],
    ],
  },
  {
    where: 'Lists and the ledger',
    keys: [
      ['j', 'next'],
      ['k', 'previous'],
      ['Enter', 'open'],
      ['x', 'choose'],
      ['Shift x', 'choose all from the last chosen'],
      ['c', 'confirm what was chosen'],
      ['e', 'correct what was chosen'],
      ['Esc', 'let go of what was chosen'],
    ],
  },
  {
    where: 'Article',
    keys: [
      ['n', 'next claim'],
      ['p', 'previous claim'],
      ['Enter', 'from a mark to its note'],
      ['e', 'correct the claim'],
      ['c', 'everything about the claim'],
      ['Esc', 'let go of the claim'],
    ],
  },
  {
    where: 'Map and timeline',
    keys: [
      ['+ −', 'closer, farther'],
      ['← ↑ ↓ →', 'move'],
      ['0', 'show all'],
    ],
  },
  {
    where: 'Claim',
    keys: [['c', 'confirm']],
  },
]

import { expect, test } from 'vitest'
import { RecentlyUsed } from '../../../../src/world/storage/gazetteer/recently-used.ts'

test('the memory is bounded, and forgets what was asked for longest ago', () => {
  const memory = new RecentlyUsed<number>(2)
  memory.set('a', 1)
  memory.set('b', 2)
  memory.get('a')
  memory.set('c', 3)
  expect([memory.get('a'), memory.get('b'), memory.get('c'), memory.size]).toEqual([1, undefined, 3, 2])
})

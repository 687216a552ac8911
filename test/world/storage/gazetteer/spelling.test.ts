import { describe, expect, test } from 'vitest'
import { RecentlyUsed } from '../../../../src/world/storage/gazetteer/recently-used.ts'
import { latinOf } from '../../../../src/world/storage/gazetteer/transliterate.ts'

describe('Cyrillic in Latin letters, by the Ukrainian and the Russian table', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['Гуляйполе', 'Huliaipole', 'Gulyaypole'],
    ['Згурівка', 'Zghurivka', 'Zgurivka'],
    ['Єнакієве', 'Yenakiieve', 'Yenakiyeve'],
    ['Запоріжжя', 'Zaporizhzhia', 'Zaporizhzhya'],
    ['Щастя', 'Shchastia', 'Shchastya'],
    ['Елец', 'Elets', 'Yelets'],
    ['Нижний Тагил', 'Nyzhnyi Tahyl', 'Nizhniy Tagil'],
  ]
  test.each(rows)('%s', (name, ...latin) => expect(latinOf(name)).toEqual(latin))
  test.each(['Kyiv', '東京', 'Київ Kyiv', '', '123'])('"%s" stays as it is', (name) =>
    expect(latinOf(name)).toEqual([]),
  )
})

test('the memory is bounded, and forgets what was asked for longest ago', () => {
  const memory = new RecentlyUsed<number>(2)
  memory.set('a', 1)
  memory.set('b', 2)
  memory.get('a')
  memory.set('c', 3)
  expect([memory.get('a'), memory.get('b'), memory.get('c'), memory.size]).toEqual([1, undefined, 3, 2])
})

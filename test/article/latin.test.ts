import { describe, expect, test } from 'vitest'
import { latinOf } from '../../src/article/index.ts'

describe('Cyrillic in Latin letters, by the Ukrainian and the Russian table', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['Гуляйполе', 'Huliaipole', 'Gulyaypole'],
    ['Згурівка', 'Zghurivka', 'Zgurivka'],
    ['Єнакієве', 'Yenakiieve', 'Yenakiyeve'],
    ['Запоріжжя', 'Zaporizhzhia', 'Zaporizhzhya'],
    ['Щастя', 'Shchastia', 'Shchastya'],
    ['Елец', 'Elets', 'Yelets'],
    ['Нижний Тагил', 'Nyzhnyi Tahyl', 'Nizhniy Tagil'],
    ['Караджи́', 'Karadzhy', 'Karadzhi'],
  ]
  test.each(rows)('%s', (name, ...latin) => expect(latinOf(name, ['uk', 'ru'])).toEqual(latin))
})

describe('names of people, by every table of their script', () => {
  test.each([
    ['Сергей Липовой', ['Serhei Lypovoi', 'Sergey Lipovoy']],
    ['Олеся Квітко', ['Olesia Kvitko', 'Olesya Kvitko']],
    ['Аляксандр Крэўскі', ['Aliaksandr Kreuski']],
    ['Бойко Тодоров', ['Boyko Todorov']],
    ['Ιωάννης Μπουρας', ['Ioannis Bouras']],
    ['سمير الحداد', ['Smir Alhdad']],
    ['רונן דגן', ['Ronn Dgn']],
  ])('%s', (name, latin) => expect(latinOf(name)).toEqual(expect.arrayContaining(latin)))
  test.each(['Kyiv', '東京', 'Київ Kyiv', '', '123', 'Ivan', 'é'])('"%s" stays as it is', (name) =>
    expect(latinOf(name)).toEqual([]),
  )
})

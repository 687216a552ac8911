import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../src/world/models/index.ts'

const SAID =
  'The mayor said on Monday that the bridge over the Orsa would be open again by the end of the month.'

describe('language', () => {
  test.each([
    [SAID, 'en'],
    ['Der Bürgermeister sagte am Montag, die Brücke werde bis zum Monatsende wieder offen sein.', 'de'],
    ['Le maire a déclaré lundi que le pont serait rouvert avant la fin du mois.', 'fr'],
    ['Міський голова заявив у понеділок, що міст знову відкриють до кінця місяця.', 'uk'],
    ['Мэр заявил в понедельник, что мост снова откроют до конца месяца.', 'ru'],
    ['El alcalde dijo el lunes que el puente volvería a abrirse antes de fin de mes.', 'es'],
    [`Київ. ${SAID.repeat(40)}`, 'en'],
  ])('%j', async (text, code) => {
    expect(await detectLanguage(text)).toEqual({ code, sure: true })
  })

  test.each(['', '12 345 678', '?!…', '\u0000\ud800'])('%j is in no language', async (text) => {
    expect(await detectLanguage(text)).toBeNull()
  })

  test('a long text takes no longer than a short one', async () => {
    const long = SAID.repeat(20_000)
    const started = performance.now()
    for (let i = 0; i < 50; i++) await detectLanguage(long)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

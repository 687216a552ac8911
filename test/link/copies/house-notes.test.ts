import { expect, test } from 'vitest'
import { copyingOf } from '../../../src/link/index.ts'
import { EVENTS } from './stories.ts'
import { LATER_EVENTS } from './later-stories.ts'
import { comparableOf } from './library.ts'

const [one, two] = [EVENTS['flood']![0], LATER_EVENTS['merger']![1]]

const copied = (later: string, earlier: string): string | null =>
  copyingOf(comparableOf(later), comparableOf(earlier))?.how ?? null

test.each([
  'Editor’s note: Councillor Harald Fenn has repeatedly called for the border to be closed, for papers to be licensed and for Varna to leave the federation, and has never said how any of this is to be paid for or voted on.',
  'Editor’s note: Councillor Harald Fenn has repeatedly called for the border\nto be closed, for papers to be licensed and for Varna\nto leave the federation, and has never said how any of this is to be paid for or voted on.',
  'The views expressed here are those of Ada Brock and not of the Norder Post, its owner Brandt Holding or the readers who write to it every week from Marrowby, Holt, Dunham and the islands in the north of the county.',
  'This article was originally published on March 3 by the Norder Post, and is part of a series on Marrowby, Holt and Dunham that the Brandt Foundation pays for without having any say in what is written about the river.',
  'Read more: Dunham infirmary closes its ward for burns; Holt gets its train back after nine years; Marrowby argues about a statue of Hester Quayle that nobody says they have ordered and somebody will have to pay for.',
])('what a house hangs under every story makes no copy: %s', (note) => {
  expect(copied(`${two}\n\n${note}`, `${one}\n\n${note}`)).toBeNull()
})

test('names with their titles, however many both have, make no copy', () => {
  const ranks = (said: string): string =>
    [
      'Governor Harald Fenn (I-Holt)',
      'Senator Ada Brock (N-Marrowby)',
      'former mayor Hester Quayle',
      'Judge Tomas Brandt',
    ]
      .map((name) => `${name} ${said}`)
      .join(' ')
  expect(
    copied(
      `${two}\n\n${ranks('came in first with few votes.')}`,
      `${one}\n\n${ranks('did not show up at all today.')}`,
    ),
  ).toBeNull()
})

test('a long passage under a note is copying all the same', () => {
  const note = 'Editor’s note: this is a reply to a reader.'
  const passage = one.split('\n\n').slice(0, 2).join('\n\n')
  expect(copied(`${two}\n\n${note}\n\n${passage}`, one)).not.toBeNull()
})

test.each([
  ['quotes it', `The Senna Courier writes: “${one.split('\n\n')[1]}”`, null],
  ['has one sentence from it', one.split('\n\n')[4]!.split('. ')[0]!, null],
  ['has one of its paragraphs', one.split('\n\n')[1]!, 'passage'],
])('an article that %s', (_, taken, how) => {
  expect(copied(`${two}\n\n${taken}`, one)).toBe(how)
})

test('a later edit of a page is a copy of the earlier one, with what was changed inside', () => {
  const edit = one
    .replace('340 houses', '410 houses')
    .replace('More rain is forecast for the weekend.', 'The rain has stopped.')
  expect(copied(edit, one)).toMatch(/exact|near/)
})

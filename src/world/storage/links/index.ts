/** links/: the same claim elsewhere, as it is kept: fingerprints, copies, suggestions, and what people enter about them. */
import type { Writer } from '../add.ts'
import { isDay } from '../sql-day.ts'
import { storeError } from '../store-error.ts'
import { about } from './about.ts'
import { openComparables } from './comparables.ts'
import { draw } from './draw.ts'
import { fail } from '../../../article/index.ts'
import { linkAfresh } from './link-afresh.ts'
import { linkNext } from './link-next.ts'
import type { LinkingVerbs } from './linking.ts'
import type { OpenMeaningModel } from './meaning-model.ts'
import { claimPage } from './page.ts'
import { importPublishers, publishers } from './publishers.ts'
import { openShelf } from './shelf.ts'

export { startLinks, type LinksCheck } from './check-links.ts'
export { forgetLinks, linkEntriesOf } from './forget-links.ts'
export type * from './linking.ts'
export type { MeaningModel, OpenMeaningModel } from './meaning-model.ts'

/** What is done about links in a ledger. */
export function linkingOver(writer: Writer): LinkingVerbs {
  const { database, ledgerId } = writer
  const kept = { shelf: openShelf(), comparables: openComparables() }
  return {
    linkNext: async (openModel = noModel) => linkNext(writer, kept, openModel),
    linkAfresh: async () => linkAfresh(writer),
    draw: async (drawing) => draw(writer, drawing),
    claimPage: async (id, asOf = today()) => claimPage(database, ledgerId, id, asOf),
    about: async (place, from, to, asOf = today()) => {
      for (const day of [from, to])
        if (!isDay(day)) throw storeError('bad-filter', `"${day}" is not a day.`, 'Give one like 2026-01-31.')
      return about(database, ledgerId, place, from, to, asOf)
    },
    importPublishers: async (list) => importPublishers(writer, list),
    publishers: async () => publishers(writer),
  }
}

const noModel: OpenMeaningModel = async () =>
  fail('no-model', 'no sentence model was given', 'Work with `sayso work`, which brings one.')

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

import type { Writer } from './add.ts'
import { arrivals } from './arrivals.ts'
import { correctArticle } from './correct.ts'
import { nameTallies, nameUses } from './name-tallies.ts'
import { ledgerHead, newsSince } from './news-queries.ts'
import type { Newsroom } from './newsroom.ts'
import { personEntries } from './person-entries.ts'

const today = (): string => new Date().toISOString().slice(0, 10)

/** What people who keep the ledger open all day ask of it. */
export function newsroomOver(writer: Writer): Newsroom {
  const { database, ledgerId } = writer
  return {
    arrivals: async (limit = 10) => arrivals(database, ledgerId, limit),
    personEntries: async (limit = 20, before) =>
      personEntries(database, ledgerId, limit, before ?? null, today()),
    tallies: async (facet, starting = '', limit = 200) =>
      nameTallies(database, ledgerId, facet, starting, limit, today()),
    nameUses: async (speaker) => nameUses(database, ledgerId, speaker),
    head: async () => ledgerHead(database, ledgerId),
    newsSince: async (size) => newsSince(database, ledgerId, size),
    correct: async (articleId, correcting) => correctArticle(writer, articleId, correcting),
  }
}

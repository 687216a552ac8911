import { claimHash, SHARE_FORMATS, toShared } from '../../../share/index.ts'
import type { Store } from '../../storage/index.ts'
import { EXIT } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { checkExport, type CheckedExport, type ExportedClaim } from './check-export.ts'

const BATCH = 200

/**
 * Compares an export that is whole with the ledger: each claim must be written as the ledger had it when it was
 * exported, whatever people entered since. Yields how many claims were erased since then, which nothing can be said of.
 */
export async function compareExport(store: Store, { file, head, end }: CheckedExport): Promise<number> {
  await checkHead(store, { file, head, end })
  const format = SHARE_FORMATS.find(({ name }) => name === head.format)!
  const at = { from: head.ledger.size, to: end.size, asOf: head.asOf }
  const erasures = await store.erasedSince(head.ledger.size)
  let batch: ExportedClaim[] = []
  let erased = 0
  const compare = async (): Promise<void> => {
    const found = await store.claimsAt(batch, at)
    for (const [index, claim] of batch.entries()) {
      const rows = found[index] ?? []
      if (rows.length === 0 && erasures) erased += 1
      else if (!rows.some((row) => isWritten(claim, format.write(toShared(row)))))
        throw otherwise(file, claim, erasures)
    }
    batch = []
  }
  await checkExport(file, async (claim) => {
    batch.push(claim)
    if (batch.length === BATCH) await compare()
  })
  await compare()
  return erased
}

function isWritten({ claim, entry, sha256 }: ExportedClaim, text: string): boolean {
  return claimHash(claim, entry, text) === sha256
}

/** The export must be of this ledger, and of what it was: its head stands in the manifest. */
async function checkHead(store: Store, { file, head }: CheckedExport): Promise<void> {
  const { origin, size, root } = head.ledger
  const here = await store.ledgerEnd()
  if (here.origin !== origin)
    throw new Refusal(
      {
        code: 'other-ledger',
        message: `${file} was exported from the ledger ${origin}; this one is ${here.origin}.`,
        remedy: 'Open the other ledger, or look at the file alone: --offline.',
      },
      EXIT.storage,
    )
  const same = here.size === size ? here.root === root : (await store.consistency(size))?.oldTreeHash === root
  if (!same) throw unlike(`${file} was exported from ${size} entries that are not the first of this ledger`)
}

function otherwise(file: string, { line, claim }: ExportedClaim, erasures: boolean): Refusal {
  const why = erasures ? ' (something it rested on may be what was erased since)' : ''
  return unlike(`${file}, line ${line} (claim ${claim}), is not what the ledger says${why}`)
}

function unlike(what: string): Refusal {
  return new Refusal(
    {
      code: 'export-unlike',
      message: `${what}.`,
      remedy: 'Do not go on with the file. Export again from the ledger.',
    },
    EXIT.someFailed,
  )
}

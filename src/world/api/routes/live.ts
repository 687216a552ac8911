import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Store } from '../../storage/index.ts'
import type { Api, Context } from '../context.ts'

/** How often the ledger's end is looked at while somebody listens, in milliseconds: one small query for all of them. */
const EVERY = 1000
/** A line that says nothing keeps a quiet connection from being taken for a dead one. */
const HEARTBEAT = 20_000
/** Most listeners at once; a browser holds one for each of its windows. */
const MOST = 200
/** Characters that may wait for a listener who does not read; one who comes back says from where on. */
const UNREAD = 1024 * 1024

/** Tells listeners what was entered, by anybody and any process, as server-sent events. */
export function liveRoutes(api: Api, { store }: Context): void {
  const { listen, close } = newsOf(store)
  api.addHook('preClose', async () => close())
  api.get(
    '/api/live',
    {
      schema: {
        summary: 'What is entered, as it is entered (server-sent events)',
        description:
          'Each event is one JSON object: the ledger’s size and the entries since the last event, with the articles and claims that they are about.',
        querystring: z.object({
          since: z.coerce.number().int().min(0).optional().describe('The size of the ledger that is known'),
        }),
      },
    },
    async (request, reply) => {
      const last = Number(request.headers['last-event-id'] ?? Number.NaN)
      const since = Number.isSafeInteger(last) && last >= 0 ? last : request.query.since
      void reply.header('cache-control', 'no-store').type('text/event-stream; charset=utf-8')
      return reply.send(listen(since))
    },
  )
}

interface Listener {
  readonly stream: Readable
  size: number
}

interface Listening {
  readonly store: Store
  readonly listeners: Set<Listener>
  timer: NodeJS.Timeout | null
  /** Milliseconds since anybody was last sent anything. */
  quiet: number
}

function newsOf(store: Store) {
  const listening: Listening = { store, listeners: new Set(), timer: null, quiet: 0 }
  return {
    listen: (since: number | undefined): Readable => {
      const stream = new Readable({ read: () => undefined })
      stream.push('retry: 2000\n\n')
      if (listening.listeners.size >= MOST) stream.push(null)
      else void join(listening, { stream, size: since ?? -1 })
      return stream
    },
    close: (): void => {
      if (listening.timer !== null) clearTimeout(listening.timer)
      for (const { stream } of listening.listeners) stream.push(null)
      listening.listeners.clear()
    },
  }
}

/** Tells a new listener where the ledger ends, and looks after it from then on. */
async function join(listening: Listening, listener: Listener): Promise<void> {
  const { stream } = listener
  stream.on('close', () => listening.listeners.delete(listener))
  try {
    const { size } = await listening.store.head()
    // Who knows of more than there is knew another ledger, or makes it up.
    if (listener.size < 0 || listener.size > size) listener.size = size
    stream.push(`id: ${listener.size}\nevent: head\ndata: {"size":${listener.size}}\n\n`)
    listening.listeners.add(listener)
    listening.timer ??= setTimeout(() => void look(listening), EVERY)
  } catch {
    stream.push(null)
  }
}

/** Looks at the ledger's end once, and again later for as long as anybody listens. */
async function look(listening: Listening): Promise<void> {
  const { store, listeners } = listening
  try {
    const { size } = await store.head()
    for (const listener of listeners) if (listener.size !== size) await tell(store, listener)
    beat(listening)
  } catch {
    // The store is away for a moment: the next look finds it again, and the pages say so themselves.
  }
  listening.timer = listeners.size === 0 ? null : setTimeout(() => void look(listening), EVERY)
}

async function tell(store: Store, listener: Listener): Promise<void> {
  const { stream } = listener
  const news = await store.newsSince(listener.size)
  listener.size = news.size
  if (stream.readableLength > UNREAD) stream.destroy()
  else stream.push(`id: ${news.size}\ndata: ${JSON.stringify(news)}\n\n`)
}

function beat(listening: Listening): void {
  listening.quiet += EVERY
  if (listening.quiet < HEARTBEAT) return
  listening.quiet = 0
  for (const { stream } of listening.listeners) stream.push(': still here\n\n')
}

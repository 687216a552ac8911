/** News of the ledger as it grows, whoever wrote it: one connection for the whole app, which comes back by itself. */
import { api } from '../links.ts'

/** One entry of which the server told. */
export interface Told {
  readonly sequence: number
  readonly what: string
  readonly articleId: string | null
  readonly claimId: string | null
}

interface Listener {
  readonly told: (entries: readonly Told[]) => void
}

const listeners = new Set<Listener>()
let source: EventSource | null = null
let connected = $state(true)

/** False while the server cannot be heard. */
export function isLive(): boolean {
  return connected
}

/** Hears of entries as they are made, for as long as the component lives. To be called in an effect; yields how to stop. */
export function onNews(told: Listener['told']): () => void {
  const listener = { told }
  listeners.add(listener)
  source ??= open()
  return () => listeners.delete(listener)
}

function open(): EventSource {
  const events = new EventSource(api.live(null))
  events.addEventListener('open', () => (connected = true))
  // The browser tries again by itself, and says from which entry on.
  events.addEventListener('error', () => (connected = false))
  events.addEventListener('message', (event: MessageEvent<string>) => {
    const { entries }: { entries: readonly Told[] } = JSON.parse(event.data)
    for (const listener of listeners) listener.told(entries)
  })
  return events
}

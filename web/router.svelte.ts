/** Where the reader is: the address bar, as a value that pages can watch. */
import { PAGES } from './pages/index.ts'
import { placeAt, type Place } from './place.ts'

let back = false
let place = $state.raw<Place>(placeAt(new URL(location.href), PAGES))

// Each stop in the history has a number, by which its scroll position is found again.
let stop = numberOf(history.state)
const tops = new Map<number, number>()

/** The place that the address names now. */
export function here(): Place {
  return place
}

/** Says whether the reader came here by the back or forward button, and expects to find things as they were left. */
export function wentBack(): boolean {
  return back
}

/** How far down the reader was when this stop was left; 0 for one that is new. */
export function leftAt(): number {
  return tops.get(stop) ?? 0
}

/** Goes to an address of the app; `replace` keeps the history as long as it was. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(history.state, '', address)
  else {
    tops.set(stop, window.scrollY)
    stop = Math.max(stop, ...tops.keys()) + 1
    history.pushState({ stop }, '', address)
  }
  back = false
  place = placeAt(new URL(location.href), PAGES)
}

/** Watches the back button and plain clicks on the app's own links; yields how to stop. */
export function listen(): () => void {
  window.addEventListener('popstate', onPop)
  document.addEventListener('click', onClick)
  return () => {
    window.removeEventListener('popstate', onPop)
    document.removeEventListener('click', onClick)
  }
}

function numberOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'stop' in state ? Number(state.stop) : 0
}

function onPop(event: PopStateEvent): void {
  tops.set(stop, window.scrollY)
  stop = numberOf(event.state)
  back = true
  place = placeAt(new URL(location.href), PAGES)
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || isHeld(event)) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || !isOwn(link)) return
  event.preventDefault()
  const address = link.pathname + link.search
  if (address !== location.pathname + location.search) go(address)
  else window.scrollTo(0, 0)
}

/** A click with a key held means a new tab or a download: it is left to the browser. */
function isHeld({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

/** Says whether a link leads to a page that this app draws itself. */
function isOwn(link: HTMLAnchorElement): boolean {
  if (link.target !== '' || link.hash !== '' || link.hasAttribute('download')) return false
  return link.origin === location.origin && !link.pathname.startsWith('/api/')
}

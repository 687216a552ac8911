/** Where the reader is: the address bar, as a value that pages can watch. */
import { pageAt, type Page } from './links.ts'

let back = false
let page = $state.raw<Page>(pageAt(new URL(location.href)))

/** The page that the address names now. */
export function here(): Page {
  return page
}

/** Says whether the reader came here by the back or forward button, and expects to find things as they were left. */
export function wentBack(): boolean {
  return back
}

/** Goes to an address of the app; `replace` keeps the history as long as it was. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(history.state, '', address)
  else history.pushState(null, '', address)
  back = false
  page = pageAt(new URL(location.href))
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

function onPop(): void {
  back = true
  page = pageAt(new URL(location.href))
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || isHeld(event)) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || !isOwn(link)) return
  event.preventDefault()
  const address = link.pathname + link.search
  if (address !== location.pathname + location.search) go(address)
}

/** A click with a key held means a new tab or a download: it is left to the browser. */
function isHeld({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

/** Says whether a link leads to a page that this app draws itself. */
function isOwn(link: HTMLAnchorElement): boolean {
  if (link.target !== '' || link.hash !== '') return false
  return link.origin === location.origin && !link.pathname.startsWith('/api/')
}

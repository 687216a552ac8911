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
  const onPop = (): void => {
    back = true
    page = pageAt(new URL(location.href))
  }
  const onClick = (event: MouseEvent): void => {
    const address = ownLink(event)
    if (address === null) return
    event.preventDefault()
    if (address !== location.pathname + location.search) go(address)
  }
  window.addEventListener('popstate', onPop)
  document.addEventListener('click', onClick)
  return () => {
    window.removeEventListener('popstate', onPop)
    document.removeEventListener('click', onClick)
  }
}

/** The address of a link that this app answers itself; a click with a key held is left to the browser. */
function ownLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.origin !== location.origin) return null
  if (link.pathname.startsWith('/api/') || link.hash !== '') return null
  return link.pathname + link.search
}

import { onKey } from './keys.ts'

/** The links that j and k go through: one for each thing in a list. */
const STOPS = '.items > li a:first-of-type, [data-stop]'

/** Lets j and k go from one thing in the page's lists to the next; yields how to stop. */
export function listKeys(): () => void {
  return onKey({ j: () => step(1), k: () => step(-1) })
}

function step(by: number): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(isFirst)
  const at = stops.findIndex((stop) => stop === document.activeElement)
  stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by]?.focus()
}

function isFirst(stop: HTMLElement): boolean {
  return stop.dataset['stop'] !== undefined || stop.closest('li')?.querySelector('a') === stop
}

import { go } from '../../router.svelte.ts'

/** Follows a link that stands in a drawing: the app's own way of following links knows those of HTML only. */
export function follow(event: MouseEvent): void {
  const link = event.currentTarget
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || held || !(link instanceof SVGAElement)) return
  event.preventDefault()
  go(link.href.baseVal)
}

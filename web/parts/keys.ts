/** Single keys as commands, out of the way of typing. */

/** Runs the command of a pressed key, unless a field, a dialog or a held modifier wants it; yields how to stop. */
export function onKey(commands: Readonly<Record<string, (event: KeyboardEvent) => void>>): () => void {
  const listener = (event: KeyboardEvent): void => {
    const command = commands[event.key]
    if (command === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return
    event.preventDefault()
    command(event)
  }
  document.addEventListener('keydown', listener)
  return () => document.removeEventListener('keydown', listener)
}

/** A box that is ticked takes no letters: keys go on working where one was ticked by mouse. */
const TYPED_IN = 'input:not([type=checkbox], [type=radio]), select, textarea, dialog[open]'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_IN) !== null
}

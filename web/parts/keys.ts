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

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog[open]') !== null
}

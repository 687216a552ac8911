/** Longer than any name, short enough for a line. */
const MAX_NAME = 200

// Control characters and marks that turn the direction of writing: a name with them is shown as another.
const DISGUISING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

/** Says whether a text can be somebody's name: some letter or digit in it, nothing that disguises it, not too long. */
export function isUsableName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name.normalize('NFKD')) && name.length <= MAX_NAME && !DISGUISING.test(name)
}

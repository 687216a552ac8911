/** The `code` of a system or database error ("ENOENT", "57P01"), or null. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** Why a file could not be read, in words. */
export function whyUnread(error: unknown): string {
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  return code === 'EACCES' || code === 'EPERM' ? 'it may not be read' : errorText(error)
}

/** Why a file could not be written, in words. */
export function whyUnwritten(error: unknown): string {
  const code = errorCode(error) ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full'
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such directory'
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'nothing may be written there' : errorText(error)
}

/** An error's own words. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

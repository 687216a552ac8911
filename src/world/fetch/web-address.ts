import { isIP } from 'node:net'
import { fail, ok, type Result } from '../../article/index.ts'
import { isAllowedAddress, isBlock, isPublicAddress } from './public-address.ts'

/** Longest URL that is read, in characters (design.md, section 6). */
export const MAX_URL = 2048

/** Where web pages live; any other port of a public host is somebody's database or mail. */
const WEB_PORTS: readonly number[] = [80, 443, 8000, 8008, 8080, 8081, 8443, 8888]

/** Names that mean this machine or this network, whatever a resolver says. */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/

/** What an operator lets through although it is not the public web: addresses or blocks, and ports. */
export interface Exceptions {
  readonly addresses: readonly string[]
  readonly ports: readonly number[]
}

/** Nothing but the public web. */
export const NO_EXCEPTIONS: Exceptions = { addresses: [], ports: [] }

/** Reads a URL by the one parser that is also used to dial it, or says why it is refused. */
export function toWebAddress(text: string, exceptions: Exceptions = NO_EXCEPTIONS): Result<URL> {
  if (text.length > MAX_URL) {
    return refuse(
      text,
      'url-too-long',
      `the URL has ${text.length} characters; at most ${MAX_URL} are read`,
      'Use a shorter URL.',
    )
  }
  // The parser would drop tabs and line ends and turn `\` into `/`: what is shown would not be what is dialled.
  if (hasOddCharacters(text) || !URL.canParse(text)) {
    return refuse(
      text,
      'url-malformed',
      'this is not a URL',
      'Give a full URL, such as https://example.org/news.',
    )
  }
  return checkParts(text, new URL(text), exceptions)
}

function checkParts(text: string, url: URL, exceptions: Exceptions): Result<URL> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse(
      text,
      'url-scheme',
      `"${url.protocol.slice(0, -1)}" is not a web scheme`,
      'Only http and https are read.',
    )
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(
      text,
      'url-userinfo',
      'the URL carries a user name or password',
      'Remove what stands before the @.',
    )
  }
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!WEB_PORTS.includes(port) && !exceptions.ports.includes(port)) {
    return refuse(
      text,
      'url-port',
      `port ${port} is not a port for web pages`,
      `Ports read: ${WEB_PORTS.join(', ')}. An operator can allow more with SAYSO_FETCH_ALLOW.`,
    )
  }
  return checkHost(text, url, exceptions)
}

function checkHost(text: string, url: URL, exceptions: Exceptions): Result<URL> {
  const host = hostOf(url)
  if (isIP(host) !== 0) {
    if (mayDial(host, exceptions)) return ok(url)
    return refuse(text, 'url-private', `${host} is not an address on the public internet`, PRIVATE_REMEDY)
  }
  const name = host.replace(/\.$/, '')
  if (name === '' || name.endsWith('.')) {
    return refuse(text, 'url-malformed', 'the URL names no host', 'Give a full URL with a host name.')
  }
  // An operator who allows private addresses means the names of that network too; the address is still checked.
  const local = LOCAL_NAME.test(name) || !name.includes('.')
  if (local && exceptions.addresses.length === 0) {
    return refuse(
      text,
      'url-private',
      `"${name}" is a name on a private network, not on the public internet`,
      PRIVATE_REMEDY,
    )
  }
  return ok(url)
}

/** What to do about a private address. */
export const PRIVATE_REMEDY =
  'Sayso reads only the public web. Save the page and give the file, or let an operator allow the address with SAYSO_FETCH_ALLOW.'

/** Tells whether a connection to this address may be made. */
export function mayDial(address: string, exceptions: Exceptions): boolean {
  return isPublicAddress(address) || isAllowedAddress(address, exceptions.addresses)
}

/** The host without the brackets of an IPv6 literal. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

const isPort = (word: string): boolean => /^\d{1,5}$/.test(word) && Number(word) <= 65_535

/**
 * Reads `SAYSO_FETCH_ALLOW`: addresses or blocks, and bare port numbers, parted by commas or blanks. Fails at a word that
 * is none of them: it would let nothing through, and its author would look for the reason elsewhere.
 */
export function toExceptions(setting: string | undefined): Result<Exceptions> {
  const words = (setting ?? '').split(/[\s,]+/).filter((word) => word !== '')
  const [ports, addresses] = [words.filter(isPort), words.filter((word) => !isPort(word))]
  const odd = addresses.find((word) => !isBlock(word))
  if (odd === undefined) return ok({ addresses, ports: ports.map(Number) })
  const message = `SAYSO_FETCH_ALLOW has "${odd}", which is no address, block or port.`
  return fail('fetch-allow', message, 'Write it as: 10.1.2.3 10.8.0.0/16 9000')
}

function hasOddCharacters(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/.test(text)
}

function refuse(text: string, code: string, message: string, remedy: string): Result<never> {
  return fail(code, message, remedy, text.length > 120 ? `${text.slice(0, 119)}…` : text)
}

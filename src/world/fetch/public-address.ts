import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

type Cidr = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number]

const cidr = (text: string): Cidr => ipaddr.parseCIDR(text)

/** IPv4 blocks that are not the public internet (IANA special-purpose registry), and one cloud's metadata address. */
const NOT_PUBLIC_4: readonly Cidr[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map(cidr)

/** Global unicast. Everything else of IPv6 is refused, so that a block nobody thought of is refused too. */
const GLOBAL_6 = cidr('2000::/3')

/** Inside global unicast: protocol assignments with Teredo, documentation, 6to4 (which hides an IPv4 address). */
const NOT_PUBLIC_6: readonly Cidr[] = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map(cidr)

/** Tells whether an address, as a resolver or a socket gives it, is on the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return !inAny(parsed, NOT_PUBLIC_4)
  return inAny(parsed, [GLOBAL_6]) && !inAny(parsed, NOT_PUBLIC_6)
}

/** Tells whether an address lies in one of the blocks that an operator has allowed (`10.1.2.3` or `10.1.0.0/16`). */
export function isAllowedAddress(address: string, allowed: readonly string[]): boolean {
  if (allowed.length === 0 || isIP(address) === 0 || address.includes('%')) return false
  return inAny(ipaddr.process(address), allowed.flatMap(blockOf))
}

/** Tells whether a text is an address or a block of addresses. */
export function isBlock(text: string): boolean {
  return blockOf(text).length > 0
}

function blockOf(text: string): readonly Cidr[] {
  if (isIP(text) !== 0) return [[ipaddr.process(text), isIP(text) === 4 ? 32 : 128]]
  return ipaddr.isValidCIDR(text) ? [cidr(text)] : []
}

function inAny(address: ipaddr.IPv4 | ipaddr.IPv6, blocks: readonly Cidr[]): boolean {
  return blocks.some(([block, bits]) => block.kind() === address.kind() && address.match(block, bits))
}

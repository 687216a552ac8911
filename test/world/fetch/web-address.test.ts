import { describe, expect, test } from 'vitest'
import { NO_EXCEPTIONS, toExceptions, toWebAddress } from '../../../src/world/fetch/index.ts'
import { isPublicAddress } from '../../../src/world/fetch/public-address.ts'

/** Every one of these must be refused before anything is resolved or dialled. */
const HOSTILE: readonly string[] = [
  // loopback, in every way of writing it
  'http://127.0.0.1/',
  'http://127.0.0.1:80/',
  'https://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0177.0000.0000.0001/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0x7F.0x0.0x0.0x1/',
  'http://127.0.0.1./',
  'http://127.127.127.127/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  'http://１２７.０.０.１/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://[5f00::1]/',
  'http://[4000::1]/',
  // private and special networks
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://3232235521/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  // names of this machine and this network
  'http://localhost/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://a.localhost/',
  'http://metadata.google.internal/',
  'http://printer.local/',
  'http://router.lan/',
  'http://intranet/',
  'http://wiki.corp/',
  'http://ｌｏｃａｌｈｏｓｔ/',
  'http://abcdefghijklmnop.onion/',
  // schemes
  'file:///etc/passwd',
  'ftp://news.example.org/',
  'gopher://news.example.org:70/1',
  'data:text/html,<p>x',
  'javascript:alert(1)',
  'blob:https://news.example.org/1',
  'ws://news.example.org/',
  'http+unix://%2Fvar%2Frun%2Fdocker.sock/info',
  'unix:/var/run/docker.sock',
  'dict://127.0.0.1:11211/',
  'view-source:http://news.example.org/',
  'about:blank',
  // user information, and what only looks like a host
  'http://user@news.example.org/',
  'http://user:secret@news.example.org/',
  'http://news.example.org@127.0.0.1/',
  'http://news.example.org%40127.0.0.1/',
  'http://127.0.0.1#@news.example.org/',
  'http://127.0.0.1?@news.example.org/',
  'http://news.example.org\\@127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  'http:127.0.0.1',
  'http:/127.0.0.1',
  'http:///127.0.0.1/',
  'http://%31%32%37.0.0.1/',
  // ports of other things
  'http://news.example.org:22/',
  'http://news.example.org:25/',
  'http://news.example.org:5432/',
  'http://news.example.org:6379/',
  'http://news.example.org:11211/',
  'http://news.example.org:0/',
  'http://news.example.org:99999/',
  // what is not a URL
  '',
  'http://',
  'https://.',
  'http://..',
  'news.example.org',
  '//news.example.org/',
  '/etc/passwd',
  'http://[::1',
  'http://[::1%25eth0]/',
  'http://256.256.256.256/',
  'http://1.2.3.4.5/',
  'http://exa mple.org/',
  ' http://127.0.0.1/',
  'http://news.example.org/\r\nX-Evil: 1',
  'http://news.example.org/\u0000',
  'ht\ttp://127.0.0.1/',
  'http://127.0.0.1\n/',
  `http://news.example.org/${'a'.repeat(2048)}`,
]

/** These are the public web, however odd they look. */
const HONEST: readonly string[] = [
  'http://news.example.org/',
  'https://news.example.org/a/b?c=d&e=%2e%2e#f',
  'https://news.example.org:8443/',
  'http://news.example.org:8080/',
  'https://новини.укр/війна',
  'https://xn--b1agh1afp.xn--p1ai/',
  'http://8.8.8.8/',
  'http://134744072/',
  'http://1.1.1.1/dns',
  'http://[2606:4700:4700::1111]/',
  'http://[2a00:1450:4001:830::200e]/',
  'https://news.example.org./x',
  'HTTPS://NEWS.EXAMPLE.ORG/',
  `http://news.example.org/${'a'.repeat(2048 - 24)}`,
]

describe('web addresses', () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 60), text]))('refuses %j', (_, text) => {
    const address = toWebAddress(text)
    expect(address.ok).toBe(false)
    if (!address.ok) expect(address.problem.remedy).not.toBe('')
  })

  test.each(HONEST.map((text) => [text.slice(0, 60), text]))('reads %j', (_, text) => {
    expect(toWebAddress(text)).toMatchObject({ ok: true })
  })

  test('the ceiling is 2,048 characters and not one more', () => {
    const urls = [2047, 2048, 2049].map((length) => 'http://news.example.org/'.padEnd(length, 'a'))
    expect(urls.map((url) => toWebAddress(url).ok)).toEqual([true, true, false])
  })

  test('an operator lets an address, a block and a port through, and nothing else', () => {
    const read = toExceptions('10.1.2.3, 192.168.7.0/24 9000')
    const exceptions = read.ok ? read.value : NO_EXCEPTIONS
    const reads = (text: string) => toWebAddress(text, exceptions).ok
    expect(reads('http://10.1.2.3:9000/')).toBe(true)
    expect(reads('http://192.168.7.9/')).toBe(true)
    expect(reads('http://[::ffff:10.1.2.3]/')).toBe(true)
    expect(reads('http://10.1.2.4/')).toBe(false)
    expect(reads('http://192.168.8.1/')).toBe(false)
    expect(reads('http://10.1.2.3:9001/')).toBe(false)
    for (const nothing of [undefined, '', ' , '])
      expect(toExceptions(nothing)).toEqual({ ok: true, value: NO_EXCEPTIONS })
  })

  test.each([
    'bogus',
    '10.1.2.3/33',
    '10.1.2',
    'news.example',
    '9000x',
    '70000',
    '10.1.2.3:9000',
    '10.0.0.0/8 ::g',
  ])('a setting of "%s" is named, and lets nothing through', (setting) => {
    const read = toExceptions(setting)
    expect(read).toMatchObject({ ok: false, problem: { code: 'fetch-allow' } })
    if (!read.ok) expect(read.problem.message).toContain(setting.split(' ').at(-1)!)
  })
})

describe('public addresses', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1', '2003::1'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test.each([
    '',
    'news.example.org',
    '::ffff:8.8.8.8',
    '2606:4700::1%eth0',
    '2002:808:808::',
    '127.0.0.1',
    '::',
  ])('not %j', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

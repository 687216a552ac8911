/** What is entered is told to everybody who listens, whatever the others who listen say of themselves. */
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { READ_PAGES } from '../../web/pages.ts'
import { serve, type Served } from '../../web/served.ts'

let served: Served
const open: IncomingMessage[] = []
beforeAll(async () => {
  served = await serve(READ_PAGES, { webRoot: '/nowhere' })
  await served.server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  for (const answer of open) answer.destroy()
  await served.close()
})

/** Listens from an event on, and yields how to wait until a text has come. */
async function listen(headers: Record<string, string> = {}, query = '') {
  const { port } = served.server.server.address() as AddressInfo
  const asked = get({ port, path: `/api/live${query}`, headers })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  open.push(answer)
  let heard = ''
  answer.setEncoding('utf8').on('data', (text: string) => (heard += text))
  return async (wanted: RegExp): Promise<string> => {
    while (!wanted.test(heard)) await once(answer, 'data')
    return wanted.exec(heard)![0]
  }
}

test('news come to everybody, also beside one who claims to have heard of what is not there', async () => {
  const { size } = await served.store.newsSince(0)
  const ahead = await listen({ 'last-event-id': '1e300' })
  const further = await listen({}, '?since=9007199254740991')
  const honest = await listen()
  for (const heard of [ahead, further, honest])
    expect(await heard(/event: head\ndata: .*\n\n/)).toContain(`{"size":${size}}`)
  const claim = (await served.store.claims({}, {})).rows[0]!
  await served.store.confirm(claim.id, { by: 'Ada Marsh' })
  for (const heard of [ahead, further, honest])
    expect(await heard(/^data: .*"confirmed".*$/m)).toContain(claim.id)
})

test('whoever was away hears of what came meanwhile', async () => {
  const heard = await listen({ 'last-event-id': '0' })
  expect(await heard(/^data: .*"captured".*$/m)).toContain('"sequence":0')
})

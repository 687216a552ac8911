import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../../web/served.ts'
import { sample } from '../storage/sample.ts'

const reads = ['Sergei Lipavye', 'Sergey Lipavoy'].map(
  (who) => sample([{ words: `${who} said so`, who, role: 'Major-General' }]).read,
)

let served: Served
beforeAll(async () => {
  served = await serve(reads)
})
afterAll(() => served.close())

const get = async (url: string) => (await served.server.inject(`/api/persons${url}`)).json()
const post = async (verb: string, payload: object) =>
  served.server.inject({ method: 'POST', url: `/api/persons/${verb}`, payload })

test('who is who over HTTP', async () => {
  expect((await get('')).rows).toHaveLength(2)
  const [{ names }] = (await get('/suggestions')).rows
  const merging = { by: 'Ida Lund', names: names.map((name: string) => ({ name })) }
  const merged = (await post('merge', merging)).json()
  expect(merged).toMatchObject({ repeated: false, person: { claims: 2 } })
  expect(await get(`/${merged.person.id}`)).toMatchObject({
    acts: [{ what: 'merged', by: 'Ida Lund' }],
    claims: 2,
  })
  const claims = await served.server.inject('/api/claims?speaker=Lipavoy')
  expect(claims.json().rows).toHaveLength(2)
  const refused = await post('refuse', { ...merging, reason: 'two men' })
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'one-person'])
  const split = { by: 'Bo Ek', of: merged.sequence, reason: 'two men' }
  expect((await post('split', split)).statusCode).toBe(200)
  expect((await post('merge', merging)).statusCode).toBe(409)
  expect((await served.server.inject('/api/persons/Nobody')).statusCode).toBe(404)
  expect((await post('merge', { by: '', names: [] })).statusCode).toBe(400)
})

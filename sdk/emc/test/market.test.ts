import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domain } from '../src/domain.ts'
import { getStatus } from '../src/getStatus.ts'
import { listOffers } from '../src/listOffers.ts'
import { reply, serve } from './router.ts'

test('asks for the offers that fit', async (t) => {
  const offer = { appName: 'ocr', class: 'burst', left: 4, workers: 2 }
  const router = await serve(t, (request, response) => {
    assert.equal(request.url, '/v1/offers?app=3&class=burst&maxPrice=10')
    const strings = { id: '1', operator: '2', app: '3', power: '2000', price: '7', validUntil: '1800000000' }
    reply(response, { offers: [{ ...offer, ...strings }] })
  })
  assert.deepEqual(await listOffers({ router, app: 3n, class: 'burst', maxPrice: 10n }), [
    { ...offer, id: 1n, operator: 2n, app: 3n, power: 2000n, price: 7n, validUntil: new Date(1_800_000_000_000) },
  ])
})

test("a router's status gives the key and the domain of sessions", async (t) => {
  const key = '0xA5cd91e65Fb56f2f6bD848E546B259249c6F1695'
  const { verifyingContract: settlement } = domain()
  const router = await serve(t, (_, response) =>
    reply(response, { router: key.toLowerCase(), chainId: '703600', settlement, head: '12', workers: 1, peer: 'x' }),
  )
  assert.deepEqual(await getStatus({ router }), { router: key, domain: domain(), head: 12n, workers: 1 })
})

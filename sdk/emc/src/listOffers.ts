import { request, type RouterParameters } from './request.ts'

export type ListOffersParameters = RouterParameters & {
  app?: bigint
  class?: 'burst' | 'reserved'
  /** mE. */
  minPower?: bigint
  /** Wei a unit. */
  maxPrice?: bigint
}

export type Offer = {
  id: bigint
  operator: bigint
  app: bigint
  appName?: string
  class: 'burst' | 'reserved'
  /** Power of a socket, mE. */
  power: bigint
  /** Wei a unit. */
  price: bigint
  /** How many sockets are left. */
  left: number
  validUntil: Date
  /** How many workers, linked to this router, would serve it. */
  workers: number
}

/**
 * The offers that can be bought now, the newest first.
 *
 * @example
 * const [cheapest] = (await listOffers({ router, app: 3n })).sort((a, b) => Number(a.price - b.price))
 */
export async function listOffers(parameters: ListOffersParameters): Promise<Offer[]> {
  const { app, minPower, maxPrice } = parameters
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ app, class: parameters.class, minPower, maxPrice })) {
    if (value !== undefined) query.set(name, value.toString())
  }
  const response = await request(parameters, `v1/offers?${query}`)
  const { offers } = (await response.json()) as { offers: JsonOffer[] }
  return offers.map((offer) => ({
    ...offer,
    id: BigInt(offer.id),
    operator: BigInt(offer.operator),
    app: BigInt(offer.app),
    power: BigInt(offer.power),
    price: BigInt(offer.price),
    validUntil: new Date(Number(offer.validUntil) * 1000),
  }))
}

type JsonOffer = Omit<Offer, 'id' | 'operator' | 'app' | 'power' | 'price' | 'validUntil'> &
  Record<'id' | 'operator' | 'app' | 'power' | 'price' | 'validUntil', string>

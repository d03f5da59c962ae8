import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  hashTypedData,
  isAddressEqual,
  parseEventLogs,
  sha256,
  verifyTypedData,
  type Address,
  type Hash,
  type Hex,
} from 'viem'
import { marketAbi } from '@edgematrix/emc/abi/market'
import { settlementAbi } from '@edgematrix/emc/abi/settlement'
import { socketsAbi } from '@edgematrix/emc/abi/sockets'
import { stakingAbi } from '@edgematrix/emc/abi/staking'
import { addresses } from '@edgematrix/emc/addresses'
import { buySocket } from '@edgematrix/emc/buySocket'
import { call } from '@edgematrix/emc/call'
import { createSession, type OpenableSession } from '@edgematrix/emc/createSession'
import { domain } from '@edgematrix/emc/domain'
import { getReceipt } from '@edgematrix/emc/getReceipt'
import { getSocket } from '@edgematrix/emc/getSocket'
import { getStatus } from '@edgematrix/emc/getStatus'
import { listOffers, type Offer } from '@edgematrix/emc/listOffers'
import { openSession } from '@edgematrix/emc/openSession'
import { types } from '@edgematrix/emc/typedData'
import { verifyReceipt } from '@edgematrix/emc/verifyReceipt'
import { waitForSettlement } from '@edgematrix/emc/waitForSettlement'
import { assertBooksBalance, batchOf, cost, credit, paid, share } from './support/money.ts'
import {
  client,
  close,
  eventually,
  limit,
  openLive,
  page,
  provider,
  router,
  trader,
  user,
  type Live,
} from './support/network.ts'
import { refusedBy, revertedWith } from './support/refused.ts'

const sockets = { address: addresses.sockets, abi: socketsAbi } as const
const market = { address: addresses.market, abi: marketAbi } as const
const settlement = { address: addresses.settlement, abi: settlementAbi } as const
/** What a fresh network pays, in hundredths of a percent. The app's royalty was set when it was published. */
const royaltyBps = 500
/** Work that is bought, mU, and what one reading of the page may use of it. */
const units = 20_000n
const perCall = 8_000n
const resalePrice = 15n * 10n ** 18n

const inAnHour = () => BigInt(Math.floor(Date.now() / 1000) + 3600)
const decode = (uri: string, type: string) => {
  const head = `data:${type};base64,`
  assert.ok(uri.startsWith(head), uri.slice(0, 60))
  return Buffer.from(uri.slice(head.length), 'base64').toString()
}

describe('a socket, from its purchase to its resale', () => {
  let live: Live
  let offer: Offer
  let id: bigint
  let session: OpenableSession
  let output: Uint8Array
  let answered: { id: Hex; nonce: bigint; units: bigint }

  before(async () => {
    live = openLive()
    const found = (await listOffers({ router })).find(({ appName, workers }) => appName === 'ocr' && workers > 0)
    assert.ok(found, 'somebody offers OCR')
    offer = found
  })
  after(() => close(live))

  const buyArgs = () => [offer.id, units, 86_400n, cost(units, offer.price), inAnHour(), true] as const
  const left = async () => {
    const { left } = (await (await fetch(`${router}/v1/sockets/${id}`)).json()) as { left: string }
    return { left: BigInt(left), escrow: (await getSocket(client, id)).escrow }
  }

  it('is not sold for too little', limit, async () => {
    const price = cost(units, offer.price)
    const underpaid = {
      ...sockets,
      functionName: 'buy',
      args: buyArgs(),
      value: price - 1n,
      account: user.account,
    } as const
    await revertedWith(client.simulateContract(underpaid), 'Underpaid', [price, price - 1n])
    // Sent all the same, it costs gas and nothing else.
    const hash = await user.writeContract({ ...underpaid, gas: 400_000n })
    assert.equal((await client.waitForTransactionReceipt({ hash })).status, 'reverted')
    assert.equal(await paid(user.account.address, hash), 0n)
    await revertedWith(
      client.simulateContract({
        ...underpaid,
        args: [...buyArgs().slice(0, 3), price - 1n, inAnHour(), true] as never,
        value: price,
      }),
      'CostAboveMax',
      [price, price - 1n],
    )
  })

  it('is sold for EMC, which is held in escrow', limit, async () => {
    const price = cost(units, offer.price)
    const bought = await buySocket(user, { offer: offer.id, units, duration: 86_400n })
    id = bought.id
    const { logs, blockNumber } = await client.getTransactionReceipt({ hash: bought.hash })
    const [event] = parseEventLogs({ abi: socketsAbi, eventName: 'Bought', logs })
    assert.deepEqual(
      { ...event?.args, expires: 0n },
      { id, offer: offer.id, buyer: event?.args.buyer, units, expires: 0n, cost: price },
    )
    assert.ok(
      isAddressEqual(
        await client.readContract({ ...sockets, functionName: 'ownerOf', args: [id] }),
        user.account.address,
      ),
    )
    assert.equal(await paid(user.account.address, bought.hash), price)
    assert.equal(await paid(addresses.sockets, bought.hash), -price)
    const { escrow, app, power, pluggedUntil, expires } = await client.readContract({
      ...sockets,
      functionName: 'socket',
      args: [id],
      blockNumber,
    })
    assert.deepEqual(
      { escrow, app, power, pluggedUntil },
      { escrow: price, app: offer.app, power: offer.power, pluggedUntil: expires },
    )
  })

  it('is an NFT whose metadata and picture are on chain', limit, async () => {
    for (const standard of [
      '0x80ac58cd',
      '0x5b5e139f',
      '0x2a55205a',
      '0x49064906',
      '0xad092b5c',
      '0xb45a3c0e',
    ] as const) {
      assert.ok(
        await client.readContract({ ...sockets, functionName: 'supportsInterface', args: [standard] }),
        standard,
      )
    }
    const uri = await client.readContract({ ...sockets, functionName: 'tokenURI', args: [id] })
    const { name, description, image, attributes } = JSON.parse(decode(uri, 'application/json'))
    assert.equal(name, `Socket #${id}`)
    assert.match(description, /escrowed compute/)
    const traits = Object.fromEntries(
      attributes.map((a: { trait_type: string; value: unknown }) => [a.trait_type, a.value]),
    )
    const { expires, power, operator } = await getSocket(client, id)
    const { "Operator's rating (E)": rating, ...others } = traits
    assert.ok(rating > 0, 'the operator has proved its power')
    assert.deepEqual(others, {
      App: 'ocr',
      Class: 'Burst',
      'Plugged in': 'yes',
      Operator: Number(operator),
      'Power (E)': Number(power) / 1000,
      'Units left (U)': Number(units) / 1000,
      Expires: Number(expires),
    })
    const svg = decode(image, 'image/svg+xml')
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>$/)
    for (const text of ['>ocr<', `>#${id}<`, `>${Number(units) / 1000} U<`, '>plugged in<'])
      assert.ok(svg.includes(text), text)
    assertNested(svg)
  })

  it('is opened by one EIP-712 signature', limit, async () => {
    const { epoch } = await getSocket(client, id)
    session = await createSession({
      signer: user,
      socket: id,
      epoch,
      maxUnits: units,
      notAfter: new Date(Date.now() + 3_600_000),
    })
    // What the SDK had signed is what any library makes of the published types.
    const message = { domain: domain(), types, primaryType: 'Session', message: session.session } as const
    assert.ok(await verifyTypedData({ ...message, address: user.account.address, signature: session.signature }))
    const opened = await openSession({ router, ...session })
    assert.equal(opened.id, hashTypedData(message))
    assert.equal(opened.token, undefined)
  })

  it('reads a page: the output comes as a stream, with a receipt of four signatures', limit, async () => {
    const nonce = 1n
    const answer = await call({ router, socket: id, session, input: page, nonce, maxUnits: perCall })
    const chunks: Uint8Array[] = []
    for await (const chunk of answer.output) chunks.push(chunk)
    output = Buffer.concat(chunks)
    const text = Buffer.from(output).toString()
    for (const word of ['segmentation', 'markers', 'histogram']) assert.match(text, new RegExp(word, 'i'))

    const { receipt } = await getReceipt({ router, call: answer.id })
    const by = await verifyReceipt({ receipt, input: page, output })
    assert.ok(isAddressEqual(by.holder, user.account.address))
    assert.ok(by.router && isAddressEqual(by.router, (await getStatus({ router })).router))
    const { operator } = await getSocket(client, id)
    const operatorOf = (key: Address) =>
      client.readContract({ address: addresses.staking, abi: stakingAbi, functionName: 'operatorOf', args: [key] })
    assert.equal(await operatorOf(by.worker), operator)
    // The same four by viem alone.
    const signed = { domain: domain(), types } as const
    const { session: s, call: c, result, route, sessionSig, callSig, resultSig, routeSig } = receipt
    assert.ok(route && routeSig)
    assert.ok(
      await verifyTypedData({
        ...signed,
        primaryType: 'Session',
        message: s,
        address: user.account.address,
        signature: sessionSig,
      }),
    )
    assert.ok(await verifyTypedData({ ...signed, primaryType: 'Call', message: c, address: s.key, signature: callSig }))
    assert.ok(
      await verifyTypedData({
        ...signed,
        primaryType: 'Result',
        message: result,
        address: by.worker,
        signature: resultSig,
      }),
    )
    assert.ok(
      await verifyTypedData({
        ...signed,
        primaryType: 'Route',
        message: route,
        address: by.router as Address,
        signature: routeSig,
      }),
    )
    assert.deepEqual([c.input, result.output, result.status], [sha256(page), sha256(output), 0])
    // Time times power, rounded down.
    assert.equal(result.units, (offer.power * (result.finishedAt - result.startedAt)) / 1000n)
    assert.ok(result.units > 0n && result.units <= perCall)
    answered = { id: answer.id, nonce, units: result.units }
    const blob = await fetch(`${router}/v1/blobs/${result.output.slice(2)}`)
    assert.deepEqual(Buffer.from(await blob.arrayBuffer()), output)
  })

  it('is paid for on chain, to the wei, and any dApp can prove the call', limit, async () => {
    const settled = await waitForSettlement(live, { router, call: answered.id })
    const verify = (leaf: typeof settled.leaf) =>
      client.readContract({ ...settlement, functionName: 'verifyCall', args: [settled.batch, leaf, settled.proof] })
    assert.equal(await verify(settled.leaf), true)
    assert.equal(await verify({ ...settled.leaf, units: settled.leaf.units + 1n }), false)
    assert.deepEqual(
      [settled.leaf.call, settled.leaf.units, settled.leaf.output],
      [answered.id, answered.units, sha256(output)],
    )

    const { receipt, credits, ids, units: taken, amounts } = await batchOf(settled.batch)
    assert.deepEqual([ids, taken], [[id], [answered.units]])
    const amount = cost(units, offer.price) - cost(units - answered.units, offer.price)
    assert.deepEqual(amounts, [amount])
    const socket = await getSocket(client, id)
    assert.deepEqual([socket.units, socket.escrow], [units - answered.units, cost(units - answered.units, offer.price)])
    assert.equal(await paid(addresses.sockets, receipt.transactionHash), amount)
    assert.equal(await paid(addresses.settlement, receipt.transactionHash), -amount)

    const read = <const T extends 'routerBps' | 'protocolBps'>(functionName: T) =>
      client.readContract({ ...settlement, functionName })
    const routing = share(amount, await read('routerBps'))
    const fee = share(amount, await read('protocolBps'))
    const royalty = share(amount, royaltyBps)
    const protocol = await client.readContract({ ...settlement, functionName: 'protocolAccount' })
    // The provider runs the worker and published the app, so it gets the royalty too. The router's owner is the rest.
    assert.equal(credits.get(provider.toLowerCase()), amount - routing - fee)
    assert.ok(royalty < amount - routing - fee)
    const poster = receipt.from.toLowerCase() // has its gas back out of the protocol's share
    const refund = credits.get(poster) ?? 0n
    assert.equal((credits.get(protocol.toLowerCase()) ?? 0n) + refund, fee)
    assert.ok(refund <= receipt.gasUsed * receipt.effectiveGasPrice)
    for (const account of [provider, protocol, poster]) credits.delete(account.toLowerCase())
    assert.deepEqual([...credits.values()], [routing])
    await assertBooksBalance()
  })

  it('pays its provider on claim', limit, async () => {
    const due = await credit(provider)
    assert.ok(due > 0n)
    // Anyone may have it paid.
    const hash = await trader.writeContract({ ...settlement, functionName: 'claimFor', args: [provider] })
    await client.waitForTransactionReceipt({ hash })
    assert.equal(await paid(provider, hash), -due)
    assert.equal(await credit(provider), 0n)
    await revertedWith(
      client.simulateContract({ ...settlement, functionName: 'claimFor', args: [provider] }),
      'NothingToClaim',
    )
    await assertBooksBalance()
  })

  it('refuses what is not signed, not due or not covered, and charges nothing', limit, async () => {
    const before = await left()
    const { epoch } = await getSocket(client, id)
    const inTenMinutes = new Date(Date.now() + 600_000)
    const ago = new Date(Date.now() - 10_000)
    const make = (more: object) =>
      createSession({ signer: user, socket: id, epoch, maxUnits: units, notAfter: inTenMinutes, ...more })
    const refused = async (code: string, status: number, made: OpenableSession) =>
      refusedBy(openSession({ router, ...made }), code, status)

    await refused('session_forged', 401, await make({ signer: trader }))
    await refused('session_forged', 401, { ...(await make({})), signature: session.signature })
    await refused('session_expired', 401, await make({ notAfter: ago }))
    await refused('socket_unknown', 404, await make({ socket: 999_999n }))
    await refused('socket_unplugged', 403, await make({ notAfter: new Date(Date.now() + 48 * 3_600_000) }))

    const calls = (more: object) => call({ router, socket: id, session, input: page, maxUnits: perCall, ...more })
    const unposted = await make({})
    await refusedBy(calls({ session: unposted }), 'session_unknown', 401)
    await refusedBy(calls({ session: { ...session, privateKey: unposted.privateKey } }), 'call_forged', 401)
    await refusedBy(calls({ notAfter: ago }), 'call_expired', 408)
    await refusedBy(calls({ nonce: answered.nonce }), 'call_replayed', 409)
    await refusedBy(calls({ nonce: answered.nonce, input: 'another' }), 'call_replayed', 409)
    await refusedBy(calls({ maxUnits: units + 1n }), 'units_exceeded', 402)
    await refusedBy(calls({ maxUnits: units }), 'units_exceeded', 402) // some are used already
    await refusedBy(call({ router, socket: id, token: 'emc_unknown', input: page }), 'session_unknown', 401)

    assert.deepEqual(await left(), before)
  })

  it('is unplugged, stays locked until all is settled, and then can be listed', { timeout: 180_000 }, async () => {
    const hash = await user.writeContract({ ...sockets, functionName: 'unplug', args: [id] })
    const { logs, blockNumber } = await client.waitForTransactionReceipt({ hash })
    const [event] = parseEventLogs({ abi: socketsAbi, eventName: 'Unplugged', logs })
    const { timestamp } = await client.getBlock({ blockNumber })
    const window = await client.readContract({ ...sockets, functionName: 'window' })
    assert.equal(event?.args.lockedUntil, timestamp + window)
    const move = {
      ...sockets,
      functionName: 'transferFrom',
      args: [user.account.address, trader.account.address, id],
      account: user.account,
    } as const
    await revertedWith(client.simulateContract(move), 'SocketLocked', [id, timestamp + window])
    await eventually(live, async () => ((await live.getBlockNumber()) > blockNumber ? true : undefined))
    await refusedBy(call({ router, socket: id, session, input: page, maxUnits: perCall }), 'socket_unplugged', 403)

    await eventually(live, async () =>
      (await client.readContract({ ...sockets, functionName: 'locked', args: [id] })) ? undefined : true,
    )
    const send = async (sent: Promise<Hash>) => client.waitForTransactionReceipt({ hash: await sent })
    await send(user.writeContract({ ...sockets, functionName: 'approve', args: [addresses.market, id] }))
    const { units: unitsLeft } = await getSocket(client, id)
    await revertedWith(
      client.simulateContract({
        ...market,
        functionName: 'list',
        args: [id, 1n, 1n, inAnHour()],
        account: trader.account,
      }),
      'NotSeller',
    )
    await send(user.writeContract({ ...market, functionName: 'list', args: [id, resalePrice, unitsLeft, inAnHour()] }))
    const [seller, price, least, , valid] = await client.readContract({
      ...market,
      functionName: 'listing',
      args: [id],
    })
    assert.deepEqual(
      [seller.toLowerCase(), price, least, valid],
      [user.account.address.toLowerCase(), resalePrice, unitsLeft, true],
    )
  })

  it('is bought by another account, with the units that are left', limit, async () => {
    const { units: unitsLeft, escrow } = await getSocket(client, id)
    const take = {
      ...market,
      functionName: 'buy',
      args: [id, resalePrice, unitsLeft, inAnHour()],
      account: trader.account,
    } as const
    await revertedWith(client.simulateContract({ ...take, value: resalePrice - 1n }), 'Underpaid', [
      resalePrice,
      resalePrice - 1n,
    ])
    await revertedWith(
      client.simulateContract({ ...take, args: [id, resalePrice, unitsLeft + 1n, inAnHour()], value: resalePrice }),
      'TooFewUnits',
    )

    const hash = await trader.writeContract({ ...take, value: resalePrice })
    const { logs } = await client.waitForTransactionReceipt({ hash })
    const [sold] = parseEventLogs({ abi: marketAbi, eventName: 'Sold', logs })
    assert.ok(sold)
    const { fee, royalty } = sold.args
    assert.equal(fee, share(resalePrice, await client.readContract({ ...market, functionName: 'feeBps' })))
    assert.equal(await paid(trader.account.address, hash), resalePrice)
    assert.equal(await paid(user.account.address, hash), -(resalePrice - fee - royalty))
    assert.equal(await paid(provider, hash), -royalty)
    assert.equal(await paid(addresses.market, hash), -fee)
    assert.equal(await client.getBalance({ address: addresses.market }), await client.readContract({ ...market, functionName: 'fees' }))
    assert.ok(
      isAddressEqual(
        await client.readContract({ ...sockets, functionName: 'ownerOf', args: [id] }),
        trader.account.address,
      ),
    )
    assert.equal((await getSocket(client, id)).escrow, escrow)
    await assertBooksBalance()
  })

  it('serves its new holder, and its old one no more', limit, async () => {
    const { expires } = await getSocket(client, id)
    const hash = await trader.writeContract({ ...sockets, functionName: 'plug', args: [id, expires] })
    const { blockNumber } = await client.waitForTransactionReceipt({ hash })
    const { epoch } = await getSocket(client, id)
    assert.ok(epoch > session.session.epoch, 'a sale voids what was signed before')
    const fresh = await createSession({
      signer: trader,
      socket: id,
      epoch,
      maxUnits: perCall,
      notAfter: new Date(Date.now() + 600_000),
    })
    // The router may see the block a moment later than this node.
    await eventually(live, async () => ((await getStatus({ router })).head >= blockNumber ? true : undefined))
    await openSession({ router, ...fresh })
    const answer = await call({ router, socket: id, session: fresh, input: page })
    assert.deepEqual(Buffer.from(await answer.bytes()), output)
    const { holder } = await verifyReceipt({ receipt: (await getReceipt({ router, call: answer.id })).receipt, output })
    assert.ok(isAddressEqual(holder, trader.account.address))
    await refusedBy(call({ router, socket: id, session, input: page, maxUnits: perCall }), 'session_forged', 401)
    await waitForSettlement(live, { router, call: answer.id })
    await assertBooksBalance()
  })

  it('needs no key of the caller who trusts a router with it', limit, async () => {
    const { epoch } = await getSocket(client, id)
    const { router: key } = await getStatus({ router })
    const delegated = await createSession({
      signer: trader,
      socket: id,
      epoch,
      key,
      maxUnits: perCall,
      notAfter: new Date(Date.now() + 600_000),
    })
    assert.equal(delegated.privateKey, undefined)
    const { token } = await openSession({ router, ...delegated })
    assert.match(token ?? '', /^emc_/)
    assert.equal((await openSession({ router, ...delegated })).token, undefined, 'a token is given once')
    const answer = await call({ router, socket: id, token: token as string, input: page, maxUnits: perCall })
    assert.deepEqual(Buffer.from(await answer.bytes()), output)
    await waitForSettlement(live, { router, call: answer.id })
    await assertBooksBalance()
  })
})

/** Every element of a picture is closed where it was opened: browsers refuse an SVG that is not well-formed. */
function assertNested(svg: string): void {
  const open: string[] = []
  for (const [, end, name, self] of svg.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g)) {
    if (self) continue
    if (end) assert.equal(open.pop(), name)
    else open.push(name as string)
  }
  assert.deepEqual(open, [])
}

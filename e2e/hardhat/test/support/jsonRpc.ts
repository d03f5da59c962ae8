import type { Hex } from 'viem'

export type RpcError = { code: number; message: string; data?: Hex }
type Answer = { result?: unknown; error?: RpcError }

/** What a node answers to the bare bytes of a request: no library in between mends, caches or retries anything. */
export async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://dapp.example' },
    body: JSON.stringify(body),
  })
  if (response.headers.get('access-control-allow-origin') !== '*') throw new Error('a page could not read this answer')
  return response.json()
}

/** Calls a method that must succeed. */
export async function ask<T>(url: string, method: string, ...params: unknown[]): Promise<T> {
  const { result, error } = (await post(url, { jsonrpc: '2.0', id: 1, method, params })) as Answer
  if (error) throw new Error(`${method}: ${error.message} (${error.code})`)
  return result as T
}

/** Calls a method that must be refused. */
export async function refusal(url: string, method: string, ...params: unknown[]): Promise<RpcError> {
  const { result, error } = (await post(url, { jsonrpc: '2.0', id: 1, method, params })) as Answer
  if (!error) throw new Error(`${method} was not refused: ${JSON.stringify(result)}`)
  return error
}

/** A WebSocket to a node: requests, and what subscriptions bring. */
export async function connect(url: string) {
  const socket = new WebSocket(url)
  const opened = Promise.withResolvers<void>()
  const waiting = new Map<number, (answer: Answer) => void>()
  const listeners = new Map<Hex, (item: never) => void>()
  const early = new Map<Hex, unknown[]>() // what came before its listener
  socket.onopen = () => opened.resolve()
  socket.onerror = () => opened.reject(new Error(`no WebSocket at ${url}`))
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data as string) as Answer & {
      id?: number
      params?: { subscription: Hex; result: unknown }
    }
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    else if (message.params) {
      const { subscription, result } = message.params
      const listener = listeners.get(subscription)
      if (listener) listener(result as never)
      else early.set(subscription, [...(early.get(subscription) ?? []), result])
    }
  }
  await opened.promise
  let id = 0
  const request = async <T>(method: string, ...params: unknown[]): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    waiting.set(++id, resolve)
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
    const { result, error } = await promise
    if (error) throw new Error(`${method}: ${error.message} (${error.code})`)
    return result as T
  }
  /** Takes as many items of a subscription as are wanted, then ends it. */
  const take = async <T>(
    count: number,
    trigger: (() => Promise<unknown>) | undefined,
    ...params: unknown[]
  ): Promise<T[]> => {
    const subscription = await request<Hex>('eth_subscribe', ...params)
    const items: T[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    const listener = (item: T) => {
      items.push(item)
      if (items.length === count) resolve()
    }
    listeners.set(subscription, listener)
    for (const item of early.get(subscription) ?? []) listener(item as T)
    await trigger?.()
    await promise
    if (!(await request<boolean>('eth_unsubscribe', subscription))) throw new Error('the subscription did not end')
    return items.slice(0, count)
  }
  return { request, take, close: () => socket.close() }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EmcError } from '../src/EmcError.ts'
import { request } from '../src/request.ts'
import { serve } from './router.ts'

test('nobody there', async () => {
  await assert.rejects(request({ router: 'http://127.0.0.1:1' }, 'v1/status'), (error) => {
    assert.ok(error instanceof EmcError)
    assert.equal(error.code, 'unreachable')
    assert.ok(error.temporary)
    return true
  })
})

test("an answer that is not a router's", async (t) => {
  const router = await serve(t, (_, response) => response.writeHead(502).end('<html>Bad Gateway'))
  await assert.rejects(request({ router }, 'v1/status'), { code: 'internal', status: 502, temporary: true })
})

test('a cancelled request is not a refusal', async (t) => {
  const cancel = new AbortController()
  const router = await serve(t, () => cancel.abort(new Error('changed my mind')))
  await assert.rejects(request({ router, signal: cancel.signal }, 'v1/status'), { message: 'changed my mind' })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAddress } from 'viem'
import { addChainParameter } from '../src/addChainParameter.ts'
import { addresses } from '../src/addresses.ts'
import { emcChain } from '../src/emcChain.ts'

test('a chain has EMC as native currency', () => {
  const chain = emcChain({ rpcUrls: ['http://localhost:8545'], sourceId: 703_601 })
  assert.equal(chain.id, 703_600)
  assert.equal(chain.sourceId, 703_601)
  assert.deepEqual(chain.nativeCurrency, { name: 'EMC', symbol: 'EMC', decimals: 18 })
  assert.ok(chain.formatters, "op-stack's formatters are there, for deposit transactions")
})

test('viem takes every address as an argument: its checksum is right', () => {
  for (const [name, address] of Object.entries(addresses)) assert.ok(isAddress(address, { strict: true }), name)
})

test('a wallet gets what EIP-3085 names', () => {
  const chain = emcChain({ rpcUrls: ['https://rpc.example'], name: 'EMC devnet', explorerUrl: 'https://scan.example' })
  assert.deepEqual(addChainParameter(chain), {
    chainId: '0xabc70',
    chainName: 'EMC devnet',
    nativeCurrency: { name: 'EMC', symbol: 'EMC', decimals: 18 },
    rpcUrls: ['https://rpc.example'],
    blockExplorerUrls: ['https://scan.example'],
  })
  assert.ok(!('blockExplorerUrls' in addChainParameter(emcChain({ rpcUrls: ['https://rpc.example'] }))))
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Artifact } from 'hardhat/types/artifacts'

const out = resolve(import.meta.dirname, '../../../..', process.env.FOUNDRY_OUT ?? 'out')

/** What forge built, as Ignition takes it. Run `forge build` first. */
export function artifact(name: string): Artifact {
  const { abi, bytecode, deployedBytecode } = JSON.parse(readFileSync(resolve(out, `${name}.sol`, `${name}.json`), 'utf8'))
  return {
    _format: 'hh3-artifact-1',
    contractName: name,
    sourceName: `${name}.sol`,
    abi,
    bytecode: bytecode.object,
    deployedBytecode: deployedBytecode.object,
    linkReferences: {},
    deployedLinkReferences: {},
  } as unknown as Artifact
}

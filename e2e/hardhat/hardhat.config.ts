import { fileURLToPath } from 'node:url'
import nodeTestRunner from '@nomicfoundation/hardhat-node-test-runner'
import ignition from '@nomicfoundation/hardhat-ignition'
import viem from '@nomicfoundation/hardhat-viem'
import { configVariable, defineConfig } from 'hardhat/config'

// The network under test is a running one: `emc devnet` says where it is and who has money on it. Nothing is compiled: ABIs
// and addresses are the SDK's.
export default defineConfig({
  plugins: [viem, ignition, nodeTestRunner],
  // Hardhat asks for a compiler even with nothing to compile; this one is there already.
  solidity: {
    compilers: [{ version: '0.8.37', path: fileURLToPath(import.meta.resolve('solc/soljson.js')) }],
  },
  paths: { cache: '../../.cache/hardhat', artifacts: '../../.cache/hardhat/artifacts' },
  networks: {
    emc: {
      type: 'http',
      chainType: 'op',
      url: configVariable('EMC_RPC'),
      accounts: [configVariable('EMC_USER_KEY'), configVariable('EMC_TRADER_KEY')],
    },
    // Where `hardhat ignition deploy ignition/modules/EMC.ts --network evm` puts the contracts: any chain that is not EMC's own.
    evm: {
      type: 'http',
      url: configVariable('EVM_RPC'),
      accounts: [configVariable('EVM_KEY')],
    },
  },
})

import { buildModule } from '@nomicfoundation/hardhat-ignition/modules'
import { keccak256, parseEther, stringToHex, toBytes, zeroAddress, zeroHash } from 'viem'
import { artifact } from '../support/artifact.ts'

// The whole of EMC's compute contracts on an EVM chain with EIP-2537, as contracts/script/Deployment.sol has it: the chain's coin takes
// the place of EMC, and nothing stays with the deployer.

type IgnitionModuleBuilder = Parameters<Parameters<typeof buildModule>[1]>[0]

const day = 86_400n

/** The devnet's proportions with blocks of 12 seconds. Governance changes them within their bounds. */
const numbers = {
  timelockDelay: 2n * day,
  governor: [7200n, 50_400n, parseEther('1000'), 4n], // voting delay and period in blocks, votes to propose, quorum in percent
  computing: [300n, 15n, 60n, 3n, parseEther('1')], // blocks of a rating window and of its commitments, task seconds, windows, stake for a place
  sockets: [3600n, 250n, parseEther('0.001')], // settlement window, resale royalty, collateral a mE
  settlement: [500n, 250n], // router's and protocol's share
  postGasPrice: 1_000_000_000n,
  demands: { bond: parseEther('1'), answerTime: 600n, period: 3600n, missBps: 500n, jailAfter: 3n, jailTime: day },
  market: [100n],
  pools: [day],
  epochBlocks: 7200n,
  rewards: {
    validatorBps: 4000n,
    routerBps: 1000n,
    workerBps: 5000n,
    bonusBps: 10_000n,
    minParticipation: 50n,
    halving: 1461n * day,
    epochSeconds: day,
    fullStake: parseEther('0.01'),
  },
}

const staking = (seats: number) => ({
  minStakes: [parseEther('1000'), parseEther('100'), 0n],
  unbonding: 14n * day,
  epochBlocks: numbers.epochBlocks,
  seats,
  slashBps: 500n,
  absentJail: day,
  equivocationJail: 30n * day,
  lockTimes: [7n * day, 30n * day, 90n * day, 180n * day],
  lockBps: [11_000n, 13_000n, 17_000n, 25_000n],
})

const proxied = [
  'Quorum', 'Staking', 'Apps', 'Computing', 'Sockets', 'Settlement', 'Demands', 'Market', 'Pools', 'Rewards', 'Grants', 'Credentials', 'Callbacks', 'View',
] as const
type Name = (typeof proxied)[number]
const salt = (name: string) => stringToHex(name, { size: 32 })
const role = (name: string) => keccak256(toBytes(name))

function build(m: IgnitionModuleBuilder) {
  const keys = m.getParameter<string>('keys')
  const signers = m.getParameter<string[]>('signers')
  const seats = m.getParameter<number>('seats')
  const chainId = m.getParameter<number>('chainId')
  const guardian = m.getParameter<string>('guardian', zeroAddress)
  const reserve = m.getParameter<bigint>('reserve', 0n)
  const deployer = m.getAccount(0)

  const code = (name: string, args: unknown[] = [], after: any[] = []) =>
    m.contract(name, artifact(name), args as never[], { id: `${name}Code`, after })
  const factory = code('Factory')
  const timelock = code('TimelockController', [0n, [deployer], [zeroAddress], deployer])
  const at = Object.fromEntries(
    proxied.map((name) => [name, m.staticCall(factory, 'addressOf', [salt(name)], 0, { id: `${name}At` })]),
  ) as unknown as Record<Name, ReturnType<typeof m.staticCall>>

  // One after another: a deployment that stopped goes on where it was.
  let last: any
  const place = (name: Name, args: unknown[], initialise: string, values: unknown[] = [], value: any = 0n) => {
    const implementation = code(name, args)
    const data = m.encodeFunctionCall(implementation, initialise, values as never[], { id: `${name}Data` })
    last = m.call(factory, 'deploy', [salt(name), implementation, data], { id: `${name}Deploy`, value, after: last ? [last] : [] })
    return m.contractAt(name, artifact(name), at[name], { id: name, after: [last] })
  }

  const election = code('Election')
  const stakingMore = code('StakingMore', [timelock, at.Sockets, at.Computing, at.Rewards, at.Pools, election])
  const socketsMore = code('SocketsMore', [timelock, at.Staking, at.Apps, at.Computing, at.Settlement, code('SocketArt'), at.Credentials])
  const registry = code('EthereumDIDRegistry')
  const peers = {
    staking: at.Staking, apps: at.Apps, computing: at.Computing, sockets: at.Sockets, settlement: at.Settlement,
    market: at.Market, rewards: at.Rewards, pools: at.Pools, callbacks: at.Callbacks,
  }

  const contracts = {
    Quorum: place('Quorum', [timelock, numbers.epochBlocks, zeroAddress, zeroAddress], 'initialize', [chainId, keys, signers]),
    Staking: place(
      'Staking',
      [timelock, at.Sockets, at.Computing, at.Rewards, at.Pools, election, stakingMore, at.Quorum],
      'initialize',
      [{ ...staking(0), seats }, []],
    ),
    Apps: place('Apps', [timelock, at.Staking], 'initialize', [[]]),
    Computing: place('Computing', [timelock, at.Quorum, at.Staking, at.Sockets], 'initialize', numbers.computing),
    Sockets: place('Sockets', [timelock, at.Staking, at.Apps, at.Computing, at.Settlement, socketsMore, at.Demands], 'initialize', numbers.sockets),
    Settlement: place(
      'Settlement',
      [timelock, at.Quorum, at.Staking, at.Apps, at.Computing, at.Sockets, at.Pools],
      'initialize',
      [...numbers.settlement, timelock, numbers.postGasPrice],
    ),
    Demands: place('Demands', [timelock, at.Staking, at.Apps, at.Sockets, at.Settlement, at.Callbacks], 'initialize', [numbers.demands]),
    Market: place('Market', [timelock, at.Sockets, at.Settlement], 'initialize', numbers.market),
    Pools: place('Pools', [timelock, at.Staking, at.Computing], 'initialize', numbers.pools),
    Rewards: place(
      'Rewards',
      [timelock, at.Quorum, at.Staking, at.Computing, at.Settlement, at.Pools],
      'initialize',
      [reserve, numbers.rewards],
      reserve,
    ),
    Grants: place('Grants', [timelock], 'initialize'),
    // They have nothing to initialise, but a proxy insists on a call: these only read.
    Credentials: place('Credentials', [timelock, registry], 'REGISTRY'),
    Callbacks: place('Callbacks', [timelock, at.Sockets, at.Settlement], 'SOCKETS'),
    View: place('View', [timelock, peers], 'SOCKETS'),
  }
  const governor = code('EMCGovernor', [at.Staking, timelock, ...numbers.governor], [last])

  // The Timelock appoints the guardian and sets its own delay; then it is the Governor's alone.
  const appoint = [
    m.encodeFunctionCall(contracts.Sockets, 'setGuardian', [guardian], { id: 'SocketsGuardian' }),
    m.encodeFunctionCall(contracts.Market, 'setGuardian', [guardian], { id: 'MarketGuardian' }),
    m.encodeFunctionCall(timelock, 'updateDelay', [numbers.timelockDelay], { id: 'Delay' }),
  ]
  const batch = [[at.Sockets, at.Market, timelock], [0n, 0n, 0n], appoint, zeroHash, zeroHash]
  const then = (id: string, name: string, args: unknown[]) => (last = m.call(timelock, name, args as never[], { id, after: [last, governor] }))
  then('Schedule', 'scheduleBatch', [...batch, 0n])
  then('Execute', 'executeBatch', batch)
  then('Proposer', 'grantRole', [role('PROPOSER_ROLE'), governor])
  then('Canceller', 'grantRole', [role('CANCELLER_ROLE'), governor])
  then('NoProposer', 'revokeRole', [role('PROPOSER_ROLE'), deployer])
  then('NoCanceller', 'revokeRole', [role('CANCELLER_ROLE'), deployer])
  then('NoAdmin', 'renounceRole', [zeroHash, deployer])
  return { ...contracts, timelock, governor, registry }
}

export default buildModule('EMC', (m) => build(m))

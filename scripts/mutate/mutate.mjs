#!/usr/bin/env node
// Mutation test of the Solidity sources: how many small changes do the forge tests notice?
//
//   node scripts/mutate/mutate.mjs [--seed 1] [--count 300] [--least 95]   a sample
//   node scripts/mutate/mutate.mjs --own --only PowerRing,Table            some files, met by their own tests alone
//   node scripts/mutate/mutate.mjs --fixed                                 those of fixed.json, all of which must be noticed
//
// All mutants of a run are compiled once, each behind a switch that a run's block.coinbase turns on (see mutants.mjs). A mutant
// is first met by the unit tests of its own file, then by its invariants, then by all other files' unit and integration tests. One
// that makes them endless counts as killed. What was found is kept in .cache/mutants.jsonl: a run that is started again
// goes on. It repeats a mutant that was killed only if its file changed, and one that survived some tests only if those tests or
// any source did. The survivors of a whole run are written to docs/mutation-survivors.json.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse } from '../solc.mjs'
import { coinbase, instrument, mutantsOf, operators, sample } from './mutants.mjs'

/** A mutant's tests may take so many times as long as all tests without one, which is measured first. */
const PATIENCE = 3
/** Milliseconds; at least. */
const TIMEOUT = 180_000
/** Fuzz runs and invariant runs x depth for a mutant: what kills does so early. */
const EFFORT = { FOUNDRY_FUZZ_RUNS: '32', FOUNDRY_INVARIANT_RUNS: '2', FOUNDRY_INVARIANT_DEPTH: '100', FOUNDRY_INVARIANT_SHRINK_RUN_LIMIT: '0', FOUNDRY_FUZZ_SEED: '0x1' }
/** Sources that are mutated: ours, without what only forwards or draws. */
const FOLDERS = ['contracts/l1', 'contracts/l2', 'contracts/libraries']
const LEFT_OUT = ['External.sol', 'SocketArt.sol']
/** Tests of a source that do not begin with its name. */
const TESTED_WITH = {
  Ballots: ['Delegation', 'Governance'],
  Claim: ['Settlement'],
  Computing: ['Settlement'],
  DepositLimits: ['Portal'],
  Draw: ['Validators'],
  EMCGovernor: ['Governance'],
  Election: ['Validators'],
  Emission: ['Rewards'],
  Metering: ['Portal'],
  Possession: ['Validators'],
  PowerRing: ['Computing'],
  Quorum: ['Reports'],
  Seats: ['Quorum'],
  Shares: ['Delegation'],
  Sockets: ['Settlement'],
  SocketsBase: ['Sockets', 'Settlement'],
  SocketsMore: ['Sockets', 'Settlement'],
  Staking: ['Delegation', 'Validators'],
  StakingBase: ['Staking', 'Delegation'],
  StakingMore: ['Staking', 'Delegation', 'Validators'],
}
/** Tests of many sources. */
const EVERYWHERE = ['Attacks', 'Bounds']
/** Tests that measure gas, which switches change, and those in a profile whose gas is not what users pay. */
const NO_GAS = ['--no-match-contract', 'Gas|SeaportTest', '--no-match-test', 'test_gas_']
const SURVIVED = 'SURVIVED'

const root = resolve(import.meta.dirname, '../..')
const { values: args } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    least: { type: 'string', default: '95' },
    only: { type: 'string' },
    fixed: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
args.own ||= args.fixed
const work = join(root, '.cache', args.own ? 'mutate-own' : 'mutate')
const log = join(root, '.cache/mutants.jsonl')

function sources() {
  const files = FOLDERS.flatMap((d) => readdirSync(join(root, d)).filter((f) => f.endsWith('.sol') && !LEFT_OUT.includes(f)).map((f) => join(d, f)))
  return args.only ? files.filter((f) => args.only.split(',').includes(basename(f, '.sol'))) : files
}

/** Syntax trees, with types, of the files. */
function trees(files) {
  const { sources, errors } = analyse(root, files, { '': ['ast'] })
  if (errors !== '') throw new Error(errors)
  return Object.fromEntries(files.map((f) => [f, sources[f].ast]))
}

function drawn() {
  const fixed = args.fixed ? JSON.parse(readFileSync(join(import.meta.dirname, 'fixed.json'), 'utf8')) : undefined
  const files = fixed ? [...new Set(fixed.map((want) => want.file))] : sources()
  const asts = trees(files)
  const all = files.flatMap((f) => mutantsOf(f, readFileSync(join(root, f)), asts[f]))
  if (!fixed) {
    const count = Number(args.count)
    const drawn = sample(all, 2 * count, Number(args.seed))
    return { all, picked: drawn.slice(0, count), spare: drawn.slice(count) }
  }
  const picked = fixed.map((want) => {
    const hits = all.filter((m) => m.file === want.file && m.operator === want.operator && m.before === want.before)
    if (hits.length === 0) throw new Error(`fixed.json: no ${want.operator} mutant of \`${want.before}\` in ${want.file}: the source changed, choose another one`)
    return hits[want.nth ?? 0]
  })
  return { all, picked }
}

const testFiles = (tree) => ['unit', 'integration', 'invariant'].flatMap((d) => readdirSync(join(tree, 'contracts/test', d)).filter((f) => f.endsWith('.t.sol')).map((f) => `contracts/test/${d}/${f}`))

/** The test files of a mutant's source, units first. */
function ownTests(m) {
  const name = basename(m.file, '.sol')
  const wanted = [name, ...(TESTED_WITH[name] ?? []), ...(args.own ? [] : EVERYWHERE)]
  return testFiles(root).filter((f) => wanted.some((w) => basename(f).startsWith(w)))
}

/** The instrumented tree. pure becomes view, since a switch reads the block. */
function write(picked) {
  mkdirSync(work, { recursive: true })
  rmSync(join(work, 'contracts'), { recursive: true, force: true })
  cpSync(join(root, 'contracts'), join(work, 'contracts'), { recursive: true })
  for (const name of ['node_modules', 'scripts', 'protocol']) {
    rmSync(join(work, name), { force: true }) // another checkout's
    symlinkSync(join(root, name), join(work, name))
  }
  cpSync(join(root, 'foundry.toml'), join(work, 'foundry.toml'))
  if (args.own) {
    const wanted = new Set(picked.flatMap(ownTests))
    for (const f of wanted) for (const [, other] of readFileSync(join(root, f), 'utf8').matchAll(/from "(\.[^"]+\.t\.sol)"/g)) wanted.add(join(dirname(f), other))
    for (const f of testFiles(root)) if (!wanted.has(f)) rmSync(join(work, f))
  }
  picked.forEach((m, i) => (m.number = i + 1))
  for (const file of new Set(picked.map((m) => m.file))) {
    writeFileSync(join(work, file), instrument(readFileSync(join(root, file)), picked.filter((m) => m.file === file)))
  }
  const governed = join(work, 'contracts/libraries/Governed.sol')
  writeFileSync(governed, readFileSync(governed, 'utf8').replace('modifier onlyTimelock()', `modifier onlyTimelockUnless(uint256 coinbase) {
        require(uint160(address(block.coinbase)) == coinbase || msg.sender == TIMELOCK, NotTimelock(msg.sender));
        _;
    }

    modifier onlyTimelock()`))
  for (const entry of readdirSync(join(work, 'contracts'), { recursive: true })) {
    const path = join(work, 'contracts', entry)
    if (path.endsWith('.sol')) writeFileSync(path, readFileSync(path, 'utf8').replace(/\bpure\b/g, 'view'))
  }
}

/** With --own and --fixed only what the files' own tests need is compiled. */
function forge(more, env = {}) {
  return spawnSync('forge', ['test', ...more], {
    cwd: work, encoding: 'utf8', timeout: more.includes('--match-path') ? timeout : undefined, maxBuffer: 1 << 28,
    env: { ...process.env, FOUNDRY_PROFILE: 'quick', FOUNDRY_CODE_SIZE_LIMIT: '1000000', FORGE_SNAPSHOT_CHECK: 'false', ...EFFORT, ...(args.own ? { FOUNDRY_SRC: 'contracts/interfaces' } : {}), ...env },
  })
}

/** Compiles; the next spare one takes the place of a mutant that the compiler refuses (for its types, or a stack too deep). */
function build(picked, spare = []) {
  for (;;) {
    write(picked)
    let output = analyse(work, [...new Set(picked.map((m) => m.file))], { '': ['ast'] }).errors
    if (output === '') {
      const run = forge(['--list'])
      if (run.status === 0) return picked
      output = run.stderr + run.stdout
    }
    const refused = blamed(output, picked)
    if (refused.length === 0) throw new Error(`the instrumented sources do not compile:\n${output}`)
    for (const m of refused) console.log(`not compilable: ${m.file}:${m.line} ${m.operator} \`${m.before}\``)
    picked = [...picked.filter((m) => !refused.includes(m)), ...spare.splice(0, refused.length)]
  }
}

/** The mutants at the places that the compiler complains about, by the switches on those lines or the next ones. */
function blamed(output, picked) {
  const hit = new Set()
  for (const [, file, line] of output.matchAll(/--> (contracts\/[\w/.]+):(\d+)/g)) {
    const lines = readFileSync(join(work, file), 'utf8').split('\n')
    for (let i = Number(line) - 1; i < Math.min(lines.length, Number(line) + 30); ++i) {
      const switches = [...lines[i].matchAll(/(?:uint160|onlyTimelockUnless)\((\d+)\)/g)]
      for (const [, value] of switches) hit.add(Number(BigInt(value) - 0xe3cd000000n))
      if (switches.length > 0) break
    }
  }
  return picked.filter((m) => hit.has(m.number))
}

/** The first test of the files that fails with the mutant switched on, or SURVIVED. */
function met(m, files) {
  if (files.length === 0) return SURVIVED
  const run = forge(['--match-path', `{${files.join(',')}}`, ...NO_GAS, '--fail-fast'], { FOUNDRY_BLOCK_COINBASE: coinbase(m.number) })
  if (run.error?.code === 'ETIMEDOUT') return 'timeout'
  if (run.status === 0) return SURVIVED
  if (!run.stdout.includes('[FAIL')) throw new Error(`forge failed without a failing test:\n${run.stdout}${run.stderr}`)
  return / (\w+)\(\S*\) \((?:runs|gas):/.exec(run.stdout.slice(run.stdout.indexOf('[FAIL')))?.[1] ?? 'a test'
}

const SUITE = /^contracts\/test\/(unit|integration|invariant)\/.*\.t\.sol$/
const hash = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)
const texts = (files) => files.sort().flatMap((f) => [f, readFileSync(join(root, f))])
const identity = (m) => hash(readFileSync(join(root, m.file)), m.operator, m.start, m.end)
const solidity = readdirSync(join(root, 'contracts'), { recursive: true }).map((f) => join('contracts', f)).filter((f) => f.endsWith('.sol'))
const sourcesHash = hash(...texts(solidity.filter((f) => !SUITE.test(f))))
/** What a meeting with these test files depends on. */
const stateOf = (files) => hash(sourcesHash, ...texts(files))

const entries = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : []
const note = (entry) => appendFileSync(log, JSON.stringify(entry) + '\n')
const killers = new Map(entries.filter((r) => r.mutant && r.by !== SURVIVED).map((r) => [r.mutant, r.by]))
const survived = new Set(entries.filter((r) => r.by === SURVIVED).map((r) => `${r.mutant} ${r.state}`))

let timeout = TIMEOUT
/** All tests without a mutant: they must pass, and how long they take bounds what a mutant's may. */
function baseline() {
  const state = stateOf(testFiles(root))
  let took = entries.findLast((r) => r.baseline === state && r.picked === asked.length)?.ms
  if (took === undefined) {
    console.log('all tests without a mutant')
    const start = Date.now()
    const run = forge(NO_GAS)
    if (run.status !== 0) throw new Error(`tests fail with every mutant switched off:\n${run.stdout.slice(-6000)}${run.stderr}`)
    took = Date.now() - start
    if (!args.own) note({ baseline: state, picked: asked.length, ms: took })
  }
  timeout = Math.max(TIMEOUT, PATIENCE * took)
}

const { all, picked: asked, spare } = drawn()
console.log(`${all.length} mutants by ${Object.keys(operators).length} operators; ${args.fixed ? 'the fixed' : `seed ${args.seed}:`} ${asked.length}`)
if (args.list) {
  for (const m of asked) console.log(`${m.file}:${m.line} ${m.operator} \`${m.before}\` -> \`${m.after}\``)
  process.exit(0)
}
const picked = build(asked, spare)

/** What met each mutant. Invariants and what other files test come last: few are left for them. */
const ids = new Map(picked.map((m) => [m, identity(m)]))
const by = new Map(picked.map((m) => [m, (!args.own && killers.get(ids.get(m))) || SURVIVED]))
const stages = [
  ['its unit tests', (m) => ownTests(m).filter((f) => !f.includes('/invariant/'))],
  ['its invariants', (m) => ownTests(m).filter((f) => f.includes('/invariant/'))],
  ['all other tests', (m) => testFiles(root).filter((f) => !f.includes('/invariant/') && !ownTests(m).includes(f))],
].slice(0, args.own ? 2 : 3)
const done = (m, files) => by.get(m) !== SURVIVED || files.length === 0 || (!args.own && survived.has(`${ids.get(m)} ${stateOf(files)}`))
if (picked.some((m) => stages.some(([, files]) => !done(m, files(m))))) baseline()
for (const [name, files] of stages) {
  const open = picked.filter((m) => !done(m, files(m)))
  console.log(`${open.length} mutants meet ${name}`)
  open.forEach((m, i) => {
    by.set(m, met(m, files(m)))
    const { file, line, operator, before, after } = m
    if (!args.own) note({ mutant: ids.get(m), state: stateOf(files(m)), by: by.get(m), file, line, operator, before, after })
    console.log(`${i + 1}/${open.length} ${by.get(m) === SURVIVED ? 'survives' : `killed by ${by.get(m)}`}: ${file}:${line} ${operator} \`${before.replace(/\s+/g, ' ')}\``)
  })
}
const survivors = picked.filter((m) => by.get(m) === SURVIVED).map(({ file, line, operator, before, after }) => ({ file, line, operator, before, after }))
const killed = picked.length - survivors.length
const percent = (100 * killed) / picked.length
console.log(`${killed} of ${picked.length} mutants killed: ${percent.toFixed(1)}%`)
if (!args.own && !args.only) {
  const report = { seed: Number(args.seed), mutants: picked.length, killed, survivors }
  writeFileSync(join(root, 'docs/mutation-survivors.json'), JSON.stringify(report, null, 2) + '\n')
}
process.exit(percent >= (args.fixed ? 100 : Number(args.least)) ? 0 : 1)

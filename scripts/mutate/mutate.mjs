#!/usr/bin/env node
// Mutation test of the Solidity sources: how many small changes do the forge tests notice?
//
//   node scripts/mutate/mutate.mjs [--seed 1] [--count 300] [--least 95]   a sample
//   node scripts/mutate/mutate.mjs --unit --only PowerRing,Table           some files, met by their unit tests alone
//   node scripts/mutate/mutate.mjs --fixed                                 those of fixed.json, all of which must be noticed
//
// All mutants of a run are compiled once, each behind a switch that a run's block.coinbase turns on (see mutants.mjs). A mutant
// is first met by the unit tests of its file, then, if they all pass, by every other test but the gas snapshots. A test that
// runs longer than TIMEOUT counts as failed: the mutant made it endless. The survivors of a whole run are written to
// docs/mutation-survivors.json.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse } from '../solc.mjs'
import { coinbase, instrument, mutantsOf, operators, sample } from './mutants.mjs'

/** Milliseconds that the tests of one mutant may take. */
const TIMEOUT = 300_000
/** Fuzz runs and invariant runs x depth for a mutant: what kills does so early. */
const EFFORT = { FOUNDRY_FUZZ_RUNS: '64', FOUNDRY_INVARIANT_RUNS: '8', FOUNDRY_INVARIANT_DEPTH: '64', FOUNDRY_FUZZ_SEED: '0x1' }
/** Sources that are mutated: ours, without what only forwards or draws. */
const FOLDERS = ['contracts/l1', 'contracts/l2', 'contracts/libraries']
const LEFT_OUT = ['External.sol', 'SocketArt.sol']

const root = resolve(import.meta.dirname, '../..')
const { values: args } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    least: { type: 'string', default: '95' },
    only: { type: 'string' },
    fixed: { type: 'boolean', default: false },
    unit: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
args.unit ||= args.fixed
const work = join(root, '.cache', args.unit ? 'mutate-unit' : 'mutate')

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
  const files = sources()
  const asts = trees(files)
  const all = files.flatMap((f) => mutantsOf(f, readFileSync(join(root, f)), asts[f]))
  if (!args.fixed) return { all, picked: sample(all, Number(args.count), Number(args.seed)) }
  const fixed = JSON.parse(readFileSync(join(import.meta.dirname, 'fixed.json'), 'utf8'))
  const picked = fixed.map((want) => {
    const hits = all.filter((m) => m.file === want.file && m.operator === want.operator && m.before === want.before)
    if (hits.length === 0) throw new Error(`fixed.json: no ${want.operator} mutant of \`${want.before}\` in ${want.file}: the source changed, choose another one`)
    return hits[want.nth ?? 0]
  })
  return { all, picked }
}

/** The instrumented tree. pure becomes view, since a switch reads the block. */
function write(picked) {
  mkdirSync(work, { recursive: true })
  rmSync(join(work, 'contracts'), { recursive: true, force: true })
  cpSync(join(root, 'contracts'), join(work, 'contracts'), { recursive: true })
  for (const name of ['node_modules', 'scripts', 'protocol']) if (!existsSync(join(work, name))) symlinkSync(join(root, name), join(work, name))
  cpSync(join(root, 'foundry.toml'), join(work, 'foundry.toml'))
  rmSync(join(work, 'contracts/test/unit/Gas.t.sol'), { force: true })
  if (args.unit) {
    const wanted = new Set(picked.map(unitTest))
    for (const folder of ['unit', 'invariant', 'integration']) {
      for (const f of readdirSync(join(work, 'contracts/test', folder))) {
        if (f.endsWith('.t.sol') && !wanted.has(`contracts/test/${folder}/${f}`)) rmSync(join(work, 'contracts/test', folder, f))
      }
    }
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

/** With --unit and --fixed only the files' own tests are compiled and run. */
function forge(command, more, env = {}) {
  return spawnSync('forge', [command, ...more], {
    cwd: work, encoding: 'utf8', timeout: more.includes('--list') ? undefined : TIMEOUT, maxBuffer: 1 << 28,
    env: { ...process.env, FOUNDRY_PROFILE: 'default', FOUNDRY_CODE_SIZE_LIMIT: '1000000', FORGE_SNAPSHOT_CHECK: 'false', ...EFFORT, ...(args.unit ? { FOUNDRY_SRC: 'contracts/interfaces' } : {}), ...env },
  })
}

/** Compiles; a mutant that the compiler refuses (for its types, or a stack too deep) is taken out. */
function build(picked) {
  for (;;) {
    write(picked)
    let output = analyse(work, sources(), { '': ['ast'] }).errors
    if (output === '') {
      const run = forge('test', ['--list'])
      if (run.status === 0) return picked
      output = run.stderr + run.stdout
    }
    const refused = blamed(output, picked)
    if (refused.length === 0) throw new Error(`the instrumented sources do not compile:\n${output}`)
    for (const m of refused) console.log(`not compilable: ${m.file}:${m.line} ${m.operator} \`${m.before}\``)
    picked = picked.filter((m) => !refused.includes(m))
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

/** The unit tests of sources that have none of their own name. */
const TESTED_WITH = { Emission: 'Rewards', Seats: 'Quorum', Metering: 'Portal', DepositLimits: 'Portal', Possession: 'Validators', Election: 'Validators' }
const unitTest = (m) => {
  const name = basename(m.file, '.sol')
  return `contracts/test/unit/${TESTED_WITH[name] ?? name}.t.sol`
}

function tests(m, stage) {
  if (stage === 0) return existsSync(join(work, unitTest(m))) ? ['--match-path', unitTest(m)] : undefined
  return []
}

/** Whether a test fails with the mutant switched on. */
function killed(m) {
  for (const stage of args.unit ? [0] : [0, 1]) {
    const which = tests(m, stage)
    if (which === undefined) continue
    const run = forge('test', [...which, '--fail-fast'], { FOUNDRY_BLOCK_COINBASE: coinbase(m.number) })
    if (run.error?.code === 'ETIMEDOUT') return 'timeout'
    if (run.status !== 0) {
      if (!/\[FAIL/.test(run.stdout)) throw new Error(`forge failed without a failing test:\n${run.stdout}${run.stderr}`)
      return stage === 0 ? 'unit' : 'suite'
    }
  }
  return undefined
}

function baseline(picked) {
  const run = forge('test', [])
  if (run.status !== 0) throw new Error(`tests fail with every mutant switched off:\n${run.stdout.slice(-6000)}${run.stderr}`)
}

const { all, picked: asked } = drawn()
console.log(`${all.length} mutants by ${Object.keys(operators).length} operators; ${args.fixed ? 'the fixed' : `seed ${args.seed}:`} ${asked.length}`)
if (args.list) {
  for (const m of asked) console.log(`${m.file}:${m.line} ${m.operator} \`${m.before}\` -> \`${m.after}\``)
  process.exit(0)
}
const picked = build(asked)
baseline(picked)
const survivors = []
picked.forEach((m, i) => {
  const by = killed(m)
  if (by === undefined) survivors.push(m)
  console.log(`${i + 1}/${picked.length} ${by ? `killed (${by})` : 'SURVIVED'} ${relative(root, join(root, m.file))}:${m.line} ${m.operator} \`${m.before.replace(/\s+/g, ' ')}\``)
})
const percent = (100 * (picked.length - survivors.length)) / picked.length
console.log(`${picked.length - survivors.length} of ${picked.length} mutants killed: ${percent.toFixed(1)}%`)
if (!args.unit) {
  const list = survivors.map(({ file, line, operator, before, after }) => ({ file, line, operator, before, after }))
  const report = { seed: Number(args.seed), mutants: picked.length, killed: picked.length - survivors.length, survivors: list }
  const out = join(root, 'docs/mutation-survivors.json')
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, JSON.stringify(report, null, 2) + '\n')
}
process.exit(percent >= (args.fixed ? 100 : Number(args.least)) ? 0 : 1)

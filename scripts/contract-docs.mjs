#!/usr/bin/env node
// Pages of the contracts' interfaces, from their NatSpec: docs/contracts/NAME.md. With --check, fails if one is not what the
// sources give. Nothing is compiled but the interfaces, so it takes seconds.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { analyse } from './solc.mjs'

const root = resolve(import.meta.dirname, '..')
const to = join(root, 'docs/contracts')
const check = process.argv.includes('--check')
const head = '<!-- Generated from the sources by `make docs`. -->\n\n'

const files = readdirSync(join(root, 'contracts/interfaces')).map((f) => `contracts/interfaces/${f}`)
const { sources, contracts, errors } = analyse(root, files, { '': ['ast'], '*': ['abi', 'devdoc', 'userdoc', 'evm.methodIdentifiers'] })
if (errors !== '') throw new Error(errors)

/** A NatSpec comment's notice, dev and title text; params and returns come from the compiler. */
function textOf(node, tag = 'notice') {
  const text = typeof node.documentation === 'string' ? node.documentation : (node.documentation?.text ?? '')
  const parts = text.split(/(?:^|\n)\s*@(\w+)\s?/)
  // What stands before any tag is a notice.
  const found = tag === 'notice' && parts[0].trim() !== '' ? [parts[0]] : []
  for (let i = 1; i < parts.length; i += 2) if (parts[i] === tag) found.push(parts[i + 1])
  return found.map((t) => t.trim().replace(/\n +/g, '\n')).join('\n\n')
}

const typeOf = (p) => p.typeDescriptions.typeString.replace(/\b(struct|enum|contract) /g, '').replace(/ (memory|calldata|storage)( ref| pointer)?$/, '')
const list = (ps) => ps.map((p) => `${typeOf(p)}${p.indexed ? ' indexed' : ''}${p.name ? ` ${p.name}` : ''}`).join(', ')

/** "@param a text" lines of a comment, by name. */
function tagged(node, tag) {
  const text = node.documentation?.text ?? ''
  return [...text.matchAll(new RegExp(`@${tag}\\s+(\\w+)\\s+([^@]*)`, 'g'))].map(([, name, what]) => `- \`${name}\`: ${what.trim().replace(/\s*\n\s*/g, ' ')}`)
}

/** Comments at the ends of a struct's or enum's lines, which the syntax tree leaves out. */
const block = (source, node) => source.slice(Number(node.src.split(':')[0])).slice(0, Number(node.src.split(':')[1]))

function functionDoc(f, selectors) {
  const signature = Object.keys(selectors).find((s) => selectors[s] === f.functionSelector) ?? f.name
  const returns = f.returnParameters.parameters
  const lines = [`### ${f.name}\n`, '```solidity', `function ${f.name}(${list(f.parameters.parameters)})${f.stateMutability === 'nonpayable' ? '' : ` ${f.stateMutability}`}${returns.length ? ` returns (${list(returns)})` : ''}`, '```\n']
  const notice = textOf(f)
  if (notice !== '') lines.push(notice, '')
  const dev = textOf(f, 'dev')
  if (dev !== '') lines.push(dev, '')
  const tags = [...tagged(f, 'param'), ...tagged(f, 'return')]
  if (tags.length) lines.push(...tags, '')
  lines.push(`Selector \`0x${f.functionSelector}\` of \`${signature}\`.`, '')
  return lines.join('\n')
}

function page(file, contract, source) {
  const { evm } = contracts[file][contract.name]
  const of = (type) => contract.nodes.filter((n) => n.nodeType === type)
  const out = [head + `# ${contract.name}`, '', `*${textOf(contract, 'title') || contract.name}*, [${file}](../../${file})`, '', textOf(contract), '']
  const functions = of('FunctionDefinition')
  if (functions.length) out.push('## Functions', '', ...functions.map((f) => functionDoc(f, evm.methodIdentifiers)))
  const table = (title, nodes) => {
    if (nodes.length === 0) return
    out.push(`## ${title}`, '')
    for (const n of nodes) {
      const notice = textOf(n).replace(/\s*\n\s*/g, ' ')
      out.push(`- \`${n.name}(${list(n.parameters.parameters)})\`${notice ? `: ${notice}` : ''}`)
    }
    out.push('')
  }
  table('Events', of('EventDefinition'))
  table('Errors', of('ErrorDefinition'))
  const types = [...of('StructDefinition'), ...of('EnumDefinition')]
  if (types.length) {
    out.push('## Types', '')
    for (const t of types) {
      const notice = textOf(t)
      if (notice !== '') out.push(notice, '')
      out.push('```solidity', block(source, t).replace(/^ {4}/gm, ''), '```', '')
    }
  }
  return out.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd() + '\n'
}

const pages = new Map()
for (const file of files) {
  const source = readFileSync(join(root, file), 'utf8')
  for (const node of sources[file].ast.nodes) {
    if (node.nodeType === 'ContractDefinition' && node.contractKind === 'interface') pages.set(`${node.name}.md`, page(file, node, source))
  }
}
const names = [...pages.keys()].sort()
pages.set(
  'README.md',
  head + '# The contracts\n\nWhat each says to callers. Addresses and ABIs: [`@edgematrix/emc`](../../sdk/emc).\n\n' +
    names.map((n) => `- [${basename(n, '.md')}](${n}): ${pages.get(n).match(/^\*(.+)\*,/m)[1]}`).join('\n') + '\n',
)

mkdirSync(to, { recursive: true })
const there = readdirSync(to)
const stale = []
for (const [name, text] of pages) {
  const file = join(to, name)
  if (!check) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(name)
}
for (const name of there.filter((n) => !pages.has(n))) {
  if (check) stale.push(name)
  else rmSync(join(to, name))
}
if (stale.length > 0) {
  console.error(`contract-docs: docs/contracts is not what the sources give: ${stale.join(', ')}; run make docs and commit the result`)
  process.exit(1)
}

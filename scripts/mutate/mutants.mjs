// Finds mutants in Solidity sources: small changes that a test should notice, each by a named operator. A mutant is written so
// that it is switched on at run time, by the block's coinbase: all of a sample are compiled once, into one instrumented tree.

import { createHash } from 'node:crypto'

/** What changes what into what. */
export const operators = {
  boundary: '< becomes <=, > becomes >=, and back',
  equality: '== becomes !=, and back',
  logic: '&& becomes ||, and back',
  arithmetic: '+ becomes -, * becomes /, % becomes *, and back',
  accumulate: '+= becomes -=, and back',
  literal: 'a number becomes the next one',
  negate: 'the condition of an if is turned around',
  branch: 'the two values of a ternary change places',
  'require-off': 'a require passes always',
  'statement-off': 'an assignment, increment, delete or call that stands alone is left out',
  'event-off': 'an event is not emitted',
  'guard-off': 'anybody may call what onlyTimelock guards',
}

const swaps = {
  boundary: { '<': '<=', '<=': '<', '>': '>=', '>=': '>' },
  equality: { '==': '!=', '!=': '==' },
  logic: { '&&': '||', '||': '&&' },
  arithmetic: { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' },
}

/** The coinbase that switches mutant n on. Nothing in the tests has one like it. */
export const coinbase = (n) => `0x${(0xe3cd000000n + BigInt(n)).toString(16).padStart(40, '0')}`
const on = (n) => `(block.coinbase == address(uint160(${0xe3cd000000n + BigInt(n)})))`

const span = (node) => {
  const [start, length] = node.src.split(':').map(Number)
  return { start, end: start + length }
}

/** Constant expressions are evaluated by the compiler: nothing can be switched in them. */
const constant = (node) => node.isPure || /^(int_const|rational_const)/.test(node.typeDescriptions?.typeString ?? '')

/**
 * All mutants of one source. `text` is a Buffer: the compiler counts bytes.
 * A mutant is { file, operator, line, start, end, before, after, code(n) }, `code` being what stands in [start, end) when it is number n.
 */
export function mutantsOf(file, text, ast) {
  const found = []
  const at = (start, end) => text.subarray(start, end).toString()
  const of = (node) => at(span(node).start, span(node).end)
  const add = (operator, node, after, code, range = span(node)) => {
    const before = at(range.start, range.end)
    const line = text.subarray(0, range.start).toString().split('\n').length
    found.push({ file, operator, line, ...range, before, after, code })
  }
  const switched = (operator, node, after) => add(operator, node, after, (n) => `(${on(n)} ? (${after}) : (${of(node)}))`)

  const visit = {
    BinaryOperation(node) {
      if (constant(node) || node.function !== undefined) return
      for (const [operator, table] of Object.entries(swaps)) {
        const to = table[node.operator]
        if (to === undefined) continue
        const gap = at(span(node.leftExpression).end, span(node.rightExpression).start).replace(node.operator, to)
        switched(operator, node, of(node.leftExpression) + gap + of(node.rightExpression))
      }
    },
    Literal(node, parents) {
      if (node.kind !== 'number' || node.subdenomination) return
      const parent = parents.at(-1)
      if (constant(parent) || ['VariableDeclaration', 'ArrayTypeName', 'IndexAccess'].includes(parent.nodeType)) return
      if (parent.nodeType === 'FunctionCall' && parent.kind === 'typeConversion') return
      if (!/^\d[\d_]*$/.test(of(node))) return
      switched('literal', node, String(BigInt(of(node).replaceAll('_', '')) + 1n))
    },
    IfStatement(node) {
      add('negate', node.condition, `!(${of(node.condition)})`, (n) => `(${on(n)} != (${of(node.condition)}))`)
    },
    Conditional(node) {
      const after = `${of(node.condition)} ? ${of(node.falseExpression)} : ${of(node.trueExpression)}`
      if (!constant(node)) add('branch', node, after, (n) => `((${of(node.condition)}) != ${on(n)} ? ${of(node.trueExpression)} : ${of(node.falseExpression)})`)
    },
    FunctionCall(node) {
      if (node.expression.name !== 'require') return
      const condition = node.arguments[0]
      add('require-off', condition, 'true', (n) => `(${on(n)} || (${of(condition)}))`)
    },
    ExpressionStatement(node, parents) {
      if (parents.at(-1).loopExpression === node) return // no statement of its own
      const e = node.expression
      if (e.nodeType === 'FunctionCall' && ['require', 'revert', 'assert'].includes(e.expression.name)) return
      if (e.nodeType === 'Assignment' && ['+=', '-='].includes(e.operator)) {
        const to = e.operator === '+=' ? '-=' : '+='
        const after = `${of(e.leftHandSide)} ${to} ${of(e.rightHandSide)}`
        statement('accumulate', node, after)
      }
      statement('statement-off', node, '')
    },
    EmitStatement(node) {
      statement('event-off', node, '')
    },
    ModifierInvocation(node) {
      if (node.modifierName.name !== 'onlyTimelock') return
      add('guard-off', node, '', (n) => `onlyTimelockUnless(${BigInt(coinbase(n))})`)
    },
  }
  function statement(operator, node, after) {
    // A statement's span ends before its semicolon.
    const { start, end } = span(node)
    const stop = text[end] === 0x3b ? end + 1 : end
    const code = at(start, stop)
    const whole = code.endsWith(';') ? code : `${code};`
    add(operator, node, after, (n) => (after === '' ? `{ if (!${on(n)}) { ${whole} } }` : `{ if (${on(n)}) { ${after}; } else { ${whole} } }`), { start, end: stop })
  }

  walk(ast, [], (node, parents) => visit[node.nodeType]?.(node, parents))
  return found
}

/** Calls `see` for every node of functions and modifiers; constants, types and inline assembly are left alone. */
function walk(node, parents, see) {
  if (node === null || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const child of node) walk(child, parents, see)
    return
  }
  if (node.nodeType === 'InlineAssembly' || (node.nodeType === 'VariableDeclaration' && node.constant)) return
  if (node.nodeType) see(node, parents)
  const inner = node.nodeType ? [...parents, node] : parents
  for (const [key, child] of Object.entries(node)) if (key !== 'documentation' && key !== 'typeDescriptions') walk(child, inner, see)
}

/** The source with all given mutants in it, to be switched on. They must not overlap. */
export function instrument(text, mutants) {
  const parts = []
  let last = 0
  for (const m of [...mutants].sort((a, b) => a.start - b.start)) {
    if (m.start < last) throw new Error(`mutants overlap in ${m.file}:${m.line}`)
    parts.push(text.subarray(last, m.start).toString(), m.code(m.number))
    last = m.end
  }
  return parts.join('') + text.subarray(last).toString()
}

/**
 * A sample of `count` mutants that do not overlap, drawn by `seed`. A mutant's lot is its text's: others come and go with the
 * code, it stays.
 */
export function sample(all, count, seed) {
  const seen = new Map()
  const lot = (m) => {
    const text = [seed, m.file, m.operator, m.before].join('\0')
    seen.set(text, (seen.get(text) ?? 0) + 1)
    return createHash('sha256').update(`${text}\0${seen.get(text)}`).digest('hex')
  }
  const order = all.map((m) => [lot(m), m]).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, m]) => m)
  const taken = []
  for (const m of order) {
    if (taken.length === count) break
    if (!taken.some((t) => t.file === m.file && t.start < m.end && m.start < t.end)) taken.push(m)
  }
  return taken
}

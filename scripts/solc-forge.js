#!/usr/bin/env node
// Lets forge use the solc of the npm package: forge wants an executable that answers --version and
// --standard-json, npm has the compiler as JavaScript only. Both are the same compiler, byte for byte of output.
'use strict';

const fs = require('fs');

function readStdin() {
  const chunks = [];
  const chunk = Buffer.alloc(1 << 16);
  for (;;) {
    try {
      const n = fs.readSync(0, chunk, 0, chunk.length, null);
      if (n === 0) break;
      chunks.push(Buffer.from(chunk.subarray(0, n)));
    } catch (err) {
      if (err.code === 'EAGAIN') continue; // the pipe is non-blocking and forge is still writing
      if (err.code === 'EOF') break;
      throw err;
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

function writeStdout(text) {
  const data = Buffer.from(text, 'utf8');
  for (let at = 0; at < data.length; ) {
    try {
      at += fs.writeSync(1, data, at);
    } catch (err) {
      if (err.code !== 'EAGAIN') throw err; // forge reads slower than we write
    }
  }
}

// The compiler must not install its own handlers for uncaught errors: a crash has to fail the build.
const compiler = require('solc');
process.removeAllListeners('uncaughtException');
process.removeAllListeners('unhandledRejection');

/**
 * `forge coverage` turns the whole optimizer off. Without one step of it, which moves no code, expressions need more stack than
 * there is.
 */
function orderLiterals(text) {
  const input = JSON.parse(text);
  input.settings.optimizer = { enabled: false, details: { orderLiterals: true, simpleCounterForLoopUncheckedIncrement: false } };
  return JSON.stringify(input);
}

if (process.argv.includes('--version')) {
  const version = compiler.version().replace('Emscripten.clang', 'Linux.g++');
  writeStdout(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
} else if (process.argv.includes('--standard-json')) {
  const input = readStdin();
  writeStdout(compiler.compile(process.env.EMC_COVERAGE ? orderLiterals(input) : input));
} else {
  process.stderr.write('solc-forge: want --version or --standard-json\n');
  process.exit(2);
}

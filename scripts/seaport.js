#!/usr/bin/env node
// Compiles Seaport (npm seaport-core, pinned) for the tests that trade sockets on it and compare gas. Its creation code is
// checked in, so that no build compiles it again. Optimised for the least gas a call.
'use strict';

const fs = require('fs');
const path = require('path');
const solc = require('solc');

const root = path.resolve(__dirname, '..');
const modules = path.join(root, 'node_modules');
const target = path.join(root, 'contracts/test/testdata/seaport.json');
const names = { Seaport: 'seaport', ConduitController: 'conduitController' };

const content = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
import { Seaport } from "seaport-core/src/Seaport.sol";
import { ConduitController } from "seaport-core/src/conduit/ConduitController.sol";
`;
const wanted = Object.fromEntries(Object.keys(names).map((name) => [name, ['evm.bytecode.object']]));
const input = {
  language: 'Solidity',
  sources: { 'Root.sol': { content } },
  settings: {
    evmVersion: 'prague',
    optimizer: { enabled: true, runs: 1_000_000 },
    metadata: { bytecodeHash: 'none', appendCBOR: false },
    outputSelection: { '*': wanted },
  },
};
const read = (file) => ({ contents: fs.readFileSync(path.join(modules, file), 'utf8') });
const out = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
for (const e of out.errors ?? []) if (e.severity === 'error') throw new Error(e.formattedMessage);

const version = require(path.join(modules, 'seaport-core/package.json')).version;
const codes = { source: `seaport-core ${version}, solc ${solc.version()}` };
for (const contracts of Object.values(out.contracts))
  for (const [name, c] of Object.entries(contracts)) codes[names[name]] = `0x${c.evm.bytecode.object}`;
fs.writeFileSync(target, `${JSON.stringify(codes, null, 2)}\n`);

// Package protocol is the pure core of the compute protocol: the signed messages of a socket's life (sessions, leases, calls, results, routes),
// the receipts made of them, the hashes by which contracts and SDKs know them, metering, limits and error codes.
//
// Nothing here does I/O (but for Load, which reads a network's configuration), reads a clock or starts a goroutine. Solidity, this package and the
// TypeScript SDK are held to the same bytes by the vectors in testdata.
//
// Units: power is mE (a thousandth of 10^12 exact int8 multiply-accumulates a second), work is mU (mE x seconds / 1 s), prices are wei a U,
// times are Unix milliseconds and notAfter is Unix seconds.
package protocol

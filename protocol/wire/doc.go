// Package wire is what routers and workers say to each other over libp2p streams.
//
// A worker dials its routers, so it needs no open port, and opens one stream of LinkProtocol to each. On it the worker announces itself, again whenever
// its load changes, and answers the router's pings:
//
//	worker: Announce  (Announce | Pong)*
//	router: Ping*
//
// For each call the router opens a stream of CallProtocol back over the same connection:
//
//	router: Open Data* End                                  Delivered?
//	worker:                 Refuse | (Accept | Stored) Data* Final
//
// Refuse says that nothing ran and nothing is charged. Accept says that the call is in the worker's log and runs now; Stored that it had been answered
// before: what follows is the stored result, after its output if that is still held (its SHA-256 is the result's then). After the Final of an accepted call the
// router tells what it signed; a stream that ends without Delivered leaves it to the worker to report the call.
package wire

import "github.com/libp2p/go-libp2p/core/protocol"

// Stream protocols.
const (
	LinkProtocol protocol.ID = "/emc/link/1"
	CallProtocol protocol.ID = "/emc/call/1"
)

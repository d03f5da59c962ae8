// Package qbft is the consensus of one chain of heights as a pure state machine: events go in by method calls, actions come out as values, and the caller
// does all I/O. It follows Moniz, "The Istanbul BFT Consensus Algorithm" (arXiv 2002.03613; "Alg n:m" below is algorithm n, line m of that paper) and the
// EEA QBFT Blockchain Consensus Protocol Specification v1 (cited by the names of its predicates).
//
// It differs from the paper where an open network needs it, each time marked in the code: quorums count seats, memory is bounded by the number of nodes
// whatever peers send, round timeouts are capped, and the timer of a later round runs only while a quorum is known to have come that far, which
// keeps correct nodes within one round of each other without timeouts that double for ever.
//
// The caller authenticates messages, nested ones included, before it hands them in; checks of what a signed message may say are made here.
package qbft

import "time"

const (
	// MaxNodes bounds the operators of one set; a set has at most 100 seats.
	MaxNodes = 256
	// MaxRound bounds the round that a message may name. At one round a second it lasts for over a century.
	MaxRound = 1 << 32
)

// Node is an operator's index in the set of its height. An operator may hold several seats and weighs that many.
type Node int

// Observer follows decisions without voting.
const Observer Node = -1

// Value is what is agreed on: a block's hash.
type Value [32]byte

// Kind is a message's kind.
type Kind uint8

// The four kinds of the paper (Moniz section 3); Proposal is its PRE-PREPARE.
const (
	Proposal Kind = iota
	Prepare
	Commit
	RoundChange
	kinds
)

// String names the kind as the paper does.
func (k Kind) String() string {
	if k >= kinds {
		return "UNKNOWN"
	}
	return [kinds]string{"PROPOSAL", "PREPARE", "COMMIT", "ROUND-CHANGE"}[k]
}

// Message is one signed statement of one node. Messages are immutable once handed to the machine or taken from it.
type Message struct {
	Kind   Kind
	From   Node
	Height uint64
	Round  uint64 // from 1
	Value  Value  // of a ROUND-CHANGE: the prepared value, zero if there is none

	PreparedRound uint64 // of a ROUND-CHANGE only; 0 if nothing is prepared
	Share         []byte // of a COMMIT only: opaque share of the block's certificate
	Signature     []byte // opaque; covers every field above

	// Justification. It is not signed here: each nested message carries its own signature and nests nothing.
	RoundChanges []*Message // of a PROPOSAL in a later round: a quorum that entered the round
	Prepares     []*Message // of a PROPOSAL or ROUND-CHANGE: a quorum that prepared the value
}

// Instance says under whom a height is decided.
type Instance struct {
	Height  uint64
	Self    Node                    // Observer: this node does not vote at this height
	Weights []uint32                // seats of each node, all above zero
	Leader  func(round uint64) Node // the same on every correct node
}

// Timeouts is how long a round may take: Base for the first, doubling up to Max.
type Timeouts struct{ Base, Max time.Duration }

// Of is the timeout of a round, t(r) of the paper, which doubles (Moniz section 3; EEA roundTimeout). Unlike there it is capped: without the cap an outage of n rounds would be followed by as much silence again.
func (t Timeouts) Of(round uint64) time.Duration {
	d := t.Base
	for ; round > 1 && d < t.Max; round-- {
		d *= 2
	}
	return min(d, t.Max)
}

// State is what must survive a crash: the round, all that was voted in it, and the newest prepared value with its proof.
type State struct {
	Height, Round uint64
	Sent          [kinds]*Message // by kind, what this node sent in Round
	PreparedRound uint64
	PreparedValue Value
	Prepares      []*Message
}

// Action is what the caller has to do, in the order given. A caller that stops between two actions and restarts from the last saved State stays correct.
type Action interface{ action() }

type (
	// Save asks to write the state and sync it to disk before any later action is taken.
	Save struct{ State State }
	// Send asks to send the message to all other nodes.
	Send struct{ Message *Message }
	// SetTimer asks for Timeout(Height, Round) after a while. It is given once for a round and is never extended.
	SetTimer struct {
		Height, Round uint64
		After         time.Duration
	}
	// Build asks for a new value, to be answered with Built. The value must be on disk and valid by then.
	Build struct{ Height, Round uint64 }
	// Validate asks whether a proposed value is valid and to put it on disk, to be answered with Validated. A Prepared value was validated by a quorum already:
	// rules that depend on time or on the node's own view must not be held against it.
	Validate struct {
		Height, Round uint64
		Value         Value
		Prepared      bool
		From          Node
	}
	// Decide says that the value is final, provided that the shares of the COMMITs are good: what they sign is the caller's to check, and all at once costs little more than one. The machine
	// rests until Start, or until Strike says that some are not.
	Decide struct {
		Height, Round uint64
		Value         Value
		Commits       []*Message // a quorum for Height, Round and Value, one a node
	}
	// Behind says that a node still votes at a decided height and needs that height's block and certificate (Alg 3:17).
	Behind struct {
		Node   Node
		Height uint64
	}
	// Equivocation shows two different signed messages of one node for one height, round and kind.
	Equivocation struct{ First, Second *Message }
)

func (Save) action()         {}
func (Send) action()         {}
func (SetTimer) action()     {}
func (Build) action()        {}
func (Validate) action()     {}
func (Decide) action()       {}
func (Behind) action()       {}
func (Equivocation) action() {}

// Quorum is the least weight of a quorum: more than two thirds of total (Moniz section 2, 2F+1 of 3F+1; EEA quorum).
func Quorum(total uint64) uint64 { return 2*total/3 + 1 }

// oneCorrect is the least weight that must contain a correct node (F+1, Alg 3:5; EEA f).
func oneCorrect(total uint64) uint64 { return total - Quorum(total) + 1 }

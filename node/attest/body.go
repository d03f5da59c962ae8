package attest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// Proposal is a batch as it is proposed, kept and handed on. Nets and root are not in it: they follow from the receipts, so nobody can lie about them.
type Proposal struct {
	Number     uint64
	Previous   common.Hash
	StateBlock uint64
	Receipts   []*protocol.Receipt // in rising order of (session, nonce)
}

// body is a proposal with all that follows from it.
type body struct {
	Batch    protocol.Batch
	Nets     []protocol.Net
	hash     common.Hash
	entries  []*entry
	proposal []byte // RLP
}

// newBody derives a batch from a proposal whose receipts' signatures were checked.
func newBody(p *Proposal, entries []*entry, d protocol.Domain) (*body, error) {
	enc, err := rlp.EncodeToBytes(p)
	if err != nil {
		return nil, fmt.Errorf("encode batch: %w", err)
	}
	if len(enc) > MaxProposalBytes {
		return nil, protocol.Errorf(protocol.CodeBadRequest, "batch of %d bytes, at most %d are allowed", len(enc), MaxProposalBytes)
	}
	if len(entries) == 0 || len(entries) > protocol.MaxBatchReceipts {
		return nil, protocol.Errorf(protocol.CodeBadRequest, "batch of %d receipts, 1 to %d are allowed", len(entries), protocol.MaxBatchReceipts)
	}
	leaves := make([]common.Hash, len(entries))
	for i, e := range entries {
		if i > 0 && entries[i-1].key.compare(e.key) >= 0 {
			return nil, protocol.Errorf(protocol.CodeBadRequest, "receipt %d is out of order, or there twice", i)
		}
		leaf := e.receipt.Leaf(d, e.by)
		leaves[i] = leaf.Hash()
	}
	b := &body{Nets: netsOf(entries), entries: entries, proposal: enc}
	b.Batch = protocol.Batch{Number: p.Number, Previous: p.Previous, StateBlock: p.StateBlock, ReceiptsRoot: protocol.NewTree(leaves).Root()}
	b.hash = b.Batch.Hash(b.Nets)
	return b, nil
}

// decodeBody reads a proposal and checks the signatures of its receipts. known spares it those that were checked before; it may be nil.
func decodeBody(enc []byte, d protocol.Domain, known func(callKey) *entry) (*body, error) {
	if len(enc) > MaxProposalBytes {
		return nil, protocol.Errorf(protocol.CodeBadRequest, "batch of %d bytes, at most %d are allowed", len(enc), MaxProposalBytes)
	}
	p := new(Proposal)
	if err := rlp.DecodeBytes(enc, p); err != nil {
		return nil, protocol.Errorf(protocol.CodeBadRequest, "decode batch: %w", err)
	}
	if len(p.Receipts) > protocol.MaxBatchReceipts {
		return nil, protocol.Errorf(protocol.CodeBadRequest, "batch of %d receipts, at most %d are allowed", len(p.Receipts), protocol.MaxBatchReceipts)
	}
	entries := make([]*entry, len(p.Receipts))
	for i, r := range p.Receipts {
		e, err := reopen(d, r, known)
		if err != nil {
			return nil, fmt.Errorf("receipt %d: %w", i, err)
		}
		entries[i] = e
	}
	return newBody(p, entries, d)
}

func reopen(d protocol.Domain, r *protocol.Receipt, known func(callKey) *entry) (*entry, error) {
	if known != nil {
		if e := known(keyOf(r.Call.Session, r.Call.Nonce)); e != nil && sameReceipt(e.receipt, r) {
			return e, nil
		}
	}
	return openReceipt(d, r)
}

func sameReceipt(a, b *protocol.Receipt) bool {
	x, err := protocol.EncodeReceipt(a)
	if err != nil {
		return false
	}
	y, err := protocol.EncodeReceipt(b)
	return err == nil && bytes.Equal(x, y)
}

// netsOf sums the receipts that cost anything by (socket, worker, router), in that order. Calls counts those receipts.
func netsOf(entries []*entry) []protocol.Net {
	sums := map[netKey]*protocol.Net{}
	for _, e := range entries {
		if e.units() == 0 {
			continue
		}
		k := e.net()
		if sums[k] == nil {
			sums[k] = &protocol.Net{Socket: k.socket, Worker: k.worker, Router: k.router}
		}
		sums[k].Units += e.units() // the tally bounds the sum by the socket's units; a wrapped one fails there
		sums[k].Calls++
	}
	nets := make([]protocol.Net, 0, len(sums))
	for _, n := range sums {
		nets = append(nets, *n)
	}
	slices.SortFunc(nets, compareNets)
	return nets
}

func compareNets(a, b protocol.Net) int {
	if c := a.Socket.Cmp(&b.Socket); c != 0 {
		return c
	}
	if c := a.Worker.Cmp(b.Worker); c != 0 {
		return c
	}
	return a.Router.Cmp(b.Router)
}

// build makes the batch that follows previous out of receipts that wait, the most urgent first, or nil if they make up none. drop is called for
// receipts that no batch will ever take.
func build(ctx context.Context, v View, past ledger, d protocol.Domain, waiting []*entry, drop func(*entry, error)) (*body, error) {
	number, hash, err := v.LastBatch(ctx)
	if err != nil {
		return nil, err
	}
	t, size := newTally(v, past), 0
	var taken []*entry
	for _, e := range waiting {
		n, err := receiptSize(e)
		if err != nil {
			return nil, err
		}
		if size+n > MaxProposalBytes-maxEnvelope || len(taken) == protocol.MaxBatchReceipts {
			break
		}
		switch err := t.add(ctx, e); {
		case err == nil:
			taken, size = append(taken, e), size+n
		case errors.Is(err, errFull):
		case refused(err):
			drop(e, err)
		default:
			return nil, err
		}
	}
	if len(t.nets) == 0 {
		return nil, nil
	}
	slices.SortFunc(taken, func(a, b *entry) int { return a.key.compare(b.key) })
	p := &Proposal{Number: number + 1, Previous: hash, StateBlock: v.Block().Number}
	for _, e := range taken {
		p.Receipts = append(p.Receipts, e.receipt)
	}
	return newBody(p, taken, d)
}

func receiptSize(e *entry) (int, error) {
	enc, err := protocol.EncodeReceipt(e.receipt)
	if err != nil {
		return 0, fmt.Errorf("encode receipt: %w", err)
	}
	return len(enc), nil
}

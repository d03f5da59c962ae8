package attest

import (
	"fmt"
	"sync"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/lru"
)

// API serves what the validators attested. node/rpc registers it in the namespace emc: its methods become emc_getBatch and so on. What is not held is
// answered with null.
type API struct {
	s *Service

	mu     sync.Mutex
	bodies lru.BasicLRU[common.Hash, *body] // decoding one recovers all its signatures
}

// keptDecoded is how many decoded batches the API keeps: a few MiB each at most.
const keptDecoded = 16

// API gives the service's RPC methods.
func (s *Service) API() *API {
	return &API{s: s, bodies: lru.NewBasicLRU[common.Hash, *body](keptDecoded)}
}

// Batch is a settled batch with its body.
type Batch struct {
	Batch       protocol.Batch         `json:"batch"`
	Hash        common.Hash            `json:"hash"`
	Nets        []protocol.Net         `json:"nets"`
	Receipts    []*protocol.Receipt    `json:"receipts"`
	Certificate *statement.Certificate `json:"certificate,omitempty"` // absent if this validator saw the batch on the chain only
}

// GetBatch gives a settled batch by its number.
func (a *API) GetBatch(number hexutil.Uint64) (*Batch, error) {
	hash, ok, err := a.s.store.batchHash(uint64(number))
	if err != nil || !ok {
		return nil, err
	}
	b, err := a.body(hash)
	if err != nil || b == nil {
		return nil, err
	}
	out := &Batch{Batch: b.Batch, Hash: hash, Nets: b.Nets}
	for _, e := range b.entries {
		out.Receipts = append(out.Receipts, e.receipt)
	}
	c, err := a.s.store.certified(topic{statement.Settlement, uint64(number)})
	if err != nil {
		return nil, err
	}
	if c != nil && c.Body == hash {
		out.Certificate = c.Certificate
	}
	return out, nil
}

// body is a batch from the store, nil if it is not held. Requests that need decoding wait for each other, so that they take one core at most.
func (a *API) body(hash common.Hash) (*body, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b, ok := a.bodies.Get(hash); ok {
		return b, nil
	}
	enc, err := a.s.store.proposal(hash)
	if err != nil || enc == nil {
		return nil, err
	}
	b, err := decodeBody(enc, a.s.cfg.Domain, nil)
	if err == nil {
		a.bodies.Add(hash, b)
	}
	return b, err
}

// ReceiptProof shows on chain, by Settlement.verifyCall(batch, leaf, proof), that a call was settled.
type ReceiptProof struct {
	Batch   hexutil.Uint64    `json:"batch"`
	Root    common.Hash       `json:"root"`
	Leaf    protocol.Leaf     `json:"leaf"`
	Proof   []common.Hash     `json:"proof"`
	Receipt *protocol.Receipt `json:"receipt"`
}

// GetReceiptProof gives the proof of a settled call.
func (a *API) GetReceiptProof(call common.Hash) (*ReceiptProof, error) {
	number, ok, err := a.s.store.batchOf(call)
	if err != nil || !ok {
		return nil, err
	}
	hash, ok, err := a.s.store.batchHash(number)
	if err != nil || !ok {
		return nil, err
	}
	b, err := a.body(hash)
	if err != nil || b == nil {
		return nil, err
	}
	return b.prove(call, a.s.cfg.Domain)
}

// prove makes the proof of one of the batch's calls.
func (b *body) prove(call common.Hash, d protocol.Domain) (*ReceiptProof, error) {
	leaves := make([]common.Hash, len(b.entries))
	out := &ReceiptProof{Batch: hexutil.Uint64(b.Batch.Number), Root: b.Batch.ReceiptsRoot}
	for i, e := range b.entries {
		leaf := e.receipt.Leaf(d, e.by)
		leaves[i] = leaf.Hash()
		if leaf.Call == call {
			out.Leaf, out.Receipt = leaf, e.receipt
		}
	}
	if out.Receipt == nil {
		return nil, fmt.Errorf("call %s is not in batch %d", call, b.Batch.Number)
	}
	proof, err := protocol.NewTree(leaves).Proof(out.Leaf.Hash())
	if err != nil {
		return nil, err
	}
	out.Proof = append([]common.Hash{}, proof...) // an empty list, not null, for a batch of one
	return out, nil
}

// Output gives the newest certified output of a block not above atMost: its block, the output root and the certificate; a nil certificate if there is
// none. Outputs are certified each few blocks only.
func (s *Service) Output(atMost uint64) (block uint64, root common.Hash, certificate *statement.Certificate, err error) {
	block, found, err := s.store.newest(statement.Output, atMost)
	if err != nil || !found {
		return 0, common.Hash{}, nil, err
	}
	c, err := s.store.certified(topic{statement.Output, block})
	if err != nil || c == nil {
		return 0, common.Hash{}, nil, err
	}
	return block, c.Body, c.Certificate, nil
}

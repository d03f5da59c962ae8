package blocks

import (
	"bytes"
	"fmt"
	"math"
	"sync"

	"github.com/edgematrix/emc/node/consensus"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/core/types"
)

// MaxPayload bounds an encoded block, bytes: it has to fit one gossip message.
const MaxPayload = 8 << 20

// invalidf is an error that is consensus.ErrInvalid.
func invalidf(format string, args ...any) error {
	return fmt.Errorf("%w: %w", consensus.ErrInvalid, fmt.Errorf(format, args...))
}

// Encode is the form in which a block travels and is logged: SSZ of the payload envelope, block version V4.
func Encode(envelope *eth.ExecutionPayloadEnvelope) ([]byte, error) {
	var buf bytes.Buffer
	if _, err := envelope.MarshalSSZ(&buf); err != nil {
		return nil, fmt.Errorf("encode payload: %w", err)
	}
	if buf.Len() > MaxPayload {
		return nil, fmt.Errorf("encode payload: %d bytes are more than %d", buf.Len(), MaxPayload)
	}
	return buf.Bytes(), nil
}

// Decode takes apart what Encode made. Everything in data is covered by the block hash: there is one encoding of a block, and
// the hash is checked. Its errors are consensus.ErrInvalid.
func Decode(data []byte) (*eth.ExecutionPayloadEnvelope, error) {
	if len(data) > MaxPayload || len(data) > math.MaxUint32 {
		return nil, invalidf("payload of %d bytes is larger than %d", len(data), MaxPayload)
	}
	var envelope eth.ExecutionPayloadEnvelope
	if err := envelope.UnmarshalSSZ(eth.BlockV4, uint32(len(data)), bytes.NewReader(data)); err != nil {
		return nil, invalidf("decode payload: %w", err)
	}
	if envelope.ExecutionPayload == nil {
		return nil, invalidf("payload is cut short")
	}
	again, err := Encode(&envelope)
	if err != nil || !bytes.Equal(again, data) {
		return nil, invalidf("payload is not in its one encoding")
	}
	if hash, ok := envelope.CheckBlockHash(); !ok {
		return nil, invalidf("payload names hash %s but has %s", envelope.ExecutionPayload.BlockHash, hash)
	}
	return &envelope, nil
}

// recent holds the last few payloads that were taken apart: a block passes here when it is proposed and again when it is final.
type recent struct {
	mu    sync.Mutex
	list  [recentPayloads]decoded
	index int
}

// recentPayloads is how many payloads recent holds: those of two rounds.
const recentPayloads = 2

type decoded struct {
	data     []byte
	envelope *eth.ExecutionPayloadEnvelope
}

func (r *recent) add(data []byte, envelope *eth.ExecutionPayloadEnvelope) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.list[r.index%recentPayloads] = decoded{data, envelope}
	r.index++
}

func (r *recent) get(data []byte) *eth.ExecutionPayloadEnvelope {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, d := range r.list {
		if bytes.Equal(d.data, data) {
			return d.envelope
		}
	}
	return nil
}

// decode takes apart what Encode made, once. Nobody may change what it returns.
func (c *Chain) decode(data []byte) (*eth.ExecutionPayloadEnvelope, error) {
	if envelope := c.recent.get(data); envelope != nil {
		return envelope, nil
	}
	envelope, err := Decode(data)
	if err != nil {
		return nil, err
	}
	c.recent.add(data, envelope)
	return envelope, nil
}

// block is what consensus sees of an envelope.
func block(envelope *eth.ExecutionPayloadEnvelope, encoded []byte) consensus.Block {
	p := envelope.ExecutionPayload
	return consensus.Block{
		Number: uint64(p.BlockNumber), Hash: p.BlockHash, Parent: p.ParentHash, Time: uint64(p.Timestamp), Payload: encoded,
	}
}

// checkUserTx refuses what must not stand among the transactions that a proposer chose: deposits would mint, blobs have no
// place in a rollup block, and unknown types could not be posted to L1 in a batch.
func checkUserTx(i int, tx []byte) error {
	if len(tx) == 0 {
		return invalidf("transaction %d is empty", i)
	}
	const legacyListPrefix = 0xc0 // EIP-2718: a legacy transaction is an RLP list
	switch {
	case tx[0] >= legacyListPrefix:
		return nil
	case tx[0] == types.AccessListTxType, tx[0] == types.DynamicFeeTxType, tx[0] == types.SetCodeTxType:
		return nil
	case tx[0] == types.DepositTxType:
		return invalidf("transaction %d is a deposit that L1 does not know", i)
	}
	return invalidf("transaction %d is of type %#x, which a block may not hold", i, tx[0])
}

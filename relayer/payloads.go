package relayer

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-service/dial"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// endpoint is op-batcher's L2 endpoint, except that it takes blocks as nodes keep them.
type endpoint struct {
	dial.L2EndpointProvider
	rpc *rpc.Client
}

// readPayloads has op-batcher read blocks by emc_getPayload.
func readPayloads(client *rpc.Client) batcher.DriverSetupOption {
	return func(setup *batcher.DriverSetup) {
		setup.EndpointProvider = &endpoint{setup.EndpointProvider, client}
	}
}

// PayloadSource gives blocks as payloads.
func (e *endpoint) PayloadSource(ctx context.Context) (dial.PayloadSource, error) {
	other, err := e.L2EndpointProvider.PayloadSource(ctx)
	if err != nil {
		return nil, err
	}
	return &payloads{other, e.rpc}, nil
}

// payloads reads blocks in the form in which they travel between nodes. A block whose payload a node has pruned, and the first one, come by the eth namespace, whose JSON
// of every transaction costs node and relayer together a fifth of what executing it does. Either way the node is trusted: who lies to its own relayer only keeps blocks from L1.
type payloads struct {
	dial.PayloadSource
	rpc *rpc.Client
}

// PayloadByNumber reads a block of the canonical chain.
func (p *payloads) PayloadByNumber(ctx context.Context, number uint64) (*eth.ExecutionPayloadEnvelope, error) {
	var raw hexutil.Bytes
	if err := p.rpc.CallContext(ctx, &raw, "emc_getPayload", hexutil.Uint64(number)); err != nil {
		return nil, fmt.Errorf("get payload of block %d: %w", number, err)
	}
	if len(raw) == 0 {
		return p.PayloadSource.PayloadByNumber(ctx, number)
	}
	envelope := new(eth.ExecutionPayloadEnvelope)
	if err := envelope.UnmarshalSSZ(eth.BlockV4, uint32(len(raw)), bytes.NewReader(raw)); err != nil {
		return nil, fmt.Errorf("decode payload of block %d: %w", number, err)
	}
	if envelope.ExecutionPayload == nil || uint64(envelope.ExecutionPayload.BlockNumber) != number {
		return nil, fmt.Errorf("the node gave another block than %d", number)
	}
	return envelope, nil
}

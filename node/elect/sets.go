// Package elect follows and makes validator sets: it reads from the chain who makes which block, draws the next set from the stakes frozen at the end of an
// epoch, and gives what validators sign about it and about each other's presence (chain.md section 2).
package elect

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/protocol/statement"
)

// State reads final state and logs of the node's own execution (an ethclient.Client is one).
type State interface {
	CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

// Sets tells who makes which block, by what Quorum on L2 says after the block before. It may be used from any goroutine.
type Sets struct {
	state  State
	at     common.Address
	quorum *quorum.Quorum
	first  *statement.Set // of the network's configuration

	mu    sync.Mutex
	known map[uint64]*statement.Handover // by set id
}

// NewSets reads the Quorum contract at an address. The first set is the network configuration's, and what the chain says of it must agree.
func NewSets(state State, at common.Address, first *statement.Set) *Sets {
	return &Sets{state: state, at: at, quorum: quorum.NewQuorum(), first: first, known: make(map[uint64]*statement.Handover)}
}

var _ consensus.Sets = (*Sets)(nil)

// After implements consensus.Sets: the newest set whose start is not after the block that follows parent. Sets begin with epochs and are on chain before, so
// it makes all blocks of the epoch.
func (s *Sets) After(ctx context.Context, parent consensus.Block) (h *statement.Handover, until uint64, err error) {
	id, err := read(ctx, s, parent.Hash, s.quorum.PackSetAt(parent.Number+1), s.quorum.UnpackSetAt)
	if err != nil {
		return nil, 0, err
	}
	epoch, err := read(ctx, s, parent.Hash, s.quorum.PackEPOCHBLOCKS(), s.quorum.UnpackEPOCHBLOCKS)
	if err != nil {
		return nil, 0, err
	}
	if epoch == 0 {
		return nil, 0, fmt.Errorf("read validator sets: %s is no Quorum of an L2", s.at)
	}
	until = (parent.Number+1)/epoch*epoch + epoch
	s.mu.Lock()
	defer s.mu.Unlock()
	if h := s.known[id]; h != nil {
		return h, until, nil
	}
	if h, err = s.fetch(ctx, id, parent); err == nil {
		s.known[id] = h
	}
	return h, until, err
}

func read[T any](ctx context.Context, s *Sets, block common.Hash, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return callAt(ctx, s.state, s.at, block, data, unpack)
}

// fetch reads a set and, if it is not the first, the certificate of its handover.
func (s *Sets) fetch(ctx context.Context, id uint64, parent consensus.Block) (*statement.Handover, error) {
	start, err := read(ctx, s, parent.Hash, s.quorum.PackStartOf(id), s.quorum.UnpackStartOf)
	if err != nil {
		return nil, err
	}
	keys, err := read(ctx, s, parent.Hash, s.quorum.PackKeys(id), s.quorum.UnpackKeys)
	if err != nil {
		return nil, err
	}
	signers, err := read(ctx, s, parent.Hash, s.quorum.PackSigners(id), s.quorum.UnpackSigners)
	if err != nil {
		return nil, err
	}
	set, err := statement.FromChain(id, start, keys, signers)
	if err != nil {
		return nil, err
	}
	if id == s.first.ID {
		if set.Body() != s.first.Body() {
			return nil, fmt.Errorf("set %d on the chain is not the one in the network's configuration", id)
		}
		return &statement.Handover{Set: set}, nil
	}
	cert, err := s.certificate(ctx, set, parent)
	return &statement.Handover{Set: set, Certificate: cert}, err
}

// advanced is the event by which Quorum tells of a handover.
var advanced = crypto.Keccak256Hash([]byte("SetAdvanced(uint64,uint64,bytes,address[],bytes)"))

// certificate finds the handover of a set in the logs.
func (s *Sets) certificate(ctx context.Context, set *statement.Set, parent consensus.Block) (*statement.Certificate, error) {
	from, err := read(ctx, s, parent.Hash, s.quorum.PackStartOf(set.ID-1), s.quorum.UnpackStartOf)
	if err != nil {
		return nil, err
	}
	to := min(set.Start-1, parent.Number)
	logs, err := s.state.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{s.at},
		Topics: [][]common.Hash{{advanced}, {common.BigToHash(new(big.Int).SetUint64(set.ID))}},
	})
	if err == nil && len(logs) != 1 {
		err = fmt.Errorf("%d events", len(logs))
	}
	if err != nil {
		return nil, fmt.Errorf("find the handover to set %d in the logs of blocks %d to %d: %w", set.ID, from, to, err)
	}
	event, err := s.quorum.UnpackSetAdvancedEvent(&logs[0])
	if err != nil {
		return nil, fmt.Errorf("read the handover to set %d: %w", set.ID, err)
	}
	return statement.FromOnChain(set.ID-1, event.Certificate)
}

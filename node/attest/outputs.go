package attest

import (
	"context"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
)

// outputOf is the output of a block from which L1 proves withdrawals (OP Stack, output version 0). Since Isthmus the header carries the storage root of
// L2ToL1MessagePasser.
func outputOf(b Block) *eth.OutputV0 {
	return &eth.OutputV0{StateRoot: eth.Bytes32(b.StateRoot), MessagePasserStorageRoot: eth.Bytes32(b.WithdrawalRoot), BlockHash: b.Hash}
}

// maxOutputsBack is how many outputs a validator that was away signs when it is back.
const maxOutputsBack = 8

// signOutputs signs the outputs up to the head that are not signed yet: each is a function of a final block, so it is signed without being asked.
func (s *Service) signOutputs(ctx context.Context) {
	every := s.cfg.OutputEvery
	last := s.head.Number / every * every
	for i := range uint64(maxOutputsBack) {
		if last <= i*every {
			return
		}
		number := last - i*every
		if !s.signOutput(ctx, number) {
			return
		}
	}
}

// signOutput says whether the output had to be signed.
func (s *Service) signOutput(ctx context.Context, number uint64) bool {
	c, err := s.store.certified(topic{statement.Output, number})
	if err != nil || c != nil || number < s.set.Start || s.seat < 0 { // blocks before the set's start are the old set's
		return false
	}
	b, err := s.cfg.Chain.Block(ctx, number)
	if err != nil {
		s.log.Warn("Cannot read block for its output", "block", number, "err", err)
		return false
	}
	of := subject{topic{statement.Output, number}, common.Hash(eth.OutputRoot(outputOf(b)))}
	if s.shares.own[of] != nil {
		return false
	}
	if err := s.shares.sign(ctx, of, nil); err != nil {
		s.log.Error("Cannot sign output", "block", number, "err", err)
		return false
	}
	return true
}

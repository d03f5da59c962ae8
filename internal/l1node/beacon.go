package l1node

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/log"
)

// catchUp is how far the chain may be behind the clock before slots are skipped: an L1 that was stopped over night does
// not make up for its missed slots, as Ethereum does not.
const catchUp = time.Minute

// beacon makes a block every slot through the Engine API. Only its own goroutine moves the chain.
type beacon struct {
	eth      *eth.Ethereum
	api      *catalyst.ConsensusAPI
	slot     uint64 // seconds
	finality uint64 // blocks
	log      log.Logger

	cancel context.CancelFunc
	done   chan struct{}
}

func newBeacon(backend *eth.Ethereum, api *catalyst.ConsensusAPI, cfg Config) *beacon {
	return &beacon{eth: backend, api: api, slot: cfg.BlockTime, finality: cfg.Finality, log: cfg.Log}
}

func (b *beacon) start() {
	ctx, cancel := context.WithCancel(context.Background())
	b.cancel, b.done = cancel, make(chan struct{})
	go b.run(ctx)
}

func (b *beacon) stop() {
	if b.cancel == nil {
		return
	}
	b.cancel()
	<-b.done
}

func (b *beacon) run(ctx context.Context) {
	defer close(b.done)
	for {
		err := b.makeBlock(ctx)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			b.log.Error("L1 block failed; trying again next slot", "err", err)
			if !sleepUntil(ctx, time.Now().Add(time.Duration(b.slot)*time.Second)) {
				return
			}
		}
	}
}

func sleepUntil(ctx context.Context, t time.Time) bool {
	timer := time.NewTimer(time.Until(t))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// nextTime is the timestamp of the block after head: the next slot, or one near the clock after a long stop.
func (b *beacon) nextTime(head *types.Header, now time.Time) uint64 {
	next := head.Time + b.slot
	if now.Sub(time.Unix(int64(next), 0)) > catchUp {
		next += (uint64(now.Unix()) - next) / b.slot * b.slot
	}
	return next
}

// makeBlock builds on the head from now to the end of the slot and makes the result the head.
func (b *beacon) makeBlock(ctx context.Context) error {
	head := b.eth.BlockChain().CurrentBlock()
	timestamp := b.nextTime(head, time.Now())
	root := parentRoot(head)
	state, err := b.forkchoice(head)
	if err != nil {
		return err
	}
	var randao common.Hash
	copy(randao[:], crypto.Keccak256(head.MixDigest[:], head.Hash().Bytes()))
	started, err := b.api.ForkchoiceUpdatedV3(ctx, state, &engine.PayloadAttributes{
		Timestamp: timestamp, Random: randao, Withdrawals: []*types.Withdrawal{}, BeaconRoot: &root,
	})
	if err != nil {
		return fmt.Errorf("begin L1 block: %w", err)
	}
	if started.PayloadID == nil {
		return fmt.Errorf("begin L1 block: status %s", started.PayloadStatus.Status)
	}
	if !sleepUntil(ctx, time.Unix(int64(timestamp), 0)) {
		return ctx.Err()
	}
	envelope, err := b.payload(head, timestamp, *started.PayloadID)
	if err != nil {
		return fmt.Errorf("get L1 block: %w", err)
	}
	return b.adopt(ctx, envelope, &root)
}

func (b *beacon) payload(head *types.Header, timestamp uint64, id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	if b.eth.BlockChain().Config().IsOsaka(head.Number, timestamp) {
		return b.api.GetPayloadV5(id)
	}
	return b.api.GetPayloadV4(id)
}

// adopt executes the built block and makes it the head.
func (b *beacon) adopt(ctx context.Context, envelope *engine.ExecutionPayloadEnvelope, root *common.Hash) error {
	requests := make([]hexutil.Bytes, len(envelope.Requests))
	for i, r := range envelope.Requests {
		requests[i] = r
	}
	status, err := b.api.NewPayloadV4(ctx, *envelope.ExecutionPayload, blobHashes(envelope.BlobsBundle), root, requests)
	if err != nil {
		return fmt.Errorf("execute L1 block: %w", err)
	}
	if status.Status != engine.VALID {
		return fmt.Errorf("execute L1 block: status %s", status.Status)
	}
	header := b.eth.BlockChain().GetHeaderByHash(envelope.ExecutionPayload.BlockHash)
	if header == nil {
		return fmt.Errorf("execute L1 block: %s is not there", envelope.ExecutionPayload.BlockHash)
	}
	state, err := b.forkchoice(header)
	if err != nil {
		return err
	}
	if _, err := b.api.ForkchoiceUpdatedV3(ctx, state, nil); err != nil {
		return fmt.Errorf("adopt L1 block: %w", err)
	}
	return nil
}

// forkchoice places safe and finalized at their distances below head.
func (b *beacon) forkchoice(head *types.Header) (engine.ForkchoiceStateV1, error) {
	chain := b.eth.BlockChain()
	number := head.Number.Uint64()
	safe := chain.GetHeaderByNumber(number - min(number, b.finality/2))
	finalized := chain.GetHeaderByNumber(number - min(number, b.finality))
	if b.finality/2 == 0 || safe == nil {
		safe = head
	}
	if finalized == nil {
		return engine.ForkchoiceStateV1{}, fmt.Errorf("L1 block %d below head %d is missing", number-b.finality, number)
	}
	return engine.ForkchoiceStateV1{HeadBlockHash: head.Hash(), SafeBlockHash: safe.Hash(), FinalizedBlockHash: finalized.Hash()}, nil
}

// parentRoot stands for the parent's beacon block root (EIP-4788), which only has to differ from block to block.
func parentRoot(parent *types.Header) common.Hash {
	return crypto.Keccak256Hash([]byte("beacon"), binary.BigEndian.AppendUint64(nil, parent.Time))
}

func blobHashes(bundle *engine.BlobsBundle) []common.Hash {
	hashes := []common.Hash{} // never nil: the Engine API tells nil from none
	if bundle == nil {
		return hashes
	}
	for _, c := range bundle.Commitments {
		var commitment kzg4844.Commitment
		copy(commitment[:], c)
		hashes = append(hashes, kzg4844.CalcBlobHashV1(sha256.New(), &commitment))
	}
	return hashes
}

package relayer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/edgematrix/emc/bindings/quorum"
)

// setAdvanced is the event by which Quorum tells all about a handover.
var setAdvanced = crypto.Keccak256Hash([]byte("SetAdvanced(uint64,uint64,bytes,address[],bytes)"))

// handOver brings to L1 every set that L2 knows and L1 does not, one after the other: the same call with the same certificate.
func (o *outputs) handOver(ctx context.Context) error {
	for {
		newest, err := bind.Call(o.at, &bind.CallOpts{Context: ctx}, o.quorum.PackNewestSet(), o.quorum.UnpackNewestSet)
		if err != nil {
			return fmt.Errorf("get newest set from L1: %w", err)
		}
		from, err := bind.Call(o.at, &bind.CallOpts{Context: ctx}, o.quorum.PackStartOf(newest), o.quorum.UnpackStartOf)
		if err != nil {
			return fmt.Errorf("get start of set %d from L1: %w", newest, err)
		}
		next, err := o.handover(ctx, newest+1, from)
		if err != nil {
			return err
		}
		if next == nil {
			return o.report(ctx, newest)
		}
		if err := o.advance(ctx, next); err != nil {
			return err
		}
	}
}

// handover finds a set in the logs of L2, where it was announced while the set before was in force; nil if it was not yet.
func (o *outputs) handover(ctx context.Context, id, from uint64) (*quorum.QuorumSetAdvanced, error) {
	l2 := ethclient.NewClient(o.l2)
	newest, err := bind.Call(o.quorum.Instance(l2, o.cfg.L2Quorum), &bind.CallOpts{Context: ctx}, o.quorum.PackNewestSet(), o.quorum.UnpackNewestSet)
	if err != nil {
		return nil, fmt.Errorf("get newest set from L2: %w", err)
	}
	if id > newest {
		return nil, nil
	}
	logs, err := l2.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), Addresses: []common.Address{o.cfg.L2Quorum},
		Topics: [][]common.Hash{{setAdvanced}, {common.BigToHash(new(big.Int).SetUint64(id))}},
	})
	if err == nil && len(logs) == 0 {
		err = errors.New("no such event")
	}
	if err != nil {
		return nil, fmt.Errorf("find handover to set %d on L2: %w", id, err)
	}
	event, err := o.quorum.UnpackSetAdvancedEvent(&logs[0])
	if err != nil {
		return nil, fmt.Errorf("read handover to set %d on L2: %w", id, err)
	}
	return event, nil
}

// report has L1 tell L2 of the newest set, if the handover did not: deposits were too dear then. Stake waits for it.
func (o *outputs) report(ctx context.Context, newest uint64) error {
	if o.told == newest {
		return nil
	}
	reported, err := bind.Call(o.at, &bind.CallOpts{Context: ctx}, o.quorum.PackReportedSet(), o.quorum.UnpackReportedSet)
	if err != nil {
		return fmt.Errorf("get reported set from L1: %w", err)
	}
	if reported < newest {
		receipt, err := o.sender.Send(ctx, txmgr.TxCandidate{To: &o.cfg.Quorum, TxData: o.quorum.PackReport()})
		if err != nil {
			return fmt.Errorf("report set %d to L2: %w", newest, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("report of set %d reverted on L1, though its call did not: deposits of its block were sold out", newest)
		}
		o.cfg.Log.Info("reported to L2", "set", newest, "tx", receipt.TxHash)
	}
	o.told = newest
	return nil
}

func (o *outputs) advance(ctx context.Context, set *quorum.QuorumSetAdvanced) error {
	receipt, err := o.sender.Send(ctx, txmgr.TxCandidate{
		To: &o.cfg.Quorum, TxData: o.quorum.PackAdvance(set.Id, set.Start, set.Keys, set.Signers, set.Certificate),
	})
	if err != nil {
		return fmt.Errorf("hand over to set %d on L1: %w", set.Id, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("handover to set %d reverted on L1, though its call did not: another relayer was faster", set.Id)
	}
	o.cfg.Log.Info("handed over on L1", "set", set.Id, "from", set.Start, "seats", len(set.Signers), "tx", receipt.TxHash)
	return nil
}

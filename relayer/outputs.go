package relayer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// CertifiedOutput is what emc_getOutputCertificate answers.
type CertifiedOutput struct {
	Block      hexutil.Uint64 `json:"block"`
	OutputRoot common.Hash    `json:"outputRoot"`
	SetID      hexutil.Uint64 `json:"setId"`
	OnChain    hexutil.Bytes  `json:"onChain"`
}

// outputs posts every certified output that L1 does not have yet. Its goroutine owns all fields after start.
type outputs struct {
	cfg    Config
	l1     *ethclient.Client
	l2     *rpc.Client
	sender txmgr.TxManager
	quorum *quorum.Quorum
	at     *bind.BoundContract
	told   uint64 // the newest set of which L1 is known to have told L2

	cancel context.CancelFunc
	done   chan struct{}
}

func startOutputs(ctx context.Context, cfg Config, sender txmgr.TxManager) (*outputs, error) {
	l1, err := ethclient.DialContext(ctx, cfg.L1)
	if err != nil {
		return nil, fmt.Errorf("dial L1: %w", err)
	}
	l2, err := rpc.DialContext(ctx, cfg.L2)
	if err != nil {
		return nil, fmt.Errorf("dial L2: %w", err)
	}
	o := &outputs{cfg: cfg, l1: l1, l2: l2, sender: sender, quorum: quorum.NewQuorum(), done: make(chan struct{})}
	o.at = o.quorum.Instance(l1, cfg.Quorum)
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	o.cancel = cancel
	go o.run(run)
	return o, nil
}

func (o *outputs) stop() {
	o.cancel()
	<-o.done
	o.l1.Close()
	o.l2.Close()
}

func (o *outputs) run(ctx context.Context) {
	defer close(o.done)
	ticker := time.NewTicker(o.cfg.Poll)
	defer ticker.Stop()
	for {
		if err := o.relay(ctx); err != nil && ctx.Err() == nil {
			o.cfg.Log.Warn("output is not posted; trying again", "err", err)
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
	}
}

// relay hands new validator sets over, since they certify what comes later, and posts the newest certified output if L1 has no newer one.
func (o *outputs) relay(ctx context.Context) error {
	if err := o.handOver(ctx); err != nil {
		return err
	}
	var output *CertifiedOutput
	if err := o.l2.CallContext(ctx, &output, "emc_getOutputCertificate", "latest"); err != nil {
		return fmt.Errorf("get certified output: %w", err)
	}
	if output == nil {
		return nil
	}
	last, err := bind.Call(o.at, &bind.CallOpts{Context: ctx}, o.quorum.PackLastOutput(), o.quorum.UnpackLastOutput)
	if err != nil {
		return fmt.Errorf("get last output from L1: %w", err)
	}
	if uint64(output.Block) <= last {
		return nil
	}
	return o.post(ctx, output)
}

func (o *outputs) post(ctx context.Context, output *CertifiedOutput) error {
	receipt, err := o.sender.Send(ctx, txmgr.TxCandidate{
		To:     &o.cfg.Quorum,
		TxData: o.quorum.PackRecordOutput(uint64(output.Block), output.OutputRoot, uint64(output.SetID), output.OnChain),
	})
	if err != nil {
		return fmt.Errorf("post output of block %d: %w", uint64(output.Block), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return errors.New("output's transaction reverted on L1, though its call did not: another relayer was faster, or the set changed")
	}
	o.cfg.Log.Info("posted certified output", "block", uint64(output.Block), "root", output.OutputRoot, "tx", receipt.TxHash)
	return nil
}

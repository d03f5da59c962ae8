package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/emctoken"
	"github.com/edgematrix/emc/bindings/portal"
)

var (
	portalABI = portal.NewPortal()
	tokenABI  = emctoken.NewEMCToken()
)

// depositLimit is how long a deposit may take to arrive: where L2 builds on finalized L1 blocks only, a quarter of an hour and more.
const depositLimit = time.Hour

// Deposit is EMC on its way from L1 to L2.
type Deposit struct {
	L1Tx common.Hash
	Tx   common.Hash // on L2, known before it is there
}

// Deposit locks amount (wei of EMC) in the portal on L1, with l1 as the same account there, and waits until it arrived for to on L2.
func (c *Client) Deposit(ctx context.Context, l1 *Client, at, to common.Address, amount *big.Int) (*Deposit, error) {
	if amount.Sign() == 0 {
		return nil, errors.New("deposit: nothing to deposit; give an amount over 0")
	}
	token, err := view(ctx, l1, at, portalABI.PackToken(), portalABI.UnpackToken)
	if err != nil {
		return nil, fmt.Errorf("read the portal's token: %w", err)
	}
	allowed, err := view(ctx, l1, token, tokenABI.PackAllowance(l1.Address(), at), tokenABI.UnpackAllowance)
	if err != nil {
		return nil, fmt.Errorf("read EMC allowance on L1: %w", err)
	}
	if allowed.Cmp(amount) < 0 {
		if _, err := l1.Send(ctx, token, nil, tokenABI.PackApprove(at, amount)); err != nil {
			return nil, fmt.Errorf("approve the portal: %w", err)
		}
	}
	receipt, err := l1.Send(ctx, at, nil, portalABI.PackDeposit(to, amount))
	if err != nil {
		return nil, fmt.Errorf("deposit on L1: %w", err)
	}
	tx, err := depositTx(receipt, at)
	if err != nil {
		return nil, err
	}
	arrived, err := c.awaitTx(ctx, tx, depositLimit, fmt.Sprintf("waiting for the deposit to arrive: it is locked on L1 (transaction %s) and comes with a later L1 block", receipt.TxHash))
	if err != nil {
		return nil, fmt.Errorf("wait for the deposit on L2: %w", err)
	}
	if arrived.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("deposit %s was minted on L2 but its call failed", tx)
	}
	return &Deposit{L1Tx: receipt.TxHash, Tx: tx}, nil
}

// depositTx is the L2 transaction that a deposit on L1 becomes (OP Stack deposits specification: its hash is a function of the L1 log).
func depositTx(receipt *types.Receipt, portal common.Address) (common.Hash, error) {
	for _, l := range receipt.Logs {
		if l.Address != portal || len(l.Topics) == 0 || l.Topics[0] != derive.DepositEventABIHash {
			continue
		}
		deposit, err := derive.UnmarshalDepositLogEvent(l)
		if err != nil {
			return common.Hash{}, fmt.Errorf("read deposit event: %w", err)
		}
		return types.NewTx(&types.DepositTx{
			SourceHash: deposit.SourceHash, From: deposit.From, To: deposit.To, Mint: deposit.Mint, Value: deposit.Value, Gas: deposit.Gas, Data: deposit.Data,
		}).Hash(), nil
	}
	return common.Hash{}, fmt.Errorf("transaction %s made no deposit", receipt.TxHash)
}

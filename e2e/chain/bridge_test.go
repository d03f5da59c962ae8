package chain

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/edgematrix/emc/bindings/emctoken"
	"github.com/edgematrix/emc/bindings/portal"
	"github.com/edgematrix/emc/bindings/quorum"
	noderpc "github.com/edgematrix/emc/node/rpc"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/relayer"
	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
)

// Output certifies the output of the newest block, as the validators of this one-seat network would.
func (s *sole) Output(ctx context.Context, _ uint64) (noderpc.Output, error) {
	head, err := s.geth.L2BlockRefByLabel(ctx, eth.Unsafe)
	if err != nil || head.Number == 0 {
		return noderpc.Output{}, noderpc.ErrNotFound
	}
	output, err := s.geth.OutputV0AtBlock(ctx, head.Hash)
	if err != nil {
		return noderpc.Output{}, err
	}
	root := common.Hash(eth.OutputRoot(output))
	digest := statement.Digest(s.network.L2.Config.ChainID.Uint64(), s.set.ID, statement.Output, head.Number, root)
	certificate, err := statement.Aggregate(s.set, 0, []statement.Share{{Seat: 0, Signature: s.seat.Sign(digest)}})
	return noderpc.Output{Block: head.Number, Root: root, Certificate: certificate}, err
}

// send sends a transaction and waits until it succeeded.
func (s *sole) send(c *ethclient.Client, key *ecdsa.PrivateKey, to common.Address, value *big.Int, input []byte) *types.Receipt {
	from := crypto.PubkeyToAddress(key.PublicKey)
	id, err := c.ChainID(s.ctx)
	require.NoError(s.t, err)
	nonce, err := c.PendingNonceAt(s.ctx, from)
	require.NoError(s.t, err)
	gas, err := c.EstimateGas(s.ctx, ethereum.CallMsg{From: from, To: &to, Value: value, Data: input})
	require.NoError(s.t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &to, Value: value, Gas: 2 * gas, GasTipCap: big.NewInt(1e6), GasFeeCap: big.NewInt(1e11), Data: input,
	})
	require.NoError(s.t, err)
	require.Eventually(s.t, func() bool { // the pool takes note of a head, and so of a balance, shortly after it is the head
		err = c.SendTransaction(s.ctx, tx)
		return err == nil || !strings.Contains(err.Error(), core.ErrInsufficientFunds.Error())
	}, soon, tick)
	require.NoError(s.t, err)
	var receipt *types.Receipt
	require.Eventually(s.t, func() bool {
		receipt, err = c.TransactionReceipt(s.ctx, tx.Hash())
		return err == nil
	}, soon, tick)
	require.Equal(s.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

// TestBridge takes EMC from L1 to L2 and back, by way of a certified output that the relayer posts.
func TestBridge(t *testing.T) {
	s := newSole(t)
	s.produce()
	r, err := relayer.New(relayer.Config{
		L1: s.l1.HTTP(), L2: s.geth.HTTP(), BatcherKey: s.batcher, Quorum: s.network.L1Contracts["Quorum"],
		L2Quorum: s.network.Contracts["Quorum"], Poll: 200 * time.Millisecond, Log: s.log,
	})
	require.NoError(t, err)
	s.run(r)
	l1, l2 := ethclient.NewClient(s.l1.RPC()), ethclient.NewClient(s.geth.RPC())
	owner, guest := newKey(t), common.Address{0x6e}
	amount := new(big.Int).Mul(ether, big.NewInt(5))
	to := crypto.PubkeyToAddress(owner.PublicKey)

	token, gate := emctoken.NewEMCToken(), portal.NewPortal()
	s.send(l1, s.user, s.network.L1Contracts["EMCToken"], nil, token.PackApprove(s.network.L1Contracts["Portal"], amount))
	s.send(l1, s.user, s.network.L1Contracts["Portal"], nil, gate.PackDeposit(to, amount))
	require.Eventually(t, func() bool {
		balance, err := l2.BalanceAt(s.ctx, to, nil)
		return err == nil && balance.Cmp(amount) == 0
	}, soon, tick, "the deposit arrives as native EMC")

	// initiateWithdrawal(address target, uint256 gasLimit, bytes data)
	input := crypto.Keccak256([]byte("initiateWithdrawal(address,uint256,bytes)"))[:4]
	input = append(input, common.LeftPadBytes(guest[:], 32)...)
	input = append(input, common.LeftPadBytes([]byte{1, 0, 0}, 32)...)
	input = append(input, common.LeftPadBytes([]byte{96}, 32)...)
	input = append(input, make([]byte, 32)...)
	begun := s.send(l2, owner, predeploys.L2ToL1MessagePasserAddr, ether, input)

	outputs := func() uint64 { return s.lastOutput(l1) }
	_, err = relayer.ProveWithdrawal(s.ctx, s.geth.RPC(), begun.TxHash, begun.BlockNumber.Uint64()-1)
	require.ErrorIs(t, err, relayer.ErrNotCertified)
	require.Eventually(t, func() bool { return outputs() >= begun.BlockNumber.Uint64() }, soon, tick, "the relayer posts a certified output")
	withdrawal, err := relayer.ProveWithdrawal(s.ctx, s.geth.RPC(), begun.TxHash, outputs())
	require.NoError(t, err)
	s.send(l1, s.user, s.network.L1Contracts["Portal"], nil, withdrawal.Calldata())
	back, err := l1.CallContract(s.ctx, ethereum.CallMsg{To: addr(s.network.L1Contracts["EMCToken"]), Data: token.PackBalanceOf(guest)}, nil)
	require.NoError(t, err)
	require.Equal(t, ether, new(big.Int).SetBytes(back), "the withdrawal pays EMC on L1")
}

func addr(a common.Address) *common.Address { return &a }

// lastOutput is the newest L2 block whose output L1 has.
func (s *sole) lastOutput(l1 *ethclient.Client) uint64 {
	q := quorum.NewQuorum()
	ret, err := l1.CallContract(s.ctx, ethereum.CallMsg{To: addr(s.network.L1Contracts["Quorum"]), Data: q.PackLastOutput()}, nil)
	require.NoError(s.t, err)
	last, err := q.UnpackLastOutput(ret)
	require.NoError(s.t, err)
	return last
}

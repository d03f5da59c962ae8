package e2e

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/protocol"
)

// signedVote and gossipedVote are a vote on the wire, written down here again, since a traitor shares no code with us.
type signedVote struct {
	Kind          uint8
	From          uint16
	Height, Round uint64
	Value         common.Hash
	PreparedRound uint64
	Share         []byte
	Signature     []byte
}

type gossipedVote struct {
	Vote                   signedVote
	RoundChanges, Prepares []signedVote
	Body                   []byte
	SetID                  uint64
}

// prepare signs a PREPARE of a validator.
func prepare(t *testing.T, n *protocol.Network, keyFile string, from uint16, height, round uint64, value common.Hash) []byte {
	t.Helper()
	key, err := crypto.LoadECDSA(keyFile)
	require.NoError(t, err)
	const kind = 1
	text := crypto.Keccak256([]byte("EMC consensus vote v1"))
	for _, v := range []uint64{n.L2ChainID, n.Set.ID, kind, height, round} {
		text = append(text, common.BigToHash(new(big.Int).SetUint64(v)).Bytes()...)
	}
	text = append(append(append(text, value[:]...), make([]byte, 32)...), crypto.Keccak256()...)
	v := gossipedVote{Vote: signedVote{Kind: kind, From: from, Height: height, Round: round, Value: value}, SetID: n.Set.ID}
	v.Vote.Signature, err = crypto.Sign(crypto.Keccak256(text), key)
	require.NoError(t, err)
	raw, err := rlp.EncodeToBytes(&v)
	require.NoError(t, err)
	return append([]byte{1}, raw...)
}

// TestEquivocatorLosesStake: a validator signs two votes for one round; the others keep both, show them to the contract by themselves, and its stake is cut.
func TestEquivocatorLosesStake(t *testing.T) {
	net := startNetwork(t, "--workers", "0", "--routers", "0")
	_, err := net.Run(limit(t), "user", "devnet", "stop", "validator-3", "--datadir", net.Dir)
	require.NoError(t, err)
	network, err := protocol.Load(net.Info.Network)
	require.NoError(t, err)
	traitor, keyFile := network.Set.Seats[3].Signer, filepath.Join(net.Dir, "keys", "validator-3")
	from := uint16(3)
	key, err := crypto.LoadECDSA(keyFile)
	require.NoError(t, err)
	require.Equal(t, traitor, crypto.PubkeyToAddress(key.PublicKey))

	c := dial(t, net.Info.RPC[0])
	stake := func() *big.Int { return stakeOf(t, c, traitor) }
	before := stake()
	require.Positive(t, before.Sign(), "there is stake to lose")

	host, err := p2p.New(p2p.Config{Key: key, Bootnodes: network.Bootnodes[:3]})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, host.Close()) })
	topic, err := host.JoinDirect(consensus.Topic, consensus.MaxMessage, nil)
	require.NoError(t, err)
	var seen []consensus.Evidence
	require.Eventually(t, func() bool { // a height's votes count while it is being decided
		head, err := c.BlockNumber(limit(t))
		require.NoError(t, err)
		for _, value := range []common.Hash{{1}, {2}} {
			require.NoError(t, topic.Publish(limit(t), prepare(t, network, keyFile, from, head+1, 9, value)))
		}
		require.NoError(t, c.Client().CallContext(limit(t), &seen, "emc_getEvidence"))
		return len(seen) > 0
	}, 30*time.Second, 100*time.Millisecond, "two votes are evidence")
	require.Equal(t, traitor, seen[0].Signer)
	require.Eventually(t, func() bool { return stake().Cmp(before) < 0 }, time.Minute, 500*time.Millisecond, "the watcher brings it to the contract")

	file := filepath.Join(t.TempDir(), "evidence.json")
	data, err := json.Marshal(seen[0])
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, data, 0o600))
	_, err = net.Run(limit(t), "user", "validator", "slash", "--evidence", file)
	require.ErrorContains(t, err, "EvidenceUsed", "once a case")
}

func stakeOf(t *testing.T, c *ethclient.Client, signer common.Address) *big.Int {
	t.Helper()
	s := staking.NewStaking()
	at := bind.NewBoundContract(common.HexToAddress("0xE3C0000000000000000000000000000000000002"), abi.ABI{}, c, c, c)
	id, err := bind.Call(at, &bind.CallOpts{Context: limit(t)}, s.PackSignedFor(signer), s.UnpackSignedFor)
	require.NoError(t, err)
	left, err := bind.Call(at, &bind.CallOpts{Context: limit(t)}, s.PackStakeOf(id), s.UnpackStakeOf)
	require.NoError(t, err)
	return left
}

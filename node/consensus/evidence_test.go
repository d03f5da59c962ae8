package consensus

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
)

var updateVotes = flag.Bool("update-votes", false, "write protocol/testdata/votes.json anew")

// TestSignedVotesAreEvidenceForTheContract holds the digest that Staking.slashEquivocation computes to voteDigest: forge reads the same file.
func TestSignedVotesAreEvidenceForTheContract(t *testing.T) {
	const chainID, setID = 703600, 3
	type vector struct {
		SetID         uint64        `json:"setId"`
		Kind          uint8         `json:"kind"`
		Height        uint64        `json:"height"`
		Round         uint64        `json:"round"`
		Value         common.Hash   `json:"value"`
		PreparedRound uint64        `json:"preparedRound"`
		ShareHash     common.Hash   `json:"shareHash"`
		Signature     hexutil.Bytes `json:"signature"`
	}
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	require.NoError(t, err)
	bls, err := statement.NewSecretKey(common.LeftPadBytes([]byte{7}, 32))
	require.NoError(t, err)
	file := struct {
		ChainID uint64         `json:"chainId"`
		Signer  common.Address `json:"signer"`
		Votes   []vector       `json:"votes"`
	}{ChainID: chainID, Signer: crypto.PubkeyToAddress(key.PublicKey)}
	for _, m := range []*qbft.Message{
		{Kind: qbft.Prepare, Height: 9, Round: 2, Value: qbft.Value{1}},
		{Kind: qbft.Prepare, Height: 9, Round: 2, Value: qbft.Value{2}},
		{Kind: qbft.Commit, Height: 9, Round: 2, Value: qbft.Value{1}},
		{Kind: qbft.Commit, Height: 9, Round: 2, Value: qbft.Value{2}},
		{Kind: qbft.RoundChange, Height: 9, Round: 3, Value: qbft.Value{1}, PreparedRound: 1},
		{Kind: qbft.RoundChange, Height: 9, Round: 3, Value: qbft.Value{1}, PreparedRound: 2},
	} {
		require.NoError(t, signVote(t.Context(), chainID, setID, signer.NewLocal(key, bls), m))
		file.Votes = append(file.Votes, vector{
			setID, uint8(m.Kind), m.Height, m.Round, common.Hash(m.Value), m.PreparedRound, crypto.Keccak256Hash(m.Share), m.Signature,
		})
	}
	got, err := json.MarshalIndent(file, "", " ")
	require.NoError(t, err)
	const path = "../../protocol/testdata/votes.json"
	if *updateVotes {
		require.NoError(t, os.WriteFile(path, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

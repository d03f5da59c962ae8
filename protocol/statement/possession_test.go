package statement

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

// TestPossessionVectors holds the contracts' check of proofs of possession to this package's: forge reads the same file.
func TestPossessionVectors(t *testing.T) {
	const chainID = 703600
	type vector struct {
		Owner common.Address `json:"owner"`
		Key   hexutil.Bytes  `json:"key"`
		Proof hexutil.Bytes  `json:"proof"`
	}
	file := struct {
		ChainID uint64   `json:"chainId"`
		Proofs  []vector `json:"proofs"`
	}{ChainID: chainID}
	for i := byte(1); i <= 3; i++ {
		key, err := NewSecretKey(common.LeftPadBytes([]byte{i}, 32))
		require.NoError(t, err)
		owner := common.Address{0xab, 19: i}
		proof, err := key.ProvePossession(owner, chainID).OnChain()
		require.NoError(t, err)
		file.Proofs = append(file.Proofs, vector{owner, key.Public().OnChain(), proof})
	}
	got, err := json.MarshalIndent(file, "", " ")
	require.NoError(t, err)
	const path = "../testdata/possession.json"
	if *update {
		require.NoError(t, os.WriteFile(path, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

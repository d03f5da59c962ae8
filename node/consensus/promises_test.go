package consensus

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol/statement"
)

var (
	namedTests = regexp.MustCompile("((?:`Test[A-Za-z0-9]+`(?:,| and)?\\s*)+)\\(([a-z0-9/]+)\\)")
	testName   = regexp.MustCompile("Test[A-Za-z0-9]+")
)

// Every test that docs/testing.md names is there, in the package that it names.
func TestNamedTestsExist(t *testing.T) {
	text, err := os.ReadFile("../../docs/testing.md")
	require.NoError(t, err)
	sources := make(map[string]string)
	found := 0
	for _, m := range namedTests.FindAllStringSubmatch(string(text), -1) {
		dir := m[2]
		if sources[dir] == "" {
			files, err := filepath.Glob(filepath.Join("../..", dir, "*_test.go"))
			require.NoError(t, err)
			for _, f := range files {
				data, err := os.ReadFile(f)
				require.NoError(t, err)
				sources[dir] += string(data)
			}
		}
		for _, name := range testName.FindAllString(m[1], -1) {
			found++
			require.True(t, strings.Contains(sources[dir], "func "+name+"(t *testing.T)"), "%s is not in %s", name, dir)
		}
	}
	require.Equal(t, strings.Count(string(text), "`Test"), found, "a test is named without its package")
}

// 3. Neither round nor signers get into the block's hash: a block that is decided by other validators in another round is the same block, and both certificates prove it.
func TestFailure03OneHashWhateverRoundAndSigners(t *testing.T) {
	w := newCluster(t, 4, 0, inMemory(newHub(t)))
	block := (&fakeBlock{Number: 5, Time: 5}).block()
	for round, signers := range map[uint64][]int{1: {0, 1, 2}, 2: {1, 2, 3}} {
		var shares []statement.Share
		for _, i := range signers {
			digest := blockDigest(testChainID, w.set.ID, block.Number, round, [32]byte(block.Hash))
			shares = append(shares, statement.Share{Seat: uint16(i), Signature: w.nodes[i].bls.Sign(digest)})
		}
		c, err := statement.Aggregate(w.set, round, shares)
		require.NoError(t, err)
		require.NoError(t, c.VerifyBlock(w.set, testChainID, block.Number, block.Hash))
		c.Round++
		require.Error(t, c.VerifyBlock(w.set, testChainID, block.Number, block.Hash), "the round is in what is signed")
	}
}

package protocol

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Tree is a Merkle tree in the layout of OpenZeppelin's StandardMerkleTree: 2n-1 nodes, root first, the leaves sorted by hash and laid from the end;
// a node is the keccak256 of its children, the smaller first. MerkleProof.verify accepts its proofs.
type Tree struct {
	nodes []common.Hash
	at    map[common.Hash]int // a leaf's place among nodes; of equal leaves one
}

// NewTree builds the tree over leaf hashes, in any order. The root of no leaves is the zero hash.
func NewTree(leaves []common.Hash) *Tree {
	n := len(leaves)
	if n == 0 {
		return &Tree{nodes: []common.Hash{{}}}
	}
	sorted := slices.Clone(leaves)
	slices.SortFunc(sorted, func(a, b common.Hash) int { return bytes.Compare(a[:], b[:]) })
	t := &Tree{nodes: make([]common.Hash, 2*n-1), at: make(map[common.Hash]int, n)}
	for i, leaf := range sorted {
		t.nodes[2*n-2-i] = leaf
		t.at[leaf] = 2*n - 2 - i
	}
	for i := n - 2; i >= 0; i-- {
		t.nodes[i] = hashPair(t.nodes[2*i+1], t.nodes[2*i+2])
	}
	return t
}

// Root is the tree's root.
func (t *Tree) Root() common.Hash { return t.nodes[0] }

// Proof gives the siblings from the leaf up to the root, the leaf's own first. It fails if the leaf is not in the tree.
func (t *Tree) Proof(leaf common.Hash) ([]common.Hash, error) {
	i, ok := t.at[leaf]
	if !ok {
		return nil, fmt.Errorf("merkle proof: leaf %s is not in the tree", leaf)
	}
	var proof []common.Hash
	for ; i > 0; i = (i - 1) / 2 {
		proof = append(proof, t.nodes[i-1+2*(i%2)]) // the sibling of an odd place is after it, of an even one before
	}
	return proof, nil
}

// VerifyProof says whether the proof leads from leaf to root, as OpenZeppelin's MerkleProof.verify.
func VerifyProof(root, leaf common.Hash, proof []common.Hash) bool {
	for _, sibling := range proof {
		leaf = hashPair(leaf, sibling)
	}
	return leaf == root
}

func hashPair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}

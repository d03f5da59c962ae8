package task

import (
	"crypto/sha256"
	"fmt"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Trees hash with SHA-256, for which CPUs have instructions: a round of a small task would else spend more on its tree than on its matrix.
// A leaf takes the digests of four rows; prefixes keep leaves and nodes apart.
const (
	rowsPerLeaf = 4
	prefixLeaf  = 0
	prefixNode  = 1
)

// Group is how many rows a worker may forget together: it keeps one node a group and computes a group anew to open one of its rows.
const Group = 64

func hashLeaf(d *[rowsPerLeaf]Digest) common.Hash {
	var b [1 + 64]byte
	b[0] = prefixLeaf
	for i := range d {
		copy(b[1+16*i:], d[i][:])
	}
	return sha256.Sum256(b[:])
}

func hashNode(l, r common.Hash) common.Hash {
	var b [1 + 64]byte
	b[0] = prefixNode
	copy(b[1:], l[:])
	copy(b[33:], r[:])
	return sha256.Sum256(b[:])
}

// GroupNode is the node over the digests of a whole group of rows (Group of them).
func GroupNode(digests []Digest) common.Hash {
	return rootOf(leavesOf(digests))
}

// RoundRoot is a round's root over its groups' nodes, in order: n / Group of them.
func RoundRoot(groups []common.Hash) common.Hash { return rootOf(slices.Clone(groups)) }

func leavesOf(digests []Digest) []common.Hash {
	level := make([]common.Hash, len(digests)/rowsPerLeaf)
	for i := range level {
		level[i] = hashLeaf((*[rowsPerLeaf]Digest)(digests[rowsPerLeaf*i:]))
	}
	return level
}

// rootOf folds a level, a power of two of nodes, in place.
func rootOf(level []common.Hash) common.Hash {
	for n := len(level) / 2; n > 0; n /= 2 {
		for i := range n {
			level[i] = hashNode(level[2*i], level[2*i+1])
		}
	}
	return level[0]
}

// pathIn gives the siblings on the way from place i of a level, a power of two of nodes, to its root. It destroys the level.
func pathIn(level []common.Hash, i int) []common.Hash {
	var path []common.Hash
	for n := len(level); n > 1; n /= 2 {
		path = append(path, level[i^1])
		for j := range n / 2 {
			level[j] = hashNode(level[2*j], level[2*j+1])
		}
		i /= 2
	}
	return path
}

// OpenRow makes the opening of a row from its own group's digests and its round's group nodes. c is the row itself.
func OpenRow(row uint32, c []int32, digests []Digest, groups []common.Hash) Row {
	in := int(row % Group)
	leaf := in / rowsPerLeaf
	r := Row{C: packRow(c)}
	siblings := r.Siblings[:0]
	for i, d := range digests[leaf*rowsPerLeaf : (leaf+1)*rowsPerLeaf] {
		if i != in%rowsPerLeaf {
			siblings = append(siblings, d)
		}
	}
	r.Path = append(pathIn(leavesOf(digests), leaf), pathIn(slices.Clone(groups), int(row/Group))...)
	return r
}

// root is the round's root to which an opened row leads.
func (r *Row) root(row uint32, d Digest) common.Hash {
	var four [rowsPerLeaf]Digest
	rest := r.Siblings[:]
	for i := range four {
		if i == int(row%rowsPerLeaf) {
			four[i] = d
		} else {
			four[i], rest = rest[0], rest[1:]
		}
	}
	node, at := hashLeaf(&four), row/rowsPerLeaf
	for _, sibling := range r.Path {
		if at&1 == 0 {
			node = hashNode(node, sibling)
		} else {
			node = hashNode(sibling, node)
		}
		at /= 2
	}
	return node
}

// rowPathLength is how long the path of a row is in a round of size n.
func rowPathLength(n uint32) int { return bits.Len32(n/rowsPerLeaf) - 1 }

// CommitmentRoot is the root over the roots of a window's rounds, in order; the zero hash of none. A level with an odd number of nodes is filled up with
// a zero hash.
func CommitmentRoot(roots []common.Hash) common.Hash {
	if len(roots) == 0 {
		return common.Hash{}
	}
	_, root := proveMany(roots, nil)
	return root
}

// proveMany gives the nodes that rootOfMany needs besides the leaves at the places (ascending, distinct), and the root.
func proveMany(leaves []common.Hash, places []uint32) (proof []common.Hash, root common.Hash) {
	level, at := slices.Clone(leaves), slices.Clone(places)
	for len(level) > 1 {
		if len(level)%2 == 1 {
			level = append(level, common.Hash{})
		}
		parents := at[:0]
		for i := 0; i < len(at); i++ {
			if i+1 < len(at) && at[i]^1 == at[i+1] {
				parents = append(parents, at[i]/2)
				i++ // its sibling is known too
				continue
			}
			proof = append(proof, level[at[i]^1])
			parents = append(parents, at[i]/2)
		}
		for i := range len(level) / 2 {
			level[i] = hashNode(level[2*i], level[2*i+1])
		}
		level, at = level[:len(level)/2], parents
	}
	return proof, level[0]
}

// rootOfMany is the root of a tree of count leaves in which the leaves at the places (ascending, distinct) are as given. It fails if the proof is too
// short or too long.
func rootOfMany(count uint32, places []uint32, leaves, proof []common.Hash) (common.Hash, error) {
	at, nodes := slices.Clone(places), slices.Clone(leaves)
	for ; count > 1; count = (count + 1) / 2 {
		parents, above := at[:0], nodes[:0]
		for i := 0; i < len(at); i++ {
			l := nodes[i]
			var r common.Hash
			switch {
			case i+1 < len(at) && at[i]^1 == at[i+1]:
				parents, above = append(parents, at[i]/2), append(above, hashNode(l, nodes[i+1]))
				i++
				continue
			case len(proof) == 0:
				return common.Hash{}, fmt.Errorf("%w: proof of the rounds is too short", ErrInvalid)
			case at[i]&1 == 0:
				r = proof[0]
			default:
				l, r = proof[0], l
			}
			proof = proof[1:]
			parents, above = append(parents, at[i]/2), append(above, hashNode(l, r))
		}
		at, nodes = parents, above
	}
	if len(proof) != 0 || len(nodes) != 1 {
		return common.Hash{}, fmt.Errorf("%w: proof of the rounds is too long", ErrInvalid)
	}
	return nodes[0], nil
}

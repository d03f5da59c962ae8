package protocol

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Batch is the head of a settlement batch, as ISettlement.Batch.
type Batch struct {
	Number       uint64
	Previous     common.Hash // Hash of the batch before; zero for batch 1
	StateBlock   uint64      // the L2 block at which all state was read
	ReceiptsRoot common.Hash // NewTree of the leaves' hashes
}

// Net is what a batch moves for one (socket, worker, router), as ISettlement.Net.
type Net struct {
	Socket uint256.Int
	Worker common.Address
	Router common.Address // zero: its share goes to the protocol
	Units  uint64         // mU
	Calls  uint32
}

// Leaf is one call's entry in a batch's tree, as ISettlement.Leaf.
type Leaf struct {
	Call   common.Hash
	Result common.Hash
	Output common.Hash
	Socket uint256.Int
	Worker common.Address
	Router common.Address
	Units  uint64
	Status Status
}

// Rating is a worker's proved power in an epoch report, as IComputing.Rating.
type Rating struct {
	Worker common.Address
	Power  uint64 // mE
}

func (b *Batch) fields() []field {
	return []field{{"number", &b.Number}, {"previous", &b.Previous}, {"stateBlock", &b.StateBlock}, {"receiptsRoot", &b.ReceiptsRoot}}
}

func (n *Net) fields() []field {
	return []field{{"socket", &n.Socket}, {"worker", &n.Worker}, {"router", &n.Router}, {"units", &n.Units}, {"calls", &n.Calls}}
}

func (l *Leaf) fields() []field {
	return []field{
		{"call", &l.Call}, {"result", &l.Result}, {"output", &l.Output}, {"socket", &l.Socket},
		{"worker", &l.Worker}, {"router", &l.Router}, {"units", &l.Units}, {"status", &l.Status},
	}
}

func (r *Rating) fields() []field { return []field{{"worker", &r.Worker}, {"power", &r.Power}} }

// Hash is Settlement's batchHash: keccak256(abi.encode(number, previous, stateBlock, receiptsRoot, keccak256(abi.encode(nets)))). It is the body of the
// batch's statement.
func (b *Batch) Hash(nets []Net) common.Hash {
	h := NetsHash(nets)
	return crypto.Keccak256Hash(words(b.fields()), h[:])
}

// NetsHash is keccak256(abi.encode(nets)).
func NetsHash(nets []Net) common.Hash {
	enc := arrayHead(len(nets), 5)
	for i := range nets {
		enc = append(enc, words(nets[i].fields())...)
	}
	return crypto.Keccak256Hash(enc)
}

// RatingsHash is keccak256(abi.encode(ratings)), the body of an epoch report's statement.
func RatingsHash(ratings []Rating) common.Hash {
	enc := arrayHead(len(ratings), 2)
	for i := range ratings {
		enc = append(enc, words(ratings[i].fields())...)
	}
	return crypto.Keccak256Hash(enc)
}

// arrayHead begins the ABI encoding of one dynamic array of static structs: the offset of the array, then its length.
func arrayHead(n, wordsEach int) []byte {
	offset, length := uint256.NewInt(32).Bytes32(), uint256.NewInt(uint64(n)).Bytes32()
	enc := make([]byte, 0, 64+32*n*wordsEach)
	return append(append(enc, offset[:]...), length[:]...)
}

// Hash is the leaf's hash in the tree: keccak256(keccak256(abi.encode(leaf))), hashed twice so that no inner node can pass for a leaf
// (OpenZeppelin's StandardMerkleTree).
func (l *Leaf) Hash() common.Hash {
	return crypto.Keccak256Hash(crypto.Keccak256(words(l.fields())))
}

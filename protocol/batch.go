package protocol

import (
	"encoding/binary"
	"math"

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

// Hash is Settlement's batchHash: keccak256(abi.encode(number, previous, stateBlock, receiptsRoot, keccak256(PackNets(nets)))). It is the body of the
// batch's statement.
func (b *Batch) Hash(nets []Net) common.Hash {
	h := NetsHash(nets)
	return crypto.Keccak256Hash(words(b.fields()), h[:])
}

// NetsHash is keccak256(PackNets(nets)).
func NetsHash(nets []Net) common.Hash { return crypto.Keccak256Hash(PackNets(nets)) }

// Sizes in packed nets, bytes.
const (
	netsHead  = 2  // how many keys
	netRecord = 24 // socket, two keys' indices, units, calls
)

// PackNets gives nets in the form in which Settlement takes them, see ISettlement.Net: the number of keys, the keys of workers and routers in the order of
// their first use, and a record a net. Nothing stands for no nets. A socket past 64 bits cannot exist and is packed as one that does not. MaxBatchNets
// keeps the keys far below the 65,535 that an index can name.
func PackNets(nets []Net) []byte {
	if len(nets) == 0 {
		return nil
	}
	index, keys := map[common.Address]uint16{{}: 0}, []byte{}
	of := func(key common.Address) uint16 {
		if _, ok := index[key]; !ok {
			index[key] = uint16(len(index))
			keys = append(keys, key[:]...)
		}
		return index[key]
	}
	records := make([]byte, 0, netRecord*len(nets))
	for i := range nets {
		n, socket := &nets[i], uint64(math.MaxUint64)
		if n.Socket.IsUint64() {
			socket = n.Socket.Uint64()
		}
		records = binary.BigEndian.AppendUint64(records, socket)
		records = binary.BigEndian.AppendUint16(records, of(n.Worker))
		records = binary.BigEndian.AppendUint16(records, of(n.Router))
		records = binary.BigEndian.AppendUint64(records, n.Units)
		records = binary.BigEndian.AppendUint32(records, n.Calls)
	}
	out := binary.BigEndian.AppendUint16(make([]byte, 0, netsHead+len(keys)+len(records)), uint16(len(index)-1))
	return append(append(out, keys...), records...)
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

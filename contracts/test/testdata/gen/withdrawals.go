package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
)

// messages in the trie: enough for branches three levels deep.
const messages = 300

type (
	withdrawalVectors struct {
		StateRoot       common.Hash        `json:"stateRoot"`
		StorageRoot     common.Hash        `json:"storageRoot"`
		LatestBlockhash common.Hash        `json:"latestBlockhash"`
		OutputRoot      common.Hash        `json:"outputRoot"`
		Withdrawals     []withdrawalVector `json:"withdrawals"`
	}
	withdrawalVector struct {
		Nonce    hexBytes       `json:"nonce"` // 32 bytes
		Sender   common.Address `json:"sender"`
		Target   common.Address `json:"target"`
		Value    hexBytes       `json:"value"` // 32 bytes
		GasLimit uint64         `json:"gasLimit"`
		Data     hexBytes       `json:"data"`
		Hash     common.Hash    `json:"hash"`
		Proof    []hexBytes     `json:"proof"`
	}
)

func withdrawals() (withdrawalVectors, error) {
	all := make([]withdrawalVector, messages)
	for i := range all {
		w := &all[i]
		w.Nonce = nonce(uint64(i))
		w.Sender = common.BytesToAddress(crypto.Keccak256([]byte{'s', byte(i)}))
		w.Target = common.BytesToAddress(crypto.Keccak256([]byte{'t', byte(i)}))
		w.Value = common.BigToHash(new(big.Int).Mul(big.NewInt(int64(i+1)), big.NewInt(1e18))).Bytes()
		w.GasLimit = 0
		w.Data = hexBytes{}
		h, err := w.hash()
		if err != nil {
			return withdrawalVectors{}, err
		}
		w.Hash = h
	}
	return prove(all, []int{0, 7, 299})
}

// nonce is MessagePasser's: message version 1 in the upper two bytes.
func nonce(i uint64) []byte {
	n := new(big.Int).Lsh(big.NewInt(1), 240)
	return common.BigToHash(n.Add(n, new(big.Int).SetUint64(i))).Bytes()
}

func (w withdrawalVector) hash() (common.Hash, error) {
	typ := func(s string) abi.Argument { t, _ := abi.NewType(s, "", nil); return abi.Argument{Type: t} }
	args := abi.Arguments{typ("uint256"), typ("address"), typ("address"), typ("uint256"), typ("uint256"), typ("bytes")}
	b, err := args.Pack(new(big.Int).SetBytes(w.Nonce), w.Sender, w.Target, new(big.Int).SetBytes(w.Value),
		new(big.Int).SetUint64(w.GasLimit), []byte(w.Data))
	return crypto.Keccak256Hash(b), err
}

// prove puts the messages in MessagePasser's storage, beside its proxy's admin slot as in genesis, and proves some.
func prove(all []withdrawalVector, which []int) (v withdrawalVectors, err error) {
	t, err := trie.NewStateTrie(trie.StateTrieID(types.EmptyRootHash), triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
	if err != nil {
		return v, err
	}
	admin := crypto.Keccak256Hash([]byte("eip1967.proxy.admin")).Big()
	admin.Sub(admin, common.Big1)
	if err = t.UpdateStorage(common.Address{}, admin.Bytes(), common.HexToAddress("0x4200000000000000000000000000000000000018").Bytes()); err != nil {
		return v, err
	}
	for _, w := range all {
		if err = t.UpdateStorage(common.Address{}, slot(w.Hash), []byte{1}); err != nil {
			return v, err
		}
	}
	v.StorageRoot = t.Hash()
	v.StateRoot, v.LatestBlockhash = crypto.Keccak256Hash([]byte("state")), crypto.Keccak256Hash([]byte("block"))
	v.OutputRoot = crypto.Keccak256Hash(make([]byte, 32), v.StateRoot[:], v.StorageRoot[:], v.LatestBlockhash[:])
	for _, i := range which {
		w := all[i]
		var nodes proofList
		if err = t.Prove(crypto.Keccak256(slot(w.Hash)), &nodes); err != nil {
			return v, err
		}
		w.Proof = nodes
		v.Withdrawals = append(v.Withdrawals, w)
	}
	return v, nil
}

// slot of sentMessages[hash], the contract's first variable.
func slot(hash common.Hash) []byte { return crypto.Keccak256(hash[:], make([]byte, 32)) }

// proofList keeps a proof's nodes in the order of the path.
type proofList []hexBytes

// Put is ethdb.KeyValueWriter's.
func (l *proofList) Put(_ []byte, value []byte) error {
	*l = append(*l, append([]byte{}, value...))
	return nil
}

// Delete is ethdb.KeyValueWriter's; proofs only grow.
func (l *proofList) Delete([]byte) error { return nil }

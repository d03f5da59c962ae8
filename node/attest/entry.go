package attest

import (
	"bytes"
	"encoding/binary"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
)

// callKey is what a call is known by: its session and nonce.
type callKey [common.HashLength + 8]byte

func keyOf(session common.Hash, nonce uint64) (k callKey) {
	copy(k[:], session[:])
	binary.BigEndian.PutUint64(k[common.HashLength:], nonce)
	return k
}

func (k callKey) compare(o callKey) int { return bytes.Compare(k[:], o[:]) }

func (k callKey) session() common.Hash { return common.Hash(k[:common.HashLength]) }

// entry is a receipt whose signatures were checked.
type entry struct {
	receipt *protocol.Receipt
	by      protocol.Signers
	key     callKey
	carried bool // has a route of a registered router; known once it is in the pool
}

// openReceipt checks all that a receipt proves by itself.
func openReceipt(d protocol.Domain, r *protocol.Receipt) (*entry, error) {
	by, err := r.Verify(d)
	if err != nil {
		return nil, err
	}
	return &entry{receipt: r, by: by, key: keyOf(r.Call.Session, r.Call.Nonce)}, nil
}

func (e *entry) units() uint64 { return e.receipt.Result.Units }

// deadline is the last second at which the receipt may be settled.
func (e *entry) deadline(window uint64) uint64 { return e.receipt.Call.NotAfter + window }

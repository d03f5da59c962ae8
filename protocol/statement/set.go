package statement

import (
	"fmt"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Seat is one seat of a set. An operator with several seats has its signer and key in each.
type Seat struct {
	Signer common.Address `json:"signer"`
	Key    PublicKey      `json:"key"`
}

// Set is a validator set: it makes the blocks from Start on, until the next set's. Its keys' possession was proved when they were registered.
type Set struct {
	ID    uint64 `json:"id"`
	Start uint64 `json:"start"`
	Seats []Seat `json:"seats"`
}

// FromNetwork is the set that a network's configuration starts with.
func FromNetwork(n *protocol.Network) (*Set, error) {
	s := &Set{ID: n.Set.ID, Seats: make([]Seat, len(n.Set.Seats))}
	for i, seat := range n.Set.Seats {
		key, err := ParsePublicKey(seat.BLSKey[:])
		if err != nil {
			return nil, fmt.Errorf("seat %d of set %d: %w", i, s.ID, err)
		}
		s.Seats[i] = Seat{Signer: seat.Signer, Key: key}
	}
	return s, s.Check()
}

// FromChain is the set that a Quorum contract holds: keys at 128 bytes of EIP-2537 a seat, and as many signers.
func FromChain(id, start uint64, keys []byte, signers []common.Address) (*Set, error) {
	n := len(keys) / publicKeyOnChain
	if n == 0 || n > protocol.MaxSeats || len(keys)%publicKeyOnChain != 0 || len(signers) != n {
		return nil, fmt.Errorf("set %d: %d bytes of keys and %d signers, want %d and one a seat for 1 to %d seats", id, len(keys), len(signers), publicKeyOnChain, protocol.MaxSeats)
	}
	s := &Set{ID: id, Start: start, Seats: make([]Seat, n)}
	for i := range s.Seats {
		key, err := parsePublicKeyOnChain(keys[i*publicKeyOnChain : (i+1)*publicKeyOnChain])
		if err != nil {
			return nil, fmt.Errorf("seat %d of set %d: %w", i, id, err)
		}
		s.Seats[i] = Seat{signers[i], key}
	}
	return s, nil
}

// Check says why the set cannot be one.
func (s *Set) Check() error {
	if len(s.Seats) == 0 || len(s.Seats) > protocol.MaxSeats {
		return fmt.Errorf("set %d has %d seats, want 1 to %d", s.ID, len(s.Seats), protocol.MaxSeats)
	}
	for i, seat := range s.Seats {
		if seat.Key.IsZero() {
			return fmt.Errorf("seat %d of set %d has no key", i, s.ID)
		}
	}
	return nil
}

// Quorum is the least number of seats whose shares make a certificate: more than two thirds.
func (s *Set) Quorum() int { return 2*len(s.Seats)/3 + 1 }

// KeysOnChain are the seats' keys as Quorum takes them: 128 bytes of EIP-2537 a seat.
func (s *Set) KeysOnChain() []byte {
	out := make([]byte, 0, publicKeyOnChain*len(s.Seats))
	for _, seat := range s.Seats {
		out = append(out, seat.Key.OnChain()...)
	}
	return out
}

// Signers are the seats' signers.
func (s *Set) Signers() []common.Address {
	out := make([]common.Address, len(s.Seats))
	for i, seat := range s.Seats {
		out[i] = seat.Signer
	}
	return out
}

// Body is the body of the statement that hands over to this set:
// keccak256(abi.encode(start, keccak256(KeysOnChain), keccak256(abi.encodePacked(Signers)))).
func (s *Set) Body() common.Hash {
	signers := make([]byte, 0, 32*len(s.Seats))
	for _, seat := range s.Seats {
		signers = append(signers, common.LeftPadBytes(seat.Signer[:], 32)...) // abi.encodePacked pads what is in an array
	}
	start := word(s.Start)
	return crypto.Keccak256Hash(start[:], crypto.Keccak256(s.KeysOnChain()), crypto.Keccak256(signers))
}

// SeatsOf are the seats, in order, that hold the same key as the given one, itself included; none if the seat does not exist.
func (s *Set) SeatsOf(seat int) []int {
	if seat < 0 || seat >= len(s.Seats) {
		return nil
	}
	var same []int
	for i := range s.Seats {
		if s.Seats[i].Key.bytes == s.Seats[seat].Key.bytes {
			same = append(same, i)
		}
	}
	return same
}

// SeatOf is the first seat of a signer, -1 if it has none.
func (s *Set) SeatOf(signer common.Address) int {
	for i := range s.Seats {
		if s.Seats[i].Signer == signer {
			return i
		}
	}
	return -1
}

func (s *Set) bitmapSize() int { return (len(s.Seats) + 7) / 8 }

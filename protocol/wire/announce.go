package wire

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
)

// MaxApps bounds the apps that one announcement names.
const MaxApps = 256

// Announcement is a worker's state, as it tells its routers. It is signed, so that routers may pass it on.
type Announcement struct {
	Worker      common.Address
	Operator    uint64
	Sequence    uint64        // Unix ms at which it was made: of two the greater counts
	Power       uint64        // mE
	Slots       uint32        // calls that may run at once
	Running     uint32        // calls that run
	Queued      uint32        // calls that wait
	QueuedUnits uint64        // mU that running and waiting calls may still use
	Apps        []uint256.Int // apps that it serves; none: every app of its operator's sockets
}

// SignedAnnouncement is an announcement with its worker's signature.
type SignedAnnouncement struct {
	Announcement Announcement
	Signature    protocol.Signature
}

var announcementTag = []byte("EMC announcement v1")

// digest binds the announcement to its network.
func (a *Announcement) digest(d protocol.Domain) (common.Hash, error) {
	b, err := rlp.EncodeToBytes(a)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode announcement: %w", err)
	}
	return crypto.Keccak256Hash(announcementTag, d.Separator().Bytes(), b), nil
}

// SignAnnouncement signs a as its worker.
func SignAnnouncement(d protocol.Domain, a Announcement, key *ecdsa.PrivateKey) (*SignedAnnouncement, error) {
	if len(a.Apps) > MaxApps {
		return nil, fmt.Errorf("announce %d apps: at most %d are allowed", len(a.Apps), MaxApps)
	}
	h, err := a.digest(d)
	if err != nil {
		return nil, err
	}
	sig, err := protocol.Sign(h, key)
	if err != nil {
		return nil, err
	}
	return &SignedAnnouncement{Announcement: a, Signature: sig}, nil
}

// Verify fails unless the announcement is signed by the worker that it names.
func (s *SignedAnnouncement) Verify(d protocol.Domain) error {
	h, err := s.Announcement.digest(d)
	if err != nil {
		return err
	}
	signer, err := s.Signature.Signer(h)
	if err != nil {
		return fmt.Errorf("announcement of %s: %w", s.Announcement.Worker, err)
	}
	if signer != s.Announcement.Worker {
		return fmt.Errorf("announcement of %s is signed by %s", s.Announcement.Worker, signer)
	}
	return nil
}

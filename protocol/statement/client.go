package statement

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ErrOtherSet is wrapped by the refusal of a block that the client's set does not make, whoever signed it.
var ErrOtherSet = errors.New("block is another set's")

// Handover is the next set and the certificate by which the set before makes it so.
type Handover struct {
	Set         *Set         `json:"set"`
	Certificate *Certificate `json:"certificate" rlp:"nil"` // nil for the first set
}

// Client is a light client: it follows the handovers from set to set by certificates alone, and knows which set makes which block. It is not safe for
// concurrent use.
type Client struct {
	chainID uint64
	sets    []*Set // from the one trusted at first, the newest last
}

// NewClient starts from a set that the caller trusts: genesis', or one that it verified before.
func NewClient(chainID uint64, trusted *Set) (*Client, error) {
	if err := trusted.Check(); err != nil {
		return nil, fmt.Errorf("light client: %w", err)
	}
	return &Client{chainID: chainID, sets: []*Set{trusted}}, nil
}

// Set is the newest set.
func (c *Client) Set() *Set { return c.sets[len(c.sets)-1] }

// SetAt is the set that makes a block by what the client has followed, nil for a block before its first set.
func (c *Client) SetAt(number uint64) *Set {
	for i := len(c.sets) - 1; i >= 0; i-- {
		if c.sets[i].Start <= number {
			return c.sets[i]
		}
	}
	return nil
}

// Verify checks the newest set's certificate of any statement but a block's.
func (c *Client) Verify(kind Kind, number uint64, body common.Hash, cert *Certificate) error {
	return c.verify(c.Set(), kind, number, body, cert)
}

func (c *Client) verify(set *Set, kind Kind, number uint64, body common.Hash, cert *Certificate) error {
	if err := cert.Verify(set, Digest(c.chainID, set.ID, kind, number, body)); err != nil {
		return fmt.Errorf("light client: %s %d: %w", kind, number, err)
	}
	return nil
}

// VerifyBlock checks the certificate of a block by the set that makes it: from the next set's start on, an old set's certificates are worth nothing.
func (c *Client) VerifyBlock(number uint64, hash common.Hash, cert *Certificate) error {
	set := c.SetAt(number)
	if set == nil || set.ID != cert.SetID {
		return fmt.Errorf("light client: block %d certified by set %d: %w", number, cert.SetID, ErrOtherSet)
	}
	return c.verify(set, Block, number, BlockBody(cert.Round, hash), cert)
}

// Advance moves on to the next set, which the newest one certified with its start, keys and signers.
func (c *Client) Advance(next *Set, cert *Certificate) error {
	if now := c.Set(); next.ID != now.ID+1 || next.Start <= now.Start {
		return fmt.Errorf("light client: set %d from block %d does not follow set %d from block %d", next.ID, next.Start, now.ID, now.Start)
	}
	if err := next.Check(); err != nil {
		return fmt.Errorf("light client: %w", err)
	}
	if err := c.Verify(SetChange, next.ID, next.Body(), cert); err != nil {
		return err
	}
	c.sets = append(c.sets, next)
	return nil
}

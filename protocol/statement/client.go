package statement

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Client is a light client: it knows one set at a time and follows the handovers from set to set. It is not safe for concurrent use.
type Client struct {
	chainID uint64
	set     *Set
}

// NewClient starts from a set that the caller trusts: genesis', or one that it verified before.
func NewClient(chainID uint64, trusted *Set) (*Client, error) {
	if err := trusted.Check(); err != nil {
		return nil, fmt.Errorf("light client: %w", err)
	}
	return &Client{chainID: chainID, set: trusted}, nil
}

// Set is the set that is trusted now.
func (c *Client) Set() *Set { return c.set }

// Verify checks the current set's certificate of any statement.
func (c *Client) Verify(kind Kind, number uint64, body common.Hash, cert *Certificate) error {
	if err := cert.Verify(c.set, Digest(c.chainID, c.set.ID, kind, number, body)); err != nil {
		return fmt.Errorf("light client: %s %d: %w", kind, number, err)
	}
	return nil
}

// VerifyBlock checks the current set's certificate of a block.
func (c *Client) VerifyBlock(number uint64, hash common.Hash, cert *Certificate) error {
	return c.Verify(Block, number, BlockBody(cert.Round, hash), cert)
}

// Advance moves on to the next set, which the current one certified. Signers in next are the caller's word: only keys are certified.
func (c *Client) Advance(next *Set, cert *Certificate) error {
	if next.ID != c.set.ID+1 {
		return fmt.Errorf("light client: set %d does not follow set %d", next.ID, c.set.ID)
	}
	if err := next.Check(); err != nil {
		return fmt.Errorf("light client: %w", err)
	}
	if err := c.Verify(SetChange, next.ID, next.Body(), cert); err != nil {
		return err
	}
	c.set = next
	return nil
}

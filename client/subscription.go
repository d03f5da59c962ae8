package client

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/protocol"
)

// Subscription is who tops up a socket, and how.
type Subscription struct {
	Payer    common.Address // zero: nobody does
	Balance  *big.Int       // prepaid, wei
	Units    uint64         // mU a period
	Period   uint64         // seconds
	Next     uint64         // Unix time from which the next top-up is due
	MaxPrice *big.Int       // wei a U
}

// Subscription reads a socket's subscription.
func (c *Client) Subscription(ctx context.Context, id uint64) (*Subscription, error) {
	s, err := view(ctx, c, SocketsAddress, socketsABI.PackSubscription(token(id)), socketsABI.UnpackSubscription)
	if err != nil {
		return nil, fmt.Errorf("read subscription of socket %d: %w", id, err)
	}
	return &Subscription{Payer: s.Arg0, Balance: s.Arg1, Units: s.Arg2, Period: s.Arg3, Next: s.Arg4, MaxPrice: s.Arg5}, nil
}

// Subscribe prepays top-ups of units (mU) a period, at most at maxPrice wei a U; nil: the socket's price, which never changes.
func (c *Client) Subscribe(ctx context.Context, id, units uint64, period time.Duration, maxPrice, prepaid *big.Int) (*types.Receipt, error) {
	if maxPrice == nil {
		s, err := c.Socket(ctx, id)
		if err != nil {
			return nil, err
		}
		maxPrice = s.Price
	}
	return c.socketTx(ctx, "subscribe to", id, prepaid, socketsABI.PackSubscribe(token(id), units, uint64(period/time.Second), maxPrice))
}

// Prepay adds wei to what a subscription tops up from.
func (c *Client) Prepay(ctx context.Context, id uint64, wei *big.Int) (*types.Receipt, error) {
	return c.socketTx(ctx, "prepay for", id, wei, socketsABI.PackPrepay(token(id)))
}

// Renew makes the subscription's next top-up, if it is due.
func (c *Client) Renew(ctx context.Context, id uint64) (*sockets.SocketsRenewed, *types.Receipt, error) {
	receipt, err := c.socketTx(ctx, "renew", id, nil, socketsABI.PackRenew(token(id)))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, SocketsAddress, socketsABI.UnpackRenewedEvent)
	return e, receipt, err
}

// Unsubscribe ends the subscription; what was prepaid and not used becomes credit of who paid.
func (c *Client) Unsubscribe(ctx context.Context, id uint64) (*sockets.SocketsUnsubscribed, *types.Receipt, error) {
	receipt, err := c.socketTx(ctx, "unsubscribe from", id, nil, socketsABI.PackUnsubscribe(token(id)))
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, SocketsAddress, socketsABI.UnpackUnsubscribedEvent)
	return e, receipt, err
}

// Rent lets a user call the socket until a time (ERC-4907); the owner cannot meanwhile.
func (c *Client) Rent(ctx context.Context, id uint64, user common.Address, until time.Time) (*types.Receipt, error) {
	return c.socketTx(ctx, "rent out", id, nil, socketsABI.PackSetUser(token(id), user, uint64(until.Unix())))
}

// SignPermit approves a spender for a socket by signature (ERC-4494): who holds the signature posts it with Permit.
func (c *Client) SignPermit(ctx context.Context, id uint64, spender common.Address, deadline time.Time) ([]byte, error) {
	key, err := c.Key()
	if err != nil {
		return nil, err
	}
	separator, err := view(ctx, c, SocketsAddress, socketsABI.PackDOMAINSEPARATOR(), socketsABI.UnpackDOMAINSEPARATOR)
	if err != nil {
		return nil, fmt.Errorf("read domain of sockets: %w", err)
	}
	nonce, err := view(ctx, c, SocketsAddress, socketsABI.PackNonces(token(id)), socketsABI.UnpackNonces)
	if err != nil {
		return nil, fmt.Errorf("read nonce of socket %d: %w", id, err)
	}
	word := func(v *big.Int) []byte { return common.LeftPadBytes(v.Bytes(), 32) }
	body := crypto.Keccak256(
		crypto.Keccak256([]byte("Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)")),
		common.LeftPadBytes(spender[:], 32), word(token(id)), word(nonce), word(big.NewInt(deadline.Unix())))
	sig, err := protocol.Sign(crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], body), key)
	if err != nil {
		return nil, fmt.Errorf("sign permit for socket %d: %w", id, err)
	}
	return sig[:], nil
}

// Permit posts a signed approval.
func (c *Client) Permit(ctx context.Context, id uint64, spender common.Address, deadline time.Time, signature []byte) (*types.Receipt, error) {
	return c.socketTx(ctx, "approve by signature", id, nil, socketsABI.PackPermit(spender, token(id), big.NewInt(deadline.Unix()), signature))
}

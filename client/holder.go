package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/protocol"
)

// txDeadline is how long a purchase stays valid while it waits for a block.
const txDeadline = 10 * time.Minute

// Socket is one socket and who holds it.
type Socket struct {
	ID uint64
	sockets.ISocketsSocket
	Owner  common.Address
	Holder common.Address // its user if one is set, else its owner: who may open sessions
	Locked bool           // plugged, or its settlement window still runs: it moves to nobody
}

func token(id uint64) *big.Int { return new(big.Int).SetUint64(id) }

// Socket reads one socket.
func (c *Client) Socket(ctx context.Context, id uint64) (*Socket, error) {
	s, err := view(ctx, c, SocketsAddress, socketsABI.PackSocket(token(id)), socketsABI.UnpackSocket)
	if err != nil {
		return nil, fmt.Errorf("read socket %d: %w", id, err)
	}
	out := &Socket{ID: id, ISocketsSocket: s}
	if out.Owner, err = view(ctx, c, SocketsAddress, socketsABI.PackOwnerOf(token(id)), socketsABI.UnpackOwnerOf); err != nil {
		return nil, fmt.Errorf("read owner of socket %d: %w", id, err)
	}
	if out.Holder, err = view(ctx, c, SocketsAddress, socketsABI.PackHolderOf(token(id)), socketsABI.UnpackHolderOf); err != nil {
		return nil, fmt.Errorf("read holder of socket %d: %w", id, err)
	}
	if out.Locked, err = view(ctx, c, SocketsAddress, socketsABI.PackLocked(token(id)), socketsABI.UnpackLocked); err != nil {
		return nil, fmt.Errorf("read lock of socket %d: %w", id, err)
	}
	return out, nil
}

// SocketsOf lists the sockets that an account owns.
func (c *Client) SocketsOf(ctx context.Context, owner common.Address) ([]Socket, error) {
	count, err := view(ctx, c, SocketsAddress, socketsABI.PackSocketCount(), socketsABI.UnpackSocketCount)
	if err != nil {
		return nil, fmt.Errorf("list sockets: %w", err)
	}
	var list []Socket
	for id := uint64(1); id <= count.Uint64(); id++ {
		at, err := view(ctx, c, SocketsAddress, socketsABI.PackOwnerOf(token(id)), socketsABI.UnpackOwnerOf)
		if err != nil || at != owner {
			continue // closed sockets are burnt and have no owner
		}
		s, err := c.Socket(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, *s)
	}
	return list, nil
}

// TokenURI is the socket's metadata, a data: URI.
func (c *Client) TokenURI(ctx context.Context, id uint64) (string, error) {
	uri, err := view(ctx, c, SocketsAddress, socketsABI.PackTokenURI(token(id)), socketsABI.UnpackTokenURI)
	if err != nil {
		return "", fmt.Errorf("read metadata of socket %d: %w", id, err)
	}
	return uri, nil
}

// Purchase is how to buy a socket from an offer.
type Purchase struct {
	Offer    uint64
	Units    uint64        // mU
	Duration time.Duration // until it expires
	MaxPrice *big.Int      // wei; nil: the offer's price for the units
	Pay      *big.Int      // wei sent along; nil: the cost. What is too much comes back
	PlugIn   bool          // open for calls at once
	// Credential is what the offer asks its buyers for, if it asks for one.
	Credential *Signed
}

// Buy mints a socket against escrow.
func (c *Client) Buy(ctx context.Context, p Purchase) (*sockets.SocketsBought, *types.Receipt, error) {
	offer, err := c.Offer(ctx, p.Offer)
	if err != nil {
		return nil, nil, err
	}
	cost := protocol.CostCeil(p.Units, offer.Price)
	if p.MaxPrice == nil {
		p.MaxPrice = cost
	}
	if p.Pay == nil {
		p.Pay = cost
	}
	data, err := c.purchase(p)
	if err != nil {
		return nil, nil, fmt.Errorf("buy from offer %d: %w", p.Offer, err)
	}
	receipt, err := c.Send(ctx, SocketsAddress, p.Pay, data)
	if err != nil {
		return nil, nil, fmt.Errorf("buy from offer %d: %w", p.Offer, err)
	}
	e, err := event(receipt, SocketsAddress, socketsABI.UnpackBoughtEvent)
	return e, receipt, err
}

// purchase is the call that buys.
func (c *Client) purchase(p Purchase) ([]byte, error) {
	seconds, deadline := uint64(p.Duration/time.Second), uint64(time.Now().Add(txDeadline).Unix())
	if p.Credential == nil {
		return socketsABI.PackBuy(token(p.Offer), p.Units, seconds, p.MaxPrice, deadline, p.PlugIn), nil
	}
	v, err := c.OpenCredential(p.Credential)
	if err != nil {
		return nil, fmt.Errorf("the credential: %w", err)
	}
	raw, err := presented(v, p.Credential)
	if err != nil {
		return nil, fmt.Errorf("encode the credential: %w", err)
	}
	return socketsABI.PackBuyGated(token(p.Offer), p.Units, seconds, p.MaxPrice, deadline, p.PlugIn, raw), nil
}

// TopUp adds units (mU) at the socket's price.
func (c *Client) TopUp(ctx context.Context, id, units uint64) (*types.Receipt, error) {
	s, err := c.Socket(ctx, id)
	if err != nil {
		return nil, err
	}
	after := protocol.CostCeil(s.Units+units, s.Price)
	return c.socketTx(ctx, "top up", id, after.Sub(after, s.Escrow), socketsABI.PackTopUp(token(id), units))
}

// Plug opens the socket for calls until a time.
func (c *Client) Plug(ctx context.Context, id uint64, until time.Time) (*types.Receipt, error) {
	return c.socketTx(ctx, "plug in", id, nil, socketsABI.PackPlug(token(id), uint64(until.Unix())))
}

// Unplug closes the socket for calls; it can move once the settlement window is over.
func (c *Client) Unplug(ctx context.Context, id uint64) (*types.Receipt, error) {
	return c.socketTx(ctx, "unplug", id, nil, socketsABI.PackUnplug(token(id)))
}

// Revoke ends every session opened before it.
func (c *Client) Revoke(ctx context.Context, id uint64) (*types.Receipt, error) {
	return c.socketTx(ctx, "revoke sessions of", id, nil, socketsABI.PackRevoke(token(id)))
}

// CloseSocket burns the socket and pays its escrow back by its class's rule.
func (c *Client) CloseSocket(ctx context.Context, id uint64) (*types.Receipt, error) {
	return c.socketTx(ctx, "close", id, nil, socketsABI.PackClose(token(id)))
}

func (c *Client) socketTx(ctx context.Context, what string, id uint64, value *big.Int, data []byte) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, SocketsAddress, value, data)
	if err != nil {
		return nil, fmt.Errorf("%s socket %d: %w", what, id, err)
	}
	return receipt, nil
}

// ErrPlugged says that a socket is open for calls, so that it moves to nobody.
var ErrPlugged = errors.New("plugged in")

// AwaitUnlocked waits until the socket can move. It fails with ErrPlugged if it is open for calls: only unplugging ends that.
func (c *Client) AwaitUnlocked(ctx context.Context, id uint64) error {
	window, err := view(ctx, c, SocketsAddress, socketsABI.PackWindow(), socketsABI.UnpackWindow)
	if err != nil {
		return fmt.Errorf("read settlement window: %w", err)
	}
	return c.await(ctx, func() (bool, string, error) {
		s, err := c.Socket(ctx, id)
		if err != nil || !s.Locked {
			return err == nil, "", err
		}
		head, err := c.ETH.HeaderByNumber(ctx, nil)
		if err != nil {
			return false, "", fmt.Errorf("read head: %w", c.lost(err))
		}
		if s.PluggedUntil > head.Time {
			return false, "", fmt.Errorf("socket %d is %w until %s; `emc socket unplug --socket %d` closes it for calls", id, ErrPlugged, clock(s.PluggedUntil), id)
		}
		return false, fmt.Sprintf("waiting until %s, when socket %d can move: its calls are settled until then", clock(s.PluggedUntil+window), id), nil
	})
}

// clock shows a Unix time.
func clock(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

// List offers the socket on the market at a price in wei, with at least minUnits (mU) left, nil meaning what it holds now; the market is approved for it if
// it is not yet. It returns the units that it listed.
func (c *Client) List(ctx context.Context, id uint64, price *big.Int, minUnits *uint64, until time.Time) (uint64, *types.Receipt, error) {
	s, err := c.Socket(ctx, id)
	if err != nil {
		return 0, nil, err
	}
	if s.Owner != c.Address() {
		return 0, nil, fmt.Errorf("list socket %d: it is owned by %s, not by %s; check --key or --account", id, s.Owner, c.Address())
	}
	if err := c.ApproveMarket(ctx, id); err != nil {
		return 0, nil, err
	}
	if s, err = c.Socket(ctx, id); err != nil { // a batch may have been settled meanwhile
		return 0, nil, err
	}
	units := s.Units
	if minUnits != nil {
		units = *minUnits
	}
	receipt, err := c.Send(ctx, MarketAddress, nil, marketABI.PackList(token(id), price, units, uint64(until.Unix())))
	if err != nil {
		return 0, nil, fmt.Errorf("list socket %d: %w", id, err)
	}
	return units, receipt, nil
}

// Unlist takes the socket off the market: its listing, or its auction while nobody has bid.
func (c *Client) Unlist(ctx context.Context, id uint64) (*types.Receipt, error) {
	if l, err := c.Listing(ctx, id); err != nil {
		return nil, err
	} else if l.Seller == (common.Address{}) {
		if a, err := c.AuctionOf(ctx, id); err == nil && a.Seller == c.Address() {
			return c.CancelAuction(ctx, id)
		}
		return nil, fmt.Errorf("take socket %d off the market: it is not on it", id)
	}
	receipt, err := c.Send(ctx, MarketAddress, nil, marketABI.PackCancel(token(id)))
	if err != nil {
		return nil, fmt.Errorf("take socket %d off the market: %w", id, err)
	}
	return receipt, nil
}

// Listing reads what the market asks for a socket.
func (c *Client) Listing(ctx context.Context, id uint64) (*market.ListingOutput, error) {
	l, err := view(ctx, c, MarketAddress, marketABI.PackListing(token(id)), marketABI.UnpackListing)
	if err != nil {
		return nil, fmt.Errorf("read listing of socket %d: %w", id, err)
	}
	return &l, nil
}

// Take buys a listed socket for at most maxPrice (wei; nil: what the listing asks now) with at least minUnits (mU) left.
func (c *Client) Take(ctx context.Context, id uint64, maxPrice *big.Int, minUnits uint64) (*market.MarketSold, *types.Receipt, error) {
	l, err := c.Listing(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	if l.Seller == (common.Address{}) {
		return nil, nil, fmt.Errorf("buy socket %d: it is not for sale; ask its owner to list it with `emc market sell`", id)
	}
	if l.Seller == c.Address() {
		return nil, nil, fmt.Errorf("buy socket %d: it is yours; `emc market cancel --socket %d` takes it off the market", id, id)
	}
	if maxPrice == nil {
		maxPrice = l.Price
	}
	receipt, err := c.Send(ctx, MarketAddress, l.Price, marketABI.PackBuy(token(id), maxPrice, minUnits, uint64(time.Now().Add(txDeadline).Unix())))
	if err != nil {
		return nil, nil, fmt.Errorf("buy socket %d: %w", id, err)
	}
	e, err := event(receipt, MarketAddress, marketABI.UnpackSoldEvent)
	return e, receipt, err
}

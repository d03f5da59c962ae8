package client

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/market"
)

// ApproveMarket lets the market move the socket when it is sold, if it may not yet.
func (c *Client) ApproveMarket(ctx context.Context, id uint64) error {
	approved, err := view(ctx, c, SocketsAddress, socketsABI.PackGetApproved(token(id)), socketsABI.UnpackGetApproved)
	if err != nil {
		return fmt.Errorf("read approval of socket %d: %w", id, err)
	}
	if approved == MarketAddress {
		return nil
	}
	_, err = c.socketTx(ctx, "approve the market for", id, nil, socketsABI.PackApprove(MarketAddress, token(id)))
	return err
}

// ListFalling offers the socket at a price that falls evenly from high to low (wei) until a time.
func (c *Client) ListFalling(ctx context.Context, id uint64, high, low *big.Int, until time.Time) (*types.Receipt, error) {
	s, err := c.Socket(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := c.ApproveMarket(ctx, id); err != nil {
		return nil, err
	}
	return c.marketTx(ctx, nil, marketABI.PackListFalling(token(id), high, low, s.Units, uint64(until.Unix())), "list socket %d", id)
}

// Auction hands the socket to the market until a time, for the highest bid of at least reserve (wei).
func (c *Client) Auction(ctx context.Context, id uint64, reserve *big.Int, until time.Time) (*types.Receipt, error) {
	if err := c.ApproveMarket(ctx, id); err != nil {
		return nil, err
	}
	return c.marketTx(ctx, nil, marketABI.PackAuction(token(id), reserve, uint64(until.Unix())), "auction socket %d", id)
}

// AuctionOf reads the auction of a socket; its seller is zero if there is none.
func (c *Client) AuctionOf(ctx context.Context, id uint64) (*market.IMarketAuction, error) {
	a, err := view(ctx, c, MarketAddress, marketABI.PackAuctionOf(token(id)), marketABI.UnpackAuctionOf)
	if err != nil {
		return nil, fmt.Errorf("read auction of socket %d: %w", id, err)
	}
	return &a, nil
}

// Bid bids an amount (wei) for the socket with the units that it holds now; it is held until somebody bids more or the auction ends.
func (c *Client) Bid(ctx context.Context, id uint64, amount *big.Int) (*types.Receipt, error) {
	s, err := c.Socket(ctx, id)
	if err != nil {
		return nil, err
	}
	data := marketABI.PackBid(token(id), s.Units, uint64(time.Now().Add(txDeadline).Unix()))
	return c.marketTx(ctx, amount, data, "bid for socket %d", id)
}

// SettleAuction hands the socket of an auction that is over to who won it, or back.
func (c *Client) SettleAuction(ctx context.Context, id uint64) (*types.Receipt, error) {
	return c.marketTx(ctx, nil, marketABI.PackSettleAuction(token(id)), "settle the auction of socket %d", id)
}

// MakeOffer offers an amount (wei) for one socket, whoever owns it.
func (c *Client) MakeOffer(ctx context.Context, id uint64, amount *big.Int, minUnits uint64, until time.Time) (uint64, *types.Receipt, error) {
	receipt, err := c.marketTx(ctx, amount, marketABI.PackMakeOffer(token(id), minUnits, uint64(until.Unix())), "make an offer for socket %d", id)
	return offerOf(receipt, err)
}

// MakeAppOffer offers an amount (wei) for any socket of the app with at least so many units (mU) and so much power (mE), good until minExpires.
func (c *Client) MakeAppOffer(ctx context.Context, app uint64, amount *big.Int, minUnits, minPower uint64, minExpires, until time.Time) (uint64, *types.Receipt, error) {
	data := marketABI.PackMakeAppOffer(token(app), minUnits, minPower, uint64(minExpires.Unix()), uint64(until.Unix()))
	receipt, err := c.marketTx(ctx, amount, data, "make an offer for a socket of app %d", app)
	return offerOf(receipt, err)
}

func offerOf(receipt *types.Receipt, err error) (uint64, *types.Receipt, error) {
	if err != nil {
		return 0, nil, err
	}
	e, err := event(receipt, MarketAddress, marketABI.UnpackOfferMadeEvent)
	if err != nil {
		return 0, receipt, err
	}
	return e.Offer.Uint64(), receipt, nil
}

// AcceptOffer sells the socket to who made the offer.
func (c *Client) AcceptOffer(ctx context.Context, offer, id uint64) (*types.Receipt, error) {
	o, err := view(ctx, c, MarketAddress, marketABI.PackOfferOf(token(offer)), marketABI.UnpackOfferOf)
	if err != nil {
		return nil, fmt.Errorf("read offer %d: %w", offer, err)
	}
	if o.Bidder == (common.Address{}) {
		return nil, fmt.Errorf("accept offer %d: there is none; it was withdrawn or accepted", offer)
	}
	if err := c.ApproveMarket(ctx, id); err != nil {
		return nil, err
	}
	return c.marketTx(ctx, nil, marketABI.PackAccept(token(offer), token(id)), "accept offer %d", offer)
}

// WithdrawOffer takes an offer of the account back.
func (c *Client) WithdrawOffer(ctx context.Context, offer uint64) (*types.Receipt, error) {
	return c.marketTx(ctx, nil, marketABI.PackWithdrawOffer(token(offer)), "withdraw offer %d", offer)
}

// CancelAll ends every listing of the account, on chain and signed.
func (c *Client) CancelAll(ctx context.Context) (*types.Receipt, error) {
	return c.marketTx(ctx, nil, marketABI.PackCancelAll(), "cancel all listings of account %s", c.Address())
}

func (c *Client) marketTx(ctx context.Context, value *big.Int, data []byte, what string, about any) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, MarketAddress, value, data)
	if err != nil {
		return nil, fmt.Errorf(what+": %w", about, err)
	}
	return receipt, nil
}

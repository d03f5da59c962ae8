package client

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/edgematrix/emc/bindings/market"
)

// orderMembers are those of IMarket.Order.
var orderMembers = []apitypes.Type{
	{Name: "seller", Type: "address"}, {Name: "id", Type: "uint256"}, {Name: "startPrice", Type: "uint256"}, {Name: "endPrice", Type: "uint256"},
	{Name: "minUnits", Type: "uint64"}, {Name: "start", Type: "uint64"}, {Name: "until", Type: "uint64"}, {Name: "transfers", Type: "uint64"},
	{Name: "counter", Type: "uint64"}, {Name: "salt", Type: "bytes32"},
}

// order is IMarket.Order as typed data has it.
type order struct {
	Seller     common.Address        `json:"seller"`
	ID         *math.HexOrDecimal256 `json:"id"`
	StartPrice *math.HexOrDecimal256 `json:"startPrice"`
	EndPrice   *math.HexOrDecimal256 `json:"endPrice"`
	MinUnits   math.HexOrDecimal64   `json:"minUnits"`
	Start      math.HexOrDecimal64   `json:"start"`
	Until      math.HexOrDecimal64   `json:"until"`
	Transfers  math.HexOrDecimal64   `json:"transfers"`
	Counter    math.HexOrDecimal64   `json:"counter"`
	Salt       common.Hash           `json:"salt"`
}

func (o *order) onChain() market.IMarketOrder {
	return market.IMarketOrder{
		Seller: o.Seller, Id: (*big.Int)(o.ID), StartPrice: (*big.Int)(o.StartPrice), EndPrice: (*big.Int)(o.EndPrice), MinUnits: uint64(o.MinUnits),
		Start: uint64(o.Start), Until: uint64(o.Until), Transfers: uint64(o.Transfers), Counter: uint64(o.Counter), Salt: o.Salt,
	}
}

// OrderTerms are a signed order's. The price falls evenly from High to Low (wei); equal, it is fixed.
type OrderTerms struct {
	High, Low *big.Int
	MinUnits  *uint64 // mU; nil: what the socket holds now
	Until     time.Time
}

// SignOrder signs an order to sell a socket. Nothing is sent, but for the market's approval where it lacks one.
func (c *Client) SignOrder(ctx context.Context, id uint64, terms OrderTerms) (*Signed, error) {
	s, err := c.Socket(ctx, id)
	if err != nil {
		return nil, err
	}
	if s.Owner != c.Address() {
		return nil, fmt.Errorf("sign an order for socket %d: it is owned by %s, not by %s; check --key or --account", id, s.Owner, c.Address())
	}
	if err := c.ApproveMarket(ctx, id); err != nil {
		return nil, err
	}
	transfers, err := view(ctx, c, SocketsAddress, socketsABI.PackTransfers(token(id)), socketsABI.UnpackTransfers)
	if err != nil {
		return nil, fmt.Errorf("read transfers of socket %d: %w", id, err)
	}
	counter, err := view(ctx, c, MarketAddress, marketABI.PackCounterOf(c.Address()), marketABI.UnpackCounterOf)
	if err != nil {
		return nil, fmt.Errorf("read counter of %s: %w", c.Address(), err)
	}
	head, err := c.ETH.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", c.lost(err))
	}
	o := order{
		Seller: c.Address(), ID: (*math.HexOrDecimal256)(token(id)), StartPrice: (*math.HexOrDecimal256)(terms.High), EndPrice: (*math.HexOrDecimal256)(terms.Low),
		MinUnits: math.HexOrDecimal64(s.Units), Start: math.HexOrDecimal64(head.Time), Until: math.HexOrDecimal64(terms.Until.Unix()),
		Transfers: math.HexOrDecimal64(transfers), Counter: math.HexOrDecimal64(counter),
	}
	if terms.MinUnits != nil {
		o.MinUnits = math.HexOrDecimal64(*terms.MinUnits)
	}
	if _, err := rand.Read(o.Salt[:]); err != nil {
		return nil, fmt.Errorf("choose a salt: %w", err)
	}
	return c.signTyped("EMC Market", "Order", orderMembers, MarketAddress, &o)
}

// OpenOrder reads an order out of signed data for this chain's market.
func (c *Client) OpenOrder(s *Signed) (*market.IMarketOrder, error) {
	var o order
	if err := c.open(s, "Order", MarketAddress, &o); err != nil {
		return nil, err
	}
	if o.ID == nil || o.StartPrice == nil || o.EndPrice == nil {
		return nil, fmt.Errorf("its order lacks a number or a price")
	}
	out := o.onChain()
	return &out, nil
}

// Fill buys at a signed order's price, for at most maxPrice (wei; nil: what it asks now) with at least minUnits (mU) left.
func (c *Client) Fill(ctx context.Context, s *Signed, maxPrice *big.Int, minUnits uint64) (*market.MarketSold, *types.Receipt, error) {
	o, err := c.OpenOrder(s)
	if err != nil {
		return nil, nil, err
	}
	price, err := view(ctx, c, MarketAddress, marketABI.PackCheckOrder(*o, s.Signature), marketABI.UnpackCheckOrder)
	if err != nil {
		return nil, nil, fmt.Errorf("fill the order for socket %s: %w", o.Id, err)
	}
	if maxPrice == nil {
		maxPrice = price
	}
	data := marketABI.PackFill(*o, s.Signature, maxPrice, minUnits, uint64(time.Now().Add(txDeadline).Unix()))
	receipt, err := c.marketTx(ctx, price, data, "fill the order for socket %s", o.Id)
	if err != nil {
		return nil, nil, err
	}
	e, err := event(receipt, MarketAddress, marketABI.UnpackSoldEvent)
	return e, receipt, err
}

// CancelOrder ends one signed order of the account.
func (c *Client) CancelOrder(ctx context.Context, s *Signed) (*market.IMarketOrder, *types.Receipt, error) {
	o, err := c.OpenOrder(s)
	if err != nil {
		return nil, nil, err
	}
	receipt, err := c.marketTx(ctx, nil, marketABI.PackCancelOrder(*o), "cancel the order for socket %s", o.Id)
	return o, receipt, err
}

// MarketOffer is an open offer to buy, and its number.
type MarketOffer struct {
	ID uint64
	market.IMarketOffer
}

// MarketOffers lists the offers that were neither withdrawn nor accepted, the oldest first.
func (c *Client) MarketOffers(ctx context.Context) ([]MarketOffer, error) {
	count, err := view(ctx, c, MarketAddress, marketABI.PackOfferCount(), marketABI.UnpackOfferCount)
	if err != nil {
		return nil, fmt.Errorf("list offers: %w", err)
	}
	var list []MarketOffer
	for id := uint64(1); id <= count.Uint64(); id++ {
		o, err := view(ctx, c, MarketAddress, marketABI.PackOfferOf(token(id)), marketABI.UnpackOfferOf)
		if err != nil {
			return nil, fmt.Errorf("read offer %d: %w", id, err)
		}
		if o.Bidder != (common.Address{}) {
			list = append(list, MarketOffer{id, o})
		}
	}
	return list, nil
}

// CancelAuction takes the socket back from an auction in which nobody has bid.
func (c *Client) CancelAuction(ctx context.Context, id uint64) (*types.Receipt, error) {
	return c.marketTx(ctx, nil, marketABI.PackCancelAuction(token(id)), "end the auction of socket %d", id)
}

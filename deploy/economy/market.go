package economy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// MarketOffer is money that waits for whoever owns a socket, or one of an app, to take it.
type MarketOffer struct {
	Bidder                                common.Address
	Price                                 *big.Int
	Target                                uint64 // a socket's or an app's number
	ForApp                                bool
	MinUnits, MinPower, MinExpires, Until uint64
}

// MakeOffer pays the price in.
func (e *Economy) MakeOffer(number uint64, o MarketOffer) error {
	if o.Price.Sign() == 0 || o.Until < e.Now || o.Target == 0 {
		return ErrRefused
	}
	e.pay(o.Bidder, neg(o.Price))
	e.Offers[number] = &o
	return nil
}

// Accept sells a socket of `by` to who made the offer.
func (e *Economy) Accept(number, id uint64, by common.Address) error {
	o, s := e.Offers[number], e.Sockets[id]
	if o == nil || s == nil || e.Now > o.Until || s.Owner != by || e.locked(id) {
		return ErrRefused
	}
	if o.ForApp && s.App != o.Target || !o.ForApp && id != o.Target {
		return ErrRefused
	}
	if s.Units < o.MinUnits || s.Power < o.MinPower || s.Expires < o.MinExpires {
		return ErrRefused
	}
	delete(e.Offers, number)
	e.sold(s, by, o.Bidder, o.Price)
	return nil
}

// WithdrawOffer pays back what was paid in.
func (e *Economy) WithdrawOffer(number uint64, by common.Address) error {
	o := e.Offers[number]
	if o == nil || o.Bidder != by {
		return ErrRefused
	}
	delete(e.Offers, number)
	e.pay(by, o.Price)
	return nil
}

// Order is what a seller signs and anybody may fill. Its price falls from Start to End, evenly, rounded up.
type Order struct {
	Seller             common.Address
	Socket             uint64
	Start, End         *big.Int
	MinUnits           uint64
	From, Until        uint64
	Transfers, Counter uint64 // of the socket, and of the seller, when it was signed
	cancelled          bool
}

// Sign makes an order of now.
func (e *Economy) Sign(o Order) *Order {
	o.Counter = e.counters[o.Seller]
	if s := e.Sockets[o.Socket]; s != nil {
		o.Transfers = s.transfers
	}
	return &o
}

func (o *Order) priceAt(now uint64) *big.Int {
	if now >= o.Until {
		return o.End
	}
	fallen := ratio(new(big.Int).Sub(o.Start, o.End), now-o.From, o.Until-o.From)
	return fallen.Sub(o.Start, fallen)
}

// Fill buys by a signed order.
func (e *Economy) Fill(o *Order, buyer common.Address) error {
	s := e.Sockets[o.Socket]
	if o.End.Sign() == 0 || o.End.Cmp(o.Start) > 0 || e.Now < o.From || e.Now > o.Until || o.cancelled || s == nil {
		return ErrRefused
	}
	if s.transfers != o.Transfers || e.counters[o.Seller] != o.Counter || s.Owner != o.Seller || e.locked(o.Socket) || s.Units < o.MinUnits {
		return ErrRefused
	}
	price := o.priceAt(e.Now)
	e.pay(buyer, neg(price))
	e.sold(s, o.Seller, buyer, price)
	return nil
}

// CancelOrder voids one signed order.
func (e *Economy) CancelOrder(o *Order, by common.Address) error {
	if o.Seller != by {
		return ErrRefused
	}
	o.cancelled = true
	return nil
}

// CancelAll voids all that an account has listed or signed.
func (e *Economy) CancelAll(by common.Address) { e.counters[by]++ }

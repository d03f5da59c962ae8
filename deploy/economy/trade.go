package economy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

const (
	minPeriod  = 60
	minAuction = 10
	raiseBps   = 500 // by which a bid is over the one before
	extensions = 12
	maxExtend  = 300 // seconds that a late bid adds at most
)

// Subscription tops a socket up each period out of what was paid in advance.
type Subscription struct {
	Payer     common.Address
	Balance   *big.Int
	units     uint64
	period    uint64
	next      uint64
	transfers uint64
	most      *big.Int
}

// Subscribe pays in advance for units of a socket each period, while its price is at most `most`.
func (e *Economy) Subscribe(id uint64, payer common.Address, units, period uint64, most, prepaid *big.Int) error {
	s := e.Sockets[id]
	if s == nil || e.Subscriptions[id] != nil || units == 0 || period < minPeriod || s.Price.Cmp(most) > 0 {
		return ErrRefused
	}
	e.pay(payer, neg(prepaid))
	e.Subscriptions[id] = &Subscription{payer, prepaid, units, period, e.Now, s.transfers, most}
	return nil
}

// Prepay adds to what was paid in advance.
func (e *Economy) Prepay(id uint64, from common.Address, amount *big.Int) error {
	sub := e.Subscriptions[id]
	if sub == nil {
		return ErrRefused
	}
	e.pay(from, neg(amount))
	sub.Balance = new(big.Int).Add(sub.Balance, amount)
	return nil
}

// Renew tops up, once a period; periods in which nobody asked are left out.
func (e *Economy) Renew(id uint64) error {
	sub, s := e.Subscriptions[id], e.Sockets[id]
	if sub == nil || s == nil || e.Now < sub.next || s.transfers != sub.transfers || e.Now > s.Expires {
		return ErrRefused
	}
	cost := new(big.Int).Sub(Cost(s.Units+sub.units, s.Price), s.escrow())
	if cost.Cmp(sub.Balance) > 0 {
		return ErrRefused
	}
	s.Units += sub.units
	sub.Balance = new(big.Int).Sub(sub.Balance, cost)
	sub.next = e.Now - (e.Now-sub.next)%sub.period + sub.period
	return nil
}

// Unsubscribe credits the payer with what is left.
func (e *Economy) Unsubscribe(id uint64, by common.Address) error {
	sub := e.Subscriptions[id]
	if sub == nil || sub.Payer != by {
		return ErrRefused
	}
	e.credit(by, sub.Balance)
	delete(e.Subscriptions, id)
	return nil
}

// Auction holds a socket for the highest bidder.
type Auction struct {
	Seller, Bidder common.Address
	Reserve, Bid   *big.Int
	escrow         *big.Int // at its begin
	end, last      uint64
	extension      uint64
}

// Auction begins one. The token is the market's meanwhile.
func (e *Economy) Auction(id uint64, by common.Address, reserve *big.Int, until uint64) error {
	s := e.Sockets[id]
	if s == nil || s.Owner != by || reserve.Sign() == 0 || until < e.Now+minAuction || until > s.Expires || e.locked(id) {
		return ErrRefused
	}
	extension := min((until-e.Now)/8, maxExtend)
	escrow := zero()
	if !s.Reserved { // a reserved one's is its operator's when it is closed
		escrow = s.escrow()
	}
	e.Auctions[id] = &Auction{
		Seller: by, Reserve: reserve, Bid: zero(), escrow: escrow, end: until, last: min(until+extensions*extension, s.Expires),
		extension: extension,
	}
	e.move(s, e.Market)
	return nil
}

// Bid takes the place of the bid before, which is credited.
func (e *Economy) Bid(id uint64, by common.Address, amount *big.Int) error {
	a := e.Auctions[id]
	if a == nil || e.Now > a.end || e.Sockets[id] == nil {
		return ErrRefused
	}
	least := a.Reserve
	if a.Bidder != (common.Address{}) {
		least = new(big.Int).Add(a.Bid, ceil(a.Bid, big.NewInt(raiseBps), big.NewInt(whole)))
	}
	if amount.Cmp(least) < 0 {
		return ErrRefused
	}
	e.pay(by, neg(amount))
	if a.Bidder != (common.Address{}) {
		e.credit(a.Bidder, a.Bid)
	}
	a.Bidder, a.Bid = by, amount
	a.end = max(a.end, min(e.Now+a.extension, a.last))
	return nil
}

// SettleAuction gives the token to the highest bidder and shares its bid as any sale's price. Of a socket that was closed
// meanwhile the bidder has its bid back, the seller what the token held at the begin.
func (e *Economy) SettleAuction(id uint64) error {
	a, s := e.Auctions[id], e.Sockets[id]
	if a == nil || e.Now <= a.end {
		return ErrRefused
	}
	delete(e.Auctions, id)
	switch {
	case s == nil:
		if held := e.Credit[e.Market]; held != nil {
			delete(e.Credit, e.Market)
			e.Unclaimed.Add(e.Unclaimed, held)
		}
		e.Unclaimed.Sub(e.Unclaimed, a.escrow)
		e.credit(a.Seller, a.escrow)
		if a.Bidder != (common.Address{}) {
			e.credit(a.Bidder, a.Bid)
		}
	case a.Bidder == (common.Address{}):
		e.move(s, a.Seller)
	default:
		e.sold(s, a.Seller, a.Bidder, a.Bid)
	}
	return nil
}

// sold shares the price of a sale, which is paid, and moves the token: the protocol gets its fee, the operator's owner the
// royalty, the seller the rest.
func (e *Economy) sold(s *Socket, seller, buyer common.Address, price *big.Int) {
	fee, royalty := part(price, e.FeeBps), part(price, e.ResaleBps)
	e.MarketFees.Add(e.MarketFees, fee)
	e.pay(e.Operators[s.Operator].Owner, royalty)
	e.pay(seller, new(big.Int).Sub(price, new(big.Int).Add(fee, royalty)))
	e.move(s, buyer)
}

// move transfers a token: its listing and its subscription are over.
func (e *Economy) move(s *Socket, to common.Address) {
	s.Owner, s.Seller = to, common.Address{}
	s.transfers++
}

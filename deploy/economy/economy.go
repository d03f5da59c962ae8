// Package economy is the money flow of the contracts in plain Go: who pays whom how much, without any of the ways in which
// Solidity saves gas. Its test runs it beside the contracts over random calls and compares every balance to the wei. It is the
// reference for docs/economics.md. Amounts are wei of EMC, power is mE, work is mU, times are Unix seconds.
package economy

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

const (
	whole = 10_000 // basis points
	milli = 1000   // mU of a U
	carry = 3600   // seconds of proved work that an operator keeps at most
	// mostExits are paid by one withdrawal.
	mostExits = 32
	// mostCommission is an operator's of rewards, basis points.
	mostCommission = 3000
)

// ErrRefused says that the contracts refuse a call.
var ErrRefused = errors.New("refused")

// Terms are the numbers that a network starts with.
type Terms struct {
	Window, Unbonding       uint64 // seconds
	RouterBps, ProtocolBps  int64  // of what a call earns
	FeeBps, ResaleBps       int64  // of a resale's price
	RouterStake             *big.Int
	LockTimes               [4]uint64 // seconds
	LockBps                 [4]int64  // what votes and weight under a lock are multiplied by
	Collateral              *big.Int  // stake a mE of reserved power
	WindowBlocks, Ratings   uint64    // blocks of a rating window; for how many more windows a rating stands
	Reserve                 *big.Int
	Halving, EpochSeconds   uint64
	ValidatorBps, RewardBps int64 // of the emission, for validators and for routers; the rest is the workers'
	BonusBps                int64
	FullStake               *big.Int
	Protocol                common.Address // whom the protocol's shares are credited to
	Market                  common.Address // who owns what is auctioned
	Demands                 DemandTerms
}

// Economy is the state of all money.
type Economy struct {
	Terms
	Now, Block uint64
	Balance    map[common.Address]*big.Int
	Credit     map[common.Address]*big.Int
	Operators  map[uint64]*Operator
	Sockets    map[uint64]*Socket
	Rewards    Rewards
	MarketFees *big.Int // of sales, until they are swept
	Unclaimed  *big.Int // what topping up added to sockets that were closed while the market had them
	Slashed    *big.Int
	// By socket.
	Subscriptions map[uint64]*Subscription
	Auctions      map[uint64]*Auction
	Demanded      map[uint64]*Demand
	Offers        map[uint64]*MarketOffer // by number
	counters      map[common.Address]uint64
	lastRated     uint64 // window
}

// Operator has a stake, workers' ratings, and rewards.
type Operator struct {
	Owner, Signer   common.Address
	Router          bool // else a worker
	Bond            Bond
	Jailed          bool
	freeAt          uint64
	reserved        uint64 // mE, of open sockets
	misses          uint16
	power, ratedIn  uint64 // of its one worker, and the window
	level           *big.Int
	since           uint64
	proved, counted *big.Int // sum of its ratings, and what a tally has seen of it
	countedWindow   uint64
	units, fees     *big.Int // that it routed
	seen, seenFees  *big.Int // of those, by a tally
	ToStakers       *big.Int
	ToWorkers       *big.Int
	tally           *tally
	Pool            []Share // fixed shares; nil: no pool
	PoolFeeBps      int64
}

// Share is one member's part of a pool with fixed shares.
type Share struct {
	Account common.Address
	Bps     int64
}

// Offer is what a socket is bought from.
type Offer struct {
	Operator   uint64
	Publisher  common.Address
	RoyaltyBps int64
	Price      *big.Int // wei a U
	App        uint64
	Power      uint64 // mE
	Reserved   bool   // else burst
}

// Socket is a token with what it holds.
type Socket struct {
	Offer
	Owner                 common.Address
	Units                 uint64
	Expires, PluggedUntil uint64
	Seller                common.Address // who lists it; zero: nobody
	transfers             uint64
	Ask                   *big.Int
	askCounter            uint64 // of the seller when it listed
}

// Net is what a batch takes from a socket for a router.
type Net struct {
	Socket uint64
	Router common.Address
	Units  uint64
}

// New is an economy in which nobody has anything but the reserve.
func New(t Terms, now, block uint64) *Economy {
	return &Economy{
		Terms: t, Now: now, Block: block,
		Balance: map[common.Address]*big.Int{}, Credit: map[common.Address]*big.Int{}, Operators: map[uint64]*Operator{}, Sockets: map[uint64]*Socket{},
		MarketFees: zero(), Unclaimed: zero(), Slashed: zero(), Subscriptions: map[uint64]*Subscription{}, Auctions: map[uint64]*Auction{},
		Demanded: map[uint64]*Demand{}, Offers: map[uint64]*MarketOffer{}, counters: map[common.Address]uint64{},
		Rewards: newRewards(t, now),
	}
}

// Join registers operator id. Its owner pays the stake.
func (e *Economy) Join(id uint64, owner, signer common.Address, router bool, stake *big.Int) {
	e.pay(owner, neg(stake))
	e.Operators[id] = &Operator{
		Owner: owner, Signer: signer, Router: router, Bond: newBond(), level: zero(), proved: zero(), counted: zero(),
		units: zero(), fees: zero(), seen: zero(), seenFees: zero(), ToStakers: zero(), ToWorkers: zero(),
	}
	e.Operators[id].Bond.add(owner, stake)
	e.record(e.Operators[id], owner)
}

// Pass lets time go by.
func (e *Economy) Pass(seconds, blocks uint64) { e.Now, e.Block = e.Now+seconds, e.Block+blocks }

// Cost of units at a price, rounded up: what a buyer pays and what stays in escrow.
func Cost(units uint64, price *big.Int) *big.Int {
	c := new(big.Int).Mul(new(big.Int).SetUint64(units), price)
	return c.Add(c, big.NewInt(milli-1)).Div(c, big.NewInt(milli))
}

func (s *Socket) escrow() *big.Int { return Cost(s.Units, s.Price) }

// billed: it was plugged, and what was called can still be settled.
func (e *Economy) billed(s *Socket) bool {
	return s.PluggedUntil != 0 && e.Now <= s.PluggedUntil+e.Window
}

// locked: it moves to nobody, and stays open.
func (e *Economy) locked(id uint64) bool { return e.billed(e.Sockets[id]) || e.demanded(id) }

// Buy mints socket id; its price goes into escrow.
func (e *Economy) Buy(id uint64, buyer common.Address, o Offer, units, duration uint64, plugIn bool) error {
	op := e.Operators[o.Operator]
	if units == 0 || duration == 0 || op.Jailed {
		return ErrRefused
	}
	if o.Reserved {
		// All that is reserved must be proved and covered by stake.
		sum := op.reserved + o.Power
		if sum > e.power(op) || op.stake().Cmp(e.collateral(sum)) < 0 {
			return ErrRefused
		}
		op.reserved = sum
	}
	s := &Socket{Offer: o, Owner: buyer, Units: units, Expires: e.Now + duration}
	if plugIn {
		s.PluggedUntil = s.Expires
	}
	e.Sockets[id] = s
	e.pay(buyer, neg(s.escrow()))
	return nil
}

// TopUp adds units at the socket's price.
func (e *Economy) TopUp(id uint64, from common.Address, units uint64) error {
	s := e.Sockets[id]
	if s == nil || units == 0 || e.Now > s.Expires {
		return ErrRefused
	}
	before := s.escrow()
	s.Units += units
	e.pay(from, new(big.Int).Sub(before, s.escrow()))
	return nil
}

// Plug opens the socket for calls.
func (e *Economy) Plug(id uint64, by common.Address, until uint64) error {
	s := e.Sockets[id]
	if s == nil || s.Owner != by || until <= e.Now || until <= s.PluggedUntil || until > s.Expires {
		return ErrRefused
	}
	s.PluggedUntil = until
	return nil
}

// Unplug ends the plug.
func (e *Economy) Unplug(id uint64, by common.Address) error {
	s := e.Sockets[id]
	if s == nil || s.Owner != by || s.PluggedUntil <= e.Now || e.demanded(id) {
		return ErrRefused
	}
	s.PluggedUntil = e.Now
	return nil
}

// Close burns an expired socket, or one whose operator is jailed if its owner asks. What is left of its escrow is its owner's, but
// of a reserved socket, for which power was kept free, the operator's.
func (e *Economy) Close(id uint64, by common.Address) error {
	s := e.Sockets[id]
	if s == nil || e.locked(id) {
		return ErrRefused
	}
	o := e.Operators[s.Operator]
	if e.Now <= s.Expires && (!o.Jailed || by != s.Owner) {
		return ErrRefused
	}
	to := s.Owner
	if s.Reserved {
		o.reserved -= s.Power
		if !o.Jailed {
			to = o.Owner
		}
	}
	e.credit(to, s.escrow())
	delete(e.Sockets, id)
	return nil
}

// Settle takes units from sockets, as far as they hold them, are locked, and their operators proved that much work, and shares
// what that releases. It says whether anything was earned.
func (e *Economy) Settle(nets []Net) bool {
	asked := make([]uint64, len(nets))
	allowed := map[uint64]*big.Int{}
	for i, n := range nets {
		s := e.Sockets[n.Socket]
		if s == nil || !e.billed(s) {
			continue
		}
		asked[i] = min(n.Units, s.Units)
		sum, known := allowed[s.Operator]
		if !known {
			sum = zero()
			allowed[s.Operator] = sum
		}
		sum.Add(sum, new(big.Int).SetUint64(asked[i]))
	}
	for id, sum := range allowed {
		o := e.Operators[id]
		e.accrue(o)
		if sum.Cmp(o.level) > 0 {
			sum.Set(o.level)
		}
		o.level.Sub(o.level, sum)
	}
	earned := map[uint64]*big.Int{} // by operator: a pool shares what a batch brings it at once, with one rounding
	for i, n := range nets {
		if s := e.Sockets[n.Socket]; s != nil && asked[i] != 0 {
			rest := allowed[s.Operator]
			take := min(asked[i], s.Units, rest.Uint64())
			rest.Sub(rest, new(big.Int).SetUint64(take))
			before := s.escrow()
			s.Units -= take
			rest = e.share(s, n.Router, take, before.Sub(before, s.escrow()))
			if earned[s.Operator] == nil {
				earned[s.Operator] = zero()
			}
			earned[s.Operator].Add(earned[s.Operator], rest)
		}
	}
	for id, amount := range earned {
		e.creditOperator(e.Operators[id], amount)
	}
	return len(earned) != 0
}

// share credits what a call earned: royalty, router and protocol rounded down. The rest is the operator's.
func (e *Economy) share(s *Socket, router common.Address, units uint64, amount *big.Int) *big.Int {
	royalty, routing, protocol := part(amount, s.RoyaltyBps), part(amount, e.RouterBps), part(amount, e.ProtocolBps)
	rest := new(big.Int).Sub(amount, royalty)
	rest.Sub(rest, routing).Sub(rest, protocol)
	e.credit(s.Publisher, royalty)
	e.credit(e.Protocol, protocol)
	payee := e.Protocol
	for _, o := range e.Operators {
		if o.Router && o.Signer == router && !o.Jailed {
			payee = o.Owner
			o.units.Add(o.units, new(big.Int).SetUint64(units))
			o.fees.Add(o.fees, protocol)
		}
	}
	e.credit(payee, routing)
	return rest
}

// creditOperator credits a pool's members by their shares, with what is left to its owner.
func (e *Economy) creditOperator(o *Operator, amount *big.Int) {
	left := new(big.Int).Set(amount)
	if o.Pool != nil {
		rest := new(big.Int).Sub(amount, part(amount, o.PoolFeeBps))
		for _, m := range o.Pool {
			e.credit(m.Account, part(rest, m.Bps))
			left.Sub(left, part(rest, m.Bps))
		}
	}
	e.credit(o.Owner, left)
}

// Claim pays an account's credit out.
func (e *Economy) Claim(account common.Address) error {
	c := e.Credit[account]
	if c == nil || c.Sign() == 0 {
		return ErrRefused
	}
	delete(e.Credit, account)
	e.pay(account, c)
	return nil
}

// List asks a price for a socket.
func (e *Economy) List(id uint64, by common.Address, price *big.Int) error {
	s := e.Sockets[id]
	if s == nil || s.Owner != by || price.Sign() == 0 {
		return ErrRefused
	}
	s.Seller, s.Ask, s.askCounter = by, price, e.counters[by]
	return nil
}

// Take buys a listed socket: of its price the protocol gets its fee, the operator's owner the royalty, the seller the rest.
func (e *Economy) Take(id uint64, buyer common.Address) error {
	s := e.Sockets[id]
	if s == nil || s.Seller == (common.Address{}) || s.askCounter != e.counters[s.Seller] || e.locked(id) {
		return ErrRefused
	}
	price := s.Ask
	e.pay(buyer, neg(price))
	e.sold(s, s.Seller, buyer, price)
	return nil
}

// Sweep credits the protocol with the fees of the sales since the last sweep.
func (e *Economy) Sweep() {
	e.credit(e.Protocol, e.MarketFees)
	e.MarketFees = zero()
}

func (e *Economy) pay(to common.Address, amount *big.Int) { add(e.Balance, to, amount) }

func (e *Economy) credit(to common.Address, amount *big.Int) { add(e.Credit, to, amount) }

func add(of map[common.Address]*big.Int, to common.Address, amount *big.Int) {
	if of[to] == nil {
		of[to] = zero()
	}
	of[to].Add(of[to], amount)
}

func zero() *big.Int { return new(big.Int) }

func neg(x *big.Int) *big.Int { return new(big.Int).Neg(x) }

// part is a share in basis points, rounded down.
func part(amount *big.Int, bps int64) *big.Int {
	p := new(big.Int).Mul(amount, big.NewInt(bps))
	return p.Div(p, big.NewInt(whole))
}

package economy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// leastShares of a deposit: fewer would lose more than a billionth to rounding.
	leastShares = big.NewInt(1e9)
	// sharesAWei are the most before a pool that was slashed counts anew.
	sharesAWei = big.NewInt(1e6)
)

// Bond is what is staked with an operator, in shares: of what is staked, and of what is being withdrawn.
type Bond struct {
	Tokens, Leaving *big.Int
	shares          *big.Int
	leavingShares   *big.Int
	accepts         bool
	commissionBps   int64 // until nextAt
	nextBps         int64
	nextAt          uint64
	positions       map[common.Address]*Position
	exits           map[common.Address][]*Exit
}

// Position is what an account has staked with an operator.
type Position struct {
	shares  *big.Int
	Votes   *big.Int // as recorded when the stake last moved
	Lock    uint8    // 0: none
	FloorAt uint64   // no exit is over before: the time of a lock that was given up
}

// Exit is what an account is withdrawing since one request.
type Exit struct {
	shares    *big.Int
	ReleaseAt uint64
}

func newBond() Bond {
	return Bond{
		Tokens: zero(), Leaving: zero(), shares: zero(), leavingShares: zero(),
		positions: map[common.Address]*Position{}, exits: map[common.Address][]*Exit{},
	}
}

func (b *Bond) position(account common.Address) *Position {
	if b.positions[account] == nil {
		b.positions[account] = &Position{shares: zero(), Votes: zero()}
	}
	return b.positions[account]
}

// mint is how many shares an amount gives in a pool.
func mint(amount, shares, tokens *big.Int) *big.Int {
	if shares.Sign() == 0 {
		return new(big.Int).Set(amount)
	}
	minted := new(big.Int).Mul(amount, shares)
	return minted.Div(minted, tokens)
}

// worth is what shares of a pool are worth, rounded down.
func worth(shares, all, tokens *big.Int) *big.Int {
	if all.Sign() == 0 || shares == nil {
		return zero()
	}
	w := new(big.Int).Mul(shares, tokens)
	return w.Div(w, all)
}

func ceil(a, b, of *big.Int) *big.Int {
	x, rest := new(big.Int).Mul(a, b), zero()
	if x.DivMod(x, of, rest); rest.Sign() != 0 {
		x.Add(x, big.NewInt(1))
	}
	return x
}

// add stakes an amount for an account at the price of now.
func (b *Bond) add(account common.Address, amount *big.Int) {
	minted := mint(amount, b.shares, b.Tokens)
	at := b.position(account)
	at.shares = new(big.Int).Add(at.shares, minted)
	b.Tokens.Add(b.Tokens, amount)
	b.shares.Add(b.shares, minted)
}

// StakedBy is what an account has staked with the operator.
func (o *Operator) StakedBy(account common.Address) *big.Int {
	return worth(o.Bond.position(account).shares, o.Bond.shares, o.Bond.Tokens)
}

// Position is what an account has with the operator.
func (o *Operator) Position(account common.Address) Position { return *o.Bond.position(account) }

// record notes an account's votes: its stake at the price of now, times what its lock multiplies.
func (e *Economy) record(o *Operator, account common.Address) {
	at := o.Bond.position(account)
	at.Votes = o.StakedBy(account)
	if at.Lock != 0 {
		at.Votes = part(at.Votes, e.LockBps[at.Lock-1])
	}
}

// Weight is what the operator's stake weighs in a draw: its value, and what locks add to it.
func (e *Economy) Weight(id uint64) *big.Int {
	b, extra := &e.Operators[id].Bond, zero()
	for _, at := range b.positions {
		if at.Lock != 0 {
			extra.Add(extra, part(at.shares, e.LockBps[at.Lock-1]-whole))
		}
	}
	if b.shares.Sign() == 0 {
		return zero()
	}
	return extra.Add(worth(extra, b.shares, b.Tokens), b.Tokens)
}

func (e *Economy) lockTime(lock uint8) uint64 {
	if lock == 0 {
		return 0
	}
	return e.LockTimes[lock-1]
}

// SetLock has an account's stake leave no earlier than a lock's time after notice, and weigh more. To give a lock up is to give
// notice.
func (e *Economy) SetLock(id uint64, account common.Address, lock uint8) error {
	if int(lock) > len(e.LockTimes) {
		return ErrRefused
	}
	at := e.Operators[id].Bond.position(account)
	if before := e.lockTime(at.Lock); before > e.lockTime(lock) {
		at.FloorAt = max(at.FloorAt, e.Now+before)
	}
	at.Lock = lock
	e.record(e.Operators[id], account)
	return nil
}

// stake is the owner's: what counts for minimums and rewards.
func (o *Operator) stake() *big.Int { return o.StakedBy(o.Owner) }

// Exits are what an account is withdrawing.
func (o *Operator) Exits(account common.Address) []*Exit { return o.Bond.exits[account] }

// Worth is what an exit would pay now.
func (o *Operator) Worth(x *Exit) *big.Int {
	return worth(x.shares, o.Bond.leavingShares, o.Bond.Leaving)
}

// Stake adds to the owner's stake.
func (e *Economy) Stake(id uint64, from common.Address, amount *big.Int) error {
	return e.deposit(e.Operators[id], from, e.Operators[id].Owner, amount)
}

// Delegate stakes with an operator that takes it.
func (e *Economy) Delegate(id uint64, from common.Address, amount *big.Int) error {
	if !e.Operators[id].Bond.accepts {
		return ErrRefused
	}
	return e.deposit(e.Operators[id], from, from, amount)
}

func (e *Economy) deposit(o *Operator, from, account common.Address, amount *big.Int) error {
	if amount.Sign() == 0 || mint(amount, o.Bond.shares, o.Bond.Tokens).Cmp(leastShares) < 0 {
		return ErrRefused
	}
	e.pay(from, neg(amount))
	o.Bond.add(account, amount)
	e.record(o, account)
	return nil
}

// SetDelegation says whether an operator takes delegations, and at what commission. A higher one counts only after the unbonding
// time, if anybody else has staked with it: who does not agree can be gone by then.
func (e *Economy) SetDelegation(id uint64, by common.Address, accepts bool, commissionBps int64) error {
	o := e.Operators[id]
	if by != o.Owner || commissionBps > mostCommission {
		return ErrRefused
	}
	b := &o.Bond
	b.accepts, b.commissionBps = accepts, e.commission(b)
	b.nextBps, b.nextAt = commissionBps, e.Now
	if commissionBps > b.commissionBps && b.position(o.Owner).shares.Cmp(b.shares) != 0 {
		b.nextAt += e.Unbonding
	}
	return nil
}

func (e *Economy) commission(b *Bond) int64 {
	if e.Now < b.nextAt {
		return b.commissionBps
	}
	return b.nextBps
}

// RequestWithdrawal moves an amount, nil for all, to what leaves after the unbonding time. What is burnt is rounded up.
func (e *Economy) RequestWithdrawal(id uint64, by common.Address, amount *big.Int) error {
	o := e.Operators[id]
	b, held := &o.Bond, o.StakedBy(by)
	if amount == nil {
		amount = held
	}
	if amount.Sign() == 0 || amount.Cmp(held) > 0 {
		return ErrRefused
	}
	if left := new(big.Int).Sub(held, amount); by == o.Owner && left.Cmp(e.needed(o)) < 0 {
		return ErrRefused
	}
	burnt := ceil(amount, b.shares, b.Tokens)
	if amount.Cmp(held) == 0 {
		burnt = b.position(by).shares // what the last wei is rounded to stays in the pool
	}
	b.Tokens.Sub(b.Tokens, amount)
	b.shares.Sub(b.shares, burnt)
	b.position(by).shares = new(big.Int).Sub(b.position(by).shares, burnt)
	e.record(o, by)
	minted := mint(amount, b.leavingShares, b.Leaving)
	b.Leaving.Add(b.Leaving, amount)
	b.leavingShares.Add(b.leavingShares, minted)
	at := b.position(by)
	release := max(e.Now+max(e.Unbonding, e.lockTime(at.Lock)), at.FloorAt)
	if n := len(b.exits[by]); n != 0 {
		release = max(release, b.exits[by][n-1].ReleaseAt) // they leave in order
	}
	b.exits[by] = append(b.exits[by], &Exit{minted, release})
	return nil
}

// Withdraw pays what an account's exits that are due are worth now.
func (e *Economy) Withdraw(id uint64, account common.Address) error {
	b := &e.Operators[id].Bond
	shares, due := zero(), 0
	for _, x := range b.exits[account] {
		if e.Now < x.ReleaseAt || due == mostExits {
			break
		}
		shares.Add(shares, x.shares)
		due++
	}
	if due == 0 {
		return ErrRefused
	}
	b.exits[account] = b.exits[account][due:]
	amount := worth(shares, b.leavingShares, b.Leaving)
	b.Leaving.Sub(b.Leaving, amount)
	b.leavingShares.Sub(b.leavingShares, shares)
	e.pay(account, amount)
	return nil
}

// Slash takes up to an amount, of what is staked and what is leaving in proportion. Who has less than its role needs is jailed.
func (e *Economy) Slash(id uint64, amount *big.Int) {
	o := e.Operators[id]
	b := &o.Bond
	all := new(big.Int).Add(b.Tokens, b.Leaving)
	if amount.Cmp(all) > 0 {
		amount = all
	}
	if amount.Sign() != 0 {
		fromLeaving := ceil(amount, b.Leaving, all)
		fromStake := new(big.Int).Sub(amount, fromLeaving)
		e.Slashed.Add(e.Slashed, b.Tokens).Add(e.Slashed, b.Leaving)
		b.Tokens.Sub(b.Tokens, fromStake)
		b.Leaving.Sub(b.Leaving, fromLeaving)
		b.countAnew()
		e.Slashed.Sub(e.Slashed, b.Tokens).Sub(e.Slashed, b.Leaving)
	}
	e.record(o, o.Owner)
	if o.stake().Cmp(e.minStake(o)) < 0 {
		o.arrest(e.Now)
	}
}

// arrest jails; the owner may end it from `until` at the earliest.
func (o *Operator) arrest(until uint64) { o.Jailed, o.freeAt = true, max(o.freeAt, until) }

// countAnew empties pools whose shares are worth next to nothing.
func (b *Bond) countAnew() {
	if new(big.Int).Mul(b.Tokens, sharesAWei).Cmp(b.shares) < 0 {
		b.Tokens, b.shares = zero(), zero()
		for _, at := range b.positions {
			at.shares = zero()
		}
	}
	if new(big.Int).Mul(b.Leaving, sharesAWei).Cmp(b.leavingShares) < 0 {
		b.Leaving, b.leavingShares = zero(), zero()
		for _, exits := range b.exits {
			for _, x := range exits {
				x.shares = zero()
			}
		}
	}
}

// Unjail ends the owner's jail once the stake is there.
func (e *Economy) Unjail(id uint64) error {
	o := e.Operators[id]
	if !o.Jailed || e.Now < o.freeAt || o.stake().Cmp(e.needed(o)) < 0 {
		return ErrRefused
	}
	o.Jailed, o.freeAt = false, 0
	return nil
}

// reward adds to what is staked: the owner's commission as new stake of its own, the rest by the price of all shares.
func (e *Economy) reward(o *Operator, amount *big.Int) {
	if amount.Sign() == 0 {
		return
	}
	commission := amount
	if o.Bond.shares.Sign() != 0 {
		commission = part(amount, e.commission(&o.Bond))
	}
	o.Bond.Tokens.Add(o.Bond.Tokens, new(big.Int).Sub(amount, commission))
	o.Bond.add(o.Owner, commission)
	e.record(o, o.Owner)
}

func (e *Economy) minStake(o *Operator) *big.Int {
	if o.Router {
		return e.RouterStake
	}
	return zero()
}

// needed is what the owner's stake may not fall below by its own doing: the minimum, and collateral of what is reserved.
func (e *Economy) needed(o *Operator) *big.Int {
	return new(big.Int).Add(e.minStake(o), e.collateral(o.reserved))
}

func (e *Economy) collateral(power uint64) *big.Int {
	return new(big.Int).Mul(e.Collateral, new(big.Int).SetUint64(power))
}

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
	commissionBps   int64
	positions       map[common.Address]*big.Int
	exits           map[common.Address][]*exit
}

type exit struct {
	shares    *big.Int
	releaseAt uint64
}

func newBond() Bond {
	return Bond{
		Tokens: zero(), Leaving: zero(), shares: zero(), leavingShares: zero(),
		positions: map[common.Address]*big.Int{}, exits: map[common.Address][]*exit{},
	}
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
	add(b.positions, account, minted)
	b.Tokens.Add(b.Tokens, amount)
	b.shares.Add(b.shares, minted)
}

// StakedBy is what an account has staked with the operator.
func (o *Operator) StakedBy(account common.Address) *big.Int {
	return worth(o.Bond.positions[account], o.Bond.shares, o.Bond.Tokens)
}

// stake is the owner's: what counts for minimums and rewards.
func (o *Operator) stake() *big.Int { return o.StakedBy(o.Owner) }

// LeavingBy is what an account is withdrawing, exit by exit.
func (o *Operator) LeavingBy(account common.Address) []*big.Int {
	amounts := []*big.Int{}
	for _, x := range o.Bond.exits[account] {
		amounts = append(amounts, worth(x.shares, o.Bond.leavingShares, o.Bond.Leaving))
	}
	return amounts
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
	return nil
}

// AcceptDelegation opens an operator to delegations while nobody else has staked with it.
func (e *Economy) AcceptDelegation(id uint64, commissionBps int64) {
	e.Operators[id].Bond.accepts, e.Operators[id].Bond.commissionBps = true, commissionBps
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
	if left := new(big.Int).Sub(held, amount); by == o.Owner && left.Cmp(e.minStake(o)) < 0 {
		return ErrRefused
	}
	burnt := ceil(amount, b.shares, b.Tokens)
	if amount.Cmp(held) == 0 {
		burnt = b.positions[by] // what the last wei is rounded to stays in the pool
	}
	b.Tokens.Sub(b.Tokens, amount)
	b.shares.Sub(b.shares, burnt)
	b.positions[by] = new(big.Int).Sub(b.positions[by], burnt)
	minted := mint(amount, b.leavingShares, b.Leaving)
	b.Leaving.Add(b.Leaving, amount)
	b.leavingShares.Add(b.leavingShares, minted)
	b.exits[by] = append(b.exits[by], &exit{minted, e.Now + e.Unbonding})
	return nil
}

// Withdraw pays what an account's exits that are due are worth now.
func (e *Economy) Withdraw(id uint64, account common.Address) error {
	b := &e.Operators[id].Bond
	shares, due := zero(), 0
	for _, x := range b.exits[account] {
		if e.Now < x.releaseAt || due == mostExits {
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
	if o.stake().Cmp(e.minStake(o)) < 0 {
		o.Jailed = true
	}
}

// countAnew empties pools whose shares are worth next to nothing.
func (b *Bond) countAnew() {
	if new(big.Int).Mul(b.Tokens, sharesAWei).Cmp(b.shares) < 0 {
		b.Tokens, b.shares, b.positions = zero(), zero(), map[common.Address]*big.Int{}
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
	if !o.Jailed || o.stake().Cmp(e.minStake(o)) < 0 {
		return ErrRefused
	}
	o.Jailed = false
	return nil
}

// reward adds to what is staked: the owner's commission as new stake of its own, the rest by the price of all shares.
func (e *Economy) reward(o *Operator, amount *big.Int) {
	if amount.Sign() == 0 {
		return
	}
	commission := amount
	if o.Bond.shares.Sign() != 0 {
		commission = part(amount, o.Bond.commissionBps)
	}
	o.Bond.Tokens.Add(o.Bond.Tokens, new(big.Int).Sub(amount, commission))
	o.Bond.add(o.Owner, commission)
}

func (e *Economy) minStake(o *Operator) *big.Int {
	if o.Router {
		return e.RouterStake
	}
	return zero()
}

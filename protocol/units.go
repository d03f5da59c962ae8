package protocol

import (
	"math"
	"math/big"
	"math/bits"
)

// Metered is what a call costs in mU: floor(power in mE x milliseconds / 1000), at least 1 and at most limit (the call's MaxUnits). It never overflows. What costs
// nothing is settled by nobody: a short call of a weak socket would be free, and could answer no demand.
func Metered(power, millis, limit uint64) uint64 {
	return min(max(Work(power, millis), 1), limit)
}

// Work is floor(power in mE x milliseconds / 1000) in mU, or the greatest uint64 if that is less.
func Work(power, millis uint64) uint64 {
	hi, lo := bits.Mul64(power, millis)
	if hi >= 1000 {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, 1000)
	return q
}

// MillisFor is how long limit mU last at power mE, in ms: the shortest time whose Work reaches limit. Zero power never gets there: the greatest uint64.
func MillisFor(power, limit uint64) uint64 {
	hi, lo := bits.Mul64(limit, 1000)
	if hi >= power {
		return math.MaxUint64
	}
	q, r := bits.Div64(hi, lo, power)
	if r > 0 {
		q++
	}
	return q
}

// ResultUnits is what a result must charge for an app metered by time: Metered over its own times, or 0 if its status is not charged.
func (r *Result) ResultUnits(power, limit uint64) uint64 {
	if !r.Status.Charged() || r.FinishedAt < r.StartedAt {
		return 0
	}
	return Metered(power, r.FinishedAt-r.StartedAt, limit)
}

var milli = big.NewInt(1000)

// CostFloor is units (mU) x price (wei a U) / 1000 in wei, rounded down: what is paid out.
func CostFloor(units uint64, price *big.Int) *big.Int {
	p := new(big.Int).Mul(new(big.Int).SetUint64(units), price)
	return p.Quo(p, milli)
}

// CostCeil is units (mU) x price (wei a U) / 1000 in wei, rounded up: what a buyer is charged.
func CostCeil(units uint64, price *big.Int) *big.Int {
	p := new(big.Int).Mul(new(big.Int).SetUint64(units), price)
	return p.Quo(p.Add(p, big.NewInt(999)), milli)
}

// UnitsFor is how many mU an amount of wei buys at price (wei a U): the most whose CostCeil is within it. A price of 0 buys the greatest uint64.
func UnitsFor(amount, price *big.Int) uint64 {
	if price.Sign() <= 0 {
		return math.MaxUint64
	}
	u := new(big.Int).Mul(amount, milli)
	if u.Quo(u, price); !u.IsUint64() {
		return math.MaxUint64
	}
	return u.Uint64()
}

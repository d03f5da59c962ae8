package economy

import (
	"math/big"
)

// Rewards is the reserve and what was done with it.
type Rewards struct {
	Emitted, Fees, Paid          *big.Int
	Validators, Routers, Workers *big.Int // pots
	Epoch, EpochEnds, LastTerm   uint64
	began                        uint64
	routerWeight, workerWeight   *big.Int // of the open epoch
	closed                       map[uint64]budget
}

type budget struct{ routers, workers, routerWeight, workerWeight *big.Int }

type tally struct {
	epoch                                   uint64
	units, fees, routerWeight, workerWeight *big.Int
}

// Participation is how a validator took part in a term.
type Participation struct {
	Operator             uint64
	Seats, Signed, Total uint32
}

func newRewards(t Terms, now uint64) Rewards {
	return Rewards{
		Emitted: zero(), Fees: zero(), Paid: zero(), Validators: zero(), Routers: zero(), Workers: zero(),
		Epoch: 1, EpochEnds: now + t.EpochSeconds, began: now, routerWeight: zero(), workerWeight: zero(), closed: map[uint64]budget{},
	}
}

// Emission is what has left the reserve: half of it in the first halving, half of the rest in the next, evenly within each.
func (e *Economy) Emission() *big.Int {
	left, elapsed := new(big.Int).Set(e.Reserve), e.Now-e.Rewards.began
	for ; elapsed >= e.Halving; elapsed -= e.Halving {
		left.Rsh(left, 1)
	}
	out := new(big.Int).Sub(e.Reserve, left)
	return out.Add(out, ratio(new(big.Int).Rsh(left, 1), elapsed, e.Halving))
}

// Poke emits what is due and closes the epoch if its time is over.
func (e *Economy) Poke() {
	r := &e.Rewards
	amount := new(big.Int).Sub(e.Emission(), r.Emitted)
	r.Emitted.Add(r.Emitted, amount)
	validators, routers := part(amount, e.ValidatorBps), part(amount, e.RewardBps)
	r.Validators.Add(r.Validators, validators)
	r.Routers.Add(r.Routers, routers)
	r.Workers.Add(r.Workers, amount.Sub(amount, validators).Sub(amount, routers))
	if e.Now < r.EpochEnds {
		return
	}
	b := budget{zero(), zero(), r.routerWeight, r.workerWeight}
	if b.routerWeight.Sign() != 0 {
		b.routers, r.Routers = r.Routers, zero()
	}
	if b.workerWeight.Sign() != 0 {
		b.workers, r.Workers = r.Workers, zero()
	}
	r.closed[r.Epoch] = b
	r.Epoch, r.EpochEnds, r.routerWeight, r.workerWeight = r.Epoch+1, e.Now+e.EpochSeconds, zero(), zero()
}

// Fee is income of the network: the validators'.
func (e *Economy) Fee(amount *big.Int) {
	e.Rewards.Fees.Add(e.Rewards.Fees, amount)
	e.Rewards.Validators.Add(e.Rewards.Validators, amount)
}

// Report pays a term: by seats times blocks signed, of all that could have been signed.
func (e *Economy) Report(term uint64, list []Participation) error {
	if term <= e.Rewards.LastTerm {
		return ErrRefused
	}
	e.Poke()
	e.Rewards.LastTerm = term
	all := uint64(0)
	for _, p := range list {
		all += uint64(p.Seats) * uint64(p.Total)
	}
	pot := new(big.Int).Set(e.Rewards.Validators)
	for _, p := range list {
		if signed := uint64(p.Seats) * uint64(min(p.Signed, p.Total)); signed != 0 {
			amount := ratio(pot, signed, all)
			e.Rewards.Validators.Sub(e.Rewards.Validators, amount)
			e.Operators[p.Operator].ToStakers.Add(e.Operators[p.Operator].ToStakers, amount)
		}
	}
	return nil
}

// Rate records the power that the operator's worker proved in a window. What it may settle goes on rising from here.
func (e *Economy) Rate(window uint64, id, power uint64) error {
	if window <= e.lastRated {
		return ErrRefused
	}
	e.lastRated = window
	o := e.Operators[id]
	e.accrue(o)
	o.power, o.ratedIn = power, window
	o.proved.Add(o.proved, new(big.Int).SetUint64(power))
	return nil
}

// accrue brings the work that an operator may settle up to now: power times seconds, an hour of it at most, and never less than
// it had.
func (e *Economy) accrue(o *Operator) {
	if proved := e.power(o); o.since != 0 && proved != 0 {
		power := new(big.Int).SetUint64(proved)
		risen := new(big.Int).Mul(power, new(big.Int).SetUint64(e.Now-o.since))
		risen.Add(risen, o.level)
		if most := power.Mul(power, big.NewInt(carry)); risen.Cmp(most) > 0 {
			risen = most
		}
		if risen.Cmp(o.level) > 0 {
			o.level = risen
		}
	}
	o.since = e.Now
}

// power is what an operator's rating says while it stands.
func (e *Economy) power(o *Operator) uint64 {
	if o.ratedIn+e.Ratings < e.Block/e.WindowBlocks {
		return 0
	}
	return o.power
}

// Tally counts an operator's new work into the open epoch.
func (e *Economy) Tally(id uint64) {
	e.Poke()
	o := e.Operators[id]
	e.settleTally(o)
	if o.tally == nil {
		o.tally = &tally{e.Rewards.Epoch, zero(), zero(), zero(), zero()}
	}
	switch {
	case o.Jailed:
	case o.Router:
		e.tallyRouter(o)
	default:
		e.tallyWorker(o)
	}
}

func (e *Economy) tallyRouter(o *Operator) {
	t := o.tally
	t.units.Add(t.units, new(big.Int).Sub(o.units, o.seen))
	t.fees.Add(t.fees, new(big.Int).Sub(o.fees, o.seenFees))
	o.seen.Set(o.units)
	o.seenFees.Set(o.fees)
	weight := new(big.Int).Mul(o.stake(), t.units)
	weight.Sqrt(weight)
	e.Rewards.routerWeight.Add(e.Rewards.routerWeight, weight).Sub(e.Rewards.routerWeight, t.routerWeight)
	t.routerWeight = weight
}

func (e *Economy) tallyWorker(o *Operator) {
	if e.lastRated == o.countedWindow {
		return
	}
	windows, first := e.lastRated-o.countedWindow, o.countedWindow == 0
	proved := new(big.Int).Sub(o.proved, o.counted)
	o.counted.Set(o.proved)
	o.countedWindow = e.lastRated
	if first {
		return
	}
	bonus := part(proved, e.BonusBps)
	full := new(big.Int).Mul(proved, e.FullStake)
	full.Div(full, new(big.Int).SetUint64(windows))
	if o.stake().Cmp(full) < 0 {
		bonus.Mul(bonus, o.stake()).Div(bonus, full)
	}
	weight := proved.Add(proved, bonus)
	o.tally.workerWeight.Add(o.tally.workerWeight, weight)
	e.Rewards.workerWeight.Add(e.Rewards.workerWeight, weight)
}

// earned is what the tally of a closed epoch is worth. A router gets at most the protocol fees of its receipts, rest is what is
// above them.
func (e *Economy) earned(t *tally) (router, rest, worker *big.Int) {
	router, rest, worker = zero(), zero(), zero()
	if t == nil || t.epoch == e.Rewards.Epoch {
		return
	}
	b := e.Rewards.closed[t.epoch]
	if t.routerWeight.Sign() != 0 {
		router.Mul(b.routers, t.routerWeight).Div(router, b.routerWeight)
		if t.fees.Cmp(router) < 0 {
			rest.Sub(router, t.fees)
			router.Set(t.fees)
		}
	}
	if t.workerWeight.Sign() != 0 {
		worker.Mul(b.workers, t.workerWeight).Div(worker, b.workerWeight)
	}
	return
}

// settleTally turns the tally of a closed epoch into rewards.
func (e *Economy) settleTally(o *Operator) {
	if o.tally == nil || o.tally.epoch == e.Rewards.Epoch {
		return
	}
	router, rest, worker := e.earned(o.tally)
	o.ToStakers.Add(o.ToStakers, router)
	o.ToWorkers.Add(o.ToWorkers, worker)
	e.Rewards.Routers.Add(e.Rewards.Routers, rest)
	o.tally = nil
}

// Claimable is what an operator can claim now: for its stakers and for its workers.
func (e *Economy) Claimable(id uint64) (toStakers, toWorkers *big.Int) {
	o := e.Operators[id]
	router, _, worker := e.earned(o.tally)
	return router.Add(router, o.ToStakers), worker.Add(worker, o.ToWorkers)
}

// ClaimRewards pays an operator: its stakers through its stake, its workers or pool members.
func (e *Economy) ClaimRewards(id uint64) error {
	e.Poke()
	if toStakers, toWorkers := e.Claimable(id); toStakers.Sign() == 0 && toWorkers.Sign() == 0 {
		return ErrRefused
	}
	o := e.Operators[id]
	e.settleTally(o)
	e.Rewards.Paid.Add(e.Rewards.Paid, o.ToStakers).Add(e.Rewards.Paid, o.ToWorkers)
	e.reward(o, o.ToStakers)
	if o.Pool != nil {
		e.creditOperator(o, o.ToWorkers)
	} else {
		e.pay(o.Owner, o.ToWorkers)
	}
	o.ToStakers, o.ToWorkers = zero(), zero()
	return nil
}

func ratio(amount *big.Int, part, of uint64) *big.Int {
	r := new(big.Int).Mul(amount, new(big.Int).SetUint64(part))
	return r.Div(r, new(big.Int).SetUint64(of))
}

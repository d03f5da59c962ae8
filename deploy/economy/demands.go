package economy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// DemandTerms are what a demand for service costs and what a miss brings.
type DemandTerms struct {
	Bond                         *big.Int
	AnswerTime, Period, JailTime uint64 // seconds
	MissBps                      int64
	JailAfter                    uint16
}

// Demand is a holder's proof that a reserved socket's operator serves, or does not.
type Demand struct {
	By                   common.Address
	Units                uint64
	Bond                 *big.Int
	Open                 bool
	at, answerBy, nextAt uint64
}

func (e *Economy) demanded(id uint64) bool {
	d := e.Demanded[id]
	return d != nil && d.Open
}

// BondFor is what a demand of so many units costs: back to the holder if nobody serves.
func (e *Economy) BondFor(id, units uint64) *big.Int {
	return new(big.Int).Add(e.Demands.Bond, Cost(units, e.Sockets[id].Price))
}

// Demand posts a call of at most so many units, to be answered in time.
func (e *Economy) Demand(id uint64, by common.Address, units uint64) error {
	s, d := e.Sockets[id], e.Demanded[id]
	answerBy := e.Now + e.Demands.AnswerTime
	if s == nil || !s.Reserved || s.Owner != by || e.Operators[s.Operator].Jailed || units == 0 || units > s.Units {
		return ErrRefused
	}
	if s.PluggedUntil < answerBy || d != nil && (d.Open || e.Now < d.nextAt) {
		return ErrRefused
	}
	bond := e.BondFor(id, units)
	e.pay(by, neg(bond))
	e.Demanded[id] = &Demand{by, units, bond, true, e.Now, answerBy, e.Now + e.Demands.Period}
	return nil
}

// Answer gives the bond to who served: its call was settled.
func (e *Economy) Answer(id uint64) error {
	if !e.demanded(id) {
		return ErrRefused
	}
	d := e.Demanded[id]
	d.Open = false
	e.credit(e.Operators[e.Sockets[id].Operator].Owner, d.Bond)
	return nil
}

// Miss ends a demand that nobody answered in time: the holder has its bond back, and the socket's owner the period's part of the
// escrow; the operator is slashed, and jailed for the last of some misses. A socket whose units were used up was served.
func (e *Economy) Miss(id uint64) error {
	if !e.demanded(id) || e.Now <= e.Demanded[id].answerBy {
		return ErrRefused
	}
	d, s := e.Demanded[id], e.Sockets[id]
	if s.Units < d.Units {
		return e.Answer(id)
	}
	d.Open = false
	e.credit(d.By, d.Bond)
	o := e.Operators[s.Operator]
	if o.Jailed {
		return nil // what it may not serve it does not miss
	}
	units := s.Units
	if left := s.Expires - d.at; e.Demands.Period < left {
		units = ratio(new(big.Int).SetUint64(units), e.Demands.Period, left).Uint64()
	}
	before := s.escrow()
	s.Units -= units
	e.credit(s.Owner, before.Sub(before, s.escrow()))
	e.Slash(s.Operator, part(e.collateral(s.Power), e.Demands.MissBps))
	if o.misses++; o.misses >= e.Demands.JailAfter {
		o.misses = 0
		o.arrest(e.Now + e.Demands.JailTime)
	}
	return nil
}

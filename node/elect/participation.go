package elect

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/edgematrix/emc/internal/durable"
	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/protocol/statement"
)

const (
	// termsBack is for how many sets back a report that is missing is still made.
	termsBack = 4
	// tolerance is the part of a term, 1 in so many blocks, by which a count may differ from one's own: votes that come late are not seen by all.
	tolerance = 20
	// maxCounted bounds the blocks that are counted at one head, so that a node that was away does not keep the loop.
	maxCounted = 2000
	// saveEvery is after how many counted blocks the counts go to disk; what is lost is counted again, from certificates alone.
	saveEvery = 32
	// maxStood bounds the reports of one set that a validator stands for: a lying proposer may send many.
	maxStood = 16
)

// Presence tells who voted for final blocks (a consensus.Driver does).
type Presence interface {
	Voters(number uint64) (*statement.Set, []common.Address, error)
}

// ReportChain is the L2 as participation reports see it.
type ReportChain interface {
	// LastReport is the newest set that Rewards has a report of, after a block.
	LastReport(ctx context.Context, at common.Hash) (uint64, error)
	// OperatorOf is the operator that a signer ever belonged to, 0 if none.
	OperatorOf(ctx context.Context, at common.Hash, signer common.Address) (uint64, error)
	// Report posts a certified report. It returns once the transaction is in the pool.
	Report(ctx context.Context, setID uint64, list []statement.Participation, cert *statement.Certificate) (common.Hash, error)
}

// Reports counts, for each set, the blocks that each of its validators voted for, and has the validators after it certify that. It is attest's loop that owns it.
type Reports struct {
	chain ReportChain
	votes Presence
	file  durable.File
	log   log.Logger

	counts *counts // nil before the first head
	due    uint64  // the set to report on, 0: none
	own    []statement.Participation
	stood  map[common.Hash][]statement.Participation // what this validator stands for, of the set that is due
}

var _ attest.Proposer = (*Reports)(nil)

// NewReports keeps its counts in a file.
func NewReports(chain ReportChain, votes Presence, file string, logger log.Logger) *Reports {
	return &Reports{chain: chain, votes: votes, file: durable.File{FS: vfs.Default, Path: file}, log: logger, stood: make(map[common.Hash][]statement.Participation)}
}

// Kind implements attest.Source.
func (r *Reports) Kind() statement.Kind { return statement.Report }

// Relevant implements attest.Source.
func (r *Reports) Relevant(number uint64, set *statement.Set) bool {
	return number < set.ID && number+termsBack >= set.ID
}

// Due implements attest.Source: the reports that this validator stands for, of the oldest set that has none yet.
func (r *Reports) Due(ctx context.Context, head attest.Block, set *statement.Set) ([]attest.Statement, error) {
	if err := r.count(head.Number, set); err != nil {
		return nil, err
	}
	last, err := r.chain.LastReport(ctx, head.Hash)
	if err != nil {
		return nil, err
	}
	if err := r.turnTo(ctx, head, max(last+1, set.ID-min(set.ID, termsBack)), set); err != nil {
		return nil, err
	}
	var list []attest.Statement
	for body := range r.stood {
		list = append(list, attest.Statement{Number: r.due, Body: body})
	}
	return list, nil
}

// turnTo makes a set the one to report on, once its last block's votes had their time.
func (r *Reports) turnTo(ctx context.Context, head attest.Block, id uint64, set *statement.Set) (err error) {
	if id >= set.ID {
		id = 0
	}
	if id != r.due {
		r.due, r.own = id, nil
		clear(r.stood)
	}
	if t := r.counts.term(id); r.own == nil && t != nil && t.Whole && t.Ended {
		r.own, err = r.list(ctx, head.Hash, t)
	}
	return err
}

// count goes on to the newest block whose late votes are in.
func (r *Reports) count(head uint64, set *statement.Set) (err error) {
	if r.counts == nil {
		if r.counts, err = loadCounts(r.file); err != nil {
			return err
		}
		if r.counts.Next == 0 { // the terms before are others' to report on
			r.counts.Next = max(set.Start, 1)
		}
	}
	from := r.counts.Next
	for n := range uint64(maxCounted) {
		if from+n+consensus.LateBlocks > head {
			break
		}
		in, voters, err := r.votes.Voters(from + n)
		if err != nil {
			return fmt.Errorf("count votes for block %d: %w", from+n, err)
		}
		r.counts.add(in, voters)
	}
	if r.counts.Next/saveEvery != from/saveEvery {
		return r.counts.save(r.file)
	}
	return nil
}

// list is what was counted, in ascending order of operators. A signer that is no operator's, as in a network that was made by hand, is left out.
func (r *Reports) list(ctx context.Context, at common.Hash, t *term) ([]statement.Participation, error) {
	list := []statement.Participation{}
	for signer, m := range t.Members {
		id, err := r.chain.OperatorOf(ctx, at, signer)
		if err != nil {
			return nil, err
		}
		if id != 0 {
			list = append(list, statement.Participation{Operator: id, Seats: m.Seats, Signed: m.Signed, Total: t.Total})
		}
	}
	slices.SortFunc(list, func(a, b statement.Participation) int { return cmp.Compare(a.Operator, b.Operator) })
	return list, nil
}

// Propose implements attest.Proposer.
func (r *Reports) Propose() (number uint64, content []byte, err error) {
	if r.due == 0 || len(r.own) == 0 {
		return 0, nil, nil
	}
	content, err = rlp.EncodeToBytes(r.own)
	return r.due, content, err
}

// Judge implements attest.Proposer.
func (r *Reports) Judge(number uint64, content []byte) (common.Hash, error) {
	if number > r.due || number == r.due && r.own == nil {
		return common.Hash{}, attest.ErrLater
	}
	if number < r.due {
		return common.Hash{}, fmt.Errorf("set %d has its report", number)
	}
	var list []statement.Participation
	if err := rlp.DecodeBytes(content, &list); err != nil {
		return common.Hash{}, fmt.Errorf("decode participation: %w", err)
	}
	if err := near(r.own, list); err != nil {
		return common.Hash{}, err
	}
	body := statement.ParticipationBody(list)
	if _, known := r.stood[body]; !known && len(r.stood) >= maxStood {
		return common.Hash{}, fmt.Errorf("there are %d reports of set %d already", maxStood, number)
	}
	r.stood[body] = list
	return body, nil
}

// near says how a report differs from one's own counts by more than votes that came late explain.
func near(own, list []statement.Participation) error {
	if len(own) != len(list) {
		return fmt.Errorf("it names %d operators, not %d", len(list), len(own))
	}
	for i, p := range list {
		o := own[i]
		if p.Operator != o.Operator || p.Seats != o.Seats || p.Total != o.Total || p.Signed > p.Total {
			return fmt.Errorf("it says of operator %d that it has %d seats and signed %d of %d blocks; counted were %d seats and %d of %d for operator %d",
				p.Operator, p.Seats, p.Signed, p.Total, o.Seats, o.Signed, o.Total, o.Operator)
		}
		if off := max(p.Signed, o.Signed) - min(p.Signed, o.Signed); off > max(o.Total/tolerance, 1) {
			return fmt.Errorf("it says that operator %d signed %d of %d blocks; counted were %d", p.Operator, p.Signed, p.Total, o.Signed)
		}
	}
	return nil
}

// Post implements attest.Source.
func (r *Reports) Post(ctx context.Context, st attest.Statement, cert *statement.Certificate) (common.Hash, error) {
	list, ok := r.stood[st.Body]
	if !ok || st.Number != r.due {
		return common.Hash{}, fmt.Errorf("the report on set %d is not held here", st.Number)
	}
	return r.chain.Report(ctx, st.Number, list, cert)
}

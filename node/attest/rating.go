package attest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
)

// keptWindows is how many rating windows are followed at once: the one that runs and those whose report may still be under way.
const keptWindows = 3

// rating follows rating windows: what workers commit, whether their openings hold, and what the report says. The loop owns it.
type rating struct {
	s        *Service
	params   Windows
	reported uint64 // the chain's last report
	windows  map[uint64]*window
}

// window is one rating window. It goes through the stages opened, closed (commitments are final) and drawn (the randomness is known).
type window struct {
	number   uint64
	seed     Block
	closing  Block
	opened   time.Time // own clock, when seed came; zero if it was not seen to come
	closed   time.Time // own clock, when closing came
	drawn    uint64    // block that carried the randomness; 0: not known yet
	random   common.Hash
	commits  map[common.Address]task.Commitment
	checking map[common.Address]bool        // openings under verification
	proved   map[common.Address]common.Hash // verified openings' digests
	early    []*task.Opening                // wait: came before this node knew the randomness, or while the prover was busy
	turn     uint64                         // turn after the last in which this validator proposed
	reports  map[common.Hash][]protocol.Rating
	pending  map[common.Address]*reportProposal
	turns    map[turnKey]bool // that brought a report which was signed
}

func newRating(s *Service) *rating { return &rating{s: s, windows: map[uint64]*window{}} }

// relevant says whether reports of a window can still matter.
func (r *rating) relevant(number uint64) bool { return number > r.reported && r.windows[number] != nil }

// content gives the ratings of a report that this validator signed, nil if it does not hold them.
func (r *rating) content(of subject) []protocol.Rating {
	if w := r.windows[of.Number]; w != nil {
		return w.reports[of.Body]
	}
	return nil
}

// onArrival notes when the blocks that open and close windows came. A closing block that was skipped over counts as come with the next; a window that was
// not seen to open cannot be measured.
func (r *rating) onArrival(a arrival) {
	if r.params.Blocks == 0 {
		return
	}
	number, offset := a.Number/r.params.Blocks, a.Number%r.params.Blocks
	w := r.windows[number]
	if w == nil {
		w = newWindow(number)
		if offset == 0 {
			w.opened = a.at
		}
		r.windows[number] = w
	}
	if offset >= r.params.Commit && w.closed.IsZero() {
		w.closed = a.at
	}
}

func newWindow(number uint64) *window {
	return &window{
		number: number, commits: map[common.Address]task.Commitment{}, checking: map[common.Address]bool{}, proved: map[common.Address]common.Hash{},
		reports: map[common.Hash][]protocol.Rating{}, pending: map[common.Address]*reportProposal{}, turns: map[turnKey]bool{},
	}
}

// onHead moves the windows on. One that fails is tried again at the next head and does not hold up the others.
func (r *rating) onHead(ctx context.Context, v View) {
	params, err := v.Windows(ctx)
	if err != nil {
		r.s.log.Warn("Cannot read the rating windows", "err", err)
		return
	}
	r.params = params
	if r.reported, err = v.LastReport(ctx); err != nil {
		r.s.log.Warn("Cannot read the last report", "err", err)
		return
	}
	r.forget(v.Block().Number / params.Blocks)
	for _, w := range r.windows {
		if w.number <= r.reported { // also window 0, which the contract cannot take
			continue
		}
		if err := r.advance(ctx, v, w); err != nil {
			r.s.log.Warn("Rating window does not get on", "window", w.number, "err", err)
		}
	}
}

func (r *rating) forget(current uint64) {
	for n := range r.windows {
		if n+keptWindows <= current {
			delete(r.windows, n)
		}
	}
	before := current + 1 - min(current+1, keptWindows)
	r.s.prover.forget(before)
	r.s.shares.collector.Forget(statement.Epoch, before)
}

// advance takes one window as far as the head allows.
func (r *rating) advance(ctx context.Context, v View, w *window) error {
	closing := w.number*r.params.Blocks + r.params.Commit
	if v.Block().Number <= closing {
		return nil
	}
	if w.closing.Number == 0 {
		if err := r.readCommitments(ctx, v, w, closing); err != nil {
			return err
		}
	}
	if len(w.commits) == 0 {
		return nil
	}
	if w.drawn == 0 {
		if err := r.draw(ctx, v, w); err != nil || w.drawn == 0 {
			return err
		}
	}
	r.verifyEarly(w)
	r.judgeAll(ctx, w)
	return r.propose(ctx, w)
}

// readCommitments reads what stands once the window is closed. What the task does not allow is left out: it can never be opened.
func (r *rating) readCommitments(ctx context.Context, v View, w *window, closing uint64) (err error) {
	if w.seed, err = r.s.cfg.Chain.Block(ctx, w.number*r.params.Blocks); err != nil {
		return err
	}
	last, err := r.s.cfg.Chain.Block(ctx, closing)
	if err != nil {
		return err
	}
	workers, err := v.Committed(ctx, w.number)
	if err != nil {
		return err
	}
	for _, worker := range workers[:min(len(workers), protocol.MaxRatings)] {
		c, err := v.Commitment(ctx, w.number, worker)
		if err != nil {
			return err
		}
		if err := c.Check(); err != nil {
			r.s.log.Debug("Commitment cannot be opened", "window", w.number, "worker", worker, "err", err)
			continue
		}
		w.commits[worker] = c
	}
	w.closing = last
	return nil
}

// draw finds the randomness that L1 has fixed since the window closed, and turns to the openings that came before it was known here.
func (r *rating) draw(ctx context.Context, v View, w *window) error {
	head := v.Block().Number
	if head > w.closing.Number+MaxStateAge {
		return nil // its states are gone; the next windows go on
	}
	random, block, ok, err := task.Randomness(w.closing.Time, w.closing.Number+1, head, func(number uint64) (task.Origin, error) {
		b, err := r.s.cfg.Chain.Block(ctx, number)
		if err != nil {
			return task.Origin{}, err
		}
		t, err := r.s.cfg.Chain.At(b).OriginTime(ctx)
		return task.Origin{Time: t, PrevRandao: b.Random}, err
	})
	if err != nil || !ok {
		return err
	}
	w.random, w.drawn = random, block
	r.s.log.Debug("Rating window is drawn", "window", w.number, "committed", len(w.commits), "block", block)
	return nil
}

// onOpening takes in a worker's opening.
func (r *rating) onOpening(o *task.Opening) {
	w := r.windows[o.Window]
	if w == nil || w.number <= r.reported || len(w.early) == openingQueue {
		return
	}
	w.early = append(w.early, o)
	if w.drawn != 0 {
		r.verifyEarly(w)
	}
}

// verifyEarly hands openings that wait to the prover, as many as it takes.
func (r *rating) verifyEarly(w *window) {
	waiting := w.early
	w.early = nil
	for _, o := range waiting {
		if !r.verify(w, o) {
			w.early = append(w.early, o)
		}
	}
}

// verify hands an opening to the prover unless it is pointless. It says whether that settles it.
func (r *rating) verify(w *window, o *task.Opening) bool {
	c, committed := w.commits[o.Worker]
	if _, done := w.proved[o.Worker]; done || !committed || w.checking[o.Worker] {
		return true
	}
	if !r.s.prover.submit(job{window: w.number, seed: w.seed.Hash, randomness: w.random, commitment: c, opening: o}) {
		return false
	}
	w.checking[o.Worker] = true
	return true
}

// onVerdict notes what came of an opening.
func (r *rating) onVerdict(ctx context.Context, v verdict) {
	w := r.windows[v.window]
	if w == nil {
		return
	}
	delete(w.checking, v.worker)
	if v.err != nil {
		r.s.log.Warn("Opening refused", "window", v.window, "worker", v.worker, "err", v.err)
		return
	}
	w.proved[v.worker] = v.digest
	r.verifyEarly(w)
	r.judgeAll(ctx, w)
	if err := r.propose(ctx, w); err != nil {
		r.s.log.Warn("Cannot propose a report", "window", w.number, "err", err)
	}
}

// checkClock says whether the own clock saw the window last as long as the chain says. Blocks step by their parent's time, so a chain that stalls would
// otherwise give workers more time than W.
func (r *rating) checkClock(w *window) error {
	if w.opened.IsZero() || w.closed.IsZero() {
		return fmt.Errorf("window %d was not seen to open and close", w.number)
	}
	chain := time.Duration(w.closing.Time-w.seed.Time) * time.Second
	off := w.closed.Sub(w.opened) - chain
	if limit := chain*time.Duration(r.s.cfg.ClockPermille)/1000 + r.s.cfg.ClockSlack; off.Abs() > limit {
		return fmt.Errorf("window %d lasted %v by the chain, %v by the own clock; the difference may be %v", w.number, chain, w.closed.Sub(w.opened), limit)
	}
	return nil
}

// ratings is what the verified openings prove, sorted by worker.
func (r *rating) ratings(w *window) (ratings []protocol.Rating, digests []common.Hash) {
	for worker := range w.proved {
		ratings = append(ratings, protocol.Rating{Worker: worker, Power: w.commits[worker].Power(r.params.Task)})
	}
	slices.SortFunc(ratings, func(a, b protocol.Rating) int { return a.Worker.Cmp(b.Worker) })
	for _, rt := range ratings {
		digests = append(digests, w.proved[rt.Worker])
	}
	return ratings, digests
}

// onSet forgets whose turns there were: they are another set's now.
func (r *rating) onSet() {
	for _, w := range r.windows {
		w.turn = 0
		clear(w.turns)
	}
}

// propose makes the window's report if it is this validator's turn and all openings are in, or those that are missing have had their time.
func (r *rating) propose(ctx context.Context, w *window) error {
	at := r.s.head.Number
	patient := len(w.proved) < len(w.commits) && at < w.drawn+r.s.cfg.OpeningPatience
	if len(w.proved) == 0 || patient || w.turn > at/turnBlocks || !hasTurn(r.s.set, w.number, at, r.s.self) {
		return nil
	}
	if _, found := r.s.posts.certifiedSince(topic{statement.Epoch, w.number}); found {
		return nil
	}
	w.turn = at/turnBlocks + 1
	if err := r.checkClock(w); err != nil {
		return err
	}
	ratings, digests := r.ratings(w)
	r.s.log.Info("Proposing rating report", "window", w.number, "ratings", len(ratings), "committed", len(w.commits))
	r.s.publish(ctx, reportMessage, &reportProposal{Window: w.number, Block: at, Ratings: ratings, Openings: digests})
	return r.sign(ctx, w, ratings)
}

func (r *rating) sign(ctx context.Context, w *window, ratings []protocol.Rating) error {
	body := protocol.RatingsHash(ratings)
	w.reports[body] = ratings
	return r.s.shares.sign(ctx, subject{topic{statement.Epoch, w.number}, body}, nil)
}

// onProposal takes in another validator's report and judges it, now or when this node is as far.
func (r *rating) onProposal(ctx context.Context, from common.Address, p *reportProposal) {
	w := r.windows[p.Window]
	if w == nil || w.number <= r.reported {
		return
	}
	w.pending[from] = p
	if w.drawn != 0 {
		r.judgeAll(ctx, w)
	}
}

func (r *rating) judgeAll(ctx context.Context, w *window) {
	for from, p := range w.pending {
		wait, err := r.judge(ctx, w, from, p)
		if err != nil {
			r.s.log.Warn("Rating report refused", "window", w.number, "from", from, "err", err)
		}
		if !wait {
			delete(w.pending, from)
		}
	}
}

// judge signs a report or says why not; wait means that it may be judged later.
func (r *rating) judge(ctx context.Context, w *window, from common.Address, p *reportProposal) (wait bool, err error) {
	head := r.s.head.Number
	switch {
	case !hasTurn(r.s.set, p.Window, p.Block, from):
		return false, fmt.Errorf("it was not its turn at block %d", p.Block)
	case p.Block > head:
		return p.Block <= head+MaxStateAge, nil
	case head-p.Block > MaxStateAge:
		return false, fmt.Errorf("it is of block %d, the head is %d", p.Block, head)
	case w.turns[turnKey{from, p.Block / turnBlocks}]:
		return false, nil // a second report of a turn would only cost a signature
	case len(p.Ratings) == 0 || len(p.Ratings) != len(p.Openings):
		return false, fmt.Errorf("it has %d ratings and %d openings", len(p.Ratings), len(p.Openings))
	}
	missing, err := r.compare(w, p.Ratings)
	if err != nil {
		return false, err
	}
	if wait, err := r.omits(w, p.Ratings); wait || err != nil {
		return wait, err
	}
	for _, worker := range missing {
		r.s.fetch.ask(ctx, openingRequest(w.number, worker), r.s.others(from))
	}
	if len(missing) > 0 {
		return true, nil
	}
	if err := r.checkClock(w); err != nil {
		return false, err
	}
	w.turns[turnKey{from, p.Block / turnBlocks}] = true
	return false, r.sign(ctx, w, p.Ratings)
}

// omits holds what a report leaves out to the rules of proposing: nobody whose opening is verified here, and others only once they have had their time. Else
// one validator could keep a worker from being rated.
func (r *rating) omits(w *window, ratings []protocol.Rating) (wait bool, err error) {
	if len(ratings) == len(w.commits) {
		return false, nil
	}
	in := make(map[common.Address]bool, len(ratings))
	for _, rt := range ratings {
		in[rt.Worker] = true
	}
	for worker := range w.proved {
		if !in[worker] {
			return false, fmt.Errorf("worker %s is left out, its opening holds", worker)
		}
	}
	return r.s.head.Number < w.drawn+r.s.cfg.OpeningPatience, nil
}

// compare holds ratings to what was committed, and lists the workers whose openings this validator has not verified.
func (r *rating) compare(w *window, ratings []protocol.Rating) (missing []common.Address, err error) {
	for i, rt := range ratings {
		c, ok := w.commits[rt.Worker]
		switch {
		case i > 0 && ratings[i-1].Worker.Cmp(rt.Worker) >= 0:
			return nil, fmt.Errorf("rating %d is out of order", i)
		case !ok:
			return nil, fmt.Errorf("worker %s committed nothing", rt.Worker)
		case rt.Power != c.Power(r.params.Task):
			return nil, fmt.Errorf("worker %s is rated %d mE, its commitment says %d", rt.Worker, rt.Power, c.Power(r.params.Task))
		}
		if _, ok := w.proved[rt.Worker]; !ok {
			missing = append(missing, rt.Worker)
		}
	}
	return missing, nil
}

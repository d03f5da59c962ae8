package attest

import (
	"context"
	"errors"
	"fmt"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// posting brings certificates to the chain. Who proposed posts at once, the others one after another if it does not show. The loop owns it.
type posting struct {
	s        *Service
	duties   map[subject]*duty
	restored bool // what was certified before the start is taken on
}

// duty is a certificate that the chain has not taken yet.
type duty struct {
	cert  *statement.Certificate
	since uint64 // head at which it was certified
	due   uint64 // head at which to post
}

func newPosting(s *Service) *posting { return &posting{s: s, duties: map[subject]*duty{}} }

// add takes on a certificate of a kind that goes on L2.
func (p *posting) add(ctx context.Context, of subject, cert *statement.Certificate) {
	if of.Kind == statement.Output || p.duties[of] != nil {
		return
	}
	head := p.s.head.Number
	proposed := head
	if of.Kind == statement.Settlement {
		proposed = p.s.settle.proposedAt(of.Body, head)
	}
	p.duties[of] = &duty{cert: cert, since: head, due: head + postStagger*p.s.distance(of.Number, proposed)}
	p.postDue(ctx)
}

// keep gives up the certificates of a kind that are not wanted any more.
func (p *posting) keep(kind statement.Kind, wanted map[subject]bool) {
	for of := range p.duties {
		if of.Kind == kind && !wanted[of] {
			delete(p.duties, of)
		}
	}
}

// onSet gives up the certificates of the set before, which the chain takes no more.
func (p *posting) onSet() { clear(p.duties) }

// certifiedSince gives the head at which a topic was first certified, of those that are not on the chain yet.
func (p *posting) certifiedSince(t topic) (head uint64, found bool) {
	for of, d := range p.duties {
		if of.topic == t && (!found || d.since < head) {
			head, found = d.since, true
		}
	}
	return head, found
}

// onHead drops what is on the chain, or can be no more, and posts what is due.
func (p *posting) onHead(ctx context.Context, v View) {
	number, _, err := v.LastBatch(ctx)
	if err != nil {
		p.s.log.Warn("Cannot read the last batch", "err", err)
		return
	}
	window, err := v.LastReport(ctx)
	if err != nil {
		p.s.log.Warn("Cannot read the last report", "err", err)
		return
	}
	for of := range p.duties {
		if of.Kind == statement.Settlement && of.Number <= number || of.Kind == statement.Epoch && (of.Number <= window || !p.s.rate.relevant(of.Number)) {
			delete(p.duties, of)
		}
	}
	if err := p.restore(number + 1); err != nil {
		p.s.log.Error("Cannot read certificate", "batch", number+1, "err", err)
	}
	p.postDue(ctx)
}

// restore takes on the certificate of the next batch if one was made before the start.
func (p *posting) restore(next uint64) error {
	if p.restored {
		return nil
	}
	p.restored = true
	c, err := p.s.store.certified(topic{statement.Settlement, next})
	if err != nil || c == nil || c.Certificate.SetID != p.s.set.ID {
		return err
	}
	of := subject{topic{statement.Settlement, next}, c.Body}
	if p.duties[of] == nil {
		p.duties[of] = &duty{cert: c.Certificate, since: p.s.head.Number, due: p.s.head.Number + postStagger*p.s.distance(next, p.s.head.Number)}
	}
	return nil
}

func (p *posting) postDue(ctx context.Context) {
	for of, d := range p.duties {
		if p.s.head.Number < d.due {
			continue
		}
		d.due = p.s.head.Number + postRetry
		tx, err := p.post(ctx, of, d.cert)
		if err != nil {
			p.s.log.Warn("Cannot post", "kind", of.Kind, "number", of.Number, "err", err)
			continue
		}
		p.s.log.Info("Posted", "kind", of.Kind, "number", of.Number, "tx", tx)
	}
}

func (p *posting) post(ctx context.Context, of subject, cert *statement.Certificate) (common.Hash, error) {
	if src := p.s.source(of.Kind); src != nil {
		return src.Post(ctx, Statement{of.Number, of.Body}, cert)
	}
	if of.Kind == statement.Epoch {
		ratings := p.s.rate.content(of)
		if ratings == nil {
			return common.Hash{}, fmt.Errorf("the report of window %d is not held here", of.Number)
		}
		return p.s.cfg.Chain.Report(ctx, of.Number, ratings, cert)
	}
	b, err := p.s.settle.body(of.Body)
	if errors.Is(err, errNoBody) {
		p.s.fetch.ask(ctx, batchRequest(of.Body), p.s.others(common.Address{}))
	}
	if err != nil {
		return common.Hash{}, err
	}
	return p.s.cfg.Chain.Settle(ctx, &b.Batch, b.Nets, cert)
}

package attest

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/protocol/statement"
)

// ErrLater is a Proposer's answer to a content that it cannot judge yet.
var ErrLater = errors.New("it cannot be judged yet")

// Proposer is a Source of statements whose content validators do not all see alike: one proposes what it saw, in its turn, and the others sign what they can stand
// for. Its Due gives what it stands for.
type Proposer interface {
	Source
	// Propose gives what this validator would have signed; a nil content if there is nothing.
	Propose() (number uint64, content []byte, err error)
	// Judge gives the statement's body if this validator can stand for the content, and says why not otherwise.
	Judge(number uint64, content []byte) (body common.Hash, err error)
}

// contentProposal is a Proposer's content as it is proposed.
type contentProposal struct {
	Kind    statement.Kind
	Number  uint64
	Block   uint64 // final block in whose turn it is proposed
	Content []byte
}

// proposing brings the contents of Proposers before the validators. The loop owns it.
type proposing struct {
	s       *Service
	turns   map[statement.Kind]uint64 // the turn in which this validator proposed last, and 1
	pending map[proposalOf]*contentProposal
}

// proposalOf: of each validator the newest proposal of a kind counts.
type proposalOf struct {
	kind statement.Kind
	from common.Address
}

func newProposing(s *Service) *proposing {
	return &proposing{s: s, turns: map[statement.Kind]uint64{}, pending: map[proposalOf]*contentProposal{}}
}

// onSet forgets what was proposed under another set.
func (p *proposing) onSet() {
	clear(p.turns)
	clear(p.pending)
}

// onHead proposes if it is this validator's turn, and judges what could not be judged before.
func (p *proposing) onHead(ctx context.Context) {
	for _, src := range p.s.cfg.Sources {
		if src, ok := src.(Proposer); ok {
			if err := p.propose(ctx, src); err != nil {
				p.s.log.Warn("Cannot propose", "kind", src.Kind(), "err", err)
			}
		}
	}
	p.judgeAll(ctx)
}

func (p *proposing) propose(ctx context.Context, src Proposer) error {
	at := p.s.head.Number
	if p.s.seat < 0 || p.turns[src.Kind()] > at/turnBlocks {
		return nil
	}
	number, content, err := src.Propose()
	if err != nil || content == nil || !hasTurn(p.s.set, number, at, p.s.self) {
		return err
	}
	if _, found := p.s.posts.certifiedSince(topic{src.Kind(), number}); found {
		return nil
	}
	p.turns[src.Kind()] = at/turnBlocks + 1
	p.s.publish(ctx, contentMessage, &contentProposal{Kind: src.Kind(), Number: number, Block: at, Content: content})
	return p.sign(ctx, src, number, content)
}

// onProposal takes in another validator's proposal.
func (p *proposing) onProposal(ctx context.Context, from common.Address, c *contentProposal) {
	if _, ok := p.s.source(c.Kind).(Proposer); ok {
		p.pending[proposalOf{c.Kind, from}] = c
		p.judgeAll(ctx)
	}
}

func (p *proposing) judgeAll(ctx context.Context) {
	for of, c := range p.pending {
		err := p.judge(ctx, of.from, c)
		if errors.Is(err, ErrLater) {
			continue
		}
		if err != nil {
			p.s.log.Warn("Proposal refused", "kind", c.Kind, "number", c.Number, "from", of.from, "err", err)
		}
		delete(p.pending, of)
	}
}

// judge signs a proposal or says why not.
func (p *proposing) judge(ctx context.Context, from common.Address, c *contentProposal) error {
	head := p.s.head.Number
	switch {
	case !hasTurn(p.s.set, c.Number, c.Block, from):
		return fmt.Errorf("it was not its turn at block %d", c.Block)
	case c.Block > head && c.Block <= head+MaxStateAge:
		return ErrLater
	case c.Block > head || head-c.Block > MaxStateAge:
		return fmt.Errorf("it is of block %d, the head is %d", c.Block, head)
	}
	return p.sign(ctx, p.s.source(c.Kind).(Proposer), c.Number, c.Content)
}

func (p *proposing) sign(ctx context.Context, src Proposer, number uint64, content []byte) error {
	body, err := src.Judge(number, content)
	if err != nil {
		return err
	}
	return p.s.signSource(ctx, subject{topic{src.Kind(), number}, body})
}

package attest

import (
	"context"
	"fmt"

	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// sharing signs statements, gathers shares into certificates and helps validators that missed some. The loop owns it.
type sharing struct {
	s         *Service
	collector *Collector
	own       map[subject]*ownShare // without a certificate yet
	answered  map[topic]uint64      // head at which a certificate was last sent to who lacked it
}

type ownShare struct {
	signed
	born uint64 // head at which it was made or read back
	sent uint64 // head at which it was last sent; 0: not since the start
}

func newSharing(s *Service) *sharing {
	return &sharing{s: s, collector: NewCollector(s.cfg.ChainID, s.set), own: map[subject]*ownShare{}, answered: map[topic]uint64{}}
}

// restore reads own shares back; they are sent again at the next head.
func (h *sharing) restore() error {
	kept, err := h.s.store.shares()
	if err != nil {
		return fmt.Errorf("read shares: %w", err)
	}
	var other []subject
	for of, sh := range kept {
		if sh.SetID != h.s.set.ID {
			other = append(other, of)
			continue
		}
		h.own[of] = &ownShare{signed: sh}
		h.collector.Add(of, sh.Share)
	}
	return h.s.store.dropShares(other)
}

// onSet starts anew under another set: shares of two sets never add up, and what the old one did not certify the new one signs again.
func (h *sharing) onSet(set *statement.Set) {
	h.collector = NewCollector(h.s.cfg.ChainID, set)
	h.forget(func(subject) bool { return true })
	clear(h.answered)
}

// sign puts an own share of a statement on disk, with the batch that it is for, then sends it. What was signed before is not signed again.
func (h *sharing) sign(ctx context.Context, of subject, b *body) error {
	if h.s.seat < 0 || h.own[of] != nil || h.collector.Certificate(of) != nil {
		return nil
	}
	signature, err := h.s.cfg.Keys.Certify(ctx, signer.Statement{ChainID: h.s.cfg.ChainID, SetID: h.s.set.ID, Kind: of.Kind, Number: of.Number, Body: of.Body})
	if err != nil {
		return fmt.Errorf("sign %s %d: %w", of.Kind, of.Number, err)
	}
	share := statement.Share{Seat: uint16(h.s.seat), Signature: signature}
	own := &ownShare{signed: signed{SetID: h.s.set.ID, Share: share}, born: h.s.head.Number, sent: h.s.head.Number}
	if err := h.s.store.putShare(of, own.signed, b); err != nil {
		return fmt.Errorf("sign %s %d: %w", of.Kind, of.Number, err)
	}
	h.own[of] = own
	h.send(ctx, of, own)
	if cert := h.collector.Add(of, share); cert != nil {
		h.certified(ctx, of, cert)
	}
	return nil
}

func (h *sharing) send(ctx context.Context, of subject, own *ownShare) {
	h.s.publish(ctx, shareMessage, &sharePayload{SetID: own.SetID, Kind: of.Kind, Number: of.Number, Body: of.Body, Share: own.Share})
}

// onShare takes a share in from the operator whose seat it is of. Who still sends shares of what is certified gets the certificate.
func (h *sharing) onShare(ctx context.Context, from common.Address, p *sharePayload) {
	set := h.s.set
	if p.SetID != set.ID || int(p.Share.Seat) >= len(set.Seats) || set.Seats[p.Share.Seat].Signer != from {
		return
	}
	of := p.subject()
	if h.help(ctx, of) || !h.s.relevant(of.topic) {
		return
	}
	if cert := h.collector.Add(of, p.Share); cert != nil {
		h.certified(ctx, of, cert)
	}
}

// help sends the certificate of a statement that has one, at most once in resendBlocks. It says whether there is one.
func (h *sharing) help(ctx context.Context, of subject) bool {
	c, err := h.s.store.certified(of.topic)
	if err != nil {
		h.s.log.Error("Cannot read certificate", "kind", of.Kind, "number", of.Number, "err", err)
		return false
	}
	if c == nil || c.Body != of.Body || c.Certificate.SetID != h.s.set.ID {
		return false
	}
	if at, ok := h.answered[of.topic]; !ok || h.s.head.Number >= at+resendBlocks {
		if len(h.answered) >= maxStatements {
			clear(h.answered)
		}
		h.answered[of.topic] = h.s.head.Number
		h.s.publish(ctx, certificateMessage, &certificatePayload{Kind: of.Kind, Number: of.Number, Body: of.Body, Certificate: c.Certificate})
	}
	return true
}

// onCertificate takes in a certificate that others made.
func (h *sharing) onCertificate(ctx context.Context, p *certificatePayload) {
	of := p.subject()
	if p.Certificate == nil || !h.s.relevant(of.topic) {
		return
	}
	if c, err := h.s.store.certified(of.topic); err != nil || c != nil && c.Body == of.Body && c.Certificate.SetID == h.s.set.ID {
		return
	}
	if err := p.Certificate.Verify(h.s.set, h.collector.digest(of)); err != nil {
		h.s.log.Warn("Certificate refused", "kind", of.Kind, "number", of.Number, "err", err)
		return
	}
	h.certified(ctx, of, p.Certificate)
}

// certified keeps a certificate and sees to it that it gets posted.
func (h *sharing) certified(ctx context.Context, of subject, cert *statement.Certificate) {
	if c, err := h.s.store.certified(of.topic); err == nil && c != nil && c.Body == of.Body && c.Certificate.SetID == cert.SetID {
		return
	}
	if err := h.s.store.putCertified(of.topic, &certified{Body: of.Body, Certificate: cert}); err != nil {
		h.s.log.Error("Cannot keep certificate", "kind", of.Kind, "number", of.Number, "err", err)
		return
	}
	h.s.log.Info("Certified", "kind", of.Kind, "number", of.Number, "body", of.Body, "signers", cert.Signers(), "seats", len(h.s.set.Seats))
	h.forget(func(o subject) bool { return o == of })
	h.s.posts.add(ctx, of, cert)
}

// onHead sends own shares again that have been without a certificate for a while, and forgets those that no longer matter.
func (h *sharing) onHead(ctx context.Context) {
	head := h.s.head.Number
	for _, own := range h.own {
		if own.born == 0 {
			own.born = head
		}
	}
	h.forget(func(of subject) bool {
		return !h.s.relevant(of.topic) || head > h.own[of].born+maxShareAge(of.Kind, h.s.cfg.OutputEvery)
	})
	for of, own := range h.own {
		if own.sent == 0 || h.s.head.Number >= own.sent+resendBlocks {
			own.sent = h.s.head.Number
			h.send(ctx, of, own)
		}
	}
}

// maxShareAge is for how many blocks a share is sent again. A batch that is not certified by then has others in its place.
func maxShareAge(kind statement.Kind, outputEvery uint64) uint64 {
	if kind == statement.Output {
		return outputEvery * maxStatements
	}
	return MaxStateAge
}

// forget drops own shares, in memory and on disk.
func (h *sharing) forget(which func(subject) bool) {
	var gone []subject
	for of := range h.own {
		if which(of) {
			gone = append(gone, of)
			delete(h.own, of)
		}
	}
	if err := h.s.store.dropShares(gone); err != nil {
		h.s.log.Error("Cannot drop shares", "err", err)
	}
}

// relevant says whether a topic is near enough to the head for its shares to be worth memory and work.
func (s *Service) relevant(t topic) bool {
	switch t.Kind {
	case statement.Settlement:
		return t.Number > s.settle.number && t.Number <= s.settle.number+2
	case statement.Epoch:
		return s.rate.relevant(t.Number)
	case statement.Output:
		span := s.cfg.OutputEvery * maxStatements / 4
		return t.Number%s.cfg.OutputEvery == 0 && t.Number+span >= s.head.Number && t.Number <= s.head.Number+span
	}
	src := s.source(t.Kind)
	return src != nil && src.Relevant(t.Number, s.set)
}

package attest

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/protocol/statement"
)

// Statement is something to sign. Its set is the one in force.
type Statement struct {
	Number uint64
	Body   common.Hash
}

// Source brings statements of a kind that this package knows nothing of. What it says follows from final blocks, so that all validators sign the same without being
// asked. Its methods are called by the loop alone.
type Source interface {
	Kind() statement.Kind
	// Due gives what this validator signs at a final block, and what is still to be signed or posted of before; all else of its kind is forgotten.
	Due(ctx context.Context, head Block, set *statement.Set) ([]Statement, error)
	// Relevant says whether other validators may have something to sign of that number under the set.
	Relevant(number uint64, set *statement.Set) bool
	// Post brings a certificate to the chain. It returns once the transaction is in the pool.
	Post(ctx context.Context, st Statement, cert *statement.Certificate) (common.Hash, error)
}

func (s *Service) source(kind statement.Kind) Source {
	for _, src := range s.cfg.Sources {
		if src.Kind() == kind {
			return src
		}
	}
	return nil
}

// signSources signs what the sources have due, and gives up posting what they have no more.
func (s *Service) signSources(ctx context.Context) {
	for _, src := range s.cfg.Sources {
		due, err := src.Due(ctx, s.head, s.set)
		if err != nil {
			s.log.Warn("Cannot tell what to sign", "kind", src.Kind(), "err", err)
			continue
		}
		wanted := make(map[subject]bool, len(due))
		for _, st := range due {
			of := subject{topic{src.Kind(), st.Number}, st.Body}
			wanted[of] = true
			if err := s.signSource(ctx, of); err != nil {
				s.log.Error("Cannot sign", "kind", of.Kind, "number", of.Number, "err", err)
			}
		}
		s.posts.keep(src.Kind(), wanted)
	}
}

// signSource signs a statement that has no certificate by the set in force; one that was certified before a restart is posted.
func (s *Service) signSource(ctx context.Context, of subject) error {
	c, err := s.store.certified(of.topic)
	if err != nil {
		return err
	}
	if c != nil && c.Body == of.Body && c.Certificate.SetID == s.set.ID {
		s.posts.add(ctx, of, c.Certificate)
		return nil
	}
	return s.shares.sign(ctx, of, nil)
}

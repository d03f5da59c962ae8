package attest

import (
	"context"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol/statement"
)

// fakeSource has one statement due from block 5 on, until it is posted.
type fakeSource struct {
	set *statement.Set

	mu     sync.Mutex
	posted *statement.Certificate
	posts  int
}

var dueStatement = Statement{Number: 2, Body: common.Hash{7}}

func (f *fakeSource) Kind() statement.Kind { return statement.SetChange }

func (f *fakeSource) Relevant(number uint64, set *statement.Set) bool { return number == set.ID+1 }

func (f *fakeSource) Due(_ context.Context, head Block, _ *statement.Set) ([]Statement, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if head.Number < 5 || f.posted != nil {
		return nil, nil
	}
	return []Statement{dueStatement}, nil
}

func (f *fakeSource) Post(_ context.Context, st Statement, cert *statement.Certificate) (common.Hash, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.posts++
	if err := cert.Verify(f.set, statement.Digest(testChainID, f.set.ID, statement.SetChange, st.Number, st.Body)); err != nil {
		return common.Hash{}, err
	}
	f.posted = cert
	return common.Hash{1}, nil
}

// What a source has due is signed by all, certified and posted once; three of four are enough.
func TestSourcesAreCertifiedAndPosted(t *testing.T) {
	n := newNetwork(t, 4)
	src := &fakeSource{set: n.set}
	for i := range 3 {
		n.start(i, func(c *Config) { c.Sources = []Source{src} })
	}
	n.until("the statement is posted", func() bool {
		src.mu.Lock()
		defer src.mu.Unlock()
		return src.posted != nil
	})
	at := n.height
	n.until("some more blocks are made", func() bool { return n.height > at+2*postRetry })
	src.mu.Lock()
	defer src.mu.Unlock()
	require.Less(t, src.posts, 4, "what is done is not posted again")
}

package attest

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/protocol/statement"
)

// ledgerOfOne is where all validators of a test post.
type ledgerOfOne struct {
	set *statement.Set

	mu     sync.Mutex
	posted []byte
}

func (l *ledgerOfOne) done() []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.posted
}

// fakeProposer stands for contents that are near its own.
type fakeProposer struct {
	ledger *ledgerOfOne
	own    byte
	stood  map[common.Hash][]byte
}

func (f *fakeProposer) Kind() statement.Kind { return statement.Report }

func (f *fakeProposer) Relevant(number uint64, _ *statement.Set) bool { return number == 1 }

func (f *fakeProposer) Due(_ context.Context, head Block, _ *statement.Set) (list []Statement, err error) {
	if head.Number < 5 || f.ledger.done() != nil {
		clear(f.stood)
	}
	for body := range f.stood {
		list = append(list, Statement{1, body})
	}
	return list, nil
}

func (f *fakeProposer) Propose() (uint64, []byte, error) {
	if f.ledger.done() != nil {
		return 0, nil, nil
	}
	return 1, []byte{f.own}, nil
}

func (f *fakeProposer) Judge(_ uint64, content []byte) (common.Hash, error) {
	if len(content) != 1 || max(content[0], f.own)-min(content[0], f.own) > 5 {
		return common.Hash{}, errors.New("it is too far off")
	}
	body := crypto.Keccak256Hash(content)
	f.stood[body] = content
	return body, nil
}

func (f *fakeProposer) Post(_ context.Context, st Statement, cert *statement.Certificate) (common.Hash, error) {
	content := f.stood[st.Body]
	if content == nil {
		return common.Hash{}, errors.New("not held")
	}
	if err := cert.Verify(f.ledger.set, statement.Digest(testChainID, f.ledger.set.ID, statement.Report, st.Number, st.Body)); err != nil {
		return common.Hash{}, err
	}
	f.ledger.mu.Lock()
	defer f.ledger.mu.Unlock()
	f.ledger.posted = content
	return common.Hash{1}, nil
}

// Validators that saw a thing a little differently certify what one of them saw, and nothing that one of them makes up.
func TestWhatOneProposesTheOthersSignIfTheySawNearlyTheSame(t *testing.T) {
	n := newNetwork(t, 4)
	ledger := &ledgerOfOne{set: n.set}
	for i, own := range []byte{100, 200, 102, 104} { // validator 1 lies
		n.start(i, func(c *Config) {
			c.Sources = []Source{&fakeProposer{ledger: ledger, own: own, stood: map[common.Hash][]byte{}}}
		})
	}
	n.until("a content is posted", func() bool { return ledger.done() != nil })
	require.NotEqual(t, []byte{200}, ledger.done())
}

package slash

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/node/consensus"
)

type cases []consensus.Evidence

func (c cases) Evidence() ([]consensus.Evidence, error) { return c, nil }

// court answers as it is told and counts what it is shown.
type court struct {
	shown  int
	answer error
}

func (c *court) Slash(_ context.Context, a, b staking.IElectionVote) (common.Hash, error) {
	c.shown++
	if a.Height != 5 || b.Height != 5 || a.Value == b.Value {
		return common.Hash{}, errors.New("other votes than the case's")
	}
	return common.Hash{}, c.answer
}

func TestEachCaseIsBroughtUntilTheContractHasIt(t *testing.T) {
	vote := func(v byte) consensus.SignedVote {
		return consensus.SignedVote{Kind: 1, Height: 5, Round: 1, Value: common.Hash{v}, Signature: []byte{v}}
	}
	c := new(court)
	turn := 2
	s := New(Config{Cases: cases{{First: vote(1), Second: vote(2)}}, Court: c, Turn: func() int { return turn }, Log: log.New()})
	now := time.Unix(0, 0)
	at := func(after time.Duration, want int, what string) {
		t.Helper()
		s.bring(t.Context(), now.Add(after))
		require.Equal(t, want, c.shown, what)
	}
	at(0, 0, "others come first")
	at(2*stagger-1, 0, "others come first")
	c.answer = errors.New("no connection")
	at(2*stagger, 1, "its turn")
	at(2*stagger+look, 1, "not again at once")
	c.answer = nil
	at(2*stagger+retry, 2, "again after a failure")
	c.answer = attest.ErrRefused
	at(2*stagger+2*retry, 3, "again, to see that it was taken")
	at(2*stagger+9*retry, 3, "never again")
}

package elect

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/protocol/statement"
)

// fakeVotes is a log in which set k makes the blocks from 10(k-1) on, and operator 4 votes for every fourth block only.
type fakeVotes struct {
	sets  map[uint64]*statement.Set
	reads map[uint64]int
}

func newFakeVotes() *fakeVotes {
	v := &fakeVotes{sets: map[uint64]*statement.Set{}, reads: map[uint64]int{}}
	for id := uint64(1); id <= 9; id++ {
		set := &statement.Set{ID: id, Start: (id - 1) * epoch}
		for i := range 4 {
			set.Seats = append(set.Seats, statement.Seat{Signer: common.Address{byte(i + 1)}})
		}
		set.Seats = append(set.Seats, set.Seats[3]) // the fourth has two
		v.sets[id] = set
	}
	return v
}

func (v *fakeVotes) Voters(number uint64) (*statement.Set, []common.Address, error) {
	v.reads[number]++
	voters := []common.Address{{1}, {2}, {3}}
	if number%4 == 0 {
		voters = append(voters, common.Address{4})
	}
	return v.sets[number/epoch+1], voters, nil
}

// fakeRewards takes reports as Rewards does. Operators have ten times the first byte of their signers.
type fakeRewards struct {
	last  uint64
	lists map[uint64][]statement.Participation
}

func (c *fakeRewards) LastReport(context.Context, common.Hash) (uint64, error) { return c.last, nil }
func (c *fakeRewards) OperatorOf(_ context.Context, _ common.Hash, signer common.Address) (uint64, error) {
	return 10 * uint64(signer[0]), nil
}

func (c *fakeRewards) Report(_ context.Context, setID uint64, list []statement.Participation, _ *statement.Certificate) (common.Hash, error) {
	c.lists[setID] = list
	return common.Hash{1}, nil
}

func newReports(t *testing.T) (*Reports, *fakeVotes, *fakeRewards) {
	v, c := newFakeVotes(), &fakeRewards{lists: map[uint64][]statement.Participation{}}
	r := NewReports(c, v, filepath.Join(t.TempDir(), "counts.json"), log.NewLogger(log.DiscardHandler()))
	v.at(t, r, 1)
	return r, v, c
}

// at brings the reports to a head, and to what this validator proposes there.
func (v *fakeVotes) at(t *testing.T, r *Reports, head uint64) (due []attest.Statement, number uint64, content []byte) {
	due, err := r.Due(t.Context(), attest.Block{Number: head}, v.sets[head/epoch+1])
	require.NoError(t, err)
	number, content, err = r.Propose()
	require.NoError(t, err)
	return due, number, content
}

func report(signed ...uint32) (list []statement.Participation) {
	for i, n := range signed {
		list = append(list, statement.Participation{Operator: uint64(10 * (i + 1)), Seats: 1, Signed: n, Total: 10})
	}
	list[3].Seats = 2
	return list
}

// After a term, and when the votes for its last block had their time, what was counted is proposed, signed and posted.
func TestParticipationIsCountedAndReported(t *testing.T) {
	r, v, c := newReports(t)
	_, number, _ := v.at(t, r, epoch+consensus.LateBlocks-1)
	require.Zero(t, number, "the first set's last block may still get votes")
	last := uint64(epoch + consensus.LateBlocks)
	due, number, content := v.at(t, r, last)
	require.Empty(t, due, "nothing is judged yet")
	require.Equal(t, uint64(1), number)
	var list []statement.Participation
	require.NoError(t, rlp.DecodeBytes(content, &list))
	want := report(9, 9, 9, 2) // the first set has blocks 1 to 9
	for i := range want {
		want[i].Total = 9
	}
	require.Equal(t, want, list)

	body, err := r.Judge(1, content)
	require.NoError(t, err)
	require.Equal(t, statement.ParticipationBody(want), body)
	due, _, _ = v.at(t, r, last+1)
	require.Equal(t, []attest.Statement{{Number: 1, Body: body}}, due)
	_, err = r.Post(t.Context(), due[0], nil)
	require.NoError(t, err)
	require.Equal(t, want, c.lists[1])
	_, err = r.Post(t.Context(), attest.Statement{Number: 1, Body: common.Hash{1}}, nil)
	require.ErrorContains(t, err, "not held here")

	c.last = 1
	due, number, _ = v.at(t, r, last+2)
	require.Empty(t, due, "it is on chain")
	require.Zero(t, number, "the next term goes on")
}

// A report is signed if it says of all what was counted here, within a twentieth of the term or one block; a proposer that lies is not followed.
func TestALyingReportIsNotSigned(t *testing.T) {
	r, v, _ := newReports(t)
	v.at(t, r, 3*epoch-1)
	r.chain.(*fakeRewards).last = 1
	_, number, _ := v.at(t, r, 3*epoch+1)
	require.Equal(t, uint64(2), number)
	judge := func(list []statement.Participation) error {
		content, err := rlp.EncodeToBytes(list)
		require.NoError(t, err)
		_, err = r.Judge(2, content)
		return err
	}
	require.NoError(t, judge(report(10, 10, 10, 2)))
	require.NoError(t, judge(report(9, 10, 10, 3)), "votes that only some have seen")
	require.ErrorContains(t, judge(report(8, 10, 10, 2)), "operator 10 signed 8 of 10")
	require.ErrorContains(t, judge(report(10, 10, 10, 10)), "operator 40 signed 10 of 10", "an absent friend")
	require.ErrorContains(t, judge(report(10, 10, 10, 2)[:3]), "names 3 operators")
	other := report(10, 10, 10, 2)
	other[0].Seats = 2
	require.ErrorContains(t, judge(other), "2 seats")
	other = report(10, 10, 10, 2)
	other[2].Operator = 99
	require.ErrorContains(t, judge(other), "operator 99")
	other = report(11, 10, 10, 2)
	require.ErrorContains(t, judge(other), "signed 11 of 10")
	_, err := r.Judge(2, []byte{1})
	require.ErrorContains(t, err, "decode participation")
	_, err = r.Judge(3, nil)
	require.ErrorIs(t, err, attest.ErrLater)
	_, err = r.Judge(1, nil)
	require.ErrorContains(t, err, "has its report")
}

// A report that nobody certified or posted in its time comes before the next set's; after some terms it is given up.
func TestAMissingReportIsMadeLater(t *testing.T) {
	r, v, c := newReports(t)
	_, number, _ := v.at(t, r, 2*epoch)
	require.Equal(t, uint64(1), number)
	_, number, _ = v.at(t, r, 3*epoch)
	require.Equal(t, uint64(1), number, "set 1 still has none")
	c.last = 1
	_, number, content := v.at(t, r, 3*epoch)
	require.Equal(t, uint64(2), number)
	require.NotEmpty(t, content)
	_, number, _ = v.at(t, r, 8*epoch-1)
	require.Equal(t, uint64(8-termsBack), number)
	require.True(t, r.Relevant(8-termsBack, v.sets[8]))
	require.False(t, r.Relevant(8-termsBack-1, v.sets[8]))
	require.False(t, r.Relevant(8, v.sets[8]))
}

// Counts are on disk: a restart reads no old block twice, and one that comes before they were saved counts from the log again.
func TestCountsOutliveARestart(t *testing.T) {
	r, v, c := newReports(t)
	v.at(t, r, 45) // counted up to 37
	again := NewReports(c, v, r.file.Path, r.log)
	c.last = 2
	_, number, content := v.at(t, again, 45)
	require.Equal(t, uint64(3), number)
	var list []statement.Participation
	require.NoError(t, rlp.DecodeBytes(content, &list))
	require.Equal(t, report(10, 10, 10, 3), list)
	require.Equal(t, 1, v.reads[20])

	require.NoError(t, os.WriteFile(r.file.Path, []byte("{"), 0o600))
	fresh := NewReports(c, v, r.file.Path, r.log)
	_, number, _ = v.at(t, fresh, 45)
	require.Zero(t, number, "what was not counted is others' to report")
	c.last = 4
	_, number, _ = v.at(t, fresh, 59)
	require.Equal(t, uint64(5), number, "the set in force when it began is counted from its start")
}

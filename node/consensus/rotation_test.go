package consensus

import (
	"testing"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func fourSeats() *rotation {
	return newRotation(&committee{signers: make([]common.Address, 4), seats: []qbft.Node{0, 1, 2, 3}})
}

func TestLeadersGoRoundBySeats(t *testing.T) {
	r := fourSeats()
	for h := uint64(1); h <= 8; h++ {
		require.Equal(t, qbft.Node(h%4), r.at(h, 1))
		require.Equal(t, qbft.Node((h+1)%4), r.at(h, 2))
		require.Equal(t, qbft.Node((h+2)%4), r.at(h, 3))
		r.record(h, 1)
	}
}

// A dead operator loses turns, each followed by twice as many turns in which nobody waits for it; once back it leads again.
func TestLostTurnsArePassedOver(t *testing.T) {
	r := fourSeats()
	run := func(from, to uint64, dead qbft.Node) (lost []uint64) {
		for h := from; h <= to; h++ {
			round := uint64(1)
			for r.at(h, round) == dead {
				round++
			}
			if round > 1 {
				lost = append(lost, h)
			}
			r.record(h, round)
		}
		return lost
	}
	lost := run(1, 120, 2)
	require.Equal(t, []uint64{2, 14, 34, 70}, lost, "2, 4, 8, then 16 turns are passed over")
	run(121, 140, -1)
	require.Equal(t, qbft.Node(2), r.at(142, 1))
	require.Equal(t, []uint64{142}, run(141, 145, 2), "a turn taken ended the streak")
}

func TestAllPassedOverFallsBack(t *testing.T) {
	r := fourSeats()
	r.skip = []uint{1, 1, 1, 1}
	require.Equal(t, qbft.Node(1), r.at(1, 1))
	r.record(1, 1)
	require.Zero(t, r.skip[1])
}

func TestLostTurnsAreForgivenWithTheWindow(t *testing.T) {
	r := fourSeats()
	r.skip[0], r.streak[0] = 9, 3
	r.record(rotationWindow-1, 1)
	require.Zero(t, r.skip[0])
	require.Zero(t, r.streak[0])
	require.EqualValues(t, rotationWindow, windowStart(rotationWindow+5))
}

// Nodes that disagree on who lost a turn agree on the leaders of later rounds.
func TestLaterRoundsDoNotDependOnHistory(t *testing.T) {
	a, b := fourSeats(), fourSeats()
	b.skip = []uint{5, 0, 5, 0}
	for round := uint64(plainRound); round < 12; round++ {
		require.Equal(t, a.at(7, round), b.at(7, round))
	}
}

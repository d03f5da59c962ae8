package attest

import (
	"fmt"
	"testing"

	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func shareOf(c *Collector, of subject, seat int) statement.Share {
	return statement.Share{Seat: uint16(seat), Signature: testBLS(fmt.Sprintf("v%d", seat)).Sign(c.digest(of))}
}

func TestCollectorCertifiesWithMoreThanTwoThirds(t *testing.T) {
	set := testSet(4)
	of := subject{topic{statement.Output, 20}, common.Hash{1}}
	c := NewCollector(testChainID, set)
	require.Nil(t, c.Add(of, shareOf(c, of, 0)))
	require.Nil(t, c.Add(of, shareOf(c, of, 0)), "a seat counts once")
	require.Nil(t, c.Add(of, shareOf(c, of, 2)))
	cert := c.Add(of, shareOf(c, of, 3))
	require.NotNil(t, cert)
	require.NoError(t, cert.Verify(set, c.digest(of)))
	require.Equal(t, cert, c.Certificate(of))
	require.Nil(t, c.Add(of, shareOf(c, of, 1)), "it is certified already")
}

func TestCollectorKeepsBodiesApart(t *testing.T) {
	c := NewCollector(testChainID, testSet(4))
	x, y := subject{topic{statement.Settlement, 1}, common.Hash{1}}, subject{topic{statement.Settlement, 1}, common.Hash{2}}
	for seat := range 2 {
		require.Nil(t, c.Add(x, shareOf(c, x, seat)))
		require.Nil(t, c.Add(y, shareOf(c, y, seat)))
	}
	require.NotNil(t, c.Add(y, shareOf(c, y, 2)), "a seat may sign two batches of one number")
	require.NotNil(t, c.Add(x, shareOf(c, x, 3)))
}

func TestCollectorDropsWrongShares(t *testing.T) {
	set := testSet(4)
	of := subject{topic{statement.Output, 20}, common.Hash{1}}
	c := NewCollector(testChainID, set)
	require.Nil(t, c.Add(of, statement.Share{Seat: 9}))
	bad := shareOf(c, subject{of.topic, common.Hash{2}}, 1)
	require.Nil(t, c.Add(of, bad))
	require.Nil(t, c.Add(of, shareOf(c, of, 0)))
	require.Nil(t, c.Add(of, shareOf(c, of, 2)), "one of three is wrong")
	cert := c.Add(of, shareOf(c, of, 1))
	require.NotNil(t, cert, "the seat's good share still counts")
	require.NoError(t, cert.Verify(set, c.digest(of)))
}

func TestCollectorCountsEverySeatOfAKey(t *testing.T) {
	set := testSet(4)
	set.Seats[1] = set.Seats[0]
	of := subject{topic{statement.Output, 20}, common.Hash{1}}
	c := NewCollector(testChainID, set)
	sh := shareOf(c, of, 0)
	sh.Seat = 1
	require.Nil(t, c.Add(of, sh))
	require.Nil(t, c.Add(of, shareOf(c, of, 0)), "the same key again")
	cert := c.Add(of, shareOf(c, of, 3))
	require.NotNil(t, cert)
	require.Equal(t, 3, cert.Signers())
}

func TestCollectorIsBounded(t *testing.T) {
	c := NewCollector(testChainID, testSet(4))
	for n := range uint64(10 * maxStatements) {
		c.Add(subject{topic{statement.Output, n}, common.Hash{1}}, statement.Share{})
		c.Add(subject{topic{statement.Epoch, n}, common.Hash{1}}, statement.Share{})
	}
	require.Len(t, c.topics, 2*maxStatements)
	require.Nil(t, c.pile(subject{topic{statement.Output, 0}, common.Hash{1}}, 0), "low numbers do not push out high ones")
	top := topic{statement.Output, 10*maxStatements - 1}
	for i := range byte(3 * maxBodiesPerSeat) {
		c.Add(subject{top, common.Hash{i}}, statement.Share{})
	}
	require.Len(t, c.topics[top].bodies, maxBodiesPerSeat)
	c.Forget(statement.Output, 1<<40)
	require.Len(t, c.topics, maxStatements)
}

// A validator that is away while batch after batch is proposed for one number must not leave the number without a certificate for ever.
func TestBodiesWithoutAQuorumGiveWayToNewOnes(t *testing.T) {
	set := testSet(4)
	c := NewCollector(testChainID, set)
	for i := range byte(2 * maxBodiesPerSeat) {
		of := subject{topic{statement.Settlement, 1}, common.Hash{i + 1}}
		require.Nil(t, c.Add(of, shareOf(c, of, 0)))
		require.Nil(t, c.Add(of, shareOf(c, of, 1)))
	}
	of := subject{topic{statement.Settlement, 1}, common.Hash{0xff}}
	require.Nil(t, c.Add(of, shareOf(c, of, 0)))
	require.Nil(t, c.Add(of, shareOf(c, of, 1)))
	cert := c.Add(of, shareOf(c, of, 2))
	require.NotNil(t, cert, "the third seat is back")
	require.NoError(t, cert.Verify(set, c.digest(of)))
	require.LessOrEqual(t, len(c.topics[of.topic].bodies), maxBodiesPerSeat)
}

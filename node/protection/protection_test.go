package protection

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/qbft"
)

const (
	testChain = 703600
	testFile  = "/keys/guard"
)

var testSigner = common.Address{19: 7}

func open(t *testing.T, fs vfs.FS) *File {
	t.Helper()
	f, err := Open(fs, testFile, testChain, testSigner)
	require.NoError(t, err)
	return f
}

func vote(height, round uint64, k qbft.Kind, v byte) *qbft.Message {
	return &qbft.Message{Kind: k, Height: height, Round: round, Value: qbft.Value{v}}
}

func record(m *qbft.Message) Record {
	s := &qbft.State{Height: m.Height, Round: m.Round}
	s.Sent[m.Kind] = m
	return RecordOf(s)
}

func TestNothingEarlierOrContradictingIsSigned(t *testing.T) {
	fs := vfs.NewStrictMem()
	f := open(t, fs)
	require.NoError(t, f.Permit(vote(5, 2, qbft.Prepare, 'a')))
	require.NoError(t, f.Save(record(vote(5, 2, qbft.Prepare, 'a'))))
	require.NoError(t, f.Save(record(vote(5, 2, qbft.Proposal, 'a'))))
	check := func() {
		for name, bad := range map[string]*qbft.Message{
			"other value":          vote(5, 2, qbft.Prepare, 'b'),
			"other prepared round": {Kind: qbft.Prepare, Height: 5, Round: 2, Value: qbft.Value{'a'}, PreparedRound: 1},
			"earlier round":        vote(5, 1, qbft.Prepare, 'a'),
			"earlier height":       vote(4, 9, qbft.Commit, 'a'),
		} {
			require.ErrorIs(t, f.Permit(bad), ErrRefused, name)
			require.ErrorIs(t, f.Save(record(bad)), ErrRefused, name)
		}
		require.NoError(t, f.Permit(vote(5, 2, qbft.Prepare, 'a')), "the same again")
		require.NoError(t, f.Permit(vote(5, 2, qbft.Commit, 'b')), "another kind")
		require.NoError(t, f.Permit(vote(5, 3, qbft.Prepare, 'b')), "a later round")
		require.NoError(t, f.Permit(vote(6, 1, qbft.Prepare, 'b')), "a later height")
	}
	check()
	fs.SetIgnoreSyncs(true)
	require.NoError(t, f.Close())
	fs.ResetToSyncedState()
	fs.SetIgnoreSyncs(false)
	f = open(t, fs)
	check()
	require.NoError(t, f.Close())
}

// A write that a power failure tore leaves the record before it, and one that was synced is never lost.
func TestTornWriteLeavesTheRecordBefore(t *testing.T) {
	for cut := 0; cut <= slotBytes; cut += 97 {
		fs := vfs.NewMem()
		f := open(t, fs)
		require.NoError(t, f.Save(record(vote(1, 1, qbft.Prepare, 'a'))))
		require.NoError(t, f.Save(record(vote(2, 1, qbft.Prepare, 'b'))))
		whole := make([]byte, slotBytes)
		at := int64((f.seq+2)%2) * slotBytes // where the next record goes
		_, err := f.slots.file.ReadAt(whole, at)
		require.NoError(t, err)
		next, err := encodeSlot(f.slots.owner, f.seq+1, &Record{Height: 3, Round: 1})
		require.NoError(t, err)
		_, err = f.slots.file.WriteAt(append(next[:cut:cut], whole[cut:]...), at)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		f = open(t, fs)
		want := uint64(2)
		if decodeSlot(append(next[:cut:cut], whole[cut:]...)).later(f.seq) {
			want = 3
		}
		require.Equal(t, want, f.Last().Height, "cut at %d", cut)
		require.NoError(t, f.Close())
	}
}

func (d *slotData) later(seq uint64) bool { return d != nil && d.Height == 3 && d.Seq == seq }

func TestDamagedFileIsNamed(t *testing.T) {
	fs := vfs.NewMem()
	f := open(t, fs)
	require.NoError(t, f.Save(record(vote(1, 1, qbft.Prepare, 'a'))))
	for i := range int64(2) {
		_, err := f.slots.file.WriteAt([]byte{0xff}, i*slotBytes+50)
		require.NoError(t, err)
	}
	require.NoError(t, f.Close())
	_, err := Open(fs, testFile, testChain, testSigner)
	require.ErrorIs(t, err, errDamaged)
	require.ErrorContains(t, err, testFile)
}

func TestOneKeyAndOneProcessHoldAFile(t *testing.T) {
	fs := vfs.NewMem()
	f := open(t, fs)
	_, err := Open(fs, testFile, testChain, testSigner)
	require.ErrorContains(t, err, "is another node using this key")
	require.NoError(t, f.Close())
	_, err = Open(fs, testFile, testChain+1, testSigner)
	require.ErrorContains(t, err, "it belongs to")
	_, err = Open(fs, testFile, testChain, common.Address{1})
	require.ErrorContains(t, err, "it belongs to")
}

func TestExportIsImportedElsewhere(t *testing.T) {
	fs := vfs.NewMem()
	signers := []common.Address{{1}, {2}}
	for i, s := range signers {
		f, err := Open(fs, Path(fs, "/from", s), testChain, s)
		require.NoError(t, err)
		require.NoError(t, f.Save(record(vote(uint64(10+i), 2, qbft.Commit, byte(i)))))
		require.NoError(t, f.Close())
	}
	var file bytes.Buffer
	n, err := Export(fs, "/from", testChain, &file)
	require.NoError(t, err)
	require.Equal(t, 2, n)
	later, err := Open(fs, Path(fs, "/to", signers[1]), testChain, signers[1])
	require.NoError(t, err)
	require.NoError(t, later.Save(record(vote(99, 1, qbft.Prepare, 'z'))))
	_, err = Import(fs, "/to", testChain, bytes.NewReader(file.Bytes()))
	require.ErrorContains(t, err, "is another node using this key")
	require.NoError(t, later.Close())
	n, err = Import(fs, "/to", testChain, bytes.NewReader(file.Bytes()))
	require.NoError(t, err)
	require.Equal(t, 2, n)
	for i, want := range []uint64{10, 99} { // what is later stays
		f, err := Open(fs, Path(fs, "/to", signers[i]), testChain, signers[i])
		require.NoError(t, err)
		require.Equal(t, want, f.Last().Height)
		require.ErrorIs(t, f.Permit(vote(10, 1, qbft.Commit, 9)), ErrRefused)
		require.NoError(t, f.Close())
	}
}

func TestMalformedInterchangeIsRefused(t *testing.T) {
	const good = `{"metadata":{"interchange_format":"EMC-1","chain_id":"703600"},"data":[{"signer":"0x0700000000000000000000000000000000000000","height":"5","round":"1",
		"signed":[{"kind":"PREPARE","value":"0x0100000000000000000000000000000000000000000000000000000000000000","prepared_round":"0"}]}]}`
	n, err := Import(vfs.NewMem(), "/to", testChain, strings.NewReader(good))
	require.NoError(t, err)
	require.Equal(t, 1, n)
	for old, bad := range map[string]string{
		"EMC-1":      "EMC-2",
		"703600":     "1",
		`"5"`:        `"-5"`,
		"PREPARE":    "prepare",
		`"signed"`:   `"voted"`,
		`"round":"1`: `"round":"99999999999999999`,
	} {
		fs := vfs.NewMem()
		_, err := Import(fs, "/to", testChain, strings.NewReader(strings.Replace(good, old, bad, 1)))
		require.Error(t, err, fmt.Sprint(old, " as ", bad))
		_, err = fs.Stat("/to")
		require.Error(t, err, "nothing is written")
	}
}

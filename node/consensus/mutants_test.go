package consensus

import (
	"os"
	"testing"
	"time"

	"github.com/edgematrix/emc/internal/mutant"
)

// mutants take away, one at a time, what protects from the failures of docs/testing.md, and name the tests that notice.
var mutants = []struct{ tests, name, file, old, new string }{
	{"TestFailure03", "3: certificates do not say their round", "wire.go", "statement.BlockBody(round, common.Hash(v))", "statement.BlockBody(1, common.Hash(v))"},
	{"TestShareBelongsToItsRound", "3b: shares are of any round", "wire.go", "err = cert.VerifyBlock(", "_ = cert.VerifyBlock("},
	{"TestBadSharesStopNobody", "bad shares stop the height", "loop.go", "l.do(l.m.Strike(a, bad))", "l.d.fail(errMessage)"},
	{"TestKeyWithoutItsLogWaits|TestRestoredLog", "7: a key without its log votes at once", "guard.go", "case height <= l.guard.floor:", "case height < l.guard.floor:"},
	{"TestWipedValidatorWaits", "7: a wiped validator votes at once", "guard.go", "case l.wary && height != 1:", "case l.wary && height == 0:"},
	{"TestRestoredLogIsRefused", "7: an old log is taken", "guard.go", "if !voted.Covers(&last) {", "if false {"},
	{"TestRestoredDiskVotes", "7: a restored disk votes before it asked", "guard.go", "case !l.joined:", "case false:"},
	{"TestKilledAtAnyWriteSignsNothingTwice", "8: votes are not synced", "store.go", "b.Commit(pebble.Sync)", "b.Commit(pebble.NoSync)"},
	{"TestRestoredLogIsRefused", "8: votes are not in the protection", "loop.go", "return l.guard.save(state)", "return nil"},
	{"TestVoteLogRefusesContradictions", "8: the log takes any vote", "store.go", "if err := follows(old, &state); err != nil {", "if err := follows(old, old); err != nil {"},
	{"TestKilledValidatorCatchesUp", "9: nobody asks for blocks", "peers.go", "ctx.Err() == nil && d.trusts(p); {", "ctx == nil; {"},
	{"TestGossipIsBounded", "10: justifications of any size", "wire.go", "|| len(data)-len(w.Body) > maxJustification ", ""},
	{"TestFramesAreBounded", "10: frames of any size", "sync.go", "if n > int64(most) {", "if n > 1<<40 {"},
	{"TestLyingSyncPeers", "11: heights in any order", "sync.go", "c.Number != want {", "c.Number > want {"},
	{"TestLyingSyncPeers", "11: certificates are not checked", "sync.go", "return statement.VerifyAll(claims)\n}", "return len(claims), nil\n}"},
	{"TestLyingSyncPeers", "11: a certified payload may be another block's", "apply.go", "err == nil && b.Hash == w.hash && b.Number == w.number", "err == nil && b.Number == w.number"},
	{"TestLyingSyncPeers", "11: who lies is asked again", "driver.go", "d.distrusted[p] = d.cfg.Clock.Now().Add(penalty)", ""},
	{"TestDrippingPeerIsLeft", "11: a range may take any time", "sync.go", "late > 0 && float64(size)", "late < 0 && float64(size)"},
	{"TestVotesAndCertificatesOfAnOldSet", "12: votes of other sets", "peers.go", "if c != d.current() || ", "if "},
	{"TestVotesAndCertificatesOfAnOldSet", "12: anyone passes on votes", "peers.go", " || c.signers[m.From] != author {", " {"},
	{"TestPreparedBlockOutlives", "13: prepared without its payload on disk", "loop.go", "l.d.store.putPayload(a.Height, hash, b.Payload); err != nil { // before", "error(nil); err != nil || b.Hash != hash { // before"},
	{"TestKilledAtAnyWriteKeepsFinalBlocks", "13: final blocks are not synced", "store.go", "b.Commit(pebble.Sync)", "b.Commit(pebble.NoSync)"},
	{"TestExecutionThatLosesBlocks", "execution does not get back what it lost", "replay.go", "exec.Number >= last.Number {", "exec.Number <= last.Number {"},
	{"TestExecutionThatLosesVeryManyBlocks", "execution's head stays behind while blocks are given back", "replay.go", "%replayStride == 0 {", "%replayStride > replayStride {"},
}

// TestMutantsAreCaught takes away one protection at a time and expects the test that docs/testing.md names to fail.
func TestMutantsAreCaught(t *testing.T) {
	if os.Getenv("EMC_SIM_LARGE") == "" {
		t.Skip("compiles the package once a mutant: `make sim`")
	}
	for _, m := range mutants {
		t.Run(m.name, func(t *testing.T) {
			mutant.Mutant{File: m.file, Old: m.old, New: m.new}.Try(t, "^("+m.tests+")", 30*time.Second)
		})
	}
}

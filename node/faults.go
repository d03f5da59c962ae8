package node

import (
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum-optimism/optimism/op-service/clock"

	"github.com/edgematrix/emc/internal/durable"
)

// Faults make a node worse than it is, for tests of the whole network. The zero value does nothing.
type Faults struct {
	ClockOffset time.Duration // how far its clock is ahead of the machine's
	SyncDelay   time.Duration // how much longer each sync of votes and blocks takes
}

func (f Faults) clock() clock.Clock {
	if f.ClockOffset == 0 {
		return nil
	}
	return skewed{clock.SystemClock, f.ClockOffset}
}

func (f Faults) fs() vfs.FS {
	if f.SyncDelay == 0 {
		return nil
	}
	return durable.Slow(vfs.Default, f.SyncDelay)
}

type skewed struct {
	clock.Clock
	by time.Duration
}

func (s skewed) Now() time.Time                  { return s.Clock.Now().Add(s.by) }
func (s skewed) Since(t time.Time) time.Duration { return s.Now().Sub(t) }

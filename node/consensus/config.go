package consensus

import (
	"errors"
	"fmt"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum-optimism/optimism/op-service/clock"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
)

// DefaultTimeouts let a block through within 10 s after any outage with at most two dead leaders in a row: at most one running round and two lost ones at Max.
// Base is what a block may take from its slot on: with it the gap that one dead leader leaves is under 2.5 s, and blocks are sized to need 0.8 s.
var DefaultTimeouts = qbft.Timeouts{Base: 1250 * time.Millisecond, Max: 2500 * time.Millisecond}

// Config is all that a driver needs.
type Config struct {
	Dir           string         // of the consensus log; made if it does not exist
	Protection    string         // folder of the slashing protection, best on another disk than Dir; needed by a validator
	ChainID       uint64         // L2's
	Set           *statement.Set // the validators of the first block
	Sets          Sets           // those of every block; nil: Set's
	Keys          signer.Keys    // nil: a full node
	Chain         Chain
	Net           Transport
	BlockTime     time.Duration                   // from one block's timestamp to the next
	Upgrade       func(number, time uint64) error // why a block must be neither made nor taken by this program; nil: every block may be
	PrunePayloads uint64                          // keep the payloads of that many newest blocks, at least MinPayloads; 0: of all
	Timeouts      qbft.Timeouts                   // zero: DefaultTimeouts
	Clock         clock.Clock                     // nil: the system's
	Log           log.Logger                      // nil: the root logger
	Registry      prometheus.Registerer           // nil: metrics are not registered
	FS            vfs.FS                          // nil: the disk; tests lose unsynced writes with it

}

// Check says what is missing or contradictory, and fills in defaults.
func (c *Config) Check() error {
	switch {
	case c.Dir == "" || c.ChainID == 0 || c.Set == nil || c.Chain == nil || c.Net == nil:
		return errors.New("consensus: directory, chain id, set, chain and network must be given")
	case c.BlockTime <= 0:
		return errors.New("consensus: block time must be above zero")
	case c.Keys != nil && c.Protection == "":
		return errors.New("consensus: a validator needs a folder for its slashing protection")
	case c.PrunePayloads != 0 && c.PrunePayloads < MinPayloads:
		return fmt.Errorf("consensus: payloads of %d blocks are too few to keep, the least is %d", c.PrunePayloads, MinPayloads)
	case c.Timeouts.Base < 0 || c.Timeouts.Max < c.Timeouts.Base:
		return fmt.Errorf("consensus: round timeouts of %v to %v are not in order", c.Timeouts.Base, c.Timeouts.Max)
	}
	if c.Timeouts == (qbft.Timeouts{}) {
		c.Timeouts = DefaultTimeouts
	}
	if c.Clock == nil {
		c.Clock = clock.SystemClock
	}
	if c.Log == nil {
		c.Log = log.New("mod", "consensus")
	}
	if c.FS == nil {
		c.FS = vfs.Default
	}
	return nil
}

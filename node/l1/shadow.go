package l1

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	altda "github.com/ethereum-optimism/optimism/op-alt-da"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/attributes"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/client"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/sources"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"

	"github.com/edgematrix/emc/internal/durable"
)

const (
	// shadowRetry is the pause before derivation looks again for what was not there.
	shadowRetry = 200 * time.Millisecond
	// shadowIdle bounds the wait for a new L1 head once all of L1 is read.
	shadowIdle = 2 * time.Second
	// shadowSave is how many derived blocks pass between two writes of the progress file.
	shadowSave = 64
)

// ErrMismatch means that L1 derives another block than the one the validators certified. Certificates are final; a mismatch
// is a fault of the batches or of this software, and a person has to look.
var ErrMismatch = errors.New("L1 derives another block than the certified one")

// ShadowConfig describes a shadow derivation.
type ShadowConfig struct {
	Rollup *rollup.Config
	L1     *params.ChainConfig
	View   *View
	Beacon string // URL of an L1 beacon node; needed only when batches travel as blobs
	Engine derive.L2Source
	FS     vfs.FS // holds File
	File   string // keeps the progress over restarts; empty: start at genesis each time
	Log    log.Logger
}

// Derived is how far L1 supports the chain.
type Derived struct {
	LocalSafe eth.L2BlockRef // the newest certified block that L1 derives
	CurrentL1 eth.L1BlockRef // the L1 block up to which was read
}

// Shadow runs the OP Stack's derivation without execution and compares what it yields with the certified chain.
type Shadow struct {
	cfg      ShadowConfig
	pipeline *derive.DerivationPipeline // only the run goroutine uses it
	unsaved  int                        // likewise

	mu      sync.Mutex
	derived Derived
	alarm   error

	cancel context.CancelFunc
	done   chan struct{}
}

// NewShadow prepares a shadow derivation.
func NewShadow(cfg ShadowConfig) *Shadow {
	var blobs derive.L1BlobsFetcher = noBlobs{}
	if cfg.Beacon != "" {
		api := sources.NewBeaconHTTPClient(client.NewBasicHTTPClient(cfg.Beacon, cfg.Log))
		blobs = sources.NewL1BeaconClient(api, sources.L1BeaconClientConfig{})
	}
	p := derive.NewDerivationPipeline(cfg.Log, cfg.Rollup, nil, cfg.View, blobs, altda.Disabled, cfg.Engine, noMetrics{}, cfg.L1)
	return &Shadow{cfg: cfg, pipeline: p}
}

// Start begins to derive. The engine need not hold the saved progress yet: derivation waits for it.
func (s *Shadow) Start(ctx context.Context) error {
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	s.cancel, s.done = cancel, make(chan struct{})
	go s.run(run)
	return nil
}

// Stop ends the derivation and writes the progress.
func (s *Shadow) Stop(context.Context) error {
	if s.cancel == nil {
		return nil
	}
	s.cancel()
	<-s.done
	return s.save()
}

// Derived returns how far L1 supports the chain.
func (s *Shadow) Derived() Derived {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.derived
}

// Alarm returns nil, or why derivation and the certified chain parted.
func (s *Shadow) Alarm() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.alarm
}

func (s *Shadow) run(ctx context.Context) {
	defer close(s.done)
	for ctx.Err() == nil {
		err := s.derive(ctx)
		if ctx.Err() != nil {
			return
		}
		if errors.Is(err, ErrMismatch) {
			s.raise(err)
			return
		}
		s.cfg.Log.Warn("derivation starts over", "err", err)
		s.pause(ctx)
	}
}

// derive follows L1 from the best known point until something calls for a fresh start.
func (s *Shadow) derive(ctx context.Context) error {
	safe, err := s.startingPoint(ctx)
	if err != nil {
		return err
	}
	s.set(safe, s.Derived().CurrentL1)
	s.pipeline.Reset()
	s.pipeline.ConfirmEngineReset()
	for ctx.Err() == nil {
		attrs, err := s.pipeline.Step(ctx, safe)
		s.set(safe, s.pipeline.Origin())
		switch {
		case err == nil && attrs != nil:
			if safe, err = s.compare(ctx, attrs); err != nil {
				return err
			}
			s.advanced(safe)
		case err == nil || errors.Is(err, derive.NotEnoughData):
		case errors.Is(err, io.EOF) || errors.Is(err, ethereum.NotFound):
			s.awaitL1(ctx)
		case errors.Is(err, derive.ErrTemporary):
			s.pause(ctx)
		default:
			return err
		}
	}
	return ctx.Err()
}

// compare waits for the certified block at the derived height and holds it against the derived attributes.
func (s *Shadow) compare(ctx context.Context, derived *derive.AttributesWithParent) (eth.L2BlockRef, error) {
	number := derived.Parent.Number + 1
	for ctx.Err() == nil {
		envelope, err := s.cfg.Engine.PayloadByNumber(ctx, number)
		if err != nil {
			s.pause(ctx)
			continue
		}
		if err := attributes.AttributesMatchBlock(s.cfg.Rollup, derived.Attributes, derived.Parent.Hash, envelope, s.cfg.Log); err != nil {
			return eth.L2BlockRef{}, fmt.Errorf("%w: block %d (%s), L1 block %s: %s", ErrMismatch, number,
				envelope.ExecutionPayload.BlockHash, derived.DerivedFrom, clip(err.Error()))
		}
		return derive.PayloadToBlockRef(s.cfg.Rollup, envelope.ExecutionPayload)
	}
	return eth.L2BlockRef{}, ctx.Err()
}

func (s *Shadow) pause(ctx context.Context) { wait(ctx, shadowRetry, nil) }

// awaitL1 pauses until L1 may have more to read: to ask it again and again for a block that the view has not seen was a tenth of what an idle validator did.
func (s *Shadow) awaitL1(ctx context.Context) {
	heads, changed := s.cfg.View.next()
	if s.pipeline.Origin().Number < heads.Latest.Number {
		s.pause(ctx)
		return
	}
	wait(ctx, shadowIdle, changed)
}

// wait returns after a time, at an event, or when the context ends.
func wait(ctx context.Context, most time.Duration, event <-chan struct{}) {
	timer := time.NewTimer(most)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-event:
	case <-ctx.Done():
	}
}

func (s *Shadow) set(safe eth.L2BlockRef, current eth.L1BlockRef) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.derived = Derived{LocalSafe: safe, CurrentL1: current}
}

func (s *Shadow) raise(err error) {
	s.mu.Lock()
	s.alarm = err
	s.mu.Unlock()
	s.cfg.Log.Error("ALARM: derivation from L1 and the certified chain have parted; certificates stay final, batches and this node need a person's look", "err", err)
}

func (s *Shadow) advanced(safe eth.L2BlockRef) {
	s.set(safe, s.pipeline.Origin())
	if s.unsaved++; s.unsaved >= shadowSave {
		s.unsaved = 0
		if err := s.save(); err != nil {
			s.cfg.Log.Warn("derivation progress is not saved; a restart derives from further back", "err", err)
		}
	}
}

// progress is what the progress file holds.
type progress struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

func (s *Shadow) save() error {
	safe := s.Derived().LocalSafe
	if s.cfg.File == "" || safe == (eth.L2BlockRef{}) {
		return nil
	}
	data, err := json.Marshal(progress{Number: safe.Number, Hash: safe.Hash})
	if err == nil {
		err = s.file().Replace(data)
	}
	if err != nil {
		return fmt.Errorf("save derivation progress: %w", err)
	}
	return nil
}

func (s *Shadow) file() durable.File { return durable.File{FS: s.cfg.FS, Path: s.cfg.File} }

// startingPoint is the newest block known to be derived whose L1 origin still stands; the genesis if there is no other.
func (s *Shadow) startingPoint(ctx context.Context) (eth.L2BlockRef, error) {
	number := s.Derived().LocalSafe.Number
	if number == 0 {
		number = s.load()
	}
	number = max(number, s.cfg.Rollup.Genesis.L2.Number)
	for {
		ref, err := s.cfg.Engine.L2BlockRefByNumber(ctx, number)
		if err != nil {
			return eth.L2BlockRef{}, fmt.Errorf("get L2 block %d to derive from: %w", number, err)
		}
		origin, err := s.cfg.View.L1BlockRefByNumber(ctx, ref.L1Origin.Number)
		if err != nil && !errors.Is(err, ethereum.NotFound) {
			return eth.L2BlockRef{}, fmt.Errorf("get L1 origin to derive from: %w", err)
		}
		if err == nil && origin.Hash == ref.L1Origin.Hash {
			return ref, nil
		}
		if number == s.cfg.Rollup.Genesis.L2.Number {
			return eth.L2BlockRef{}, fmt.Errorf("%w: L1 block %s of the rollup's genesis is not on this L1; is it the right L1?", ErrMismatch, ref.L1Origin)
		}
		number--
	}
}

func (s *Shadow) load() uint64 {
	if s.cfg.File == "" {
		return 0
	}
	data, err := s.file().Read()
	if errors.Is(err, fs.ErrNotExist) {
		return 0
	}
	var p progress
	if err == nil {
		err = json.Unmarshal(data, &p)
	}
	if err != nil {
		s.cfg.Log.Warn("derivation progress is unreadable; deriving from genesis", "file", s.cfg.File, "err", err)
		return 0
	}
	return p.Number
}

// clip bounds a message that may quote whole transactions.
func clip(msg string) string {
	const most = 400
	if len(msg) > most {
		return msg[:most] + "..."
	}
	return msg
}

// noBlobs stands where no beacon node is configured.
type noBlobs struct{}

func (noBlobs) GetBlobsByHash(context.Context, uint64, []common.Hash) ([]*eth.Blob, error) {
	return nil, errors.New("a batch travelled as blobs and no L1 beacon node is configured: give its URL")
}

// noMetrics drops the pipeline's measurements.
type noMetrics struct{}

func (noMetrics) RecordL1Ref(string, eth.L1BlockRef) {}
func (noMetrics) RecordL2Ref(string, eth.L2BlockRef) {}
func (noMetrics) RecordChannelInputBytes(int)        {}
func (noMetrics) RecordHeadChannelOpened()           {}
func (noMetrics) RecordChannelTimedOut()             {}
func (noMetrics) RecordFrame()                       {}
func (noMetrics) RecordDerivedBatches(string)        {}
func (noMetrics) SetDerivationIdle(bool)             {}
func (noMetrics) RecordPipelineReset()               {}

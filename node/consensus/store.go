package consensus

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/vfs"
	"github.com/edgematrix/emc/internal/durable"
	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// ErrUnknown is what the driver answers for a block that it does not hold.
var ErrUnknown = errors.New("block is not in the log")

// errDamaged marks what the disk gives back otherwise than it was written.
var errDamaged = errors.New("record of the log is damaged")

// errContradiction stops a validator that is about to contradict a vote of its own.
var errContradiction = errors.New("vote contradicts an earlier one of this validator")

// Keys of the store. Numbers are big endian, so that blocks lie in order.
var (
	keyNetwork  = []byte("n") // chain id, set once
	keyVotes    = []byte("v") // what was voted at the newest height
	keyWary     = []byte("w") // present while this validator cannot know what it voted before
	blockLow    = []byte("b") // b number: logged block
	blockHigh   = []byte("c")
	payloadLow  = byte('p') // p number hash: payload, of logged blocks and of proposals
	handoverLow = byte('h') // h set id: how the set came into force
)

// logged is a final block in the log, without its payload.
type logged struct {
	Number      uint64
	Hash        common.Hash
	Parent      common.Hash
	Time        uint64
	Certificate *statement.Certificate
}

func (l *logged) block() Block {
	return Block{Number: l.Number, Hash: l.Hash, Parent: l.Parent, Time: l.Time}
}

// store is the block log, the payloads and the votes. What a method writes is synced when it returns; what was not synced when a machine died is gone at the next
// open, as if it had never been written. Its methods may be called from any goroutine.
type store struct {
	db *pebble.DB

	mu    sync.Mutex
	votes *qbft.State // as saved
}

// pebbleCache is the memory for blocks of the store that are read, in bytes: peers that catch up read in order, which needs little.
const pebbleCache = 8 << 20

// openStore opens or makes the store of one network. Only one process can hold it.
func openStore(dir string, fs vfs.FS, chainID uint64) (*store, error) {
	if err := durable.MakeDir(fs, dir); err != nil {
		return nil, fmt.Errorf("make folder of consensus log: %w", err)
	}
	cache := pebble.NewCache(pebbleCache)
	defer cache.Unref()
	db, err := pebble.Open(dir, &pebble.Options{FS: fs, Cache: cache, Logger: quiet{}})
	if err != nil {
		return nil, fmt.Errorf("open consensus log %s: %w; is another node using it", dir, err)
	}
	s := &store{db: db}
	if err := s.load(chainID); err != nil {
		return nil, errors.Join(fmt.Errorf("open consensus log %s: %w", dir, err), db.Close())
	}
	return s, nil
}

// quiet drops pebble's own chatter. What fails comes back as an error, but for a write that the disk refused: that is fatal by pebble's design, and a validator
// that cannot be sure of its votes on disk must not go on.
type quiet struct{}

func (quiet) Infof(string, ...any) {}

func (quiet) Fatalf(format string, args ...any) {
	panic("consensus log: " + fmt.Sprintf(format, args...))
}

func (s *store) load(chainID uint64) error {
	id := binary.BigEndian.AppendUint64(nil, chainID)
	old, err := s.get(keyNetwork)
	switch {
	case errors.Is(err, pebble.ErrNotFound):
		// A validator without its votes may have voted before, with a disk that is lost: it must not vote until the network has moved past that.
		if err := s.write(func(b *pebble.Batch) error {
			return errors.Join(b.Set(keyNetwork, id, nil), b.Set(keyWary, nil, nil))
		}); err != nil {
			return err
		}
	case err != nil:
		return err
	case string(old) != string(id):
		return fmt.Errorf("it belongs to chain %d, not %d", binary.BigEndian.Uint64(append(old, make([]byte, 8)...)), chainID)
	}
	raw, err := s.get(keyVotes)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil
	} else if err != nil {
		return err
	}
	s.votes, err = decodeState(raw)
	return err
}

func (s *store) close() error { return s.db.Close() }

func (s *store) get(key []byte) ([]byte, error) {
	v, closer, err := s.db.Get(key)
	if err != nil && pebble.IsCorruptionError(err) {
		return nil, fmt.Errorf("%w: %w", errDamaged, err)
	}
	if err != nil {
		return nil, err
	}
	return append([]byte{}, v...), closer.Close()
}

// write commits a batch and syncs it.
func (s *store) write(fill func(*pebble.Batch) error) error {
	b := s.db.NewBatch()
	if err := fill(b); err != nil {
		return errors.Join(err, b.Close())
	}
	if err := b.Commit(pebble.Sync); err != nil {
		return fmt.Errorf("write consensus log: %w", err)
	}
	return b.Close()
}

// saved is what was voted at the newest height, nil if nothing was.
func (s *store) saved() *qbft.State {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.votes
}

// saveVotes puts votes on disk before they are sent. It refuses whatever goes back or contradicts what is there: one more guard against equivocation.
func (s *store) saveVotes(state qbft.State) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if old := s.votes; old != nil {
		if err := follows(old, &state); err != nil {
			return err
		}
	}
	raw, err := encodeState(&state)
	if err != nil {
		return err
	}
	if err := s.write(func(b *pebble.Batch) error { return b.Set(keyVotes, raw, nil) }); err != nil {
		return err
	}
	s.votes = &state
	return nil
}

func follows(old, state *qbft.State) error {
	if state.Height < old.Height || state.Height == old.Height && state.Round < old.Round {
		return fmt.Errorf("%w: at %d/%d after %d/%d", errContradiction, state.Height, state.Round, old.Height, old.Round)
	}
	if state.Height != old.Height || state.Round != old.Round {
		return nil
	}
	for k, was := range old.Sent {
		now := state.Sent[k]
		if was != nil && (now == nil || now.Value != was.Value || now.PreparedRound != was.PreparedRound) {
			return fmt.Errorf("%w: second %v at %d/%d", errContradiction, qbft.Kind(k), state.Height, state.Round)
		}
	}
	return nil
}

// wary says whether this validator may have cast votes that it has no record of.
func (s *store) wary() (bool, error) {
	_, err := s.get(keyWary)
	if errors.Is(err, pebble.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

func (s *store) clearWary() error {
	return s.write(func(b *pebble.Batch) error { return b.Delete(keyWary, nil) })
}

func blockKey(number uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte{}, blockLow...), number)
}

func payloadKey(number uint64, hash common.Hash) []byte {
	return append(binary.BigEndian.AppendUint64([]byte{payloadLow}, number), hash[:]...)
}

// putPayload keeps a proposal's payload.
func (s *store) putPayload(number uint64, hash common.Hash, payload []byte) error {
	return s.write(func(b *pebble.Batch) error { return b.Set(payloadKey(number, hash), payload, nil) })
}

// payload is a payload of a final block or of a proposal that may become one.
func (s *store) payload(number uint64, hash common.Hash) ([]byte, error) {
	p, err := s.get(payloadKey(number, hash))
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, fmt.Errorf("%w: payload of %d %s", ErrUnknown, number, hash)
	}
	return p, err
}

// putBlock appends a final block and forgets other proposals of its height.
func (s *store) putBlock(l *logged, payload []byte) error {
	return s.putBlocks([]*logged{l}, [][]byte{payload})
}

// putBlocks appends final blocks with one write and forgets other proposals of their heights.
func (s *store) putBlocks(list []*logged, payloads [][]byte) error {
	return s.write(func(b *pebble.Batch) error {
		for i, l := range list {
			raw, err := rlp.EncodeToBytes(l)
			if err != nil {
				return err
			}
			if err := errors.Join(
				b.DeleteRange(payloadKey(l.Number, common.Hash{}), payloadKey(l.Number+1, common.Hash{}), nil),
				b.Set(payloadKey(l.Number, l.Hash), payloads[i], nil),
				b.Set(blockKey(l.Number), raw, nil),
			); err != nil {
				return err
			}
		}
		return nil
	})
}

// prunePayloads forgets the payloads of all blocks below a number; the blocks themselves and their certificates stay.
func (s *store) prunePayloads(below uint64) error {
	return s.write(func(b *pebble.Batch) error {
		return b.DeleteRange(payloadKey(0, common.Hash{}), payloadKey(below, common.Hash{}), nil)
	})
}

// whole is a final block with its payload.
func (s *store) whole(number uint64) (*logged, []byte, error) {
	l, err := s.block(number)
	if err != nil {
		return nil, nil, err
	}
	p, err := s.payload(number, l.Hash)
	return l, p, err
}

// lastFrom is the last of the blocks that can be read one after the other from a number on, nil if the first cannot. It stands in for head when the log is damaged.
func (s *store) lastFrom(number uint64) (last *logged) {
	for ; ; number++ {
		l, err := s.block(number)
		if err != nil {
			return last
		}
		last = l
	}
}

// block is a final block.
func (s *store) block(number uint64) (*logged, error) {
	raw, err := s.get(blockKey(number))
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, fmt.Errorf("%w: number %d", ErrUnknown, number)
	} else if err != nil {
		return nil, err
	}
	return decodeLogged(raw)
}

func decodeLogged(raw []byte) (*logged, error) {
	l := new(logged)
	if err := rlp.DecodeBytes(raw, l); err != nil {
		return nil, fmt.Errorf("%w: read block: %w", errDamaged, err)
	}
	return l, nil
}

func handoverKey(setID uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{handoverLow}, setID)
}

// putHandover keeps how a set came into force.
func (s *store) putHandover(h *statement.Handover) error {
	raw, err := rlp.EncodeToBytes(h)
	if err != nil {
		return err
	}
	return s.write(func(b *pebble.Batch) error { return b.Set(handoverKey(h.Set.ID), raw, nil) })
}

// handover is how a set came into force.
func (s *store) handover(setID uint64) (*statement.Handover, error) {
	raw, err := s.get(handoverKey(setID))
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, fmt.Errorf("%w: handover to set %d", ErrUnknown, setID)
	} else if err != nil {
		return nil, err
	}
	h := new(statement.Handover)
	if err := rlp.DecodeBytes(raw, h); err != nil {
		return nil, fmt.Errorf("read handover to set %d from log: %w", setID, err)
	}
	return h, nil
}

// head is the newest final block, nil if there is none.
func (s *store) head() (l *logged, err error) {
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: blockLow, UpperBound: blockHigh})
	if err != nil {
		return nil, err
	}
	if it.Last() {
		l, err = decodeLogged(it.Value())
	}
	err = errors.Join(err, it.Close())
	if err != nil && pebble.IsCorruptionError(err) {
		err = fmt.Errorf("%w: %w", errDamaged, err)
	}
	return l, err
}

package consensus

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/edgematrix/emc/node/qbft"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Deadlines of sockets are the machine's time, whatever clock the driver runs by.

// A sync stream carries one request and its answer: frames of a 4-byte big-endian length and that many bytes, ended by an empty frame.

// Kinds of request.
const (
	askRange   uint8 = 1 // final blocks Number, Number+1, ...: at most Count of them
	askPayload uint8 = 2 // the payload with Number and Hash, final or proposed
)

type request struct {
	Kind   uint8
	Number uint64
	Count  uint64
	Hash   common.Hash
}

// certified is a final block as it travels.
type certified struct {
	Number      uint64
	Hash        common.Hash
	Certificate *statement.Certificate
	Payload     []byte
}

// errNextSet says that an answer goes on with blocks of a set that is not known before the blocks before them are executed.
var errNextSet = errors.New("block of a set that is not known yet")

// errPeer marks what only a peer that lies or is broken would send.
var errPeer = errors.New("peer broke the sync protocol")

func writeFrame(w io.Writer, data []byte) error {
	if _, err := w.Write(binary.BigEndian.AppendUint32(nil, uint32(len(data)))); err != nil {
		return err
	}
	_, err := w.Write(data)
	return err
}

// readFrame reads one frame; its length is checked before anything is allocated, and memory follows what really arrives.
func readFrame(r io.Reader, most int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := int64(binary.BigEndian.Uint32(head[:]))
	if n > int64(most) {
		return nil, fmt.Errorf("%w: frame of %d bytes, at most %d are allowed", errPeer, n, most)
	}
	var buf bytes.Buffer
	if got, err := io.CopyN(&buf, r, n); err != nil {
		return nil, fmt.Errorf("frame ends after %d of %d bytes: %w", got, n, err)
	}
	return buf.Bytes(), nil
}

func decodeCertified(frame []byte) (*certified, error) {
	c := new(certified)
	if err := rlp.DecodeBytes(frame, c); err != nil {
		return nil, fmt.Errorf("%w: %w", errPeer, err)
	}
	if c.Certificate == nil || len(c.Payload) > MaxPayload {
		return nil, fmt.Errorf("%w: block %d without certificate or over %d bytes", errPeer, c.Number, MaxPayload)
	}
	return c, nil
}

// server answers peers from the store, until its context ends.
type server struct {
	ctx   context.Context
	store *store
	slots chan struct{}       // one token for each stream being served
	mend  func(number uint64) // told of blocks that are damaged

	mu     sync.Mutex
	served map[peer.ID]int // streams by peer
}

func newServer(ctx context.Context, s *store, mend func(number uint64)) *server {
	return &server{ctx: ctx, store: s, slots: make(chan struct{}, maxServed), served: make(map[peer.ID]int), mend: mend}
}

// admit gives a peer one of its places.
func (s *server) admit(p peer.ID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.served[p] >= maxServedPeer {
		return false
	}
	s.served[p]++
	return true
}

func (s *server) dismiss(p peer.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.served[p]--; s.served[p] == 0 {
		delete(s.served, p)
	}
}

// handle answers one stream. Past maxServed, or maxServedPeer of this peer, it answers none: the peer asks another node.
func (s *server) handle(p peer.ID, st Stream) {
	defer func() { _ = st.Close() }()
	if !s.admit(p) {
		return
	}
	defer s.dismiss(p)
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		return
	}
	if s.ctx.Err() != nil || st.SetDeadline(time.Now().Add(streamTimeout)) != nil {
		return
	}
	abort := context.AfterFunc(s.ctx, func() { _ = st.SetDeadline(time.Unix(1, 0)) })
	defer abort()
	frame, err := readFrame(st, maxRequest)
	if err != nil {
		return
	}
	var req request
	if err := rlp.DecodeBytes(frame, &req); err != nil {
		return
	}
	out := bufio.NewWriterSize(st, writeBuffer)
	if s.answer(out, &req) == nil { // else the peer sees that the final empty frame is missing
		_ = out.Flush()
	}
}

func (s *server) answer(w io.Writer, req *request) error {
	switch req.Kind {
	case askRange:
		return s.answerRange(w, req.Number, min(req.Count, maxRange))
	case askPayload:
		p, err := s.store.payload(req.Number, req.Hash)
		if errors.Is(err, ErrUnknown) {
			return writeFrame(w, nil)
		} else if err != nil {
			return err
		}
		return errors.Join(writeFrame(w, p), writeFrame(w, nil))
	}
	return fmt.Errorf("%w: request %d", errPeer, req.Kind)
}

func (s *server) answerRange(w io.Writer, from, count uint64) error {
	for sent := 0; count > 0 && sent < maxRangeBytes; from, count = from+1, count-1 {
		l, p, err := s.store.whole(from)
		if errors.Is(err, ErrUnknown) {
			break // not there yet, or pruned
		} else if errors.Is(err, errDamaged) {
			s.mend(from)
			break
		} else if err != nil {
			return err
		}
		frame, err := rlp.EncodeToBytes(&certified{l.Number, l.Hash, l.Certificate, p})
		if err != nil {
			return err
		}
		if err := writeFrame(w, frame); err != nil {
			return err
		}
		sent += len(frame)
	}
	return writeFrame(w, nil)
}

// ask sends a request to a peer and hands each frame of the answer, at most limit of them, to each.
func (d *Driver) ask(ctx context.Context, to peer.ID, req request, limit int, each func(frame []byte) error) error {
	ctx, cancel := context.WithTimeout(ctx, streamTimeout)
	defer cancel()
	st, err := d.open(ctx, to)
	if err != nil {
		return err
	}
	defer func() { _ = st.Close() }()
	abort := context.AfterFunc(ctx, func() { _ = st.Close() })
	defer abort()
	data, err := rlp.EncodeToBytes(&req)
	if err != nil {
		return err
	}
	if err := st.SetDeadline(time.Now().Add(frameTimeout)); err != nil {
		return err
	}
	if err := writeFrame(st, data); err != nil {
		return err
	}
	for ; limit >= 0; limit-- {
		if err := st.SetDeadline(time.Now().Add(frameTimeout)); err != nil {
			return err
		}
		frame, err := readFrame(st, maxFrame)
		if errors.Is(err, os.ErrDeadlineExceeded) {
			return fmt.Errorf("%w: no frame in %v", errPeer, frameTimeout)
		}
		if err != nil || len(frame) == 0 {
			return err
		}
		if limit == 0 {
			break
		}
		if err := each(frame); err != nil {
			return err
		}
	}
	return fmt.Errorf("%w: more frames than were asked for", errPeer)
}

func (d *Driver) open(ctx context.Context, to peer.ID) (Stream, error) {
	ctx, cancel := context.WithTimeout(ctx, frameTimeout)
	defer cancel()
	return d.cfg.Net.Open(ctx, to)
}

// close waits for the streams being served, which the end of the context aborts, and keeps later ones from starting: they find no slot.
func (s *server) close() {
	for range maxServed {
		s.slots <- struct{}{}
	}
}

// askBlocks asks a peer for final blocks from a height on and verifies order and certificates. What the payloads say is for execution to judge.
func (d *Driver) askBlocks(ctx context.Context, from uint64, to peer.ID) ([]*certified, error) {
	return d.askRange(ctx, from, maxRange, to)
}

// askRange asks for at most count blocks. Blocks before the first wrong one are given together with the error.
func (d *Driver) askRange(ctx context.Context, from, count uint64, to peer.ID) (list []*certified, err error) {
	size, start := 0, d.cfg.Clock.Now()
	err = d.ask(ctx, to, request{Kind: askRange, Number: from, Count: count}, int(count), func(frame []byte) error {
		c, err := decodeCertified(frame)
		if err != nil {
			return err
		}
		if want := from + uint64(len(list)); c.Number != want {
			return fmt.Errorf("%w: block %d where %d was due", errPeer, c.Number, want)
		}
		if size += len(frame); size > maxRangeBytes+maxFrame {
			return fmt.Errorf("%w: over %d bytes", errPeer, maxRangeBytes+maxFrame)
		}
		list = append(list, c)
		if late := (d.cfg.Clock.Now().Sub(start) - slowGrace).Seconds(); late > 0 && float64(size) < late*minSpeed && float64(len(list)) < late*minBlockSpeed {
			return fmt.Errorf("%w: %d blocks of %d bytes in %v are too slow", errPeer, len(list), size, d.cfg.Clock.Now().Sub(start))
		}
		return nil
	})
	good, wrong := d.verify(list)
	if errors.Is(wrong, errNextSet) {
		return list[:good], wrong
	}
	if wrong != nil {
		return list[:good], fmt.Errorf("%w: block %d: %w", errPeer, list[good].Number, wrong)
	}
	return list, err
}

// verify checks the certificates of blocks together and says how many at the beginning are good. Each is checked by the set that it names; that the set is in force at
// its height is checked when it is applied. It fails with errNextSet at a set that only blocks which this node has not executed yet can tell of.
func (d *Driver) verify(list []*certified) (int, error) {
	claims := make([]statement.Claim, 0, len(list))
	head, current := d.Head().Number, d.Set()
	for _, c := range list {
		set, err := d.setOf(c, head, current)
		if err != nil {
			good, wrong := statement.VerifyAll(claims)
			return good, cmp.Or(wrong, err)
		}
		claims = append(claims, statement.Claim{Set: set, Digest: blockDigest(d.cfg.ChainID, set.ID, c.Number, c.Certificate.Round, qbft.Value(c.Hash)), Certificate: c.Certificate})
	}
	return statement.VerifyAll(claims)
}

// setOf is the set that a block's certificate names, as seen at a head whose next block is the current set's.
func (d *Driver) setOf(c *certified, head uint64, current *statement.Set) (*statement.Set, error) {
	id := c.Certificate.SetID
	switch {
	case id == current.ID:
		return current, nil
	case c.Number == head+1:
		return nil, fmt.Errorf("%w: by set %d, want %d", statement.ErrCertificate, id, current.ID)
	case c.Number > head:
		return nil, errNextSet
	}
	h, err := d.store.handover(id)
	if err != nil {
		return nil, err
	}
	return h.Set, nil
}

// askPayload asks a peer for one payload, nil if it has none.
func (d *Driver) askPayload(ctx context.Context, number uint64, hash common.Hash, to peer.ID) (payload []byte, err error) {
	err = d.ask(ctx, to, request{Kind: askPayload, Number: number, Hash: hash}, 1, func(frame []byte) error {
		payload = frame
		return nil
	})
	return payload, err
}

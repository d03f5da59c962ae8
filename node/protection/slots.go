package protection

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/edgematrix/emc/internal/durable"
)

// The file has two slots, written in turn, so that a write torn by a power failure leaves the one before it whole. A slot is a keccak256 of the rest, a two-byte
// length and an RLP of slotData, padded with zeros.
const (
	slotBytes = 4096 // a page of its own, so that no disk tears both
	slotHead  = common.HashLength + 2
)

// magic begins every slot, and names the format's version.
const magic = "EMC slashing protection 1"

var errDamaged = errors.New("the file is damaged: restore it with `emc validator protection import` from an export, or, if the consensus log beside it was not restored from a copy, remove it")

type owner struct {
	ChainID uint64
	Signer  common.Address
}

type slotVote struct {
	Kind          uint8
	Value         common.Hash
	PreparedRound uint64
}

type slotData struct {
	Magic         string
	Owner         owner
	Seq           uint64
	Height, Round uint64
	Signed        []slotVote
}

// slots is the file on disk.
type slots struct {
	owner owner
	file  vfs.File
	lock  io.Closer
}

func openSlots(fs vfs.FS, path string, o owner) (s *slots, err error) {
	if err := durable.MakeDir(fs, fs.PathDir(path)); err != nil {
		return nil, err
	}
	s = &slots{owner: o}
	if s.lock, err = fs.Lock(path + ".lock"); err != nil {
		return nil, fmt.Errorf("%w; is another node using this key", err)
	}
	if _, err = fs.Stat(path); err != nil {
		if err = create(fs, path, o); err != nil {
			return nil, errors.Join(err, s.lock.Close())
		}
	}
	if s.file, err = fs.OpenReadWrite(path); err != nil {
		return nil, errors.Join(err, s.lock.Close())
	}
	return s, nil
}

// create makes the file: one that is there is whole.
func create(fs vfs.FS, path string, o owner) error {
	first, err := encodeSlot(o, 1, &Record{})
	if err != nil {
		return err
	}
	return durable.File{FS: fs, Path: path}.Replace(append(first, make([]byte, slotBytes)...))
}

func encodeSlot(o owner, seq uint64, r *Record) ([]byte, error) {
	d := slotData{Magic: magic, Owner: o, Seq: seq, Height: r.Height, Round: r.Round}
	for k, v := range r.Signed {
		if v != nil {
			d.Signed = append(d.Signed, slotVote{uint8(k), v.Value, v.PreparedRound})
		}
	}
	raw, err := rlp.EncodeToBytes(&d)
	if err != nil {
		return nil, err
	}
	out := make([]byte, slotBytes)
	out[common.HashLength], out[common.HashLength+1] = byte(len(raw)>>8), byte(len(raw))
	copy(out[slotHead:], raw)
	copy(out, crypto.Keccak256(out[common.HashLength:]))
	return out, nil
}

// decodeSlot gives nil for what was not written whole.
func decodeSlot(raw []byte) *slotData {
	if len(raw) != slotBytes || !bytes.Equal(raw[:common.HashLength], crypto.Keccak256(raw[common.HashLength:])) {
		return nil
	}
	n := int(raw[common.HashLength])<<8 | int(raw[common.HashLength+1])
	d := new(slotData)
	if n > slotBytes-slotHead || rlp.DecodeBytes(raw[slotHead:slotHead+n], d) != nil || d.Magic != magic {
		return nil
	}
	for _, v := range d.Signed {
		if v.Kind >= kinds {
			return nil
		}
	}
	return d
}

// newest reads both slots and gives the later one.
func (s *slots) newest() (seq uint64, r Record, err error) {
	var best *slotData
	for i := range int64(2) {
		raw := make([]byte, slotBytes)
		if _, err := s.file.ReadAt(raw, i*slotBytes); err != nil && !errors.Is(err, io.EOF) {
			return 0, r, err
		}
		if d := decodeSlot(raw); d != nil && (best == nil || d.Seq > best.Seq) {
			best = d
		}
	}
	if best == nil {
		return 0, r, errDamaged
	}
	if best.Owner != s.owner {
		return 0, r, fmt.Errorf("it belongs to %s on chain %d, not to %s on chain %d", best.Owner.Signer, best.Owner.ChainID, s.owner.Signer, s.owner.ChainID)
	}
	r = Record{Height: best.Height, Round: best.Round}
	for _, v := range best.Signed {
		r.Signed[v.Kind] = &Vote{v.Value, v.PreparedRound}
	}
	return best.Seq, r, nil
}

func (s *slots) write(seq uint64, r *Record) error {
	raw, err := encodeSlot(s.owner, seq, r)
	if err != nil {
		return err
	}
	if _, err := s.file.WriteAt(raw, int64((seq+1)%2)*slotBytes); err != nil {
		return err
	}
	return s.file.SyncData()
}

func (s *slots) close() error { return errors.Join(s.file.Close(), s.lock.Close()) }

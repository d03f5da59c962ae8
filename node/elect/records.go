package elect

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/internal/durable"
	"github.com/edgematrix/emc/protocol/election"
	"github.com/edgematrix/emc/protocol/statement"
)

// record is an election as it is kept: what was frozen, and what was drawn. Once drawn it never changes, so that no two lists of keys are ever signed for one id.
type record struct {
	ID     uint64          `json:"id"`
	Frozen Frozen          `json:"frozen"`
	Seed   common.Hash     `json:"seed"`
	Drawn  []election.Seat `json:"drawn,omitempty"`
}

// set is what was drawn, as a set that begins with a block.
func (r *record) set(start uint64) (*statement.Set, error) {
	var keys []byte
	var signers []common.Address
	for _, s := range r.Drawn {
		keys, signers = append(keys, s.Key[:]...), append(signers, s.Signer)
	}
	return statement.FromChain(r.ID, start, keys, signers)
}

// records is a folder with one file an election.
type records struct {
	fs  vfs.FS
	dir string
}

func (r *records) file(id uint64) durable.File {
	return durable.File{FS: r.fs, Path: r.fs.PathJoin(r.dir, fmt.Sprintf("set-%d.json", id))}
}

// load gives an election's record, nil if there is none.
func (r *records) load(id uint64) (*record, error) {
	data, err := r.file(id).Read()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("read election: %w", err)
	}
	rec := new(record)
	if err := json.Unmarshal(data, rec); err != nil || rec.ID != id {
		return nil, fmt.Errorf("election in %s is damaged: remove the file to read it from the chain again: %w", r.file(id).Path, err)
	}
	return rec, nil
}

// save puts a record on disk, synced; a crash leaves the old one or the new one. It refuses another list of keys than one that is there.
func (r *records) save(rec *record) error {
	old, err := r.load(rec.ID)
	if err != nil {
		return err
	}
	if old != nil && len(old.Drawn) > 0 && !sameSeats(old.Drawn, rec.Drawn) {
		return fmt.Errorf("set %d was drawn before with other keys: %s", rec.ID, r.file(rec.ID).Path)
	}
	data, err := json.Marshal(rec)
	if err == nil {
		err = r.file(rec.ID).Replace(data)
	}
	if err != nil {
		return fmt.Errorf("keep election: %w", err)
	}
	return nil
}

func sameSeats(a, b []election.Seat) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

package elect

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

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
type records struct{ dir string }

func (r *records) path(id uint64) string { return filepath.Join(r.dir, fmt.Sprintf("set-%d.json", id)) }

// load gives an election's record, nil if there is none.
func (r *records) load(id uint64) (*record, error) {
	data, err := os.ReadFile(r.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("read election: %w", err)
	}
	rec := new(record)
	if err := json.Unmarshal(data, rec); err != nil || rec.ID != id {
		return nil, fmt.Errorf("election in %s is damaged: remove the file to read it from the chain again: %w", r.path(id), err)
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
		return fmt.Errorf("set %d was drawn before with other keys: %s", rec.ID, r.path(rec.ID))
	}
	data, err := json.Marshal(rec)
	if err == nil {
		err = os.MkdirAll(r.dir, 0o700)
	}
	if err == nil {
		err = replace(r.path(rec.ID), data)
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

// replace writes a file beside the old one, syncs it and puts it in the old one's place.
func replace(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path))
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

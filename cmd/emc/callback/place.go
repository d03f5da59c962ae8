package callback

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"github.com/cockroachdb/pebble/vfs"

	"github.com/edgematrix/emc/internal/durable"
)

// place keeps where a restart must begin: at the block of the oldest request that is not done, or after those whose events were all taken.
type place struct {
	file durable.File

	mu   sync.Mutex
	next uint64            // the first block whose events were not all taken
	open map[string]uint64 // blocks of the requests in work, by their ids
	kept uint64            // what the file says
}

// kept is the file's form.
type kept struct {
	Block uint64 `json:"block"`
}

func openPlace(file string) (*place, error) {
	p := &place{file: durable.File{FS: vfs.Default, Path: file}, open: map[string]uint64{}}
	data, err := p.file.Read()
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read where the last run ended: %w", err)
	}
	var k kept
	if err := json.Unmarshal(data, &k); err != nil {
		return nil, fmt.Errorf("read where the last run ended: %s: %w; delete it to begin with the chain's first block", file, err)
	}
	p.next, p.kept = k.Block, k.Block
	return p, nil
}

// begin notes a request of a block; false if it is in work already.
func (p *place) begin(id string, block uint64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, again := p.open[id]; again {
		return false
	}
	p.open[id] = block
	return true
}

// end notes that nothing more can be done for a request.
func (p *place) end(id string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.open, id)
	return p.keep()
}

// taken notes that the events of all blocks before this one were taken.
func (p *place) taken(block uint64) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.next = block
	return p.keep()
}

// keep writes the place where it changed.
func (p *place) keep() error {
	block := p.next
	for _, b := range p.open {
		block = min(block, b)
	}
	if block == p.kept {
		return nil
	}
	data, err := json.Marshal(kept{block})
	if err != nil {
		return err
	}
	if err := p.file.Replace(data); err != nil {
		return err
	}
	p.kept = block
	return nil
}

package elect

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/internal/durable"
	"github.com/edgematrix/emc/protocol/statement"
)

// counts is who voted how often, by set.
type counts struct {
	Next  uint64           `json:"next"` // the first block that is not counted
	Terms map[uint64]*term `json:"terms"`
}

// term is what was counted of one set's blocks.
type term struct {
	Total   uint32                     `json:"total"` // blocks
	Whole   bool                       `json:"whole"` // counted from its first block on
	Ended   bool                       `json:"ended"` // a block of the next set was counted
	Members map[common.Address]*member `json:"members"`
}

type member struct {
	Seats  uint32 `json:"seats"`
	Signed uint32 `json:"signed"`
}

// loadCounts reads counts, empty ones if there is no file. Damaged ones are no loss worth stopping for: the others report, and the next term is counted anew.
func loadCounts(file durable.File) (*counts, error) {
	c := &counts{Terms: make(map[uint64]*term)}
	data, err := file.Read()
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	} else if err != nil {
		return nil, fmt.Errorf("read participation: %w", err)
	}
	if err := json.Unmarshal(data, c); err != nil || c.Terms == nil {
		return &counts{Terms: make(map[uint64]*term)}, nil //nolint:nilerr // as above
	}
	return c, nil
}

// save puts counts on disk, synced; a crash leaves the old ones or the new ones.
func (c *counts) save(file durable.File) error {
	data, err := json.Marshal(c)
	if err == nil {
		err = file.Replace(data)
	}
	if err != nil {
		return fmt.Errorf("keep participation: %w", err)
	}
	return nil
}

func (c *counts) term(id uint64) *term { return c.Terms[id] }

// add counts the votes for the next block, which a set made.
func (c *counts) add(set *statement.Set, voters []common.Address) {
	t := c.Terms[set.ID]
	if t == nil {
		t = c.begin(set)
	}
	c.Next++
	t.Total++
	for _, v := range voters {
		if m := t.Members[v]; m != nil {
			m.Signed++
		}
	}
}

// begin opens a set's term, ends those before and forgets old ones.
func (c *counts) begin(set *statement.Set) *term {
	t := &term{Whole: c.Next == max(set.Start, 1), Members: make(map[common.Address]*member)}
	for _, s := range set.Seats {
		if t.Members[s.Signer] == nil {
			t.Members[s.Signer] = new(member)
		}
		t.Members[s.Signer].Seats++
	}
	c.Terms[set.ID] = t
	for id, old := range c.Terms {
		if id < set.ID {
			old.Ended = true
		}
		if id+termsBack < set.ID {
			delete(c.Terms, id)
		}
	}
	return t
}

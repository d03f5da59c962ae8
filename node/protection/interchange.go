package protection

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/node/qbft"
)

const (
	// interchangeFormat names the layout of Interchange.
	interchangeFormat = "EMC-1"
	// maxInterchange bounds an interchange file, in bytes: a record takes under 2 KiB.
	maxInterchange = 1 << 20
)

// Interchange carries keys' records from one machine to another, in the spirit of EIP-3076: numbers are decimal strings.
type Interchange struct {
	Metadata Metadata         `json:"metadata"`
	Data     []ExportedRecord `json:"data"`
}

// Metadata says whose votes an interchange file is about.
type Metadata struct {
	Format  string `json:"interchange_format"`
	ChainID string `json:"chain_id"` // L2's
}

// ExportedRecord is one key's record.
type ExportedRecord struct {
	Signer common.Address `json:"signer"`
	Height string         `json:"height"`
	Round  string         `json:"round"`
	Signed []ExportedVote `json:"signed"`
}

// ExportedVote is one vote of a record.
type ExportedVote struct {
	Kind          string      `json:"kind"` // PROPOSAL, PREPARE, COMMIT or ROUND-CHANGE
	Value         common.Hash `json:"value"`
	PreparedRound string      `json:"prepared_round"`
}

// Path is the file of a key in a folder of protection files.
func Path(fs vfs.FS, dir string, signer common.Address) string {
	return fs.PathJoin(dir, signer.Hex())
}

// Export writes the records of all keys in a folder. A key that a running node holds fails: its record would be old at once.
func Export(fs vfs.FS, dir string, chainID uint64, w io.Writer) (keys int, err error) {
	names, err := fs.List(dir)
	if err != nil {
		return 0, fmt.Errorf("list slashing protection: %w", err)
	}
	slices.Sort(names)
	out := Interchange{Metadata: Metadata{interchangeFormat, strconv.FormatUint(chainID, 10)}, Data: []ExportedRecord{}}
	for _, name := range names {
		if !common.IsHexAddress(name) {
			continue
		}
		signer := common.HexToAddress(name)
		f, err := Open(fs, Path(fs, dir, signer), chainID, signer)
		if err != nil {
			return 0, err
		}
		out.Data = append(out.Data, exported(signer, f.Last()))
		if err := f.Close(); err != nil {
			return 0, err
		}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return len(out.Data), enc.Encode(&out)
}

func exported(signer common.Address, r Record) ExportedRecord {
	e := ExportedRecord{Signer: signer, Height: strconv.FormatUint(r.Height, 10), Round: strconv.FormatUint(r.Round, 10), Signed: []ExportedVote{}}
	for k, v := range r.Signed {
		if v != nil {
			e.Signed = append(e.Signed, ExportedVote{qbft.Kind(k).String(), v.Value, strconv.FormatUint(v.PreparedRound, 10)})
		}
	}
	return e
}

// Import raises the keys of a folder to what the file says they signed; what is there and later stays. Nothing is written if any record is malformed.
func Import(fs vfs.FS, dir string, chainID uint64, r io.Reader) (keys int, err error) {
	var in Interchange
	dec := json.NewDecoder(io.LimitReader(r, maxInterchange))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&in); err != nil {
		return 0, fmt.Errorf("read interchange file: %w", err)
	}
	if in.Metadata.Format != interchangeFormat || in.Metadata.ChainID != strconv.FormatUint(chainID, 10) {
		return 0, fmt.Errorf("interchange file is of format %q for chain %s; want %s for chain %d", in.Metadata.Format, in.Metadata.ChainID, interchangeFormat, chainID)
	}
	records := make([]Record, len(in.Data))
	for i := range in.Data {
		if records[i], err = in.Data[i].record(); err != nil {
			return 0, fmt.Errorf("interchange file, record of %s: %w", in.Data[i].Signer, err)
		}
	}
	for i, record := range records {
		if err := raise(fs, dir, chainID, in.Data[i].Signer, record); err != nil {
			return i, err
		}
	}
	return len(records), nil
}

func raise(fs vfs.FS, dir string, chainID uint64, signer common.Address, r Record) error {
	f, err := Open(fs, Path(fs, dir, signer), chainID, signer)
	if err != nil {
		return err
	}
	if !r.before(&f.last) {
		err = f.Save(r)
	}
	return errors.Join(err, f.Close())
}

func (e *ExportedRecord) record() (r Record, err error) {
	if r.Height, err = strconv.ParseUint(e.Height, 10, 64); err != nil {
		return r, fmt.Errorf("height %q is not a number", e.Height)
	}
	if r.Round, err = strconv.ParseUint(e.Round, 10, 64); err != nil || r.Round > qbft.MaxRound {
		return r, fmt.Errorf("round %q is not a number up to %d", e.Round, uint64(qbft.MaxRound))
	}
	for _, v := range e.Signed {
		k := kindOf(v.Kind)
		if k == kinds || r.Signed[k] != nil {
			return r, fmt.Errorf("kind %q is unknown or given twice", v.Kind)
		}
		vote := &Vote{Value: v.Value}
		if vote.PreparedRound, err = strconv.ParseUint(v.PreparedRound, 10, 64); err != nil {
			return r, fmt.Errorf("prepared round %q is not a number", v.PreparedRound)
		}
		r.Signed[k] = vote
	}
	return r, nil
}

// kindOf is the kind of a name, kinds if there is none.
func kindOf(name string) (k int) {
	for k < kinds && qbft.Kind(k).String() != name {
		k++
	}
	return k
}

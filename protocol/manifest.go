package protocol

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// Bounds of a manifest.
const (
	MaxManifestBytes   = 4096         // as Apps holds it
	MaxMemoryMiB       = 1 << 20      // 1 TiB
	MinMemoryMiB       = 6            // Docker's own minimum
	MaxMilliCPUs       = 256 * 1000   // 256 cores
	MaxGPUs            = 16           //
	MaxPids            = 32768        //
	MaxTmpfsMiB        = 64 << 10     // 64 GiB
	MaxDeadlineSeconds = 24 * 60 * 60 // a call's own bound
	maxEntrypointArgs  = 32           //
	maxEntrypointBytes = 1024         // of all arguments together
)

// Manifest says how an app is run: what Apps.App.manifest holds, as JSON.
type Manifest struct {
	Image           string    `json:"image"`                // name[:tag] to pull from; the digest that Apps holds decides
	Entrypoint      []string  `json:"entrypoint,omitempty"` // instead of the image's own
	MemoryMiB       uint32    `json:"memoryMiB"`
	CPUs            uint32    `json:"cpus"` // thousandths of a core
	GPUs            uint32    `json:"gpus"`
	Pids            uint32    `json:"pids"`
	TmpfsMiB        uint32    `json:"tmpfsMiB"` // writable memory at /tmp; the rest is read-only
	DeadlineSeconds uint32    `json:"deadlineSeconds"`
	MaxInputBytes   uint64    `json:"maxInputBytes"`
	MaxOutputBytes  uint64    `json:"maxOutputBytes"`
	Network         bool      `json:"network"` // must be false: a one-shot app sees no network
	SelfTest        *SelfTest `json:"selfTest,omitempty"`
}

// SelfTest names an input that a healthy worker answers with status OK.
type SelfTest struct {
	Input string `json:"input"` // SHA-256 of a blob, 64 hex digits
}

// An image's name as Docker takes it: optional registry host and port, path, optional tag. No digest: Apps has it.
var (
	imageName = regexp.MustCompile(`^([a-zA-Z0-9][a-zA-Z0-9.-]*(:[0-9]{1,5})?/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?$`)
	hexDigest = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// ValidateManifest reads a manifest and holds it to its bounds. It fails with CodeBadRequest.
func ValidateManifest(data []byte) (*Manifest, error) {
	if len(data) > MaxManifestBytes {
		return nil, Errorf(CodeBadRequest, "manifest of %d bytes, at most %d are allowed", len(data), MaxManifestBytes)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	m := new(Manifest)
	if err := dec.Decode(m); err != nil {
		return nil, Errorf(CodeBadRequest, "manifest is not the JSON that is wanted: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, Errorf(CodeBadRequest, "manifest is followed by other data")
	}
	if err := m.Check(); err != nil {
		return nil, Errorf(CodeBadRequest, "manifest: %w", err)
	}
	return m, nil
}

// Check says which bound the manifest breaks.
func (m *Manifest) Check() error {
	if len(m.Image) > 255 || !imageName.MatchString(m.Image) {
		return fmt.Errorf("image %.80q is not name[:tag]", m.Image)
	}
	if m.Network {
		return fmt.Errorf("network must be false: apps run without one")
	}
	if m.SelfTest != nil && !hexDigest.MatchString(m.SelfTest.Input) {
		return fmt.Errorf("selfTest.input %.80q is not a SHA-256 of 64 lower-case hex digits", m.SelfTest.Input)
	}
	if err := m.checkEntrypoint(); err != nil {
		return err
	}
	for _, b := range []struct {
		name          string
		is, low, high uint64
	}{
		{"memoryMiB", uint64(m.MemoryMiB), MinMemoryMiB, MaxMemoryMiB},
		{"cpus (thousandths)", uint64(m.CPUs), 1, MaxMilliCPUs},
		{"gpus", uint64(m.GPUs), 0, MaxGPUs},
		{"pids", uint64(m.Pids), 1, MaxPids},
		{"tmpfsMiB", uint64(m.TmpfsMiB), 0, MaxTmpfsMiB},
		{"deadlineSeconds", uint64(m.DeadlineSeconds), 1, MaxDeadlineSeconds},
		{"maxInputBytes", m.MaxInputBytes, 0, MaxInputBytes},
		{"maxOutputBytes", m.MaxOutputBytes, 1, MaxOutputBytes},
	} {
		if b.is < b.low || b.is > b.high {
			return fmt.Errorf("%s is %d, want %d to %d", b.name, b.is, b.low, b.high)
		}
	}
	return nil
}

func (m *Manifest) checkEntrypoint() error {
	if len(m.Entrypoint) > maxEntrypointArgs {
		return fmt.Errorf("entrypoint has %d arguments, at most %d are allowed", len(m.Entrypoint), maxEntrypointArgs)
	}
	all := strings.Join(m.Entrypoint, "")
	if len(all) > maxEntrypointBytes || strings.ContainsRune(all, 0) {
		return fmt.Errorf("entrypoint is over %d bytes or holds a zero byte", maxEntrypointBytes)
	}
	return nil
}

// Package mutant breaks a rule in a copy of a package's source and expects the package's tests to notice: tests that pass whatever the code does show nothing.
package mutant

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Mutant is a package with one rule broken: in File, Old, which stands there once, is replaced by New.
type Mutant struct{ File, Old, New string }

// environ is set while a mutant's tests run.
const environ = "EMC_MUTANT"

// Within says whether the tests that run are a mutant's own.
func Within() bool { return os.Getenv(environ) != "" }

// Try compiles the mutant of the package in the working directory and fails the test unless one of its tests that match run fails, or does not end within limit. Env is
// added to the environment of those tests.
func (m Mutant) Try(t *testing.T, run string, limit time.Duration, env ...string) {
	dir := t.TempDir()
	path, err := filepath.Abs(m.File)
	require.NoError(t, err)
	source, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(source), m.Old), "the rule that this mutant breaks has changed: %q", m.Old)
	broken := filepath.Join(dir, m.File)
	require.NoError(t, os.WriteFile(broken, []byte(strings.Replace(string(source), m.Old, m.New, 1)), 0o600))
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{path: broken}})
	require.NoError(t, err)
	list := filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(list, overlay, 0o600))
	program := filepath.Join(dir, "mutant.test")
	out, err := exec.Command("go", "test", "-c", "-vet=off", "-overlay", list, "-o", program, ".").CombinedOutput()
	require.NoError(t, err, "does not compile: %s", out)

	cmd := exec.Command(program, "-test.failfast", "-test.timeout="+limit.String(), "-test.run="+run)
	cmd.Env = append(append(os.Environ(), environ+"=1"), env...)
	out, err = cmd.CombinedOutput()
	var failed *exec.ExitError
	require.True(t, errors.As(err, &failed), "not noticed: %s", out)
	t.Logf("caught: %s", firstFailure(string(out)))
}

// firstFailure is the line that says what was noticed.
func firstFailure(out string) string {
	for line := range strings.Lines(out) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "--- FAIL") || strings.HasPrefix(line, "panic:") {
			return line
		}
	}
	return out
}

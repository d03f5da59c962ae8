package e2e

import (
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
)

// The promise, for half a minute of what `make chaos` does for 30: whatever breaks, no fork, no final block lost, and a block within 10 s of the mending.
func TestChaosSmoke(t *testing.T) {
	t.Parallel() // it waits more than it works
	if os.Geteuid() != 0 {
		t.Skip("network namespaces and tmpfs need root")
	}
	if out, err := exec.Command("unshare", "-n", "-m", "-p", "-f", "--mount-proc", "true").CombinedOutput(); err != nil {
		t.Skipf("no namespaces here: %v: %s", err, out)
	}
	program := t.TempDir() + "/chaos"
	out, err := exec.Command("go", "build", "-o", program, "./chaos").CombinedOutput()
	require.NoError(t, err, string(out))
	cmd := exec.Command(program, "--emc", emcBinary(t), "--minutes", "0.5", "--seed", "7", "--validators", "4")
	out, err = cmd.CombinedOutput()
	t.Logf("%s", out)
	require.NoError(t, err)
	require.Contains(t, string(out), "all the same everywhere, none lost")
}

// Package harness drives the emc binary from outside, as a person at a shell would: the demo and the black-box tests share it.
package harness

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/edgematrix/emc/deploy/devnet"
)

const (
	// upLimit is how long a devnet may take until all of it is up.
	upLimit = 3 * time.Minute
	// downLimit is how long a devnet may take to stop.
	downLimit = time.Minute
)

// Network is a running devnet, and the emc binary that talks to it.
type Network struct {
	Emc  string // path of the binary
	Dir  string
	Info *devnet.Info
	Out  io.Writer // the devnet's progress lines
	// ImageCache is where digests of large images are remembered from one network to the next; empty: with the network.
	ImageCache string

	cmd  *exec.Cmd
	done chan error
}

// Start runs `emc devnet --datadir dir args...` and returns once it is up.
func Start(ctx context.Context, emc, dir string, out io.Writer, args ...string) (*Network, error) {
	n := &Network{Emc: emc, Dir: dir, Out: out, done: make(chan error, 1)}
	n.cmd = exec.Command(emc, append([]string{"devnet", "--datadir", dir}, args...)...)
	n.cmd.Stderr = out
	// A group of its own: Ctrl-C reaches the demo or the test alone, which then stops the network, and a network that does not stop is killed whole.
	n.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	stdout, err := n.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := n.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start devnet: %w", err)
	}
	up := make(chan struct{})
	go n.watch(stdout, up)
	ctx, cancel := context.WithTimeout(ctx, upLimit)
	defer cancel()
	select {
	case <-up:
	case err := <-n.done:
		return nil, fmt.Errorf("devnet ended before it was up: %w", err)
	case <-ctx.Done():
		return nil, errors.Join(fmt.Errorf("devnet did not come up: %w", ctx.Err()), n.Stop())
	}
	if n.Info, err = devnet.ReadInfo(dir); err != nil {
		return nil, errors.Join(err, n.Stop())
	}
	return n, nil
}

// watch passes the devnet's lines on and sees the one that says that the network is up.
func (n *Network) watch(stdout io.Reader, up chan<- struct{}) {
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		_, _ = fmt.Fprintln(n.Out, "  "+lines.Text())
		if strings.Contains(lines.Text(), "the network is up") {
			close(up)
		}
	}
	n.done <- n.cmd.Wait()
	close(n.done)
}

// PID is the devnet's process id; those of its children are in Info.
func (n *Network) PID() int { return n.cmd.Process.Pid }

// Stop ends the network as Ctrl-C does and waits for it.
func (n *Network) Stop() error {
	if err := n.cmd.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stop devnet: %w", err)
	}
	select {
	case err := <-n.done:
		return err
	case <-time.After(downLimit):
		_ = syscall.Kill(-n.cmd.Process.Pid, syscall.SIGKILL)
		return fmt.Errorf("devnet did not stop within %v and was killed", downLimit)
	}
}

// CommandError is a command that failed: what it printed on stderr is what a person would see.
type CommandError struct {
	Args   []string
	Stderr string
}

func (e *CommandError) Error() string {
	return fmt.Sprintf("emc %s: %s", strings.Join(e.Args, " "), strings.TrimSpace(e.Stderr))
}

// Run runs an emc command as the devnet account of a role and returns its stdout.
func (n *Network) Run(ctx context.Context, role string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, n.Emc, args...)
	cmd.Env = append(os.Environ(), "EMC_DEVNET="+n.Dir, "EMC_ACCOUNT="+role, "EMC_HOME="+filepath.Join(n.Dir, "home", role))
	if n.ImageCache != "" {
		cmd.Env = append(cmd.Env, "EMC_IMAGE_CACHE="+n.ImageCache)
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", fmt.Errorf("emc %s: %w; it had said: %s", strings.Join(args, " "), ctx.Err(), stderr.String())
		}
		return stdout.String(), &CommandError{Args: args, Stderr: stderr.String()}
	}
	return stdout.String(), nil
}

// JSON runs a command with --json and reads its answer into out.
func (n *Network) JSON(ctx context.Context, role string, out any, args ...string) error {
	text, err := n.Run(ctx, role, append(args, "--json")...)
	if err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(text), out); err != nil {
		return fmt.Errorf("read answer of emc %s: %w: %s", strings.Join(args, " "), err, text)
	}
	return nil
}

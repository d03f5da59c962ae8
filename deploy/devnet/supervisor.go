package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/edgematrix/emc/internal/ready"
)

const (
	// stopGrace is how long a child may take to stop cleanly before it is killed.
	stopGrace = 15 * time.Second
	// startLimit is how long a child may take until it says that it is up.
	startLimit = 90 * time.Second
	// logTail is how many bytes at the end of a dead child's log are searched for its error.
	logTail = 4096
)

// child is one process of the network. Its fields are guarded by the supervisor's mutex, except done, which is closed when the process has ended.
type child struct {
	name string
	args []string
	cmd  *exec.Cmd
	done chan struct{}
	err  error // why the process ended; valid once done is closed

	starting bool // it has not said yet that it is up
}

func (c *child) running() bool {
	if c.cmd == nil {
		return false
	}
	select {
	case <-c.done:
		return false
	default:
		return true
	}
}

// supervisor starts, watches and stops the network's processes.
type supervisor struct {
	binary string
	logs   string              // folder of the children's logs
	exited func(string, error) // told of a child that ended without being asked to

	mu       sync.Mutex
	children map[string]*child
	stopping map[string]bool
}

func newSupervisor(binary, logs string, exited func(string, error)) *supervisor {
	return &supervisor{binary: binary, logs: logs, exited: exited, children: map[string]*child{}, stopping: map[string]bool{}}
}

// start runs `emc args...` and waits until it says that it is up.
func (s *supervisor) start(ctx context.Context, name string, args ...string) error {
	notify, err := ready.Listen()
	if err != nil {
		return err
	}
	defer notify.Close()
	c, err := s.spawn(name, args, notify.Env())
	if err != nil {
		return err
	}
	defer s.up(c)
	ctx, cancel := context.WithTimeoutCause(ctx, startLimit, fmt.Errorf("it did not say that it is up within %v", startLimit))
	defer cancel()
	ctx, died := context.WithCancelCause(ctx)
	defer died(nil)
	go func() {
		select {
		case <-c.done:
			died(fmt.Errorf("it ended: %w", endOf(c.err)))
		case <-ctx.Done():
		}
	}()
	if err := notify.Wait(ctx); err != nil {
		if said := s.lastWords(name); said != "" && !c.running() {
			err = errors.New(said)
		}
		return fmt.Errorf("start %s: %w; its log is %s", name, err, s.logPath(name))
	}
	return nil
}

// up ends the time in which an end of the child is reported by start.
func (s *supervisor) up(c *child) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.starting = false
}

// endOf says how a process ended that should be running.
func endOf(err error) error {
	if err == nil {
		return errors.New("exit status 0")
	}
	return err
}

func (s *supervisor) logPath(name string) string { return filepath.Join(s.logs, name+".log") }

// spawn starts the process. The kernel kills it if this process dies, so that nothing outlives the devnet; that is tied to the thread that started it,
// which therefore lives as long as the child.
func (s *supervisor) spawn(name string, args []string, env string) (*child, error) {
	log, err := os.OpenFile(s.logPath(name), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	cmd := exec.Command(s.binary, args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.Env = append(os.Environ(), env)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
	c := &child{name: name, args: args, cmd: cmd, done: make(chan struct{}), starting: true}
	started := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		defer func() { _ = log.Close() }()
		if err := cmd.Start(); err != nil {
			started <- fmt.Errorf("start %s: %w", name, err)
			return
		}
		started <- nil
		c.err = cmd.Wait()
		report := s.unasked(c) // before start, which waits for done, can return and end the time in which it reports the end
		close(c.done)
		if report {
			s.exited(c.name, c.err)
		}
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.children[name] = c
	delete(s.stopping, name)
	return c, nil
}

// unasked says whether the child's end is news: nobody asked for it, and start does not report it.
func (s *supervisor) unasked(c *child) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.stopping[c.name] && s.children[c.name] == c && !c.starting
}

// stop ends a child: by SIGTERM with a grace period, or at once by SIGKILL.
func (s *supervisor) stop(name string, kill bool) error {
	s.mu.Lock()
	c, ok := s.children[name]
	if ok {
		s.stopping[name] = true
	}
	s.mu.Unlock()
	if !ok {
		return fmt.Errorf("no process is named %q; there are %s", name, strings.Join(s.names(), ", "))
	}
	if !c.running() {
		return nil
	}
	signal := syscall.SIGTERM
	if kill {
		signal = syscall.SIGKILL
	}
	if err := c.cmd.Process.Signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stop %s: %w", name, err)
	}
	select {
	case <-c.done:
		return nil
	case <-time.After(stopGrace):
	}
	_ = c.cmd.Process.Kill()
	<-c.done
	return fmt.Errorf("%s did not stop within %v and was killed; its log is %s", name, stopGrace, s.logPath(name))
}

// restart stops a child if it runs, and starts it again with the same arguments.
func (s *supervisor) restart(ctx context.Context, name string, kill bool) error {
	if err := s.stop(name, kill); err != nil {
		return err
	}
	s.mu.Lock()
	args := s.children[name].args
	s.mu.Unlock()
	return s.start(ctx, name, args...)
}

// stopAll ends every child, the ones started last first: services before the chain they use.
func (s *supervisor) stopAll(order []string) error {
	var errs []error
	for _, name := range slices.Backward(order) {
		s.mu.Lock()
		_, ok := s.children[name]
		s.mu.Unlock()
		if ok {
			errs = append(errs, s.stop(name, false))
		}
	}
	return errors.Join(errs...)
}

func (s *supervisor) names() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var names []string
	for name := range s.children {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// pids lists the processes that run now.
func (s *supervisor) pids() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	pids := map[string]int{}
	for name, c := range s.children {
		if c.running() {
			pids[name] = c.cmd.Process.Pid
		}
	}
	return pids
}

// lastWords is the error that a dead child ended with, as far as its log says.
func (s *supervisor) lastWords(name string) string {
	f, err := os.Open(s.logPath(name))
	if err != nil {
		return ""
	}
	defer func() { _ = f.Close() }()
	if size, err := f.Seek(0, io.SeekEnd); err == nil {
		_, _ = f.Seek(max(0, size-logTail), io.SeekStart)
	}
	data, _ := io.ReadAll(io.LimitReader(f, logTail))
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	said, _ := strings.CutPrefix(lines[len(lines)-1], "emc: ")
	return said
}

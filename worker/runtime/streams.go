package runtime

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	cerrdefs "github.com/containerd/errdefs"
)

var errTooLarge = errors.New("more output than is allowed")

// capped passes at most left bytes on and then fails with errTooLarge. It remembers why it failed. One goroutine writes; err is read once it has ended.
type capped struct {
	to   io.Writer
	left int64
	err  error
}

func (c *capped) Write(p []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	part := p
	if int64(len(part)) > c.left {
		part = part[:c.left]
	}
	n, err := c.to.Write(part)
	c.left -= int64(n)
	if err == nil && n < len(p) {
		err = errTooLarge
	}
	c.err = err
	return n, err
}

// source remembers why its input could not be read to the end.
type source struct {
	r   io.Reader
	err error
}

func (s *source) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// tail keeps the last max bytes that were written to it.
type tail struct {
	max int
	buf []byte
}

func (t *tail) Write(p []byte) (int, error) {
	keep := p[max(0, len(p)-t.max):]
	if over := len(t.buf) + len(keep) - t.max; over > 0 {
		t.buf = append(t.buf[:0], t.buf[over:]...)
	}
	t.buf = append(t.buf, keep...)
	return len(p), nil
}

// String is the text without control characters and broken runes: a stranger's program wrote it, and people will read it in a terminal.
func (t *tail) String() string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || (r >= ' ' && r != 0x7f && r != utf8.RuneError && (r < 0x80 || r > 0x9f)) {
			return r
		}
		return -1
	}, strings.ToValidUTF8(string(t.buf), ""))
}

// isNotRunning says that a container had ended by itself before it was to be killed.
func isNotRunning(err error) bool {
	return cerrdefs.IsConflict(err)
}

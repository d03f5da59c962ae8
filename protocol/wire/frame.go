package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// Type says what a frame holds.
type Type uint8

// Frame types. The numbers are part of the protocol.
const (
	TypeAnnounce  Type = 1
	TypePing      Type = 2
	TypePong      Type = 3
	TypeOpen      Type = 16
	TypeAccept    Type = 17
	TypeRefuse    Type = 18
	TypeData      Type = 19
	TypeEnd       Type = 20
	TypeFinal     Type = 21
	TypeDelivered Type = 22
	TypeStored    Type = 23
)

const (
	// MaxData bounds the bytes of one Data frame: small enough that a slow link shows progress, large enough that headers do not count.
	MaxData = 64 << 10
	// MaxControl bounds the payload of every other frame. The largest is an announcement of MaxApps apps.
	MaxControl = 16 << 10
	headerLen  = 5
)

// ErrFrame is wrapped by every refusal of a frame's form. The stream cannot be read on after it.
var ErrFrame = errors.New("bad frame")

// bound is the most bytes a frame of the type may hold, or -1 for a type that does not exist.
func (t Type) bound() int {
	switch t {
	case TypeData:
		return MaxData
	case TypePing, TypePong:
		return 8
	case TypeAccept, TypeStored, TypeEnd:
		return 0
	case TypeAnnounce, TypeOpen, TypeRefuse, TypeFinal, TypeDelivered:
		return MaxControl
	}
	return -1
}

// Frame is one frame. Payload is valid until the next one is read.
type Frame struct {
	Type    Type
	Payload []byte
}

// Reader reads frames from a stream. One goroutine may use it at a time.
type Reader struct {
	r   io.Reader
	buf []byte
}

// NewReader reads frames from r, which need not be buffered.
func NewReader(r io.Reader) *Reader { return &Reader{r: r} }

// Next reads one frame. A length is held to its type's bound before anything is allocated. It returns io.EOF if the stream ends between frames,
// io.ErrUnexpectedEOF if inside one, ErrFrame for a frame that is not of the protocol.
func (r *Reader) Next() (Frame, error) {
	var head [headerLen]byte
	if _, err := io.ReadFull(r.r, head[:]); err != nil {
		return Frame{}, err
	}
	t, n := Type(head[0]), binary.BigEndian.Uint32(head[1:])
	bound := t.bound()
	if bound < 0 {
		return Frame{}, fmt.Errorf("%w: type %d is unknown", ErrFrame, t)
	}
	if uint64(n) > uint64(bound) {
		return Frame{}, fmt.Errorf("%w: %d bytes of type %d, at most %d are allowed", ErrFrame, n, t, bound)
	}
	if cap(r.buf) < int(n) {
		r.buf = make([]byte, n)
	}
	r.buf = r.buf[:n]
	if _, err := io.ReadFull(r.r, r.buf); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return Frame{}, err
	}
	return Frame{Type: t, Payload: r.buf}, nil
}

// Write writes one frame in a single Write, so that frames of several goroutines may be interleaved if w takes each whole.
func Write(w io.Writer, t Type, payload []byte) error {
	if bound := t.bound(); bound < 0 || len(payload) > bound {
		return fmt.Errorf("%w: cannot send %d bytes of type %d", ErrFrame, len(payload), t)
	}
	b := make([]byte, headerLen+len(payload))
	b[0] = byte(t)
	binary.BigEndian.PutUint32(b[1:], uint32(len(payload)))
	copy(b[headerLen:], payload)
	_, err := w.Write(b)
	return err
}

// DataWriter cuts what is written to it into Data frames.
type DataWriter struct{ W io.Writer }

func (d DataWriter) Write(p []byte) (int, error) {
	done := 0
	for done < len(p) {
		n := min(len(p)-done, MaxData)
		if err := Write(d.W, TypeData, p[done:done+n]); err != nil {
			return done, err
		}
		done += n
	}
	return done, nil
}

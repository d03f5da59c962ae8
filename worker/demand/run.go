package demand

import (
	"net"

	"github.com/edgematrix/emc/protocol/wire"
	"github.com/ethereum/go-ethereum/common"
)

// stream is the calls' end of a pipe.
type stream struct{ net.Conn }

// Reset implements calls.Stream.
func (s stream) Reset() error { return s.Close() }

// run brings the call over a pipe, as a router would, and waits for its result. Nobody signs a route, so the calls' service gossips the receipt itself. A
// call that was answered before is answered with what is stored.
func (s *Service) run(open *wire.Open, input []byte) error {
	ours, theirs := net.Pipe()
	served, sent := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(served)
		s.cfg.Serve(common.Address{}, stream{theirs})
	}()
	go func() {
		defer close(sent)
		if wire.Send(ours, open) != nil {
			return // hear says why
		}
		if _, err := (wire.DataWriter{W: ours}).Write(input); err == nil {
			_ = wire.Write(ours, wire.TypeEnd, nil)
		}
	}()
	err := hear(wire.NewReader(ours))
	_ = ours.Close()
	<-sent
	<-served
	return err
}

// hear reads up to the result.
func hear(frames *wire.Reader) error {
	for {
		f, err := frames.Next()
		if err != nil {
			return err
		}
		switch f.Type {
		case wire.TypeFinal:
			return nil
		case wire.TypeRefuse:
			var r wire.Refuse
			if err := wire.Decode(f, &r); err != nil {
				return err
			}
			return r.Err()
		}
	}
}

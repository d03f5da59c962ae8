// Package router is the smart router: an HTTP API for callers on one side, links to workers on the other. It admits calls, chooses workers, relays input and
// output, signs what it delivered and sees receipts through to their settlement.
package router

import (
	"context"
	"crypto/ecdsa"
	"crypto/tls"
	"errors"
	"time"

	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
)

// Chain is what a router reads from the chain, at its newest block. l2.Reader is one.
type Chain interface {
	// Socket fails with CodeSocketUnknown if there is no such token.
	Socket(ctx context.Context, id uint256.Int) (*admission.Socket, error)
	// SocketDetail fails with CodeSocketUnknown if there is no such token.
	SocketDetail(ctx context.Context, id uint256.Int) (*l2.SocketDetail, error)
	App(ctx context.Context, id uint256.Int) (*admission.App, error)
	Worker(ctx context.Context, address common.Address) (l2.Worker, error)
	Offers(ctx context.Context) ([]l2.Offer, error)
	Window(ctx context.Context) (seconds uint64, err error)
	Head(ctx context.Context) (uint64, error)
	l2.Batches
	admission.Approvals
}

// Config is what a Router works with.
type Config struct {
	Domain  protocol.Domain
	Key     *ecdsa.PrivateKey // the operator's registered signer, and the host's identity
	Host    *p2p.Host         // used, not closed; it must listen, for workers dial it
	Chain   Chain
	Dir     string // holds sessions, receipts, results and blobs
	Listen  string // host:port of the HTTP API
	TLS     *tls.Config
	Limits  Limits
	Now     func() time.Time
	Draw    func(n int) int // a random number in [0, n), to choose among workers; nil: math/rand
	Log     log.Logger
	Metrics *prometheus.Registry // nil: one of its own
}

// Limits bound what strangers can make a router hold or do. Zero fields take the default.
type Limits struct {
	Calls           int           // calls in flight; 256
	CallsPerSession int           // calls in flight of one session; 32
	Sessions        int           // sessions of one socket that have not ended; 256
	Rate            int           // requests a second from one address, on average; 50
	Burst           int           // requests at once from one address; 200
	Addresses       int           // addresses whose rate is remembered; 8192
	Connections     int           // HTTP connections; 4096
	Links           int           // workers; 1024
	BlobBytes       int64         // one uploaded blob; 256 MiB
	BlobStore       int64         // all uploaded blobs; 8 GiB
	ResultStore     int64         // outputs kept, and inputs and outputs in flight; 16 GiB
	HeaderBytes     int           // an HTTP request's header; 16 KiB
	HeaderTimeout   time.Duration // for an HTTP request's header; 10 s
	BodyTimeout     time.Duration // for each further 32 KiB of a request's body; 15 s
	ReaderTimeout   time.Duration // for a caller to take each further 32 KiB of output; 15 s
	IdleTimeout     time.Duration // for an idle HTTP connection; 60 s
	LinkTimeout     time.Duration // for a worker to be linked when a call finds none; 2 s
	FrameTimeout    time.Duration // for a worker to take a frame, or to answer beyond the app's own time; 30 s
	DeliverTimeout  time.Duration // for a caller to take what is left of an output whose worker has finished; 8 s
	CallTime        time.Duration // in which a call that the router signs must start; 60 s
	SettleEvery     time.Duration // how often settlement is looked up, and receipts that are not settled are gossiped again; 5 s
	Retention       time.Duration // of receipts; 90 days
}

func (l *Limits) defaults() {
	orElse(&l.Calls, 256)
	orElse(&l.CallsPerSession, 32)
	orElse(&l.Sessions, 256)
	orElse(&l.Rate, 50)
	orElse(&l.Burst, 200)
	orElse(&l.Addresses, 8192)
	orElse(&l.Connections, 4096)
	orElse(&l.Links, 1024)
	orElse(&l.BlobBytes, 256<<20)
	orElse(&l.BlobStore, 8<<30)
	orElse(&l.ResultStore, 16<<30)
	orElse(&l.HeaderBytes, 16<<10)
	orElse(&l.HeaderTimeout, 10*time.Second)
	orElse(&l.BodyTimeout, 15*time.Second)
	orElse(&l.ReaderTimeout, 15*time.Second)
	orElse(&l.IdleTimeout, time.Minute)
	orElse(&l.LinkTimeout, 2*time.Second)
	orElse(&l.FrameTimeout, 30*time.Second)
	orElse(&l.DeliverTimeout, 8*time.Second)
	orElse(&l.CallTime, time.Minute)
	orElse(&l.SettleEvery, 5*time.Second)
	orElse(&l.Retention, 90*24*time.Hour)
}

func orElse[T int | int64 | time.Duration](v *T, other T) {
	if *v == 0 {
		*v = other
	}
}

// Check says what is missing.
func (c *Config) Check() error {
	switch {
	case c.Key == nil || c.Host == nil || c.Chain == nil:
		return errors.New("router: key, host and chain must be set")
	case c.Dir == "" || c.Listen == "":
		return errors.New("router: dir and listen address must be set")
	}
	return nil
}

// Package l2 reads the compute contracts over JSON-RPC, for the services that see the chain through a node.
package l2

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
)

const (
	// maxApps bounds the apps that are remembered, each in one version.
	maxApps = 1024
	// batchCalls bounds the calls of one JSON-RPC batch.
	batchCalls = 200
	// maxOffers bounds how many offers are looked at, the newest first.
	maxOffers = 2000
)

// Roles of operators, as Staking numbers them.
const (
	RoleValidator = 1
	RoleRouter    = 2
	RoleWorker    = 4
)

// Reader reads the contracts of one network at the newest block. It may be used from any goroutine.
type Reader struct {
	rpc     *rpc.Client
	network *protocol.Network
	domain  protocol.Domain

	sockets    *sockets.Sockets
	apps       *apps.Apps
	staking    *staking.Staking
	computing  *computing.Computing
	settlement *settlement.Settlement
	callbacks  *callbacks.Callbacks

	mu    sync.Mutex
	known lru.BasicLRU[uint256.Int, *admission.App]
}

// NewReader reads through client the contracts that network names.
func NewReader(client *rpc.Client, network *protocol.Network) *Reader {
	return &Reader{
		rpc: client, network: network, domain: network.Domain(), sockets: sockets.NewSockets(), apps: apps.NewApps(), staking: staking.NewStaking(),
		computing: computing.NewComputing(), settlement: settlement.NewSettlement(), callbacks: callbacks.NewCallbacks(),
		known: lru.NewBasicLRU[uint256.Int, *admission.App](maxApps),
	}
}

// query is one contract call and what to do with its answer.
type query struct {
	contract string // by its name in the network's configuration
	data     []byte
	take     func([]byte) error
}

// decode stores what unpack makes of an answer.
func decode[T any](unpack func([]byte) (T, error), to *T) func([]byte) error {
	return func(b []byte) (err error) {
		*to, err = unpack(b)
		return err
	}
}

// errReverted is wrapped by the error of a call that the contract refused.
var errReverted = errors.New("contract refused the call")

// call asks several contracts at the newest block in one JSON-RPC batch.
func (r *Reader) call(ctx context.Context, queries ...query) error {
	elems, answers := make([]rpc.BatchElem, len(queries)), make([]hexutil.Bytes, len(queries))
	for i, q := range queries {
		msg := map[string]any{"to": r.network.Contract(q.contract), "input": hexutil.Bytes(q.data)}
		elems[i] = rpc.BatchElem{Method: "eth_call", Args: []any{msg, "latest"}, Result: &answers[i]}
	}
	if err := r.rpc.BatchCallContext(ctx, elems); err != nil {
		return fmt.Errorf("read chain: %w", err)
	}
	for i, q := range queries {
		if err := elems[i].Error; err != nil {
			var refused rpc.DataError
			if errors.As(err, &refused) && refused.ErrorData() != nil {
				return fmt.Errorf("read %s: %w: %w", q.contract, errReverted, err)
			}
			return fmt.Errorf("read %s: %w", q.contract, err)
		}
		if err := q.take(answers[i]); err != nil {
			return fmt.Errorf("read %s: %w; is the network's address book right?", q.contract, err)
		}
	}
	return nil
}

// Socket reads a socket. It fails with CodeSocketUnknown if there is none.
func (r *Reader) Socket(ctx context.Context, id uint256.Int) (*admission.Socket, error) {
	d, err := r.SocketDetail(ctx, id)
	if err != nil {
		return nil, err
	}
	var active, serves bool
	err = r.call(ctx,
		query{"Staking", r.staking.PackActive(d.Socket.Operator, RoleWorker), decode(r.staking.UnpackActive, &active)},
		query{"Apps", r.apps.PackServes(d.Socket.Operator, d.Socket.App), decode(r.apps.UnpackServes, &serves)},
	)
	if err != nil {
		return nil, err
	}
	app, _ := uint256.FromBig(d.Socket.App)
	return &admission.Socket{
		ID: id, Operator: d.Socket.Operator, Jailed: !active, Denied: !serves, Holder: d.Holder, App: *app, Power: d.Socket.Power, Units: d.Socket.Units,
		Expires: d.Socket.Expires, Epoch: d.Socket.Epoch, PluggedUntil: d.Socket.PluggedUntil,
	}, nil
}

// SocketDetail is all that the contract says of a socket.
type SocketDetail struct {
	Holder common.Address
	Socket sockets.ISocketsSocket
}

// SocketDetail reads a socket. It fails with CodeSocketUnknown if there is none.
func (r *Reader) SocketDetail(ctx context.Context, id uint256.Int) (*SocketDetail, error) {
	var d SocketDetail
	token := id.ToBig()
	err := r.call(ctx,
		query{"Sockets", r.sockets.PackSocket(token), decode(r.sockets.UnpackSocket, &d.Socket)},
		query{"Sockets", r.sockets.PackHolderOf(token), decode(r.sockets.UnpackHolderOf, &d.Holder)},
	)
	if errors.Is(err, errReverted) || err == nil && d.Holder == (common.Address{}) {
		return nil, protocol.Errorf(protocol.CodeSocketUnknown, "socket %s does not exist; buy one from an offer", id.Dec())
	}
	if err != nil {
		return nil, err
	}
	return &d, nil
}

// App reads an app in its current version. A version's content is remembered: but for the app's retirement, which ends no socket, it never changes.
func (r *Reader) App(ctx context.Context, id uint256.Int) (*admission.App, error) {
	var version uint16
	if err := r.call(ctx, query{"Apps", r.apps.PackVersionOf(id.ToBig()), decode(r.apps.UnpackVersionOf, &version)}); err != nil {
		return nil, fmt.Errorf("app %s: %w", id.Dec(), err)
	}
	r.mu.Lock()
	app, ok := r.known.Get(id)
	r.mu.Unlock()
	if ok && app.Version == version {
		return app, nil
	}
	var a apps.IAppsApp
	if err := r.call(ctx, query{"Apps", r.apps.PackApp(id.ToBig()), decode(r.apps.UnpackApp, &a)}); err != nil {
		return nil, fmt.Errorf("app %s: %w", id.Dec(), err)
	}
	manifest, err := protocol.ValidateManifest([]byte(a.Manifest))
	if err != nil {
		return nil, fmt.Errorf("app %s: %w", id.Dec(), err)
	}
	app = &admission.App{
		ID: id, Version: a.Version, Image: a.Image, Kind: a.Kind, Metering: admission.Metering(a.Metering), FixedUnits: a.FixedUnits,
		Deterministic: a.Deterministic, Retired: a.Retired, Name: a.Name, Manifest: manifest,
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.known.Add(id, app)
	return app, nil
}

// Approver is who approved a session on chain; zero if nobody did.
func (r *Reader) Approver(ctx context.Context, session common.Hash) (by common.Address, err error) {
	err = r.call(ctx, query{"Callbacks", r.callbacks.PackApproverOf(session), decode(r.callbacks.UnpackApproverOf, &by)})
	return by, err
}

// Worker is what the chain says of a signer.
type Worker struct {
	Operator uint64 // 0: of none
	Active   bool   // the operator has the worker role and is not jailed in it
	Router   bool   // the operator has the router role and is not jailed in it
	Power    uint64 // mE by the worker's valid rating
}

// Worker reads whose signer an address is, and its power.
func (r *Reader) Worker(ctx context.Context, address common.Address) (Worker, error) {
	var w Worker
	var rating computing.RatingOfOutput
	var head hexutil.Uint64
	err := r.call(ctx,
		query{"Staking", r.staking.PackOperatorOf(address), decode(r.staking.UnpackOperatorOf, &w.Operator)},
		query{"Computing", r.computing.PackRatingOf(address), decode(r.computing.UnpackRatingOf, &rating)},
	)
	if err != nil || w.Operator == 0 {
		return w, err
	}
	if err := r.rpc.CallContext(ctx, &head, "eth_blockNumber"); err != nil {
		return w, fmt.Errorf("read head: %w", err)
	}
	if rating.ValidUntilBlock >= uint64(head) {
		w.Power = rating.Power
	}
	err = r.call(ctx,
		query{"Staking", r.staking.PackActive(w.Operator, RoleWorker), decode(r.staking.UnpackActive, &w.Active)},
		query{"Staking", r.staking.PackActive(w.Operator, RoleRouter), decode(r.staking.UnpackActive, &w.Router)},
	)
	return w, err
}

// Window is the settlement window in seconds.
func (r *Reader) Window(ctx context.Context) (seconds uint64, err error) {
	err = r.call(ctx, query{"Sockets", r.sockets.PackWindow(), decode(r.sockets.UnpackWindow, &seconds)})
	return seconds, err
}

// Head is the number of the newest block.
func (r *Reader) Head(ctx context.Context) (uint64, error) {
	var head hexutil.Uint64
	if err := r.rpc.CallContext(ctx, &head, "eth_blockNumber"); err != nil {
		return 0, fmt.Errorf("read head: %w", err)
	}
	return uint64(head), nil
}

// Offer is an offer that stands.
type Offer struct {
	ID    uint64
	Offer sockets.ISocketsOffer
}

// Offers reads the newest offers.
func (r *Reader) Offers(ctx context.Context) ([]Offer, error) {
	count := new(big.Int)
	if err := r.call(ctx, query{"Sockets", r.sockets.PackOfferCount(), decode(r.sockets.UnpackOfferCount, &count)}); err != nil {
		return nil, err
	}
	n := count.Uint64()
	offers := make([]Offer, min(n, maxOffers))
	queries := make([]query, len(offers))
	for i := range offers {
		offers[i].ID = n - uint64(i) // ids count from 1
		data := r.sockets.PackOffer(new(big.Int).SetUint64(offers[i].ID))
		queries[i] = query{"Sockets", data, decode(r.sockets.UnpackOffer, &offers[i].Offer)}
	}
	for len(queries) > 0 {
		part := queries[:min(len(queries), batchCalls)]
		if err := r.call(ctx, part...); err != nil {
			return nil, err
		}
		queries = queries[len(part):]
	}
	return offers, nil
}

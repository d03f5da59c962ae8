package attest

import (
	"context"
	"errors"
	"fmt"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// refused says whether an error is a judgement, which no retry changes while the chain stands as it does, and not a failure to read the chain.
func refused(err error) bool {
	var e *protocol.Error
	return errors.As(err, &e)
}

// checkReceipt holds a receipt, whose signatures were checked, to the chain's state at v: was it called by the socket's holder, run by a worker of its
// operator, charged as the app is, and is it still time to settle it. It fails with a *protocol.Error, or any other error if the
// state could not be read.
func checkReceipt(ctx context.Context, v View, e *entry) error {
	r := e.receipt
	socket, err := v.Socket(ctx, &r.Session.Socket)
	if err != nil {
		return err
	}
	if socket.Holder == (common.Address{}) {
		return protocol.Errorf(protocol.CodeSocketUnknown, "socket %s does not exist", r.Session.Socket.Dec())
	}
	if err := checkSession(ctx, v, e, &socket); err != nil {
		return err
	}
	if err := checkParties(ctx, v, e, &socket); err != nil {
		return err
	}
	return checkCharge(ctx, v, e, &socket)
}

// checkSession holds the session to the socket. A call may be followed at once by unplug or revoke; what was called until then is still owed. So the
// call must have started while the socket was plugged in, and a revocation counts one window after it was made.
func checkSession(ctx context.Context, v View, e *entry, socket *Socket) error {
	r, now := e.receipt, v.Block().Time
	window, err := v.Window(ctx)
	if err != nil {
		return err
	}
	if err := checkApproval(ctx, v, e); err != nil {
		return err
	}
	switch {
	case now > e.deadline(window):
		return protocol.Errorf(protocol.CodeCallExpired, "call was to be settled by %d, it is %d", e.deadline(window), now)
	case r.Session.NotAfter > now+MaxSessionSeconds:
		return protocol.Errorf(protocol.CodeBadRequest, "session runs for more than %d s from now; use shorter ones", MaxSessionSeconds)
	case e.by.Holder != socket.Holder:
		return protocol.Errorf(protocol.CodeSessionForged, "session is signed by %s, socket %s is held by %s", e.by.Holder, r.Session.Socket.Dec(), socket.Holder)
	case r.Session.Epoch > socket.Epoch:
		return protocol.Errorf(protocol.CodeSessionForged, "session is of epoch %d, its socket is at %d", r.Session.Epoch, socket.Epoch)
	case r.Result.StartedAt/1000 > socket.PluggedUntil:
		return protocol.Errorf(protocol.CodeSocketUnplugged, "call started at %d ms, its socket was plugged in until %d s", r.Result.StartedAt, socket.PluggedUntil)
	case now > socket.PluggedUntil+window: // the contract takes nothing of a socket that is not locked any more
		return protocol.Errorf(protocol.CodeSocketUnplugged, "socket %s was locked until %d, it is %d", r.Session.Socket.Dec(), socket.PluggedUntil+window, now)
	case r.Session.Epoch == socket.Epoch:
		return nil
	case r.Session.Epoch+1 < socket.Epoch || now > socket.RevokedAt+window || r.Result.StartedAt/1000 > socket.RevokedAt:
		return protocol.Errorf(protocol.CodeSessionRevoked, "session is of epoch %d, its socket is at %d since %d s", r.Session.Epoch, socket.Epoch, socket.RevokedAt)
	}
	return nil
}

// checkApproval asks the chain about a session that its holder is said to have approved there instead of signing it.
func checkApproval(ctx context.Context, v View, e *entry) error {
	if !e.by.Approved {
		return nil
	}
	approver, err := v.Approver(ctx, e.key.session())
	if err != nil {
		return err
	}
	if approver != e.by.Holder {
		return protocol.Errorf(protocol.CodeSessionForged, "session is not approved on chain by %s", e.by.Holder)
	}
	return nil
}

// carried says whether a receipt's route is by a registered router, whom the contract pays.
func carried(ctx context.Context, v View, e *entry) (bool, error) {
	if e.receipt.Route == nil {
		return false, nil
	}
	router, err := v.OperatorOf(ctx, e.by.Router)
	return router.Roles&RoleRouter != 0, err
}

// checkParties holds the worker to the socket's operator. A route's signer may have stopped being a router since, which is no fault of the worker's: its share
// then goes to the protocol, as the contract pays only routers.
func checkParties(ctx context.Context, v View, e *entry, socket *Socket) error {
	worker, err := v.OperatorOf(ctx, e.by.Worker)
	if err != nil {
		return err
	}
	if worker.ID == 0 || worker.ID != socket.Operator {
		return protocol.Errorf(protocol.CodeBadRequest, "worker %s is of operator %d, the socket's is %d", e.by.Worker, worker.ID, socket.Operator)
	}
	return nil
}

func checkCharge(ctx context.Context, v View, e *entry, socket *Socket) error {
	if e.units() == 0 {
		return nil
	}
	app, err := v.App(ctx, &socket.App)
	if err != nil {
		return err
	}
	r := e.receipt
	most := r.Result.ResultUnits(socket.Power, r.Call.MaxUnits)
	if app.Fixed {
		most = min(app.FixedUnits, r.Call.MaxUnits)
	}
	if e.units() > most {
		return protocol.Errorf(protocol.CodeUnitsExceeded, "call is charged %d mU, its time and app allow %d", e.units(), most)
	}
	return nil
}

// ledger is what batches that were settled have charged.
type ledger interface {
	settled(callKey) (bool, error)
	spent(session common.Hash) (units uint64, err error)
}

// tally adds receipts up to a batch and refuses the one that does not fit: the proposer leaves it out, the others refuse the batch.
type tally struct {
	view      View
	past      ledger
	keys      map[callKey]bool
	sessions  map[common.Hash]uint64
	sockets   map[uint256.Int]uint64
	operators map[uint64]uint64
	nets      map[netKey]bool
}

// netKey is what the units of a batch are summed by.
type netKey struct {
	socket uint256.Int
	worker common.Address
	router common.Address
}

func (e *entry) net() netKey {
	return netKey{socket: e.receipt.Session.Socket, worker: e.by.Worker, router: e.by.Router}
}

func newTally(v View, past ledger) *tally {
	return &tally{
		view: v, past: past, keys: map[callKey]bool{}, sessions: map[common.Hash]uint64{}, sockets: map[uint256.Int]uint64{},
		operators: map[uint64]uint64{}, nets: map[netKey]bool{},
	}
}

// add checks a receipt against the chain, the settled past and the batch so far, and puts it into the sums if it fits. errFull is the refusal of a
// receipt that another batch may take.
func (t *tally) add(ctx context.Context, e *entry) error {
	if err := checkReceipt(ctx, t.view, e); err != nil {
		return err
	}
	done, err := t.past.settled(e.key)
	if err != nil {
		return err
	}
	if done || t.keys[e.key] {
		return protocol.Errorf(protocol.CodeCallReplayed, "call %d of session %s is settled already", e.receipt.Call.Nonce, e.receipt.Call.Session)
	}
	if err := t.fits(ctx, e); err != nil {
		return err
	}
	t.keys[e.key] = true
	return nil
}

// errFull marks what does not fit into this batch and may fit into a later one.
var errFull = errors.New("does not fit into this batch")

func (t *tally) fits(ctx context.Context, e *entry) error {
	if e.units() == 0 {
		return nil
	}
	id := e.receipt.Session.Socket
	socket, err := t.view.Socket(ctx, &id)
	if err != nil {
		return err
	}
	allowance, err := t.view.Allowance(ctx, socket.Operator)
	if err != nil {
		return err
	}
	spent, err := t.past.spent(e.receipt.Call.Session)
	if err != nil {
		return err
	}
	session, have, work := t.sessions[e.receipt.Call.Session], t.sockets[id], t.operators[socket.Operator]
	switch {
	case !within(e.receipt.Session.MaxUnits, spent, session, e.units()):
		return protocol.Errorf(protocol.CodeUnitsExceeded, "session allows %d mU, settled are %d; another %d pass it", e.receipt.Session.MaxUnits, spent, e.units())
	case !within(socket.Units, have, e.units()):
		return protocol.Errorf(protocol.CodeUnitsExceeded, "%w: socket %s holds %d mU, %d are asked for", errFull, id.Dec(), socket.Units, e.units())
	case !within(allowance, work, e.units()):
		return protocol.Errorf(protocol.CodeUnitsExceeded, "%w: operator %d has proved %d mU since its last batch, %d are asked for", errFull, socket.Operator, allowance, e.units())
	case !t.nets[e.net()] && len(t.nets) == protocol.MaxBatchNets:
		return protocol.Errorf(protocol.CodeRateLimited, "%w: it has %d nets", errFull, protocol.MaxBatchNets)
	}
	t.sessions[e.receipt.Call.Session] = session + e.units()
	t.sockets[id], t.operators[socket.Operator] = have+e.units(), work+e.units()
	t.nets[e.net()] = true
	return nil
}

// within says whether the parts sum up to at most the limit. It never overflows.
func within(limit uint64, parts ...uint64) bool {
	for _, p := range parts {
		if p > limit {
			return false
		}
		limit -= p
	}
	return true
}

// checkProposal holds a batch that another validator proposes to every rule. It returns the body to sign for. It fails with a *protocol.Error if the
// batch is to be refused, or any other error if it could not be judged (the state is not there, or the store lacks a batch before it).
func checkProposal(ctx context.Context, v View, past ledger, b *body) error {
	number, hash, err := v.LastBatch(ctx)
	if err != nil {
		return err
	}
	if b.Batch.Number != number+1 || b.Batch.Previous != hash {
		return protocol.Errorf(protocol.CodeBadRequest, "batch %d follows %s, the chain's last at block %d is %d, %s", b.Batch.Number, b.Batch.Previous, v.Block().Number, number, hash)
	}
	t := newTally(v, past)
	for i, e := range b.entries {
		if err := t.add(ctx, e); err != nil {
			return fmt.Errorf("receipt %d, call %s: %w", i, e.receipt.Result.Call, err)
		}
	}
	if len(b.Nets) == 0 {
		return protocol.Errorf(protocol.CodeBadRequest, "batch charges nothing")
	}
	return nil
}

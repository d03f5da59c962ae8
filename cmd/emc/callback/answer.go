package callback

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/holiman/uint256"

	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/protocol"
)

// call makes the request's call, unless its fee cannot pay for an answer. A call that was made before is neither run nor charged again.
func (s *Service) call(ctx context.Context, r *request, logger log.Logger) (done bool, err error) {
	least, err := s.cfg.Chain.LeastAnswerCost(ctx, r.Gas)
	if err != nil {
		return false, err
	}
	if !s.pays(r.Fee, least) {
		logger.Warn("Request is passed over: its fee does not pay for the answer", "fee", r.Fee, "cost", least)
		return true, nil
	}
	session, call, err := s.sign(r.CallbacksRequested)
	if err != nil {
		logger.Error("Request cannot be served", "err", err)
		return true, nil
	}
	select {
	case s.calls <- struct{}{}:
		defer func() { <-s.calls }()
	case <-ctx.Done():
		return false, ctx.Err()
	}
	input := r.Data
	if len(input) == 0 {
		if input, err = s.cfg.Router.Blob(ctx, r.Input, maxInput); err != nil {
			return false, fmt.Errorf("fetch input: %w", err)
		}
	}
	if err := s.cfg.Router.OpenSession(ctx, session); err != nil {
		return false, fmt.Errorf("open session: %w", err)
	}
	logger.Info("Call is made", "socket", r.Content.Socket, "fee", r.Fee)
	_, err = s.cfg.Router.Call(ctx, r.Content.Socket.Uint64(), call, input, io.Discard)
	switch protocol.CodeOf(err) {
	case protocol.CodeCallReplayed: // it was made before: its settlement is waited for
		return false, nil
	case protocol.CodeCallFailed: // what costs nothing is not settled, so that nothing can be shown
		logger.Warn("Request's call failed: its consumer may have the fee back in time", "err", err)
		return true, nil
	}
	if err != nil {
		r.callAt = 0 // once more, after a pause
	}
	return false, err
}

// pays says whether a fee is worth an answer.
func (s *Service) pays(fee, cost *big.Int) bool { return s.cfg.AtALoss || fee.Cmp(cost) >= 0 }

// sign is the request's session as its consumer approved it, and its call.
func (s *Service) sign(e *callbacks.CallbacksRequested) (*protocol.SignedSession, *protocol.SignedCall, error) {
	socket, overflow := uint256.FromBig(e.Content.Socket)
	if overflow || !socket.IsUint64() {
		return nil, nil, fmt.Errorf("its socket's number %s is too large", e.Content.Socket)
	}
	c := &e.Content
	session := protocol.Session{Socket: *socket, Epoch: c.Epoch, Key: c.Key, MaxUnits: c.MaxUnits, NotAfter: c.NotAfter, Salt: c.Salt}
	domain := s.cfg.Chain.Domain()
	call := protocol.Call{Session: domain.SessionID(&session), Input: e.Input, MaxUnits: c.MaxUnits, NotAfter: c.NotAfter}
	if id := domain.CallID(&call); id != e.Call {
		return nil, nil, fmt.Errorf("its call is %x here, and %x there", id, e.Call)
	}
	sig, err := domain.SignCall(&call, s.cfg.Key)
	if err != nil {
		return nil, nil, err
	}
	return &protocol.SignedSession{Session: session, Signature: protocol.ApprovedBy(e.Consumer)}, &protocol.SignedCall{Call: call, Signature: sig}, nil
}

// answer brings the settled result, if the fee pays for it.
func (s *Service) answer(ctx context.Context, r *request, proof *client.ReceiptProof, now uint64, logger log.Logger) (done bool, err error) {
	if r.provedAt == 0 {
		r.provedAt = now
	}
	if r.Key != s.address && now < r.provedAt+othersAfter {
		return false, nil
	}
	output, err := s.cfg.Router.Blob(ctx, proof.Leaf.Output, maxOutput)
	if protocol.CodeOf(err) == protocol.CodeInputTooLarge {
		logger.Error("Request's output is too large to be brought on chain", "err", err)
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("fetch output: %w", err)
	}
	cost, err := s.cfg.Chain.AnswerCost(ctx, r.Id, proof, output)
	if err != nil {
		return false, fmt.Errorf("price the answer: %w", err)
	}
	if !s.pays(r.Fee, cost) {
		return false, fmt.Errorf("the answer costs %s wei, the fee is %s", cost, r.Fee)
	}
	e, err := s.cfg.Chain.AnswerCallback(ctx, r.Id, proof, output)
	if err != nil {
		return false, err // answered by somebody else, perhaps: the next look tells
	}
	logger.Info("Request is answered", "status", protocol.Status(e.Status), "output", common.Hash(e.Output), "delivered", e.Delivered, "fee", r.Fee)
	return true, nil
}

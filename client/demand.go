package client

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/protocol"
)

// Demand posts a demand for service of a reserved socket: a call of its app's self-test input that may use so many mU, signed under a session of its own.
// It returns what the chain said of it.
func (c *Client) Demand(ctx context.Context, id uint64, input []byte, units uint64) (*demands.DemandsDemanded, *types.Receipt, error) {
	key, err := c.Key()
	if err != nil {
		return nil, nil, err
	}
	s, err := c.Socket(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	session, err := SignSession(c.Domain(), key, id, s.Epoch, units, time.Unix(int64(s.PluggedUntil), 0))
	if err != nil {
		return nil, nil, err
	}
	request, err := c.request(session, input)
	if err != nil {
		return nil, nil, err
	}
	bond, err := view(ctx, c, DemandsAddress, demandsABI.PackBondFor(token(id), units), demandsABI.UnpackBondFor)
	if err != nil {
		return nil, nil, fmt.Errorf("read bond for socket %d: %w", id, err)
	}
	receipt, err := c.Send(ctx, DemandsAddress, bond, demandsABI.PackDemand(*request))
	if err != nil {
		return nil, nil, fmt.Errorf("demand service of socket %d: %w", id, err)
	}
	e, err := event(receipt, DemandsAddress, demandsABI.UnpackDemandedEvent)
	return e, receipt, err
}

// request signs the call of a demand.
func (c *Client) request(session *Session, input []byte) (*demands.IDemandsRequest, error) {
	key, err := crypto.ToECDSA(session.Key)
	if err != nil {
		return nil, fmt.Errorf("read session key: %w", err)
	}
	nonce, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 63))
	if err != nil {
		return nil, fmt.Errorf("choose nonce: %w", err)
	}
	s := &session.Signed.Session
	call := protocol.Call{Session: session.ID, Nonce: nonce.Uint64(), Input: sha256.Sum256(input), MaxUnits: s.MaxUnits, NotAfter: s.NotAfter}
	sig, err := c.Domain().SignCall(&call, key)
	if err != nil {
		return nil, err
	}
	return &demands.IDemandsRequest{
		Session: demands.MessagesSession{
			Socket: s.Socket.ToBig(), Epoch: s.Epoch, Key: s.Key, MaxUnits: s.MaxUnits, NotAfter: s.NotAfter, Salt: s.Salt,
		},
		SessionSignature: session.Signed.Signature[:], CallSignature: sig[:], Input: input,
		Call: demands.MessagesCall{Session: call.Session, Nonce: call.Nonce, Input: call.Input, MaxUnits: call.MaxUnits, NotAfter: call.NotAfter},
	}, nil
}

// OpenDemand is a demand that was neither answered nor missed.
type OpenDemand struct {
	demands.IDemandsDemand
	Request *demands.IDemandsRequest
	Call    common.Hash // the call's id
}

// ErrNoDemand says that a socket has no open demand.
var ErrNoDemand = errors.New("it has no open demand")

// OpenDemand reads a socket's demand and what was posted with it.
func (c *Client) OpenDemand(ctx context.Context, id uint64) (*OpenDemand, error) {
	d, err := view(ctx, c, DemandsAddress, demandsABI.PackDemandOf(token(id)), demandsABI.UnpackDemandOf)
	if err != nil {
		return nil, fmt.Errorf("read demand of socket %d: %w", id, err)
	}
	if d.By == (common.Address{}) {
		return nil, fmt.Errorf("socket %d: %w", id, ErrNoDemand)
	}
	logs, err := c.ETH.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: []common.Address{DemandsAddress}, Topics: [][]common.Hash{{demanded}, {common.BigToHash(token(id))}},
	})
	if err != nil {
		return nil, fmt.Errorf("find demand of socket %d: %w", id, c.lost(err))
	}
	if len(logs) == 0 {
		return nil, fmt.Errorf("find demand of socket %d: the node has no event of it; ask one that keeps all blocks", id)
	}
	e, err := demandsABI.UnpackDemandedEvent(&logs[len(logs)-1])
	if err != nil {
		return nil, fmt.Errorf("read demand of socket %d: %w", id, err)
	}
	k := &e.Request.Call
	call := protocol.Call{Session: k.Session, Nonce: k.Nonce, Input: k.Input, MaxUnits: k.MaxUnits, NotAfter: k.NotAfter}
	return &OpenDemand{IDemandsDemand: d, Request: &e.Request, Call: c.Domain().CallID(&call)}, nil
}

// demanded is the event's topic.
var demanded = crypto.Keccak256Hash([]byte("Demanded(uint256,uint64,address,uint64,uint256,((uint256,uint64,address,uint64,uint64,bytes32),bytes,(bytes32,uint64,bytes32,uint64,uint64),bytes,bytes))"))

// AnswerDemand shows the settled call of a socket's demand; it waits for its settlement until the demand's time is over.
func (c *Client) AnswerDemand(ctx context.Context, id uint64) (*demands.DemandsAnswered, *types.Receipt, error) {
	d, err := c.OpenDemand(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	proof, err := c.awaitProof(ctx, d)
	if err != nil {
		return nil, nil, fmt.Errorf("answer demand of socket %d: %w", id, err)
	}
	l := &proof.Leaf
	leaf := demands.ISettlementLeaf{
		Call: l.Call, Result: l.Result, Output: l.Output, Socket: l.Socket.ToBig(), Worker: l.Worker, Router: l.Router, Units: l.Units, Status: uint8(l.Status),
	}
	receipt, err := c.Send(ctx, DemandsAddress, nil, demandsABI.PackAnswer(token(id), d.Request.Call, uint64(proof.Batch), leaf, proof.path()))
	if err != nil {
		return nil, nil, fmt.Errorf("answer demand of socket %d: %w", id, err)
	}
	e, err := event(receipt, DemandsAddress, demandsABI.UnpackAnsweredEvent)
	return e, receipt, err
}

// ErrNotAnswered says that no worker's receipt for a demand was settled in time.
var ErrNotAnswered = errors.New("no receipt for it was settled in time; `emc socket miss` ends the demand")

func (c *Client) awaitProof(ctx context.Context, d *OpenDemand) (proof *ReceiptProof, err error) {
	err = c.await(ctx, func() (bool, string, error) {
		if proof, err = c.ReceiptProof(ctx, d.Call); err != nil || proof != nil {
			return true, "", err
		}
		head, err := c.ETH.HeaderByNumber(ctx, nil)
		if err != nil {
			return false, "", fmt.Errorf("read head: %w", c.lost(err))
		}
		if by := d.AnswerBy.Uint64(); head.Time > by {
			return false, "", ErrNotAnswered
		}
		return false, fmt.Sprintf("waiting for a settled receipt of call %s until %s", d.Call, clock(d.AnswerBy.Uint64())), nil
	})
	return proof, err
}

// MissDemand ends a demand that was not answered in time.
func (c *Client) MissDemand(ctx context.Context, id uint64) (*types.Receipt, error) {
	receipt, err := c.Send(ctx, DemandsAddress, nil, demandsABI.PackMiss(token(id)))
	if err != nil {
		return nil, fmt.Errorf("end demand of socket %d: %w", id, err)
	}
	return receipt, nil
}

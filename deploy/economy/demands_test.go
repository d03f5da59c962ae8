package economy

import (
	"crypto/sha256"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/protocol"
)

// selfTest is the apps' input that a demand carries.
var selfTest = []byte("what a healthy worker answers")

// promised happens in every run, so that none is about nothing.
var promised = []string{"buy", "buy reserved", "settle", "stake", "delegate", "lock", "demand", "answer demand", "miss demand", "unjail"}

var demandActions = map[string]func(*pair){
	"demand": func(p *pair) {
		id := p.anyReserved()
		p.demand(id, p.ownerOf(id), uint64(p.rand.Intn(100_000)))
	},
	"answer demand": func(p *pair) { p.answer(p.anyReserved()) },
	"miss demand":   func(p *pair) { p.miss(p.anyReserved()) },
}

func (p *pair) anyReserved() uint64 {
	return p.recent(func(id uint64) bool { return p.model.Sockets[id].Reserved })
}

func (p *pair) domain() protocol.Domain {
	return protocol.Domain{ChainID: p.genesis.Config.ChainID, Settlement: p.at["Settlement"]}
}

// demand posts a call of the self-test, in a session that ends with the plug.
func (p *pair) demand(id uint64, by common.Address, units uint64) bool {
	s := p.model.Sockets[id]
	if s == nil {
		return false
	}
	on := read(p.chain, "Sockets", socketsABI.PackSocket(token(id)), socketsABI.UnpackSocket)
	session := protocol.Session{
		Socket: *uint256.NewInt(id), Epoch: on.Epoch, Key: by, MaxUnits: units, NotAfter: s.PluggedUntil,
		Salt: common.BigToHash(new(big.Int).SetUint64(p.now)),
	}
	call := protocol.Call{Session: p.domain().SessionID(&session), Input: sha256.Sum256(selfTest), MaxUnits: units, NotAfter: s.PluggedUntil}
	sessionSignature, err := p.domain().SignSession(&session, p.keys[by])
	require.NoError(p, err)
	callSignature, err := p.domain().SignCall(&call, p.keys[by])
	require.NoError(p, err)
	request := demands.IDemandsRequest{
		Session: demands.MessagesSession{
			Socket: token(id), Epoch: session.Epoch, Key: session.Key, MaxUnits: units, NotAfter: session.NotAfter, Salt: session.Salt,
		},
		SessionSignature: sessionSignature[:], Call: packedCall(&call), CallSignature: callSignature[:], Input: selfTest,
	}
	_, err = p.send(by, "Demands", p.model.BondFor(id, units), demandsABI.PackDemand(request))
	demanded := p.agree("demand", p.model.Demand(id, by, units), err)
	if demanded {
		p.calls[id] = &call
	}
	return demanded
}

func packedCall(c *protocol.Call) demands.MessagesCall {
	return demands.MessagesCall{Session: c.Session, Nonce: c.Nonce, Input: c.Input, MaxUnits: c.MaxUnits, NotAfter: c.NotAfter}
}

// answer settles the call that a demand asked for and shows it.
func (p *pair) answer(id uint64) {
	call := p.calls[id]
	if call == nil {
		return
	}
	leaf := protocol.Leaf{
		Call: p.domain().CallID(call), Socket: *uint256.NewInt(id), Worker: p.worker(id), Units: uint64(p.rand.Int63n(int64(call.MaxUnits) + 1)),
	}
	p.settleNets([]Net{{Socket: id, Units: leaf.Units}}, leaf.Hash())
	_, err := p.send(treasury, "Demands", nil, demandsABI.PackAnswer(token(id), packedCall(call), p.batch, demands.ISettlementLeaf{
		Call: leaf.Call, Socket: token(id), Worker: leaf.Worker, Units: leaf.Units,
	}, nil))
	p.agree("answer demand", p.model.Answer(id), err)
}

func (p *pair) miss(id uint64) {
	_, err := p.send(treasury, "Demands", nil, demandsABI.PackMiss(token(id)))
	p.agree("miss demand", p.model.Miss(id), err)
}

// missAndServe has an operator miss demands until it is jailed, and serve again once it is free.
func (p *pair) missAndServe() {
	const offer = 1
	o, by := p.model.Operators[p.offers[offer].Operator], p.holders[0]
	p.pass(p.model.Demands.JailTime, 300)
	socket := p.reserve(offer, by)
	for !o.Jailed {
		require.True(p, p.demand(socket, by, 70_000))
		p.miss(socket) // is refused: there is time left
		p.pass(p.model.Demands.AnswerTime+1, 20)
		p.miss(socket)
		p.compare("a miss")
		p.pass(p.model.Demands.Period, 20)
	}
	require.False(p, p.demand(socket, by, 70_000), "who is in jail may not serve")
	p.pass(p.model.Demands.JailTime, 300)
	socket = p.reserve(offer, by)
	require.True(p, p.demand(socket, by, 70_000))
	p.answer(socket)
	p.compare("an answer")
}

// reserve buys from the offer, once its operator can sell.
func (p *pair) reserve(offer int, buyer common.Address) uint64 {
	id, stake := p.offers[offer].Operator, emc(2000)
	p.rate(id, 1_000_000)
	_, err := p.send(p.holders[1], "Staking", stake, stakingABI.PackStake(id))
	p.agree("stake", p.model.Stake(id, p.holders[1], stake), err)
	p.unjail(id)
	socket, bought := p.buy(offer, buyer, 3_000_000, 4000, true)
	require.True(p, bought)
	return socket
}

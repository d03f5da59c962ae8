package economy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/market"
)

type signedOrder struct {
	*Order
	salt      common.Hash
	signature []byte
}

func (o *signedOrder) packed() market.IMarketOrder {
	return market.IMarketOrder{
		Seller: o.Seller, Id: token(o.Socket), StartPrice: o.Start, EndPrice: o.End, MinUnits: o.MinUnits, Start: o.From, Until: o.Until,
		Transfers: o.Transfers, Counter: o.Counter, Salt: o.salt,
	}
}

// anyOrder is one of the last that were signed, nil if there is none.
func (p *pair) anyOrder() *signedOrder {
	if len(p.orders) == 0 {
		return nil
	}
	return &p.orders[len(p.orders)-1-p.rand.Intn(min(6, len(p.orders)))]
}

// anyOffer is one of the last few that were made.
func (p *pair) anyOffer() uint64 {
	return p.offersMade - uint64(p.rand.Intn(int(min(p.offersMade, 5))+1))
}

// soon is a time that may be over before it is looked at again.
func (p *pair) soon() uint64 { return p.now + uint64(p.rand.Intn(3000)) }

var marketActions = map[string]func(*pair){
	"sign order": func(p *pair) { p.signOrder() },
	"fill order": func(p *pair) {
		o, buyer := p.anyOrder(), pick(p, p.holders)
		if o == nil || o.Seller == buyer {
			return // a transfer to oneself
		}
		_, err := p.send(buyer, "Market", emc(1), marketABI.PackFill(o.packed(), o.signature, emc(1), 0, p.now))
		p.agree("fill order", p.model.Fill(o.Order, buyer), err)
	},
	"cancel order": func(p *pair) {
		o, by := p.anyOrder(), pick(p, p.holders)
		if o == nil {
			return
		}
		_, err := p.send(by, "Market", nil, marketABI.PackCancelOrder(o.packed()))
		p.agree("cancel order", p.model.CancelOrder(o.Order, by), err)
	},
	"cancel all": func(p *pair) {
		if p.rand.Intn(4) == 0 {
			by := pick(p, p.holders)
			p.must(by, "Market", nil, marketABI.PackCancelAll())
			p.model.CancelAll(by)
		}
	},
	"make offer": func(p *pair) {
		o := MarketOffer{
			Bidder: pick(p, p.holders), Price: big.NewInt(p.rand.Int63n(1e9)), Target: p.free(anyKind), MinUnits: uint64(p.rand.Intn(5000)), Until: p.soon(),
		}
		input := marketABI.PackMakeOffer(token(o.Target), o.MinUnits, o.Until)
		if o.ForApp = p.rand.Intn(2) == 0; o.ForApp {
			o.Target, o.MinPower, o.MinExpires = uint64(1+p.rand.Intn(apps_)), uint64(500+p.rand.Intn(600)), p.now+uint64(p.rand.Intn(800))
			input = marketABI.PackMakeAppOffer(token(o.Target), o.MinUnits, o.MinPower, o.MinExpires, o.Until)
		}
		_, err := p.send(o.Bidder, "Market", o.Price, input)
		if p.agree("make offer", p.model.MakeOffer(p.offersMade+1, o), err) {
			p.offersMade++
		}
	},
	"accept offer": func(p *pair) {
		number, id := p.anyOffer(), p.anySocket()
		o := p.model.Offers[number]
		switch {
		case o == nil:
		case o.ForApp:
			id = p.free(func(id uint64) bool { return p.model.Sockets[id].App == o.Target })
		case p.rand.Intn(4) > 0:
			id = o.Target
		}
		by := p.ownerOf(id)
		if o != nil && o.Bidder == by {
			return // a transfer to oneself
		}
		_, err := p.send(by, "Market", nil, marketABI.PackAccept(token(number), token(id)))
		p.agree("accept offer", p.model.Accept(number, id, by), err)
	},
	"withdraw offer": func(p *pair) {
		number, by := p.anyOffer(), pick(p, p.holders)
		_, err := p.send(by, "Market", nil, marketABI.PackWithdrawOffer(token(number)))
		p.agree("withdraw offer", p.model.WithdrawOffer(number, by), err)
	},
}

// free is mostly a socket that could be sold now.
func (p *pair) free(kind func(id uint64) bool) uint64 {
	if p.rand.Intn(5) == 0 {
		return p.anySocket()
	}
	return p.recent(func(id uint64) bool {
		return !p.model.locked(id) && p.model.Sockets[id].Owner != p.model.Market && kind(id)
	})
}

func anyKind(uint64) bool { return true }

func (p *pair) signOrder() {
	id := p.free(anyKind)
	o := Order{
		Seller: p.ownerOf(id), Socket: id, Start: big.NewInt(p.rand.Int63n(1e9) + 1), MinUnits: uint64(p.rand.Intn(1000)),
		From: p.now + uint64(p.rand.Intn(5)), Until: p.now + 5 + uint64(p.rand.Intn(3000)),
	}
	o.End = new(big.Int).Rand(p.rand, big.NewInt(o.Start.Int64()+o.Start.Int64()/20+1)) // sometimes above the start
	signed := signedOrder{Order: p.model.Sign(o), salt: common.BigToHash(big.NewInt(int64(len(p.orders))))}
	hash := read(p.chain, "Market", marketABI.PackOrderHash(signed.packed()), marketABI.UnpackOrderHash)
	signature, err := crypto.Sign(hash[:], p.keys[o.Seller])
	require.NoError(p, err)
	signature[64] += 27
	signed.signature = signature
	p.orders = append(p.orders, signed)
}

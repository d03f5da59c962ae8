package economy

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func init() {
	maps.Copy(actions, stakingActions)
	maps.Copy(actions, subscriptionActions)
	maps.Copy(actions, auctionActions)
	maps.Copy(actions, marketActions)
	maps.Copy(actions, demandActions)
}

// wei is a random amount below some EMC, often far below.
func (p *pair) wei(most int64) *big.Int {
	x := new(big.Int).Rand(p.rand, emc(most))
	return x.Rsh(x, uint(p.rand.Intn(3)*20))
}

func (p *pair) anyOperator() uint64 { return pick(p, append(p.operators(), p.routerOf...)) }

// staker has, or may have, staked with the operator.
func (p *pair) staker(id uint64) common.Address {
	return pick(p, append([]common.Address{p.model.Operators[id].Owner}, p.holders...))
}

var uint128Max = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))

var stakingActions = map[string]func(*pair){
	"stake": func(p *pair) {
		id, from, amount := p.anyOperator(), pick(p, p.holders), p.wei(20)
		_, err := p.send(from, "Staking", amount, stakingABI.PackStake(id))
		p.agree("stake", p.model.Stake(id, from, amount), err)
	},
	"delegate": func(p *pair) {
		id, from, amount := p.anyOperator(), pick(p, p.holders), p.wei(200)
		_, err := p.send(from, "Staking", amount, stakingABI.PackDelegateStake(id))
		p.agree("delegate", p.model.Delegate(id, from, amount), err)
	},
	"request withdrawal": func(p *pair) {
		id := p.anyOperator()
		by := p.staker(id)
		amount, given := p.wei(100), uint128Max
		if p.rand.Intn(3) == 0 {
			amount = nil
		} else {
			given = amount
		}
		_, err := p.send(by, "Staking", nil, stakingABI.PackRequestWithdrawal(id, given))
		p.agree("request withdrawal", p.model.RequestWithdrawal(id, by, amount), err)
	},
	"withdraw": func(p *pair) {
		id := p.anyOperator()
		account := p.staker(id)
		_, err := p.send(treasury, "Staking", nil, stakingABI.PackWithdrawFor(id, account))
		p.agree("withdraw", p.model.Withdraw(id, account), err)
	},
	"lock": func(p *pair) {
		id := p.anyOperator()
		account, lock := p.staker(id), uint8(p.rand.Intn(6))
		_, err := p.send(account, "Staking", nil, stakingABI.PackSetLock(id, lock))
		p.agree("lock", p.model.SetLock(id, account, lock), err)
	},
	"change commission": func(p *pair) {
		id := p.anyOperator()
		by, accepts, bps := p.model.Operators[id].Owner, p.rand.Intn(4) > 0, p.rand.Intn(mostCommission+200)
		if p.rand.Intn(8) == 0 {
			by = pick(p, p.holders)
		}
		_, err := p.send(by, "Staking", nil, stakingABI.PackSetDelegation(id, accepts, uint16(bps)))
		p.agree("change commission", p.model.SetDelegation(id, by, accepts, int64(bps)), err)
	},
	"slash": func(p *pair) {
		id, amount := p.anyOperator(), p.wei(60)
		if p.rand.Intn(8) == 0 {
			amount = emc(1_000_000)
		}
		p.evidence++
		evidence := crypto.Keccak256Hash(new(big.Int).SetUint64(p.evidence).Bytes())
		input := stakingABI.PackSlash(id, amount, evidence)
		p.must(p.at["Timelock"], "Staking", nil, input)
		p.model.Slash(id, amount)
		_, err := p.send(p.at["Timelock"], "Staking", nil, input)
		require.Error(p, err, "once per evidence")
	},
	"unjail": func(p *pair) {
		p.unjail(p.anyOperator())
	},
	"sweep slashed": func(p *pair) {
		p.must(p.at["Timelock"], "Staking", nil, stakingABI.PackSweep(treasury))
		p.model.pay(treasury, p.model.Slashed)
		p.model.Slashed = zero()
	},
}

func (p *pair) unjail(id uint64) {
	_, err := p.send(p.model.Operators[id].Owner, "Staking", nil, stakingABI.PackUnjail(id))
	p.agree("unjail", p.model.Unjail(id), err)
}

var subscriptionActions = map[string]func(*pair){
	"subscribe": func(p *pair) {
		id, payer, units, period := p.anySocket(), pick(p, p.holders), uint64(p.rand.Intn(50_000)), uint64(50+p.rand.Intn(200))
		most, prepaid := big.NewInt(p.rand.Int63n(20_000_000_000)), big.NewInt(p.rand.Int63n(1e12))
		_, err := p.send(payer, "Sockets", prepaid, socketsABI.PackSubscribe(token(id), units, period, most))
		p.agree("subscribe", p.model.Subscribe(id, payer, units, period, most, prepaid), err)
	},
	"prepay": func(p *pair) {
		id, from, amount := p.anySocket(), pick(p, p.holders), big.NewInt(p.rand.Int63n(1e12))
		_, err := p.send(from, "Sockets", amount, socketsABI.PackPrepay(token(id)))
		p.agree("prepay", p.model.Prepay(id, from, amount), err)
	},
	"renew": func(p *pair) {
		id := p.anySocket()
		if p.rand.Intn(4) > 0 {
			id = p.recent(func(id uint64) bool { return p.model.Subscriptions[id] != nil })
		}
		_, err := p.send(treasury, "Sockets", nil, socketsABI.PackRenew(token(id)))
		p.agree("renew", p.model.Renew(id), err)
	},
	"unsubscribe": func(p *pair) {
		id, by := p.anySocket(), pick(p, p.holders)
		if sub := p.model.Subscriptions[id]; sub != nil && p.rand.Intn(3) == 0 {
			by = sub.Payer
		}
		_, err := p.send(by, "Sockets", nil, socketsABI.PackUnsubscribe(token(id)))
		p.agree("unsubscribe", p.model.Unsubscribe(id, by), err)
	},
}

var auctionActions = map[string]func(*pair){
	"auction": func(p *pair) {
		id, reserve, until := p.anySocket(), big.NewInt(p.rand.Int63n(1e9)), p.now+uint64(p.rand.Intn(4000))
		by := p.ownerOf(id)
		_, err := p.send(by, "Market", nil, marketABI.PackAuction(token(id), reserve, until))
		p.agree("auction", p.model.Auction(id, by, reserve, until), err)
	},
	"bid": func(p *pair) {
		id, by, amount := p.anyAuctioned(), pick(p, p.holders), big.NewInt(p.rand.Int63n(4e9))
		_, err := p.send(by, "Market", amount, marketABI.PackBid(token(id), 0, p.now))
		p.agree("bid", p.model.Bid(id, by, amount), err)
	},
	"settle auction": func(p *pair) {
		id := p.anyAuctioned()
		_, err := p.send(treasury, "Market", nil, marketABI.PackSettleAuction(token(id)))
		p.agree("settle auction", p.model.SettleAuction(id), err)
	},
}

// anyAuctioned is a socket in auction, closed meanwhile or not, if there is any.
func (p *pair) anyAuctioned() uint64 {
	ids := slices.Sorted(maps.Keys(p.model.Auctions))
	if len(ids) == 0 || p.rand.Intn(8) == 0 {
		return p.anySocket()
	}
	return pick(p, ids)
}

// compareStaking holds what each account has staked and is withdrawing against the model, and what Staking holds for all.
func (p *pair) compareStaking(equal func(string, *big.Int, *big.Int)) {
	p.Helper()
	held := new(big.Int).Set(p.model.Slashed)
	for id, o := range p.model.Operators {
		on := read(p.chain, "Staking", stakingABI.PackDelegationOf(id), stakingABI.UnpackDelegationOf)
		equal(fmt.Sprint("stake with ", id), o.Bond.Tokens, on.Stake)
		equal(fmt.Sprint("leaving ", id), o.Bond.Leaving, on.Leaving)
		equal(fmt.Sprint("weight of ", id), p.model.Weight(id), on.Weight)
		require.EqualValues(p, p.model.commission(&o.Bond), on.Commission)
		require.Equal(p, o.Jailed, on.JailedRoles != 0, "jail of %d", id)
		held.Add(held, o.Bond.Tokens).Add(held, o.Bond.Leaving)
		for _, a := range append([]common.Address{o.Owner}, p.holders...) {
			staked := read(p.chain, "Staking", stakingABI.PackStakedBy(id, a), stakingABI.UnpackStakedBy)
			equal(fmt.Sprint("stake of ", a.Hex(), " with ", id), o.StakedBy(a), staked)
			position := read(p.chain, "Staking", stakingABI.PackPositionOf(id, a), stakingABI.UnpackPositionOf)
			mine := o.Position(a)
			equal(fmt.Sprint("votes of ", a.Hex(), " by ", id), mine.Votes, position.Votes)
			require.Equal(p, mine.Lock, position.Lock)
			require.Equal(p, mine.FloorAt, position.FloorAt, "how long %s is locked", a)
			exits := read(p.chain, "Staking", stakingABI.PackExitsOf(id, a), stakingABI.UnpackExitsOf)
			leaving := o.Exits(a)
			require.Len(p, exits, len(leaving))
			for i, x := range exits {
				equal(fmt.Sprint("exit of ", a.Hex(), " from ", id), o.Worth(leaving[i]), x.Amount)
				require.Equal(p, leaving[i].ReleaseAt, x.ReleaseAt, "when %s may leave %d", a, id)
			}
		}
	}
	equal("Staking's balance", held.Add(held, p.genesisStake), p.balance(p.at["Staking"]))
}

package economy

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"maps"
	"math/big"
	"math/rand"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/deploy/genesis"
	"github.com/edgematrix/emc/protocol"
)

const (
	holders   = 4
	workers   = 2
	routers   = 2
	apps_     = 2
	sequences = 4    // random runs of the test, EMC_ECONOMY_RUNS of a long one
	members   = 2    // of the pool that the last worker's operator is
	steps     = 1200 // calls of a run
	many      = 20   // runs in which every action has its turn
	buyAt     = 10   // of so many steps one is a purchase
	compareAt = 20   // of so many steps one is compared even if it was refused
)

var treasury = common.Address{0xfe, 0xe0}

func emc(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// named is an account that only the test knows.
func named(what byte, i int) common.Address { return common.Address{what, byte(i + 1), 0xaa} }

// pair is the contracts and the model, in step.
type pair struct {
	*testing.T
	*chain
	model        *Economy
	rand         *rand.Rand
	holders      []common.Address
	keys         map[common.Address]*ecdsa.PrivateKey // of the holders
	accounts     []common.Address                     // all whose money is compared
	offers       []Offer
	workerOf     []uint64 // operators that are workers
	routerOf     []uint64
	sockets      []uint64
	previous     [32]byte
	batch        uint64
	window       uint64
	term         uint64
	evidence     uint64
	orders       []signedOrder
	offersMade   uint64                    // on the market
	calls        map[uint64]*protocol.Call // of open demands
	done, tried  map[string]int            // how often an action was not refused, and was taken
	genesisStake *big.Int                  // of validators that take no part
}

func newPair(t *testing.T, seed int64) *pair {
	params := genesis.DevnetParams()
	p := &pair{T: t, rand: rand.New(rand.NewSource(seed)), done: map[string]int{}, tried: map[string]int{}, keys: map[common.Address]*ecdsa.PrivateKey{}, calls: map[uint64]*protocol.Call{}}
	funded := map[common.Address]*big.Int{}
	for i := range holders {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{0x01, byte(i)}))
		require.NoError(t, err)
		holder := crypto.PubkeyToAddress(key.PublicKey)
		p.holders = append(p.holders, holder)
		p.keys[holder] = key
	}
	p.accounts = append(p.accounts, p.holders...)
	for i := range workers + routers {
		p.accounts = append(p.accounts, named(0x02, i))
	}
	for _, a := range p.accounts {
		funded[a] = emc(1_000_000)
	}
	for i := range apps_ {
		p.accounts = append(p.accounts, named(0x04, i))
	}
	for i := range members {
		p.accounts = append(p.accounts, named(0x05, i))
	}
	p.accounts = append(p.accounts, treasury)
	p.chain = newChain(t, params, funded)
	r, d := params.Rewards, params.Demands
	p.model = New(Terms{
		Window: params.SettlementWindow, Unbonding: params.Unbonding, RouterBps: int64(params.RouterBps), ProtocolBps: int64(params.ProtocolBps),
		FeeBps: int64(params.MarketBps), ResaleBps: int64(params.ResaleBps), RouterStake: params.MinStakes[1], WindowBlocks: params.WindowBlocks,
		Ratings: params.RatingWindows, Reserve: params.Reserve, Halving: r.Halving, EpochSeconds: r.EpochSeconds, ValidatorBps: int64(r.ValidatorBps),
		RewardBps: int64(r.RouterBps), BonusBps: int64(r.BonusBps), FullStake: r.FullStake, Protocol: treasury,
		Market: p.at["Market"], LockTimes: params.LockTimes, Collateral: params.Collateral,
		Demands: DemandTerms{
			Bond: d.Bond, AnswerTime: uint64(d.AnswerTime), Period: uint64(d.Period), MissBps: int64(d.MissBps), JailAfter: d.JailAfter, JailTime: uint64(d.JailTime),
		},
	}, genesisTime, 1)
	for i, bps := range params.LockBps {
		p.model.LockBps[i] = int64(bps)
	}
	for a, wei := range funded {
		p.model.pay(a, wei)
	}
	p.genesisStake = p.balance(p.at["Staking"])
	p.begin()
	return p
}

// begin registers everybody and posts offers.
func (p *pair) begin() {
	p.pass(10_000, 1000)
	first := read(p.chain, "Staking", stakingABI.PackCount(), stakingABI.UnpackCount)
	for i := range workers + routers {
		// An owner that is its own signer needs no proof.
		owner, router, stake, roles := named(0x02, i), i >= workers, emc(int64(10*i)), uint8(4)
		if router {
			stake, roles = emc(int64(100*i)), 2
		}
		id := first + uint64(i) + 1
		p.must(owner, "Staking", stake, stakingABI.PackRegister(owner, roles, "", nil))
		p.model.Join(id, owner, owner, router, stake)
		p.must(owner, "Staking", nil, stakingABI.PackSetDelegation(id, true, uint16(500*i)))
		require.NoError(p, p.model.SetDelegation(id, owner, true, int64(500*i)))
		if router {
			p.routerOf = append(p.routerOf, id)
			continue
		}
		p.workerOf = append(p.workerOf, id)
		p.rate(id, uint64(4000*(i+1)))
	}
	p.makePool(p.workerOf[workers-1])
	for i := range apps_ {
		publisher := named(0x04, i)
		p.must(publisher, "Apps", nil, appsABI.PackPublish(
			apps.IAppsTerms{RoyaltyBps: uint16(777 * i), PriceHint: new(big.Int), Name: "app"}, apps.IAppsBuild{Image: [32]byte{1}, Deterministic: true}))
		p.must(publisher, "Apps", nil, appsABI.PackSetSelfTest(big.NewInt(int64(i+1)), sha256.Sum256(selfTest)))
		for j, id := range p.workerOf {
			price := big.NewInt(1_000_000_007*int64(i+j+1) + 123)
			for _, reserved := range []bool{false, true} {
				p.offer(Offer{
					Operator: id, Publisher: publisher, RoyaltyBps: int64(777 * i), Price: price, App: uint64(i + 1), Power: 1000, Reserved: reserved,
				})
			}
		}
	}
	for _, h := range p.holders {
		p.must(h, "Sockets", nil, socketsABI.PackSetApprovalForAll(p.at["Market"], true))
	}
}

func (p *pair) offer(o Offer) {
	class := uint8(0)
	if o.Reserved {
		class = 1
	}
	owner := p.model.Operators[o.Operator].Owner
	p.must(owner, "Sockets", nil, socketsABI.PackPostOffer(o.Operator, new(big.Int).SetUint64(o.App), class, o.Power, o.Price, 1<<30, 1<<32))
	p.offers = append(p.offers, o)
}

// makePool gives the operator members with fixed shares, workers that are paid themselves.
func (p *pair) makePool(id uint64) {
	o := p.model.Operators[id]
	const fixed, fee = 2, 1000
	p.must(o.Owner, "Pools", nil, poolsABI.PackCreate(id, fixed, fee))
	o.PoolFeeBps = fee
	for i := range members {
		m := Share{named(0x05, i), int64(3333 + 1000*i)}
		p.must(o.Owner, "Pools", nil, poolsABI.PackInvite(id, m.Account, uint16(m.Bps)))
		p.must(m.Account, "Pools", nil, poolsABI.PackJoin(id, m.Account, uint16(m.Bps), nil))
		o.Pool = append(o.Pool, m)
	}
}

func (p *pair) pass(seconds, blocks uint64) {
	p.now, p.chain.block = p.now+seconds, p.chain.block+blocks
	p.model.Pass(seconds, blocks)
}

// agree holds a call's outcome against the model's.
func (p *pair) agree(what string, model, chain error) bool {
	p.Helper()
	p.tried[what]++
	require.Equal(p, model == nil, chain == nil, "%s: the model says %v, the contracts %v", what, model, chain)
	if model == nil {
		p.done[what]++
	}
	return model == nil
}

func (p *pair) rate(id, power uint64) {
	next := max(p.window+1, p.chain.block/p.model.WindowBlocks)
	if after := next*p.model.WindowBlocks + 7; p.chain.block < after {
		p.pass(after-p.chain.block, after-p.chain.block)
	}
	p.window = next
	p.must(common.Address{}, "Computing", nil, computingABI.PackReport(next, []computing.IComputingRating{{Worker: p.model.Operators[id].Signer, Power: power}}, 1, nil))
	require.NoError(p, p.model.Rate(next, id, power))
}

func pick[T any](p *pair, list []T) T { return list[p.rand.Intn(len(list))] }

// anySocket is mostly one of the last that are open.
func (p *pair) anySocket() uint64 {
	if len(p.sockets) == 0 {
		return 99
	}
	if p.rand.Intn(8) == 0 {
		return pick(p, p.sockets)
	}
	return p.recent(anyKind)
}

// recent is one of the last open sockets that are of a kind, or else any.
func (p *pair) recent(kind func(id uint64) bool) uint64 {
	const few = 6
	found := []uint64{}
	for _, id := range slices.Backward(p.sockets) {
		if s := p.model.Sockets[id]; s != nil && kind(id) && len(found) < few {
			found = append(found, id)
		}
	}
	if len(found) == 0 {
		return 99
	}
	return pick(p, found)
}

func (p *pair) operators() []uint64 { return p.workerOf }

// ownerOf is the socket's owner, and sometimes somebody else.
func (p *pair) ownerOf(id uint64) common.Address {
	if s := p.model.Sockets[id]; s != nil && s.Owner != p.model.Market && p.rand.Intn(5) > 0 {
		return s.Owner
	}
	return pick(p, p.holders)
}

func token(id uint64) *big.Int { return new(big.Int).SetUint64(id) }

// actions are what may happen, by name, so that a failure names it.
var actions = map[string]func(*pair){
	"pass":  func(p *pair) { p.pass(uint64(p.rand.Intn(40)), uint64(p.rand.Intn(20))) },
	"hours": func(p *pair) { p.pass(uint64(p.rand.Intn(2000)), 30) },
	"days": func(p *pair) {
		if p.rand.Intn(4) == 0 {
			p.pass(uint64(p.rand.Intn(300_000)), 100)
		}
	},
	"rate": func(p *pair) { p.rate(pick(p, p.workerOf), uint64(p.rand.Intn(9000))+1) },
	"buy": func(p *pair) {
		p.buy(p.rand.Intn(len(p.offers)), pick(p, p.holders), uint64(p.rand.Intn(3_000_000)), uint64(p.rand.Intn(20_000)), p.rand.Intn(4) == 0)
	},
	"top up": func(p *pair) {
		id, from, units := p.anySocket(), pick(p, p.holders), uint64(p.rand.Intn(100_000))
		_, err := p.send(from, "Sockets", emc(1), socketsABI.PackTopUp(token(id), units))
		p.agree("top up", p.model.TopUp(id, from, units), err)
	},
	"plug": func(p *pair) {
		id, until := p.anySocket(), p.now+uint64(p.rand.Intn(200))
		by := p.ownerOf(id)
		_, err := p.send(by, "Sockets", nil, socketsABI.PackPlug(token(id), until))
		p.agree("plug", p.model.Plug(id, by, until), err)
	},
	"unplug": func(p *pair) {
		id := p.anySocket()
		by := p.ownerOf(id)
		_, err := p.send(by, "Sockets", nil, socketsABI.PackUnplug(token(id)))
		p.agree("unplug", p.model.Unplug(id, by), err)
	},
	"close": func(p *pair) {
		id := p.anySocket()
		by := p.ownerOf(id)
		_, err := p.send(by, "Sockets", nil, socketsABI.PackClose(token(id)))
		p.agree("close", p.model.Close(id, by), err)
	},
	"settle": func(p *pair) { p.settle() },
	"claim": func(p *pair) {
		account := pick(p, p.accounts)
		_, err := p.send(p.holders[0], "Settlement", nil, settlementABI.PackClaimFor(account))
		p.agree("claim", p.model.Claim(account), err)
	},
	"list": func(p *pair) {
		id, price := p.anySocket(), big.NewInt(int64(p.rand.Intn(1e9)))
		by := p.ownerOf(id)
		_, err := p.send(by, "Market", nil, marketABI.PackList(token(id), price, 0, 1<<32))
		p.agree("list", p.model.List(id, by, price), err)
	},
	"take": func(p *pair) {
		id, buyer := p.anySocket(), pick(p, p.holders)
		if s := p.model.Sockets[id]; s != nil && s.Seller == buyer {
			return // a transfer to oneself
		}
		_, err := p.send(buyer, "Market", emc(1), marketABI.PackBuy(token(id), emc(1), 0, p.now))
		p.agree("take", p.model.Take(id, buyer), err)
	},
	"sweep": func(p *pair) {
		p.must(treasury, "Market", nil, marketABI.PackSweep())
		p.model.Sweep()
	},
	"report": func(p *pair) {
		p.term += uint64(p.rand.Intn(2))
		total := uint32(p.rand.Intn(1000))
		list := []Participation{
			{pick(p, p.routerOf), uint32(p.rand.Intn(4)), total, total}, // any operator may have been drawn
			{p.routerOf[0], 1, total - total/3, total},
		}
		var given []rewards.IRewardsParticipation
		for _, m := range list {
			given = append(given, rewards.IRewardsParticipation{Operator: m.Operator, Seats: m.Seats, Signed: m.Signed, Total: m.Total})
		}
		_, err := p.send(treasury, "Rewards", nil, rewardsABI.PackReport(p.term, given, 1, nil))
		p.agree("report", p.model.Report(p.term, list), err)
	},
	"fees": func(p *pair) {
		from, amount := pick(p, p.holders), big.NewInt(int64(p.rand.Intn(1e9)))
		p.must(from, "Rewards", amount, nil)
		p.model.pay(from, neg(amount))
		p.model.Fee(amount)
	},
	"tally": func(p *pair) {
		id := pick(p, append(p.operators(), p.routerOf...))
		p.must(treasury, "Rewards", nil, rewardsABI.PackTally(id))
		p.model.Tally(id)
	},
	"claim rewards": func(p *pair) {
		id := pick(p, p.operators())
		p.must(treasury, "Rewards", nil, rewardsABI.PackPoke()) // a refused claim would undo it
		p.model.Poke()
		_, err := p.send(treasury, "Rewards", nil, rewardsABI.PackClaim(id))
		p.agree("claim rewards", p.model.ClaimRewards(id), err)
	},
}

func (p *pair) buy(offer int, buyer common.Address, units, duration uint64, plug bool) (uint64, bool) {
	o := p.offers[offer]
	id := read(p.chain, "Sockets", socketsABI.PackSocketCount(), socketsABI.UnpackSocketCount).Uint64() + 1
	cost := Cost(units, o.Price)
	number := big.NewInt(int64(offer + 1))
	_, err := p.send(buyer, "Sockets", new(big.Int).Add(cost, big.NewInt(5)), socketsABI.PackBuy(number, units, duration, cost, p.now, plug))
	what := "buy"
	if o.Reserved {
		what = "buy reserved"
	}
	bought := p.agree(what, p.model.Buy(id, buyer, o, units, duration, plug), err)
	if bought {
		p.sockets = append(p.sockets, id)
	}
	return id, bought
}

func (p *pair) settle() {
	nets := make([]Net, p.rand.Intn(6))
	for i := range nets {
		nets[i] = Net{Socket: p.anySocket(), Units: uint64(p.rand.Intn(400_000))}
		if r := p.rand.Intn(routers + 1); r < routers {
			nets[i].Router = p.model.Operators[p.routerOf[r]].Signer
		}
	}
	p.settleNets(nets, common.Hash{1})
}

func (p *pair) settleNets(nets []Net, root common.Hash) {
	given := make([]protocol.Net, len(nets))
	for i, n := range nets {
		given[i] = protocol.Net{Socket: *uint256.NewInt(n.Socket), Worker: p.worker(n.Socket), Router: n.Router, Units: n.Units, Calls: 1}
	}
	p.batch++
	b := settlement.ISettlementBatch{Number: p.batch, Previous: p.previous, StateBlock: p.chain.block, ReceiptsRoot: root}
	p.must(treasury, "Settlement", nil, settlementABI.PackSettle(b, protocol.PackNets(given), 1, nil))
	p.previous = read(p.chain, "Settlement", settlementABI.PackBatchHash(b, protocol.PackNets(given)), settlementABI.UnpackBatchHash)
	if earned := p.model.Settle(nets); earned {
		p.done["settle"]++
	}
}

// worker is who serves the socket; nobody if it is closed.
func (p *pair) worker(socket uint64) common.Address {
	if s := p.model.Sockets[socket]; s != nil {
		return p.model.Operators[s.Operator].Signer
	}
	return common.Address{}
}

// compare holds every balance on the chain against the model's.
func (p *pair) compare(after string) {
	p.Helper()
	equal := func(what string, model, chain *big.Int) {
		p.Helper()
		if model == nil {
			model = zero()
		}
		require.Zero(p, model.Cmp(chain), "after %s: %s is %s in the model, %s on the chain", after, what, model, chain)
	}
	held := read(p.chain, "Settlement", settlementABI.PackCredit(p.at["Market"]), settlementABI.UnpackCredit)
	equal("credit of the market", p.model.Credit[p.at["Market"]], held)
	for _, a := range p.accounts {
		equal("balance of "+a.Hex(), p.model.Balance[a], p.balance(a))
		credit := read(p.chain, "Settlement", settlementABI.PackCredit(a), settlementABI.UnpackCredit)
		equal("credit of "+a.Hex(), p.model.Credit[a], credit)
		held.Add(held, credit)
	}
	equal("Settlement's balance", held, p.balance(p.at["Settlement"]))
	escrow := zero()
	for id, s := range p.model.Sockets {
		on := read(p.chain, "Sockets", socketsABI.PackSocket(token(id)), socketsABI.UnpackSocket)
		require.Equal(p, s.Units, on.Units, "after %s: units of socket %d", after, id)
		equal(fmt.Sprint("escrow of socket ", id), s.escrow(), on.Escrow)
		escrow.Add(escrow, s.escrow())
	}
	for id, sub := range p.model.Subscriptions {
		on := read(p.chain, "Sockets", socketsABI.PackSubscription(token(id)), socketsABI.UnpackSubscription)
		equal(fmt.Sprint("prepaid for socket ", id), sub.Balance, on.Arg1)
		escrow.Add(escrow, sub.Balance)
	}
	equal("Sockets' balance", escrow, p.balance(p.at["Sockets"]))
	traded := new(big.Int).Add(p.model.MarketFees, p.model.Unclaimed)
	for _, a := range p.model.Auctions {
		traded.Add(traded, a.Bid)
	}
	for _, o := range p.model.Offers {
		traded.Add(traded, o.Price)
	}
	equal("Market's balance", traded, p.balance(p.at["Market"]))
	bonds := zero()
	for _, d := range p.model.Demanded {
		if d.Open {
			bonds.Add(bonds, d.Bond)
		}
	}
	equal("Demands' balance", bonds, p.balance(p.at["Demands"]))
	p.compareStaking(equal)
	p.compareRewards(equal)
}

func (p *pair) compareRewards(equal func(string, *big.Int, *big.Int)) {
	p.Helper()
	r := p.model.Rewards
	equal("the emission", p.model.Emission(), read(p.chain, "Rewards", rewardsABI.PackEmission(), rewardsABI.UnpackEmission))
	pots := read(p.chain, "Rewards", rewardsABI.PackPots(), rewardsABI.UnpackPots)
	equal("the validators' pot", r.Validators, pots.Validators)
	equal("the routers' pot", r.Routers, pots.Routers)
	equal("the workers' pot", r.Workers, pots.Workers)
	left := new(big.Int).Add(p.model.Reserve, r.Fees)
	equal("Rewards' balance", left.Sub(left, r.Paid), p.balance(p.at["Rewards"]))
	for id := range p.model.Operators {
		due := read(p.chain, "Rewards", rewardsABI.PackClaimable(id), rewardsABI.UnpackClaimable)
		toStakers, toWorkers := p.model.Claimable(id)
		equal(fmt.Sprint("stakers' rewards of ", id), toStakers, due.ToStakers)
		equal(fmt.Sprint("workers' rewards of ", id), toWorkers, due.ToWorkers)
	}
}

// seeds are those of EMC_ECONOMY_SEED, or new ones.
func seeds(t *testing.T) []int64 {
	if text := os.Getenv("EMC_ECONOMY_SEED"); text != "" {
		seed, err := strconv.ParseInt(text, 10, 64)
		require.NoError(t, err)
		return []int64{seed}
	}
	runs := sequences
	if text := os.Getenv("EMC_ECONOMY_RUNS"); text != "" {
		var err error
		runs, err = strconv.Atoi(text)
		require.NoError(t, err)
	}
	list := make([]int64, runs)
	for i := range list {
		list[i] = time.Now().UnixNano() + int64(i)
	}
	return list
}

// The contracts and the model agree, to the wei, over random calls. A failing run is repeated by EMC_ECONOMY_SEED.
func TestTheContractsPayWhatTheModelSays(t *testing.T) {
	names := slices.Sorted(maps.Keys(actions))
	done, tried := map[string]int{}, map[string]int{}
	list := seeds(t)
	for _, seed := range list {
		t.Run(fmt.Sprint("seed=", seed), func(t *testing.T) {
			p := newPair(t, seed)
			p.compare("the beginning")
			for i := range steps {
				name, before := pick(p, names), p.taken()
				if i%buyAt == 0 {
					name = "buy" // so that there is something to trade
				}
				actions[name](p)
				if p.taken() != before || i%compareAt == 0 {
					p.compare(name)
				}
			}
			p.compare("the last")
			p.missAndServe()
			for _, what := range promised {
				require.NotZero(t, p.done[what], "a run in which nobody could %s: %v", what, p.done)
			}
			for what := range p.tried {
				done[what] += p.done[what]
				tried[what] += p.tried[what]
			}
		})
	}
	for _, what := range slices.Sorted(maps.Keys(tried)) {
		t.Logf("%s: %d of %d", what, done[what], tried[what])
		if len(list) >= many {
			require.NotZero(t, done[what], "in no run anybody could %s", what)
		}
	}
}

// taken is how many calls were not refused.
func (p *pair) taken() (sum int) {
	for _, n := range p.done {
		sum += n
	}
	return sum
}

package genesis

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/credentials"
	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/bindings/election"
	"github.com/edgematrix/emc/bindings/emcgovernor"
	"github.com/edgematrix/emc/bindings/emctoken"
	"github.com/edgematrix/emc/bindings/erc1967proxy"
	"github.com/edgematrix/emc/bindings/ethereumdidregistry"
	"github.com/edgematrix/emc/bindings/grants"
	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/bindings/pools"
	"github.com/edgematrix/emc/bindings/portal"
	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/socketart"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/socketsmore"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/bindings/stakingmore"
	"github.com/edgematrix/emc/bindings/systemconfig"
	"github.com/edgematrix/emc/bindings/timelockcontroller"
	"github.com/edgematrix/emc/bindings/view"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
)

// halving is four years of 365.25 days, seconds: half of the reserve is emitted in the first of them.
const halving = 126_230_400

// roleValidator is Staking's bit for validators.
const roleValidator = 1

// The last two digits of the contracts' addresses.
const (
	quorumNo = iota + 1
	stakingNo
	appsNo
	computingNo
	socketsNo
	settlementNo
	marketNo
	timelockNo
	governorNo
	rewardsNo
	poolsNo
	grantsNo
	callbacksNo
	viewNo
	didRegistryNo
	credentialsNo
	demandsNo
)

// Code without state, no predeploys: it stands among the implementations.
const (
	socketArtNo = 0x21 + iota
	electionNo
	socketsMoreNo
	stakingMoreNo
)

const (
	tokenNo = iota + 1
	portalNo
	systemConfigNo
	l1QuorumNo
)

// predeploy is the address of one of our L2 contracts, implementation that of the code behind its proxy; l1Address and
// l1Implementation are the same for L1.
func predeploy(no byte) common.Address        { return numbered(0xc0, no) }
func implementation(no byte) common.Address   { return numbered(0xc1, no) }
func l1Address(no byte) common.Address        { return numbered(0xc2, no) }
func l1Implementation(no byte) common.Address { return numbered(0xc3, no) }

func numbered(space, no byte) common.Address {
	return common.Address{0: 0xe3, 1: space, common.AddressLength - 1: no}
}

// Params are the numbers that the contracts start with. Amounts are wei of EMC, times seconds, shares basis points.
type Params struct {
	TimelockDelay    uint64
	MinStakes        [3]*big.Int // of a validator, a router, a worker
	Unbonding        uint64      // from request to withdrawal of stake
	EpochBlocks      uint64      // L2 blocks that a validator set is in force for
	Seats            uint16      // of sets after the first; 0: as many as that one has
	SlashBps         uint16      // of what an equivocator has at stake
	AbsentJail       uint64      // of a validator that signed too few blocks
	EquivocationJail uint64
	LockTimes        [4]uint64 // of the locks of stake
	LockBps          [4]uint16 // what stake under them weighs
	VotingDelay      uint64    // L2 blocks from a proposal to the block whose votes count
	VotingPeriod     uint32    // L2 blocks
	ProposalVotes    *big.Int  // that who proposes must have
	QuorumPercent    int64     // of all votes
	WindowBlocks     uint64    // L2 blocks from one rating window to the next
	CommitBlocks     uint64    // L2 blocks in which commitments are taken
	TaskSeconds      uint64    // how long the standard task runs
	RatingWindows    uint64    // for how many windows a rating stands
	SettlementWindow uint64
	ResaleBps        uint16   // royalty of the operator's owner on resale (ERC-2981)
	Collateral       *big.Int // stake that a mE of reserved power needs
	RouterBps        uint16   // of what a call earns
	ProtocolBps      uint16   // of what a call earns
	PostGasPrice     uint64   // the most that who posts a batch gets back a gas, wei
	MarketBps        uint16   // of a resale price
	PlaceStake       *big.Int // stake that puts one rating commitment before those without
	Demands          demands.IDemandsParameters
	PoolNotice       uint64   // for how long a member that leaves its pool is still paid
	Reserve          *big.Int // what rewards are emitted from; it is part of the supply that Portal locks on L1
	Rewards          rewards.RewardsParameters
}

const day = 24 * 60 * 60 // seconds

// DevnetParams are short, so that one can watch a day's work in a minute.
func DevnetParams() Params {
	emc := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	return Params{
		TimelockDelay: 5, MinStakes: [3]*big.Int{emc(1000), emc(100), emc(0)}, Unbonding: 120,
		EpochBlocks: 30, SlashBps: 500, AbsentJail: 20, EquivocationJail: 600,
		LockTimes: [4]uint64{7 * day, 30 * day, 90 * day, 180 * day}, LockBps: [4]uint16{11_000, 13_000, 17_000, 25_000},
		VotingDelay: 2, VotingPeriod: 20, ProposalVotes: emc(100), QuorumPercent: 4,
		WindowBlocks: 30, CommitBlocks: 6, TaskSeconds: 4, RatingWindows: 3,
		SettlementWindow: 30, ResaleBps: 250, Collateral: big.NewInt(1e15), RouterBps: 500, ProtocolBps: 250, PostGasPrice: 1e9, MarketBps: 100,
		Demands:    demands.IDemandsParameters{Bond: emc(1), AnswerTime: 60, Period: 300, MissBps: 500, JailAfter: 3, JailTime: 600},
		PlaceStake: emc(1), PoolNotice: 60, Reserve: emc(200_000_000),
		Rewards: rewards.RewardsParameters{
			ValidatorBps: 4000, RouterBps: 1000, WorkerBps: 5000, BonusBps: 10_000, MinParticipation: 50,
			Halving: halving, EpochSeconds: 60, FullStake: big.NewInt(1e16),
		},
	}
}

// EMC are the contracts of an EMC network.
type EMC struct {
	Set       *statement.Set // the first validators, set id 1
	Params    Params
	Operators []staking.IStakingGenesis   // beside them; nil: the validators of Set, each its own owner, with the least stake
	Apps      []apps.IAppsApp             // that exist from the start
	Holders   map[common.Address]*big.Int // of unlocked EMC on L1, wei; the rest is the admin's
	Treasury  common.Address              // gets the protocol's share; zero: the Timelock
	L1Quorum  common.Address              // that reports handovers to L2; zero: where Build puts it
	Guardian  common.Address              // may pause new sales, nothing else; zero: nobody but the Timelock
}

var _ Contracts = EMC{}

// ProxyInit is OpenZeppelin's ERC1967Proxy.
func (EMC) ProxyInit() []byte { return code(erc1967proxy.ERC1967ProxyMetaData.Bin) }

// ProxyAdmin is the Timelock.
func (EMC) ProxyAdmin() common.Address { return predeploy(timelockNo) }

// FeeRecipient is Rewards: fees are the validators'.
func (EMC) FeeRecipient() common.Address { return predeploy(rewardsNo) }

func code(hex string) []byte { return common.FromHex(hex) }

// L2 deploys the predeploys.
func (e EMC) L2(b *Builder, cfg Config) (map[string]common.Address, error) {
	if e.Set == nil || e.Set.ID != 1 {
		return nil, errors.New("genesis needs validator set 1")
	}
	if e.Params.EpochBlocks == 0 {
		return nil, errors.New("genesis needs the number of blocks in an epoch")
	}
	if err := e.deployPlain(b, cfg.Admin); err != nil {
		return nil, err
	}
	operators := e.operators()
	for _, operator := range operators {
		if err := b.Fund(predeploy(stakingNo), operator.Stake); err != nil {
			return nil, err
		}
	}
	if err := b.Fund(predeploy(rewardsNo), e.Params.Reserve); err != nil {
		return nil, err
	}
	at := map[string]common.Address{"Timelock": predeploy(timelockNo), "DIDRegistry": predeploy(didRegistryNo)}
	for _, p := range e.proxied(cfg, operators) {
		if err := b.DeployProxied(cfg.Admin, p); err != nil {
			return nil, err
		}
		at[p.Implementation.Name] = p.Proxy
	}
	at["Governor"], at["DidRegistry"] = predeploy(governorNo), predeploy(didRegistryNo)
	if err := b.Deploy(cfg.Admin, e.governor()); err != nil {
		return nil, err
	}
	return at, e.appoint(b)
}

// appoint makes the guardian one, as the Timelock does later.
func (e EMC) appoint(b *Builder) error {
	if e.Guardian == (common.Address{}) {
		return nil
	}
	for to, call := range map[common.Address][]byte{
		predeploy(socketsNo): sockets.NewSockets().PackSetGuardian(e.Guardian),
		predeploy(marketNo):  market.NewMarket().PackSetGuardian(e.Guardian),
	} {
		if _, err := b.Call(predeploy(timelockNo), to, call, nil); err != nil {
			return fmt.Errorf("appoint guardian %s: %w", e.Guardian, err)
		}
	}
	return nil
}

// governor is the one who proposes to the Timelock. It asks Staking for the time, so it comes after it.
func (e EMC) governor() Contract {
	p := e.Params
	return Contract{
		Address: predeploy(governorNo), Name: "Governor", Init: code(emcgovernor.EMCGovernorMetaData.Bin),
		Args: emcgovernor.NewEMCGovernor().PackConstructor(predeploy(stakingNo), predeploy(timelockNo), new(big.Int).SetUint64(p.VotingDelay),
			p.VotingPeriod, p.ProposalVotes, big.NewInt(p.QuorumPercent)),
	}
}

// deployPlain deploys what has no proxy.
func (e EMC) deployPlain(b *Builder, from common.Address) error {
	proposers, anyone := []common.Address{predeploy(governorNo)}, []common.Address{{}}
	delay := new(big.Int).SetUint64(e.Params.TimelockDelay)
	timelock, so, c := predeploy(timelockNo), predeploy(socketsNo), predeploy(computingNo)
	for _, contract := range []Contract{
		{
			Address: timelock, Name: "Timelock", Init: code(timelockcontroller.TimelockControllerMetaData.Bin),
			Args: timelockcontroller.NewTimelockController().PackConstructor(delay, proposers, anyone, common.Address{}),
		},
		{Address: implementation(socketArtNo), Name: "SocketArt", Init: code(socketart.SocketArtMetaData.Bin)},
		{Address: predeploy(didRegistryNo), Name: "DIDRegistry", Init: code(ethereumdidregistry.EthereumDIDRegistryMetaData.Bin)},
		{Address: implementation(electionNo), Name: "Election", Init: code(election.ElectionMetaData.Bin)},
		{
			Address: implementation(socketsMoreNo), Name: "SocketsMore", Init: code(socketsmore.SocketsMoreMetaData.Bin),
			Args: socketsmore.NewSocketsMore().PackConstructor(timelock, predeploy(stakingNo), predeploy(appsNo), c,
				predeploy(settlementNo), implementation(socketArtNo), predeploy(credentialsNo)),
		},
		{
			Address: implementation(stakingMoreNo), Name: "StakingMore", Init: code(stakingmore.StakingMoreMetaData.Bin),
			Args: stakingmore.NewStakingMore().PackConstructor(timelock, so, c, predeploy(rewardsNo), predeploy(poolsNo), implementation(electionNo)),
		},
	} {
		if err := b.Deploy(from, contract); err != nil {
			return err
		}
	}
	return nil
}

// proxied are the upgradable predeploys: their peers are constructor arguments, their numbers are set by initialize.
func (e EMC) proxied(cfg Config, operators []staking.IStakingGenesis) []Proxied {
	timelock, p := predeploy(timelockNo), e.Params
	set(&e.Treasury, timelock)
	set(&e.L1Quorum, l1Address(l1QuorumNo))
	q, s, a, c := predeploy(quorumNo), predeploy(stakingNo), predeploy(appsNo), predeploy(computingNo)
	so, se, po := predeploy(socketsNo), predeploy(settlementNo), predeploy(poolsNo)
	return []Proxied{
		predeployed(quorumNo, "Quorum", quorum.QuorumMetaData.Bin, quorum.NewQuorum().PackConstructor(timelock, p.EpochBlocks, e.L1Quorum, common.Address{}),
			quorum.NewQuorum().PackInitialize(new(big.Int).SetUint64(cfg.L2ChainID), e.Set.KeysOnChain(), e.Set.Signers())),
		predeployed(stakingNo, "Staking", staking.StakingMetaData.Bin,
			staking.NewStaking().PackConstructor(timelock, so, c, predeploy(rewardsNo), predeploy(poolsNo), implementation(electionNo), implementation(stakingMoreNo), q),
			staking.NewStaking().PackInitialize(e.staking(), operators)),
		predeployed(appsNo, "Apps", apps.AppsMetaData.Bin, apps.NewApps().PackConstructor(timelock, s),
			apps.NewApps().PackInitialize(e.Apps)),
		predeployed(computingNo, "Computing", computing.ComputingMetaData.Bin, computing.NewComputing().PackConstructor(timelock, q, s, so),
			computing.NewComputing().PackInitialize(p.WindowBlocks, p.CommitBlocks, p.TaskSeconds, p.RatingWindows, p.PlaceStake)),
		predeployed(socketsNo, "Sockets", sockets.SocketsMetaData.Bin,
			sockets.NewSockets().PackConstructor(timelock, s, a, c, se, implementation(socketsMoreNo), predeploy(demandsNo)),
			sockets.NewSockets().PackInitialize(p.SettlementWindow, p.ResaleBps, p.Collateral)),
		predeployed(settlementNo, "Settlement", settlement.SettlementMetaData.Bin,
			settlement.NewSettlement().PackConstructor(timelock, q, s, a, c, so, po),
			settlement.NewSettlement().PackInitialize(p.RouterBps, p.ProtocolBps, e.Treasury, p.PostGasPrice)),
		predeployed(demandsNo, "Demands", demands.DemandsMetaData.Bin, demands.NewDemands().PackConstructor(timelock, s, a, so, se, predeploy(callbacksNo)),
			demands.NewDemands().PackInitialize(p.Demands)),
		predeployed(marketNo, "Market", market.MarketMetaData.Bin, market.NewMarket().PackConstructor(timelock, so, se),
			market.NewMarket().PackInitialize(p.MarketBps)),
		// It has nothing to initialise, but a proxy insists on a call: this one only reads. So have Callbacks and View.
		predeployed(credentialsNo, "Credentials", credentials.CredentialsMetaData.Bin,
			credentials.NewCredentials().PackConstructor(timelock, predeploy(didRegistryNo)), credentials.NewCredentials().PackREGISTRY()),
		predeployed(callbacksNo, "Callbacks", callbacks.CallbacksMetaData.Bin, callbacks.NewCallbacks().PackConstructor(timelock, so, se),
			callbacks.NewCallbacks().PackCount()),
		predeployed(viewNo, "View", view.ViewMetaData.Bin, view.NewView().PackConstructor(timelock, view.ViewPeers{
			Staking: s, Apps: a, Computing: c, Sockets: so, Settlement: se, Market: predeploy(marketNo), Rewards: predeploy(rewardsNo), Pools: po,
			Callbacks: predeploy(callbacksNo),
		}), view.NewView().PackSTAKING()),
		predeployed(poolsNo, "Pools", pools.PoolsMetaData.Bin, pools.NewPools().PackConstructor(timelock, s, c),
			pools.NewPools().PackInitialize(p.PoolNotice)),
		predeployed(rewardsNo, "Rewards", rewards.RewardsMetaData.Bin, rewards.NewRewards().PackConstructor(timelock, q, s, c, se, po),
			rewards.NewRewards().PackInitialize(p.Reserve, p.Rewards)),
		predeployed(grantsNo, "Grants", grants.GrantsMetaData.Bin, grants.NewGrants().PackConstructor(timelock), grants.NewGrants().PackInitialize()),
	}
}

// staking are the numbers that Staking begins with.
func (e EMC) staking() staking.IStakingConfig {
	p := e.Params
	seats := p.Seats
	if seats == 0 {
		seats = uint16(len(e.Set.Seats))
	}
	return staking.IStakingConfig{
		MinStakes: p.MinStakes, Unbonding: p.Unbonding, EpochBlocks: p.EpochBlocks, Seats: seats, SlashBps: p.SlashBps,
		AbsentJail: p.AbsentJail, EquivocationJail: p.EquivocationJail, LockTimes: p.LockTimes, LockBps: p.LockBps,
	}
}

func predeployed(no byte, name, init string, args, initialize []byte) Proxied {
	return Proxied{
		Proxy:          predeploy(no),
		Implementation: Contract{Address: implementation(no), Name: name, Init: code(init), Args: args},
		Initialize:     initialize,
	}
}

// operators are those that Staking begins with.
func (e EMC) operators() []staking.IStakingGenesis {
	if e.Operators != nil {
		return e.Operators
	}
	list, seen := []staking.IStakingGenesis{}, map[common.Address]bool{}
	for _, seat := range e.Set.Seats {
		if !seen[seat.Signer] {
			list = append(list, staking.IStakingGenesis{
				Owner: seat.Signer, Signer: seat.Signer, Roles: roleValidator, Stake: e.Params.MinStakes[0], Key: seat.Key.OnChain(),
			})
		}
		seen[seat.Signer] = true
	}
	return list
}

// L1 deploys the L1 contracts and locks in Portal what L2 allocates.
func (e EMC) L1(b *Builder, cfg Config, locked *big.Int) (map[string]common.Address, error) {
	at := map[string]common.Address{
		"EMCToken": l1Address(tokenNo), "Portal": l1Address(portalNo), "SystemConfig": l1Address(systemConfigNo), "Quorum": l1Address(l1QuorumNo),
	}
	if err := b.DeployProxied(cfg.Admin, e.l1Quorum(cfg, at)); err != nil {
		return nil, err
	}
	for _, c := range e.l1Plain(cfg, at) {
		if err := b.Deploy(cfg.Admin, c); err != nil {
			return nil, err
		}
	}
	return at, e.distribute(b, cfg, at, locked)
}

func (e EMC) l1Quorum(cfg Config, at map[string]common.Address) Proxied {
	return Proxied{
		Proxy: at["Quorum"],
		Implementation: Contract{
			Address: l1Implementation(l1QuorumNo), Name: "Quorum", Init: code(quorum.QuorumMetaData.Bin),
			Args: quorum.NewQuorum().PackConstructor(cfg.Admin, 0, predeploy(quorumNo), at["Portal"]),
		},
		Initialize: quorum.NewQuorum().PackInitialize(new(big.Int).SetUint64(cfg.L2ChainID), e.Set.KeysOnChain(), e.Set.Signers()),
	}
}

func (e EMC) l1Plain(cfg Config, at map[string]common.Address) []Contract {
	return []Contract{
		{
			Address: at["EMCToken"], Name: "EMCToken", Init: code(emctoken.EMCTokenMetaData.Bin),
			Args: emctoken.NewEMCToken().PackConstructor(cfg.Admin),
		}, {
			Address: at["Portal"], Name: "Portal", Init: code(portal.PortalMetaData.Bin),
			Args: portal.NewPortal().PackConstructor(at["EMCToken"], at["Quorum"]),
		}, {
			Address: at["SystemConfig"], Name: "SystemConfig", Init: code(systemconfig.SystemConfigMetaData.Bin),
			Args: systemconfig.NewSystemConfig().PackConstructor(cfg.Admin, at["Quorum"], systemconfig.ISystemConfigConfig{
				Batcher: cfg.Batcher, GasLimit: cfg.GasLimit, Eip1559Denominator: cfg.Denominator, Eip1559Elasticity: cfg.Elasticity,
				MinBaseFee: cfg.MinBaseFee, DaFootprintGasScalar: daFootprintGasScalar, UnsafeBlockSigner: cfg.Admin,
			}),
		},
	}
}

// distribute moves EMC from the admin, who got the supply, to Portal and the first holders.
func (e EMC) distribute(b *Builder, cfg Config, at map[string]common.Address, locked *big.Int) error {
	token := emctoken.NewEMCToken()
	give := func(to common.Address, wei *big.Int) error {
		if _, err := b.Call(cfg.Admin, at["EMCToken"], token.PackTransfer(to, wei), nil); err != nil {
			return fmt.Errorf("give %s wei of EMC to %s on L1: %w", wei, to, err)
		}
		return nil
	}
	if err := give(at["Portal"], locked); err != nil {
		return fmt.Errorf("lock what L2 allocates: %w", err)
	}
	for holder, wei := range e.Holders {
		if err := give(holder, wei); err != nil {
			return err
		}
	}
	return nil
}

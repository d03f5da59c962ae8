package client

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
)

// The contracts of every EMC chain, at the same addresses from genesis on.
var (
	QuorumAddress     = common.HexToAddress("0xE3C0000000000000000000000000000000000001")
	StakingAddress    = common.HexToAddress("0xE3C0000000000000000000000000000000000002")
	AppsAddress       = common.HexToAddress("0xE3C0000000000000000000000000000000000003")
	ComputingAddress  = common.HexToAddress("0xE3C0000000000000000000000000000000000004")
	SocketsAddress    = common.HexToAddress("0xE3C0000000000000000000000000000000000005")
	SettlementAddress = common.HexToAddress("0xE3C0000000000000000000000000000000000006")
	MarketAddress     = common.HexToAddress("0xE3C0000000000000000000000000000000000007")
)

var (
	quorumABI     = quorum.NewQuorum()
	stakingABI    = staking.NewStaking()
	appsABI       = apps.NewApps()
	computingABI  = computing.NewComputing()
	socketsABI    = sockets.NewSockets()
	settlementABI = settlement.NewSettlement()
	marketABI     = market.NewMarket()
)

func errorDecoders() []func([]byte) (any, error) {
	return []func([]byte) (any, error){
		socketsABI.UnpackError, marketABI.UnpackError, settlementABI.UnpackError, stakingABI.UnpackError, appsABI.UnpackError, computingABI.UnpackError, quorumABI.UnpackError,
	}
}

// errorPrefixes are the contracts' names, which abigen puts before those of errors.
var errorPrefixes = []string{"Sockets", "Market", "Settlement", "Staking", "Apps", "Computing", "Quorum"}

// hints say what to do about a contract's refusal.
var hints = map[string]string{
	"Underpaid":                  "send at least the cost, or buy fewer units",
	"CostAboveMax":               "raise --max-price or buy fewer units",
	"PriceAboveMax":              "raise --max-price if you agree to the price",
	"NotRated":                   "a worker of the operator must be rated first: keep it running, rating windows come by themselves (`emc operator show --wait`)",
	"SocketLocked":               "unplug it and wait until the settlement window is over",
	"OfferClosed":                "choose another one from `emc offer list`",
	"SoldOut":                    "choose another one from `emc offer list`",
	"NotHolder":                  "only the socket's holder may do this; check --key or --account",
	"ListingStale":               "the socket changed hands since; ask the seller to list it again",
	"NothingToClaim":             "credit comes with settlement: `emc receipt CALL --wait` shows when",
	"KeyTaken":                   "this key already belongs to an operator",
	"DeadlinePassed":             "send it again",
	"ERC721NonexistentToken":     "no socket has this number; `emc socket list` shows yours",
	"ERC721InsufficientApproval": "only the socket's owner may do this; check --key or --account",
	"StakeTooLow":                "send a greater --stake",
	"TooFewUnits":                "calls used some units since the listing; accept fewer with --min-units",
	"ERC20InsufficientBalance":   "the account holds too few EMC on L1",
}

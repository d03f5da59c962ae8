package client

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/bindings/callbacks"
	"github.com/edgematrix/emc/bindings/computing"
	"github.com/edgematrix/emc/bindings/credentials"
	"github.com/edgematrix/emc/bindings/demands"
	"github.com/edgematrix/emc/bindings/emcgovernor"
	"github.com/edgematrix/emc/bindings/ethereumdidregistry"
	"github.com/edgematrix/emc/bindings/grants"
	"github.com/edgematrix/emc/bindings/market"
	"github.com/edgematrix/emc/bindings/pools"
	"github.com/edgematrix/emc/bindings/quorum"
	"github.com/edgematrix/emc/bindings/rewards"
	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/bindings/sockets"
	"github.com/edgematrix/emc/bindings/staking"
	"github.com/edgematrix/emc/bindings/timelockcontroller"
)

// The contracts of every EMC chain, at the same addresses from genesis on.
var (
	QuorumAddress      = common.HexToAddress("0xE3C0000000000000000000000000000000000001")
	StakingAddress     = common.HexToAddress("0xE3C0000000000000000000000000000000000002")
	AppsAddress        = common.HexToAddress("0xE3C0000000000000000000000000000000000003")
	ComputingAddress   = common.HexToAddress("0xE3C0000000000000000000000000000000000004")
	SocketsAddress     = common.HexToAddress("0xE3C0000000000000000000000000000000000005")
	SettlementAddress  = common.HexToAddress("0xE3C0000000000000000000000000000000000006")
	RewardsAddress     = common.HexToAddress("0xE3C000000000000000000000000000000000000A")
	PoolsAddress       = common.HexToAddress("0xE3C000000000000000000000000000000000000B")
	MarketAddress      = common.HexToAddress("0xE3C0000000000000000000000000000000000007")
	TimelockAddress    = common.HexToAddress("0xE3C0000000000000000000000000000000000008")
	GovernorAddress    = common.HexToAddress("0xE3C0000000000000000000000000000000000009")
	DemandsAddress     = common.HexToAddress("0xE3C0000000000000000000000000000000000011")
	GrantsAddress      = common.HexToAddress("0xE3C000000000000000000000000000000000000C")
	DIDRegistryAddress = common.HexToAddress("0xE3C000000000000000000000000000000000000F")
	CredentialsAddress = common.HexToAddress("0xE3C0000000000000000000000000000000000010")
	CallbacksAddress   = common.HexToAddress("0xE3C000000000000000000000000000000000000D")
	ViewAddress        = common.HexToAddress("0xE3C000000000000000000000000000000000000E")
)

var (
	quorumABI     = quorum.NewQuorum()
	stakingABI    = staking.NewStaking()
	appsABI       = apps.NewApps()
	computingABI  = computing.NewComputing()
	socketsABI    = sockets.NewSockets()
	settlementABI = settlement.NewSettlement()
	rewardsABI    = rewards.NewRewards()
	poolsABI      = pools.NewPools()
	demandsABI    = demands.NewDemands()
	marketABI     = market.NewMarket()
	credentialABI = credentials.NewCredentials()
	governorABI   = emcgovernor.NewEMCGovernor()
	timelockABI   = timelockcontroller.NewTimelockController()
	grantsABI     = grants.NewGrants()
	didABI        = ethereumdidregistry.NewEthereumDIDRegistry()
	callbacksABI  = callbacks.NewCallbacks()
)

// contracts are the addresses by the names that a network's configuration has for them.
var contracts = map[string]common.Address{
	"Quorum": QuorumAddress, "Staking": StakingAddress, "Apps": AppsAddress, "Computing": ComputingAddress, "Sockets": SocketsAddress,
	"Settlement": SettlementAddress, "Demands": DemandsAddress, "Market": MarketAddress, "Timelock": TimelockAddress, "Governor": GovernorAddress, "Grants": GrantsAddress,
	"Rewards": RewardsAddress, "Pools": PoolsAddress, "Credentials": CredentialsAddress,
	"Callbacks": CallbacksAddress, "View": ViewAddress,
}

// ContractAddress reads an address, or the name of one of the network's contracts.
func ContractAddress(text string) (common.Address, error) {
	if address, ok := contracts[text]; ok {
		return address, nil
	}
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%q is neither an address nor one of %s", text, strings.Join(slices.Sorted(maps.Keys(contracts)), ", "))
	}
	return common.HexToAddress(text), nil
}

func errorDecoders() []func([]byte) (any, error) {
	return []func([]byte) (any, error){
		socketsABI.UnpackError, marketABI.UnpackError, settlementABI.UnpackError, credentialABI.UnpackError, stakingABI.UnpackError, appsABI.UnpackError, computingABI.UnpackError, quorumABI.UnpackError, rewardsABI.UnpackError, poolsABI.UnpackError, demandsABI.UnpackError, portalABI.UnpackError, tokenABI.UnpackError,
		governorABI.UnpackError, timelockABI.UnpackError, grantsABI.UnpackError, callbacksABI.UnpackError,
	}
}

// errorPrefixes are the contracts' names, which abigen puts before those of errors.
var errorPrefixes = []string{"Sockets", "Market", "Settlement", "Credentials", "Staking", "Apps", "Computing", "Quorum", "Rewards", "Pools", "Demands", "Portal", "EMCToken", "EMCGovernor", "TimelockController", "Grants", "Callbacks"}

// hints say what to do about a contract's refusal.
var hints = map[string]string{
	"Underpaid":                         "send at least the cost, or buy fewer units",
	"CostAboveMax":                      "raise --max-price or buy fewer units",
	"PriceAboveMax":                     "raise --max-price if you agree to the price",
	"NotRated":                          "offer at most what is rated; ratings come by themselves while a worker runs (`emc operator show --wait`)",
	"SocketLocked":                      "unplug it and wait until the settlement window is over",
	"OfferClosed":                       "choose another one from `emc offer list`",
	"SoldOut":                           "choose another one from `emc offer list`",
	"UnknownSocket":                     "no socket has this number; `emc socket list` shows yours",
	"UnknownOffer":                      "no offer has this number; `emc offer list` shows them",
	"UnknownOperator":                   "no operator has this number; leave --operator out for your own",
	"UnknownApp":                        "no app has this number; `emc app list` shows them",
	"AppNotOfferable":                   "no app has this number, or its publisher retired it; `emc app list` shows them",
	"SalesPaused":                       "new sales are stopped for now; sockets that were sold go on",
	"CredentialNeeded":                  "give the one that it asks for with --credential, or choose another from `emc offer list`",
	"AlreadySubscribed":                 "it has a subscription already; `emc socket prepay` adds to it",
	"NotSubscribed":                     "it has no subscription; `emc socket subscribe` makes one",
	"SubscriptionStale":                 "the socket changed hands: the payer can only end it, `emc socket unsubscribe`",
	"NotDue":                            "its next top-up is not due yet",
	"BalanceTooLow":                     "add to it with `emc socket prepay`",
	"NotPayer":                          "only the account that pays may do this; check --key or --account",
	"BadPeriod":                         "give an --every of at least a minute and at most a year",
	"SocketPriceAboveMax":               "raise --max-price if you agree to the socket's price",
	"BadSignature":                      "it is not the owner's, or the socket changed hands since; check --spender and --deadline",
	"ZeroCount":                         "give a --count of 1 or more",
	"ZeroUnits":                         "give --units over 0",
	"ZeroPower":                         "give a --power over 0",
	"ZeroPrice":                         "give a --price over 0",
	"BadDuration":                       "give a --for of at least a second and at most the time named, which is in seconds",
	"PlugTooLong":                       "give a shorter --for: a socket can be plugged in until it expires at most, or until its rental ends",
	"PlugNotLater":                      "it is plugged in for longer already; to end that, unplug it",
	"DemandOpen":                        "a demand for service is open: `emc socket answer` or, after its time, `emc socket miss` ends it",
	"NotReserved":                       "only reserved sockets can demand service; others are served when there is room",
	"EndsTooEarly":                      "plug it in for longer first: `emc socket plug`",
	"NoSelfTest":                        "its app has no self-test that could be demanded",
	"BadInput":                          "give the app's self-test input, whose SHA-256 is the one expected",
	"BadUnits":                          "give --max-units within these bounds, in mU",
	"TooSoon":                           "a socket can demand service once a period",
	"StillOpen":                         "wait until then: the operator may still answer",
	"NoDemand":                          "it has no open demand",
	"NotPlugged":                        "there is nothing to do",
	"Expired":                           "it can only be closed now: `emc socket close`",
	"NotClosable":                       "a socket can be closed once it has expired",
	"NotSeller":                         "only the account that listed it may do this; check --key or --account",
	"NotListed":                         "it is not on the market",
	"ListingOver":                       "ask the seller to list it again",
	"NotController":                     "only the operator's owner or signer may do this; check --key or --account",
	"OperatorInactive":                  "the operator is jailed or has left; choose another one's offer",
	"CollateralTooLow":                  "reserved sockets need stake: raise it, or offer burst sockets without --reserved",
	"BadProof":                          "the signer's key is not the one that signed",
	"NotOwnerNorApproved":               "only the socket's owner may do this; check --key or --account",
	"RevokedRecently":                   "calls of the revoked sessions may still be settled: wait for the settlement window and try again",
	"RoyaltyTooHigh":                    "give a lower --royalty",
	"NameLength":                        "give a shorter --name",
	"PriceTooHigh":                      "give a lower --price",
	"NotHolder":                         "only the socket's holder may do this; check --key or --account",
	"ListingStale":                      "the socket changed hands since; ask the seller to list it again",
	"NothingToClaim":                    "credit comes with settlement: `emc receipt --call ID --wait` shows when",
	"NotInvited":                        "the pool's owner has to `emc pool invite` this worker first",
	"NotPool":                           "this operator is no pool; its owner can `emc pool create`",
	"StillPaid":                         "the member's notice has to be over; `emc pool show` says when",
	"HasMembers":                        "members leave first: `emc pool leave`",
	"ShareChanged":                      "agree to what the pool offers with --share, see `emc pool show`",
	"KeyTaken":                          "this key already belongs to an operator",
	"DeadlinePassed":                    "send it again",
	"ERC721NonexistentToken":            "no socket has this number; `emc socket list` shows yours",
	"ERC721InsufficientApproval":        "only the socket's owner may do this; check --key or --account",
	"StakeTooLow":                       "send a greater --stake",
	"TooFewUnits":                       "calls used some units since the listing; accept fewer with --min-units",
	"ERC20InsufficientBalance":          "the account holds too few EMC on L1",
	"BadPossession":                     "the BLS key was not proved for this operator's owner on this chain",
	"ValidatorKeyTaken":                 "another operator has this BLS key: make one of your own",
	"TooLight":                          "all places of candidates are taken by greater stakes: raise yours",
	"NoDelegation":                      "the operator accepts no delegations; its owner may with `emc validator delegation`",
	"StakeTooSmall":                     "give a greater --amount",
	"StillUnbonding":                    "wait until then",
	"AwaitingReport":                    "L1 has to take that set first, two epochs or so after stake was asked for; the unbonding time then follows: `emc validator status` shows it",
	"NothingPending":                    "take stake out first: `emc validator unstake`",
	"StillJailed":                       "wait until then; the largest time means that only governance can end it",
	"NotJailed":                         "there is nothing to do",
	"NotOwner":                          "only the operator's owner may do this; check --key or --account",
	"OutOfBounds":                       "give a value within these bounds",
	"GovernorInsufficientProposerVotes": "stake more, or have others pass you their votes",
	"GovernorUnexpectedProposalState":   "`emc governance list` shows where the proposal stands",
	"GovernorAlreadyCastVote":           "a vote cannot be changed",
	"RewardsNothingToClaim":             "a tally counts into the epoch that is open, and that has to end: `emc rewards status` says when",
	"NotBidder":                         "only who made the offer can withdraw it; check --key or --account",
	"MarketUnknownOffer":                "no open offer has this number; `emc market offers` lists them",
	"OfferMismatch":                     "the offer is for another socket or app; `emc market offers` shows what it is for",
	"OfferOver":                         "who made it can withdraw it and make another",
	"TooLittlePower":                    "the offer asks for a stronger socket",
	"ExpiresTooSoon":                    "the offer asks for a socket that is good for longer",
	"NoAuction":                         "`emc market show` says what is asked for it",
	"BadAuctionEnd":                     "give a --for that ends between these times",
	"AuctionOver":                       "`emc market settle` hands the socket out",
	"AuctionOpen":                       "wait for its end",
	"BidTooLow":                         "bid at least that",
	"HasBid":                            "the auction goes to its end: then `emc market settle` hands the socket out",
	"OrderCancelled":                    "its seller ended it; ask for another one",
	"ListingNotStarted":                 "wait until then",
	"MarketBadSignature":                "the order is not signed by its seller as it stands; ask for another one",
	"WrongSubject":                      "the credential is somebody else's; check --credential, --key and --account",
	"WrongIssuer":                       "the offer asks for another issuer's credential",
	"WrongSchema":                       "the offer asks for another kind of credential",
	"CredentialExpired":                 "ask its issuer for a new one",
	"CredentialRevoked":                 "ask its issuer for a new one",
	"NotIssuer":                         "the account is neither owner nor delegate of the issuer: `emc did delegate` makes it one",
	"CredentialsBadSignature":           "it is not signed as it stands; ask its issuer for a new one",
	"NotGated":                          "the offer asks for no credential: leave --credential out",
	"UnknownGrant":                      "`emc grant list` shows them",
	"NothingDue":                        "governance has to approve a milestone first: `emc grant approve`",
	"TimelockUnexpectedOperationState":  "wait until the Timelock's delay is over",
}

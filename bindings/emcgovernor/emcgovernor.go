// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package emcgovernor

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// EMCGovernorMetaData contains all meta data concerning the EMCGovernor contract.
var EMCGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"delay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_THRESHOLD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "EMCGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161546238038061546283398101604081905261002f916107b6565b84818786868660405180604001604052806003815260200162454d4360e81b8152508061006061016460201b60201c565b6100698261017f565b610120526100768161017f565b61014052815160208084019190912060e052815190820120610100524660a05261010260e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361011782826108c8565b506101239050836101c5565b61012c826101e7565b61013581610205565b5050506001600160a01b03166101605261014e81610223565b5061015881610239565b50505050505050610a1c565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101b2578260405163305a27a960e01b81526004016101a99190610986565b60405180910390fd5b80516101bd826109bb565b179392505050565b6101db65ffffffffffff82165f62093a806102a2565b6101e4816102ee565b50565b6101fc63ffffffff8216600a62278d006102a2565b6101e481610354565b61021a815f69d3c21bcecceda10000006102a2565b6101e4816103f3565b61023081600160326102a2565b6101e481610434565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b8183101580156102b25750808311155b8383839091926102e65760405163759b9e7f60e11b81526004810193909352602483019190915260448201526064016101a9565b505050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361037c5760405163f1cfbf0560e01b81525f60048201526024016101a9565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156104615760405163243e544560e01b815260048101839052602481018290526044016101a9565b5f61046a6104c9565b90506104896104776104e2565b6104808561055c565b600a9190610593565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f6104d4600a6105ad565b6001600160d01b0316905090565b5f6104ed6101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610546575060408051601f3d908101601f19168201909252610543918101906109de565b60015b610557576105526105f5565b905090565b919050565b5f6001600160d01b0382111561058f576040516306dfcc6560e41b815260d06004820152602481018390526044016101a9565b5090565b5f806105a08585856105ff565b915091505b935093915050565b80545f9080156105ec576105d3836105c66001846109f7565b5f91825260209091200190565b54660100000000000090046001600160d01b03166105ee565b5f5b9392505050565b5f6105524361075b565b82545f90819080156106fe575f61061b876105c66001856109f7565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561066157604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361069d57825465ffffffffffff1666010000000000006001600160d01b038916021783556106f0565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506105a592505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816105a5565b5f65ffffffffffff82111561058f576040516306dfcc6560e41b815260306004820152602481018390526044016101a9565b6001600160a01b03811681146101e4575f5ffd5b805165ffffffffffff81168114610557575f5ffd5b5f5f5f5f5f5f60c087890312156107cb575f5ffd5b86516107d68161078d565b60208801519096506107e78161078d565b94506107f5604088016107a1565b9350606087015163ffffffff8116811461080d575f5ffd5b608088015160a090980151969995985093969395939492505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061085157607f821691505b60208210810361086f57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156108c357828211156108c357805f5260205f20601f840160051c60208510156108a057505f5b90810190601f840160051c035f5b818110156102e6575f838201556001016108ae565b505050565b81516001600160401b038111156108e1576108e1610829565b6108f5816108ef845461083d565b84610875565b6020601f821160018114610927575f83156109105750848201515b5f19600385901b1c1916600184901b17845561097f565b5f84815260208120601f198516915b828110156109565787850151825560209485019460019092019101610936565b508482101561097357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561086f575f1960209190910360031b1b16919050565b5f602082840312156109ee575f5ffd5b6105ee826107a1565b81810381811115610a1657634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e051610100516101205161014051610160516149cf610a935f395f8181610b45015281816110a10152818161148f0152818161179f015261219501525f6120db01525f6120b001525f61338801525f61336001525f6132bb01525f6132e501525f61330f01526149cf5ff3fe608060405260043610610353575f3560e01c80637ecebe00116101bd578063c01f9e37116100f2578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610ada578063f23a6e6114610af9578063f8ce560a14610b18578063fc0c546a14610b37575f5ffd5b8063deaaa7cc14610a69578063e540d01d14610a9c578063eb9019d414610abb575f5ffd5b8063c810b7fe116100cd578063c810b7fe146109dd578063d2cbc867146109f3578063d33219b414610a07578063dd4e2ba514610a24575f5ffd5b8063c01f9e371461098c578063c28bc2fa146109ab578063c59057e4146109be575f5ffd5b8063a890c9101161015d578063ab58fb8e11610138578063ab58fb8e146108fa578063b58131b014610930578063bbccf15414610944578063bc197c811461096d575f5ffd5b8063a890c9101461089d578063a8f8a668146108bc578063a9a95294146108db575f5ffd5b806391ddadf41161019857806391ddadf41461084357806397c3d334146108575780639a802a6d1461086a578063a7713a7014610889575f5ffd5b80637ecebe00146107c957806384b0196e146107fd5780638ff262e314610824575f5ffd5b80634125ff90116102935780635b8d0e0d1161023357806360c4247f1161020e57806360c4247f1461074d578063790518871461076c5780637b3c71d31461078b5780637d5e81e2146107aa575f5ffd5b80635b8d0e0d146106fb5780635f398a141461071a5780635f3ad70914610739575f5ffd5b80634bf5d7e91161026e5780634bf5d7e914610649578063544ffc9c1461065d57806354fd4d501461069757806356781388146106dc575f5ffd5b80634125ff90146105b557806343859632146105e2578063452115d61461062a575f5ffd5b8063150b7a02116102fe5780632d63f693116102d95780632d63f693146105005780632fe3e2611461053a5780633932abb11461056d5780633e4f49e614610589575f5ffd5b8063150b7a0214610496578063160cbed7146104ce5780632656227d146104ed575f5ffd5b806306fdde031161032e57806306fdde031461040c57806308af54311461042d578063143489d01461044a575f5ffd5b806301ffc9a71461038e57806302a251a3146103c257806306f3f9e6146103ed575f5ffd5b3661038a5730610361610b69565b6001600160a01b03161461038857604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610399575f5ffd5b506103ad6103a8366004613a0f565b610b81565b60405190151581526020015b60405180910390f35b3480156103cd575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016103b9565b3480156103f8575f5ffd5b50610388610407366004613a36565b610c51565b348015610417575f5ffd5b50610420610c65565b6040516103b99190613a7b565b348015610438575f5ffd5b506103df69d3c21bcecceda100000081565b348015610455575f5ffd5b5061047e610464366004613a36565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103b9565b3480156104a1575f5ffd5b506104b56104b0366004613b66565b610cf5565b6040516001600160e01b031990911681526020016103b9565b3480156104d9575f5ffd5b506103df6104e8366004613d2f565b610d50565b6103df6104fb366004613d2f565b610e85565b34801561050b575f5ffd5b506103df61051a366004613a36565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b348015610545575f5ffd5b506103df7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610578575f5ffd5b5060085465ffffffffffff166103df565b348015610594575f5ffd5b506105a86105a3366004613a36565b611019565b6040516103b99190613df9565b3480156105c0575f5ffd5b506105cb62093a8081565b60405165ffffffffffff90911681526020016103b9565b3480156105ed575f5ffd5b506103ad6105fc366004613e07565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610635575f5ffd5b506103df610644366004613d2f565b611023565b348015610654575f5ffd5b5061042061109d565b348015610668575f5ffd5b5061067c610677366004613a36565b611130565b604080519384526020840192909252908201526060016103b9565b3480156106a2575f5ffd5b5060408051808201909152600181527f31000000000000000000000000000000000000000000000000000000000000006020820152610420565b3480156106e7575f5ffd5b506103df6106f6366004613e45565b611155565b348015610706575f5ffd5b506103df610715366004613eb4565b61117c565b348015610725575f5ffd5b506103df610734366004613f73565b611239565b348015610744575f5ffd5b506103df600181565b348015610758575f5ffd5b506103df610767366004613a36565b611281565b348015610777575f5ffd5b50610388610786366004614009565b61128d565b348015610796575f5ffd5b506103df6107a5366004614024565b61129e565b3480156107b5575f5ffd5b506103df6107c436600461407a565b6112ee565b3480156107d4575f5ffd5b506103df6107e336600461413a565b6001600160a01b03165f9081526002602052604090205490565b348015610808575f5ffd5b506108116113d6565b6040516103b9979695949392919061418f565b34801561082f575f5ffd5b506103df61083e366004614218565b611434565b34801561084e575f5ffd5b506105cb61148c565b348015610862575f5ffd5b5060646103df565b348015610875575f5ffd5b506103df610884366004614266565b611513565b348015610894575f5ffd5b506103df611529565b3480156108a8575f5ffd5b506103886108b736600461413a565b611542565b3480156108c7575f5ffd5b506103df6108d6366004613d2f565b611553565b3480156108e6575f5ffd5b506103ad6108f5366004613a36565b611560565b348015610905575f5ffd5b506103df610914366004613a36565b5f9081526004602052604090206001015465ffffffffffff1690565b34801561093b575f5ffd5b506103df611568565b34801561094f575f5ffd5b50610958600a81565b60405163ffffffff90911681526020016103b9565b348015610978575f5ffd5b506104b56109873660046142bb565b611572565b348015610997575f5ffd5b506103df6109a6366004613a36565b6115ce565b6103886109b9366004614355565b611610565b3480156109c9575f5ffd5b506103df6109d8366004613d2f565b61168c565b3480156109e8575f5ffd5b5061095862278d0081565b3480156109fe575f5ffd5b506103df603281565b348015610a12575f5ffd5b50600b546001600160a01b031661047e565b348015610a2f575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610420565b348015610a74575f5ffd5b506103df7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610aa7575f5ffd5b50610388610ab6366004614395565b6116c5565b348015610ac6575f5ffd5b506103df610ad53660046143b8565b6116d6565b348015610ae5575f5ffd5b50610388610af4366004613a36565b6116f5565b348015610b04575f5ffd5b506104b5610b133660046143e2565b611706565b348015610b23575f5ffd5b506103df610b32366004613a36565b611762565b348015610b42575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000061047e565b5f610b7c600b546001600160a01b031690565b905090565b5f6001600160e01b031982167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610be357506001600160e01b031982167f65455a8600000000000000000000000000000000000000000000000000000000145b80610c1757506001600160e01b031982167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610c4b57507f01ffc9a7000000000000000000000000000000000000000000000000000000006001600160e01b03198316145b92915050565b610c59611818565b610c62816118aa565b50565b606060038054610c749061443a565b80601f0160208091040260200160405190810160405280929190818152602001828054610ca09061443a565b8015610ceb5780601f10610cc257610100808354040283529160200191610ceb565b820191905f5260205f20905b815481529060010190602001808311610cce57829003601f168201915b5050505050905090565b5f30610cff610b69565b6001600160a01b031614610d2657604051637485328f60e11b815260040160405180910390fd5b507f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b5f5f610d5e86868686611553565b90505f610d6a82611560565b9050610d7f82610d7a60046118c0565b6118e2565b5080610dbf576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610dcd838989898961191f565b905065ffffffffffff811615610e44575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610e79565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610db6565b50909695505050505050565b5f5f610e9386868686611553565b90505f610e9f82611560565b9050610ebb82610d7a83610eb45760046118c0565b60056118c0565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f01b17905530610efe610b69565b6001600160a01b031614610f87575f5b8751811015610f8557306001600160a01b0316888281518110610f3357610f33614472565b60200260200101516001600160a01b031603610f7d57610f7d868281518110610f5e57610f5e614472565b602002602001015180519060200120600561192d90919063ffffffff16565b600101610f0e565b505b610f94828888888861194e565b30610f9d610b69565b6001600160a01b031614158015610fd257506005546fffffffffffffffffffffffffffffffff808216600160801b9092041614155b15610fdc575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f610c4b82611962565b5f5f61103186868686611553565b90503361103e8282611acd565b611086576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610db6565b61109287878787611b12565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561111c57506040513d5f823e601f3d908101601f191682016040526111199190810190614486565b60015b61112b57610b7c61148c611b1f565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f8033905061117484828560405180602001604052805f815250611b35565b949350505050565b5f6111c288888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611b569050565b6111ea576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610db6565b61122d88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611c23915050565b98975050505050505050565b5f8033905061109287828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611c23915050565b5f610c4b600a83611d16565b611295611818565b610c6281611d63565b5f803390506112e486828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611b3592505050565b9695505050505050565b5f336112fa8184611d82565b61133b576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610db6565b5f611344611568565b905080156113c9575f61137283600161135b61148c565b611365919061450f565b65ffffffffffff166116d6565b9050818110156113c7576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610db6565b505b6110928787878786611e31565b5f6060805f5f5f60606113e76120a9565b6113ef6120d4565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f611441858585856120ff565b611469576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610db6565b61148385848660405180602001604052805f815250611b35565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611507575060408051601f3d908101601f191682019092526115049181019061452d565b60015b61112b57610b7c612188565b5f61151f848484612192565b90505b9392505050565b5f611534600a61223e565b6001600160d01b0316905090565b61154a611818565b610c6281612282565b5f6114838585858561168c565b5f6001610c4b565b5f610b7c60075490565b5f3061157c610b69565b6001600160a01b0316146115a357604051637485328f60e11b815260040160405180910390fd5b507fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b5f8181526004602052604081205461160290600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614548565b65ffffffffffff1692915050565b611618611818565b5f5f856001600160a01b0316858585604051611635929190614566565b5f6040518083038185875af1925050503d805f811461166f576040519150601f19603f3d011682016040523d82523d5f602084013e611674565b606091505b509150915061168382826122f8565b50505050505050565b5f848484846040516020016116a494939291906145fc565b60408051601f19818403018152919052805160209091012095945050505050565b6116cd611818565b610c628161234e565b5f61152283836116f060408051602081019091525f815290565b612192565b6116fd611818565b610c628161236c565b5f30611710610b69565b6001600160a01b03161461173757604051637485328f60e11b815260040160405180910390fd5b507ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b6040517f8e539e8c000000000000000000000000000000000000000000000000000000008152600481018290525f90610c4b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156117e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118089190614646565b61181184611281565b606461238a565b33611821610b69565b6001600160a01b031614611863576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610db6565b3061186c610b69565b6001600160a01b0316146118a8575f803660405161188b929190614566565b604051809103902090505b806118a1600561243a565b0361189657505b565b6118b78160016032612459565b610c62816124be565b5f8160078111156118d3576118d3613dc5565b600160ff919091161b92915050565b5f5f6118ed84611019565b90505f836118fa836118c0565b1603611522578381846040516331b75e4d60e01b8152600401610db69392919061465d565b5f6112e4868686868661256c565b5f611938838361272f565b9050806119495761194960416127a6565b505050565b61195b85858585856127b7565b5050505050565b5f5f61196d83612847565b9050600581600781111561198357611983613dc5565b1461198e5792915050565b5f838152600c60205260409081902054600b5491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa1580156119fd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a21919061467f565b15611a30575060059392505050565b600b546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611a90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ab4919061467f565b15611ac3575060079392505050565b5060029392505050565b5f80611ad884611019565b6007811115611ae957611ae9613dc5565b1480156115225750505f91825260046020526040909120546001600160a01b0391821691161490565b5f611483858585856129a4565b6060610c4b611b308363ffffffff16565b612a54565b5f61148385858585611b5160408051602081019091525f815290565b611c23565b5f61109285611c1d7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611ba88c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611c0298979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612adf565b84612b26565b5f611c3286610d7a60016118c0565b505f86815260046020526040812054611c5c908790600160a01b900465ffffffffffff1685612192565b90505f611c6c8888888588612b96565b905083515f03611cc257866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611cb5949392919061469e565b60405180910390a2611092565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611d039594939291906146c5565b60405180910390a2979650505050505050565b5f5f5f611d2285612cc4565b9250925050838265ffffffffffff161115611d4f57611d4a611d4385612d1c565b8690612d52565b611d51565b805b6001600160d01b031695945050505050565b611d7965ffffffffffff82165f62093a80612459565b610c6281612df4565b80515f906034811015611d99576001915050610c4b565b60131981840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d0000000000000000000000000000000000000000000014611df557600192505050610c4b565b5f5f611e0586602a860386612e5a565b915091508115806110925750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611e458686868680519060200120611553565b905084518651141580611e5a57508351865114155b80611e6457508551155b15611eb2578551845186516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610db6565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611efb5780611ede82611019565b6040516331b75e4d60e01b8152610db69291905f9060040161465d565b5f611f0d60085465ffffffffffff1690565b611f1561148c565b65ffffffffffff16611f2791906146fe565b90505f611f4160085463ffffffff600160301b9091041690565b5f848152600460205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b038716178155909150611f8083612d1c565b815465ffffffffffff91909116600160a01b027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909116178155611fc382612f1f565b815463ffffffff91909116600160d01b027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff81111561203f5761203f613aa1565b60405190808252806020026020018201604052801561207257816020015b606081526020019060019003908161205d5790505b508c8961207f8a826146fe565b8e60405161209599989796959493929190614711565b60405180910390a150505095945050505050565b6060610b7c7f0000000000000000000000000000000000000000000000000000000000000000612f4f565b6060610b7c7f0000000000000000000000000000000000000000000000000000000000000000612f4f565b5f61148383611c1d7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886121518a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611c02565b5f610b7c43612d1c565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa15801561221a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061151f9190614646565b80545f90801561227a57612264836122576001846147eb565b5f91825260209091200190565b54600160301b90046001600160d01b0316611522565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60608215612307575080610c4b565b81511561231c5761231782612f8c565b610c4b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61236363ffffffff8216600a62278d00612459565b610c6281612f94565b612381815f69d3c21bcecceda1000000612459565b610c6281613049565b5f5f5f612397868661308a565b91509150815f036123bb578381816123b1576123b16147fe565b0492505050611522565b8184116123d2576123d260038515026011186127a6565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f612446846130a6565b91509150816115225761152260316127a6565b8183101580156124695750808311155b8383839091926124b6576040517feb373cfe000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610db6565b505050505050565b606480821115612504576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610db6565b5f61250d611529565b905061252c61251a61148c565b6125238561313b565b600a919061316e565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156125be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125e29190614646565b90505f3060601b6bffffffffffffffffffffffff19168418600b546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f4279061264c908a908a908a905f908890600401614812565b602060405180830381865afa158015612667573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061268b9190614646565b5f898152600c602052604080822092909255600b5491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb0916126ee918b918b918b919088908a9060040161485f565b5f604051808303815f87803b158015612705575f5ffd5b505af1158015612717573d5f5f3e3d5ffd5b5050505061122d824261272a91906146fe565b612d1c565b81545f906fffffffffffffffffffffffffffffffff600160801b820481169181166001830190911603612765575f915050610c4b565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b8152600401612802959493929190614812565b5f604051808303818588803b158015612819575f5ffd5b505af115801561282b573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b900416811561287b57506007949350505050565b801561288c57506002949350505050565b5f85815260046020526040812054600160a01b900465ffffffffffff169050805f036128e7576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101879052602401610db6565b5f6128f061148c565b65ffffffffffff16905080821061290d57505f9695505050505050565b5f612917886115ce565b905081811061292e57506001979650505050505050565b61293788613187565b158061295657505f888152600960205260409020805460019091015411155b1561296957506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361299657506004979650505050505050565b506005979650505050505050565b5f5f6129b2868686866131d7565b5f818152600c60205260409020549091508015612a4a57600b546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612a25575f5ffd5b505af1158015612a37573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612a5e612188565b65ffffffffffff168265ffffffffffff1614612aa6576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610c4b612aeb6132af565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612b84575f5f612b4485856133d8565b5090925090505f816003811115612b5d57612b5d613dc5565b148015612b7b5750856001600160a01b0316826001600160a01b0316145b92505050611522565b612b8f848484613421565b9050611522565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612c01576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610db6565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff8516612c4a5783815f015f828254612c3f91906146fe565b90915550612cb99050565b5f1960ff861601612c685783816001015f828254612c3f91906146fe565b60011960ff861601612c875783816002015f828254612c3f91906146fe565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509195945050505050565b80545f9081908190808203612ce2575f5f5f9350935093505061114e565b5f612cf2866122576001856147eb565b546001955065ffffffffffff81169450600160301b90046001600160d01b0316925061114e915050565b5f65ffffffffffff821115612d4e576040516306dfcc6560e41b81526030600482015260248101839052604401610db6565b5090565b81545f9081816005811115612dae575f612d6b8461349f565b612d7590856147eb565b5f8881526020902090915081015465ffffffffffff9081169087161015612d9e57809150612dac565b612da98160016146fe565b92505b505b5f612dbb878785856135f7565b90508015612de857612dd2876122576001846147eb565b54600160301b90046001600160d01b0316611092565b505f9695505050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b5f5f8451831180612e6a57508284115b15612e7957505f905080612f17565b5f612e858560016146fe565b84118015612ec5575061060f60f31b612ea18787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f612ed582151560026148b6565b612ee09060286146fe565b905080612eed87876147eb565b03612f0e575f5f612eff89898961364d565b9096509450612f179350505050565b5f5f9350935050505b935093915050565b5f63ffffffff821115612d4e576040516306dfcc6560e41b81526020600482015260248101839052604401610db6565b60605f612f5b83613726565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b8063ffffffff165f03612fd5576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610db6565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f805f1983850993909202808410938190039390930393915050565b80545f9081906fffffffffffffffffffffffffffffffff80821691600160801b90041681036130da57505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b5f6001600160d01b03821115612d4e576040516306dfcc6560e41b815260d0600482015260248101839052604401610db6565b5f8061317b858585613766565b91509150935093915050565b5f818152600960205260408120600281015460018201546131a891906146fe565b5f848152600460205260409020546131ce90600160a01b900465ffffffffffff16611762565b11159392505050565b5f5f6131e586868686611553565b9050613233816131f560076118c0565b6131ff60066118c0565b61320960026118c0565b60016132166007826148cd565b6132219060026149c1565b61322b91906147eb565b1818186118e2565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9061329e9083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561330757507f000000000000000000000000000000000000000000000000000000000000000046145b1561333157507f000000000000000000000000000000000000000000000000000000000000000090565b610b7c604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f835160410361340f576020840151604085015160608601515f1a613401888285856138cf565b95509550955050505061341a565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f600182116134ac575090565b816001600160801b82106134c55760809190911c9060401b5b6801000000000000000082106134e05760409190911c9060201b5b64010000000082106134f75760209190911c9060101b5b62010000821061350c5760109190911c9060081b5b61010082106135205760089190911c9060041b5b601082106135335760049190911c9060021b5b6004821061353f5760011b5b600302600190811c90818581613557576135576147fe565b048201901c9050600181858161356f5761356f6147fe565b048201901c90506001818581613587576135876147fe565b048201901c9050600181858161359f5761359f6147fe565b048201901c905060018185816135b7576135b76147fe565b048201901c905060018185816135cf576135cf6147fe565b048201901c90506135ee8185816135e8576135e86147fe565b04821190565b90039392505050565b5f5b81831015613645575f85815260209020838316600285851804019081015465ffffffffffff868116911611156136315780925061363f565b61363c8160016146fe565b93505b506135f9565b509392505050565b5f80848161365c8660016146fe565b8511801561369c575061060f60f31b6136788388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6136ac82151560026148b6565b90505f806136ba838a6146fe565b90505b87811015613715575f6136db6136d68784016020015190565b613997565b9050600f8160ff1611156136fa575f5f97509750505050505050612f17565b6137056010846148b6565b60ff9091160191506001016136bd565b506001999098509650505050505050565b5f60ff8216601f811115610c4b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82545f9081908015613875575f613782876122576001856147eb565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156137de576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361381757825465ffffffffffff16600160301b6001600160d01b03891602178355613867565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b9450859350612f1792505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081612f17565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561390857505f9150600390508261398d565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613959573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661398457505f92506001915082905061398d565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156139b05750603a8160ff16105b156139be57602f1901610c4b565b60608160ff161180156139d4575060678160ff16105b156139e25760561901610c4b565b60408160ff161180156139f8575060478160ff16105b15613a065760361901610c4b565b5060ff92915050565b5f60208284031215613a1f575f5ffd5b81356001600160e01b031981168114611522575f5ffd5b5f60208284031215613a46575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6115226020830184613a4d565b6001600160a01b0381168114610c62575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715613ade57613ade613aa1565b604052919050565b5f67ffffffffffffffff821115613aff57613aff613aa1565b50601f01601f191660200190565b5f613b1f613b1a84613ae6565b613ab5565b9050828152838383011115613b32575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613b57575f5ffd5b61152283833560208501613b0d565b5f5f5f5f60808587031215613b79575f5ffd5b8435613b8481613a8d565b93506020850135613b9481613a8d565b925060408501359150606085013567ffffffffffffffff811115613bb6575f5ffd5b613bc287828801613b48565b91505092959194509250565b5f67ffffffffffffffff821115613be757613be7613aa1565b5060051b60200190565b5f82601f830112613c00575f5ffd5b8135613c0e613b1a82613bce565b8082825260208201915060208360051b860101925085831115613c2f575f5ffd5b602085015b83811015612a4a578035613c4781613a8d565b835260209283019201613c34565b5f82601f830112613c64575f5ffd5b8135613c72613b1a82613bce565b8082825260208201915060208360051b860101925085831115613c93575f5ffd5b602085015b83811015612a4a578035835260209283019201613c98565b5f82601f830112613cbf575f5ffd5b8135613ccd613b1a82613bce565b8082825260208201915060208360051b860101925085831115613cee575f5ffd5b602085015b83811015612a4a57803567ffffffffffffffff811115613d11575f5ffd5b613d20886020838a0101613b48565b84525060209283019201613cf3565b5f5f5f5f60808587031215613d42575f5ffd5b843567ffffffffffffffff811115613d58575f5ffd5b613d6487828801613bf1565b945050602085013567ffffffffffffffff811115613d80575f5ffd5b613d8c87828801613c55565b935050604085013567ffffffffffffffff811115613da8575f5ffd5b613db487828801613cb0565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b60088110613df557634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610c4b8284613dd9565b5f5f60408385031215613e18575f5ffd5b823591506020830135613e2a81613a8d565b809150509250929050565b803560ff8116811461112b575f5ffd5b5f5f60408385031215613e56575f5ffd5b82359150613e6660208401613e35565b90509250929050565b5f5f83601f840112613e7f575f5ffd5b50813567ffffffffffffffff811115613e96575f5ffd5b602083019150836020828501011115613ead575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215613eca575f5ffd5b87359650613eda60208901613e35565b95506040880135613eea81613a8d565b9450606088013567ffffffffffffffff811115613f05575f5ffd5b613f118a828b01613e6f565b909550935050608088013567ffffffffffffffff811115613f30575f5ffd5b613f3c8a828b01613b48565b92505060a088013567ffffffffffffffff811115613f58575f5ffd5b613f648a828b01613b48565b91505092959891949750929550565b5f5f5f5f5f60808688031215613f87575f5ffd5b85359450613f9760208701613e35565b9350604086013567ffffffffffffffff811115613fb2575f5ffd5b613fbe88828901613e6f565b909450925050606086013567ffffffffffffffff811115613fdd575f5ffd5b613fe988828901613b48565b9150509295509295909350565b65ffffffffffff81168114610c62575f5ffd5b5f60208284031215614019575f5ffd5b813561152281613ff6565b5f5f5f5f60608587031215614037575f5ffd5b8435935061404760208601613e35565b9250604085013567ffffffffffffffff811115614062575f5ffd5b61406e87828801613e6f565b95989497509550505050565b5f5f5f5f6080858703121561408d575f5ffd5b843567ffffffffffffffff8111156140a3575f5ffd5b6140af87828801613bf1565b945050602085013567ffffffffffffffff8111156140cb575f5ffd5b6140d787828801613c55565b935050604085013567ffffffffffffffff8111156140f3575f5ffd5b6140ff87828801613cb0565b925050606085013567ffffffffffffffff81111561411b575f5ffd5b8501601f8101871361412b575f5ffd5b613bc287823560208401613b0d565b5f6020828403121561414a575f5ffd5b813561152281613a8d565b5f8151808452602084019350602083015f5b82811015614185578151865260209586019590910190600101614167565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6141c960e0830189613a4d565b82810360408401526141db8189613a4d565b90508660608401526001600160a01b03861660808401528460a084015282810360c084015261420a8185614155565b9a9950505050505050505050565b5f5f5f5f6080858703121561422b575f5ffd5b8435935061423b60208601613e35565b9250604085013561424b81613a8d565b9150606085013567ffffffffffffffff811115613bb6575f5ffd5b5f5f5f60608486031215614278575f5ffd5b833561428381613a8d565b925060208401359150604084013567ffffffffffffffff8111156142a5575f5ffd5b6142b186828701613b48565b9150509250925092565b5f5f5f5f5f60a086880312156142cf575f5ffd5b85356142da81613a8d565b945060208601356142ea81613a8d565b9350604086013567ffffffffffffffff811115614305575f5ffd5b61431188828901613c55565b935050606086013567ffffffffffffffff81111561432d575f5ffd5b61433988828901613c55565b925050608086013567ffffffffffffffff811115613fdd575f5ffd5b5f5f5f5f60608587031215614368575f5ffd5b843561437381613a8d565b935060208501359250604085013567ffffffffffffffff811115614062575f5ffd5b5f602082840312156143a5575f5ffd5b813563ffffffff81168114611522575f5ffd5b5f5f604083850312156143c9575f5ffd5b82356143d481613a8d565b946020939093013593505050565b5f5f5f5f5f60a086880312156143f6575f5ffd5b853561440181613a8d565b9450602086013561441181613a8d565b93506040860135925060608601359150608086013567ffffffffffffffff811115613fdd575f5ffd5b600181811c9082168061444e57607f821691505b60208210810361446c57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614496575f5ffd5b815167ffffffffffffffff8111156144ac575f5ffd5b8201601f810184136144bc575f5ffd5b80516144ca613b1a82613ae6565b8181528560208385010111156144de575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610c4b57610c4b6144fb565b5f6020828403121561453d575f5ffd5b815161152281613ff6565b65ffffffffffff8181168382160190811115610c4b57610c4b6144fb565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156141855781516001600160a01b0316865260209586019590910190600101614587565b5f82825180855260208501945060208160051b830101602085015f5b83811015610e7957601f198584030188526145e6838351613a4d565b60209889019890935091909101906001016145ca565b608081525f61460e6080830187614575565b82810360208401526146208187614155565b9050828103604084015261463481866145ae565b91505082606083015295945050505050565b5f60208284031215614656575f5ffd5b5051919050565b838152606081016146716020830185613dd9565b826040830152949350505050565b5f6020828403121561468f575f5ffd5b81518015158114611522575f5ffd5b84815260ff84166020820152826040820152608060608201525f6112e46080830184613a4d565b85815260ff8516602082015283604082015260a060608201525f6146ec60a0830185613a4d565b828103608084015261122d8185613a4d565b80820180821115610c4b57610c4b6144fb565b8981526001600160a01b038916602082015261012060408201525f61473a61012083018a614575565b828103606084015261474c818a614155565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b838110156147a357601f1986840301855261478d838351613a4d565b6020958601959093509190910190600101614771565b505085810360a08701526147b7818b6145ae565b93505050508560c08401528460e08401528281036101008401526147db8185613a4d565b9c9b505050505050505050505050565b81810381811115610c4b57610c4b6144fb565b634e487b7160e01b5f52601260045260245ffd5b60a081525f61482460a0830188614575565b82810360208401526148368188614155565b9050828103604084015261484a81876145ae565b60608401959095525050608001529392505050565b60c081525f61487160c0830189614575565b82810360208401526148838189614155565b9050828103604084015261489781886145ae565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610c4b57610c4b6144fb565b60ff8181168382160190811115610c4b57610c4b6144fb565b6001815b6001841115612f1757808504811115614905576149056144fb565b600184161561491357908102905b60019390931c9280026148ea565b5f8261492f57506001610c4b565b8161493b57505f610c4b565b8160018114614951576002811461495b57614977565b6001915050610c4b565b60ff84111561496c5761496c6144fb565b50506001821b610c4b565b5060208310610133831016604e8410600b841016171561499a575081810a610c4b565b6149a65f1984846148e6565b805f19048211156149b9576149b96144fb565b029392505050565b5f61152260ff84168361492156",
}

// EMCGovernor is an auto generated Go binding around an Ethereum contract.
type EMCGovernor struct {
	abi abi.ABI
}

// NewEMCGovernor creates a new instance of EMCGovernor.
func NewEMCGovernor() *EMCGovernor {
	parsed, err := EMCGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EMCGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EMCGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking, address timelock, uint48 delay, uint32 period, uint256 threshold, uint256 quorumPercent) returns()
func (eMCGovernor *EMCGovernor) PackConstructor(staking common.Address, timelock common.Address, delay *big.Int, period uint32, threshold *big.Int, quorumPercent *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("", staking, timelock, delay, period, threshold, quorumPercent)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (eMCGovernor *EMCGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := eMCGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (eMCGovernor *EMCGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return eMCGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (eMCGovernor *EMCGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := eMCGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (eMCGovernor *EMCGovernor) PackCLOCKMODE() []byte {
	enc, err := eMCGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (eMCGovernor *EMCGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return eMCGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (eMCGovernor *EMCGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := eMCGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (eMCGovernor *EMCGovernor) PackCOUNTINGMODE() []byte {
	enc, err := eMCGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (eMCGovernor *EMCGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return eMCGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (eMCGovernor *EMCGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := eMCGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (eMCGovernor *EMCGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := eMCGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (eMCGovernor *EMCGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return eMCGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (eMCGovernor *EMCGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := eMCGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DELAY() view returns(uint48)
func (eMCGovernor *EMCGovernor) PackMAXDELAY() []byte {
	enc, err := eMCGovernor.abi.Pack("MAX_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DELAY() view returns(uint48)
func (eMCGovernor *EMCGovernor) TryPackMAXDELAY() ([]byte, error) {
	return eMCGovernor.abi.Pack("MAX_DELAY")
}

// UnpackMAXDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint48)
func (eMCGovernor *EMCGovernor) UnpackMAXDELAY(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("MAX_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc810b7fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (eMCGovernor *EMCGovernor) PackMAXPERIOD() []byte {
	enc, err := eMCGovernor.abi.Pack("MAX_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc810b7fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (eMCGovernor *EMCGovernor) TryPackMAXPERIOD() ([]byte, error) {
	return eMCGovernor.abi.Pack("MAX_PERIOD")
}

// UnpackMAXPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc810b7fe.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (eMCGovernor *EMCGovernor) UnpackMAXPERIOD(data []byte) (uint32, error) {
	out, err := eMCGovernor.abi.Unpack("MAX_PERIOD", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackMAXQUORUM() []byte {
	enc, err := eMCGovernor.abi.Pack("MAX_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackMAXQUORUM() ([]byte, error) {
	return eMCGovernor.abi.Pack("MAX_QUORUM")
}

// UnpackMAXQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2cbc867.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackMAXQUORUM(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("MAX_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTHRESHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08af5431.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_THRESHOLD() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackMAXTHRESHOLD() []byte {
	enc, err := eMCGovernor.abi.Pack("MAX_THRESHOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTHRESHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08af5431.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_THRESHOLD() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackMAXTHRESHOLD() ([]byte, error) {
	return eMCGovernor.abi.Pack("MAX_THRESHOLD")
}

// UnpackMAXTHRESHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08af5431.
//
// Solidity: function MAX_THRESHOLD() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackMAXTHRESHOLD(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("MAX_THRESHOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbccf154.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_PERIOD() view returns(uint32)
func (eMCGovernor *EMCGovernor) PackMINPERIOD() []byte {
	enc, err := eMCGovernor.abi.Pack("MIN_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbccf154.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_PERIOD() view returns(uint32)
func (eMCGovernor *EMCGovernor) TryPackMINPERIOD() ([]byte, error) {
	return eMCGovernor.abi.Pack("MIN_PERIOD")
}

// UnpackMINPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbccf154.
//
// Solidity: function MIN_PERIOD() view returns(uint32)
func (eMCGovernor *EMCGovernor) UnpackMINPERIOD(data []byte) (uint32, error) {
	out, err := eMCGovernor.abi.Unpack("MIN_PERIOD", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMINQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f3ad709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackMINQUORUM() []byte {
	enc, err := eMCGovernor.abi.Pack("MIN_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f3ad709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackMINQUORUM() ([]byte, error) {
	return eMCGovernor.abi.Pack("MIN_QUORUM")
}

// UnpackMINQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f3ad709.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackMINQUORUM(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("MIN_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (eMCGovernor *EMCGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := eMCGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (eMCGovernor *EMCGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := eMCGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return eMCGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (eMCGovernor *EMCGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (eMCGovernor *EMCGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := eMCGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return eMCGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (eMCGovernor *EMCGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (eMCGovernor *EMCGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (eMCGovernor *EMCGovernor) PackClock() []byte {
	enc, err := eMCGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (eMCGovernor *EMCGovernor) TryPackClock() ([]byte, error) {
	return eMCGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (eMCGovernor *EMCGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (eMCGovernor *EMCGovernor) PackEip712Domain() []byte {
	enc, err := eMCGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (eMCGovernor *EMCGovernor) TryPackEip712Domain() ([]byte, error) {
	return eMCGovernor.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (eMCGovernor *EMCGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := eMCGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (eMCGovernor *EMCGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := eMCGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := eMCGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (eMCGovernor *EMCGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := eMCGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (eMCGovernor *EMCGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return eMCGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (eMCGovernor *EMCGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := eMCGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (eMCGovernor *EMCGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := eMCGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (eMCGovernor *EMCGovernor) PackName() []byte {
	enc, err := eMCGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (eMCGovernor *EMCGovernor) TryPackName() ([]byte, error) {
	return eMCGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (eMCGovernor *EMCGovernor) UnpackName(data []byte) (string, error) {
	out, err := eMCGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackNonces(owner common.Address) []byte {
	enc, err := eMCGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return eMCGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := eMCGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := eMCGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (eMCGovernor *EMCGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := eMCGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (eMCGovernor *EMCGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (eMCGovernor *EMCGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (eMCGovernor *EMCGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := eMCGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (eMCGovernor *EMCGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (eMCGovernor *EMCGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (eMCGovernor *EMCGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := eMCGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackProposalThreshold() []byte {
	enc, err := eMCGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackProposalThreshold() ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (eMCGovernor *EMCGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (eMCGovernor *EMCGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (eMCGovernor *EMCGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := eMCGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (eMCGovernor *EMCGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := eMCGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return eMCGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (eMCGovernor *EMCGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := eMCGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackQuorumDenominator() []byte {
	enc, err := eMCGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return eMCGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackQuorumNumerator0() []byte {
	enc, err := eMCGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return eMCGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (eMCGovernor *EMCGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := eMCGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (eMCGovernor *EMCGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (eMCGovernor *EMCGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (eMCGovernor *EMCGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (eMCGovernor *EMCGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (eMCGovernor *EMCGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (eMCGovernor *EMCGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := eMCGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (eMCGovernor *EMCGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return eMCGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (eMCGovernor *EMCGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (eMCGovernor *EMCGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (eMCGovernor *EMCGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := eMCGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (eMCGovernor *EMCGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := eMCGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (eMCGovernor *EMCGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return eMCGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (eMCGovernor *EMCGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := eMCGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (eMCGovernor *EMCGovernor) PackTimelock() []byte {
	enc, err := eMCGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (eMCGovernor *EMCGovernor) TryPackTimelock() ([]byte, error) {
	return eMCGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (eMCGovernor *EMCGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := eMCGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (eMCGovernor *EMCGovernor) PackToken() []byte {
	enc, err := eMCGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (eMCGovernor *EMCGovernor) TryPackToken() ([]byte, error) {
	return eMCGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (eMCGovernor *EMCGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := eMCGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (eMCGovernor *EMCGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := eMCGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (eMCGovernor *EMCGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return eMCGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (eMCGovernor *EMCGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := eMCGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (eMCGovernor *EMCGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return eMCGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (eMCGovernor *EMCGovernor) PackVersion() []byte {
	enc, err := eMCGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (eMCGovernor *EMCGovernor) TryPackVersion() ([]byte, error) {
	return eMCGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (eMCGovernor *EMCGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := eMCGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackVotingDelay() []byte {
	enc, err := eMCGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackVotingDelay() ([]byte, error) {
	return eMCGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (eMCGovernor *EMCGovernor) PackVotingPeriod() []byte {
	enc, err := eMCGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (eMCGovernor *EMCGovernor) TryPackVotingPeriod() ([]byte, error) {
	return eMCGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (eMCGovernor *EMCGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := eMCGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// EMCGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the EMCGovernor contract.
type EMCGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const EMCGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (EMCGovernorEIP712DomainChanged) ContractEventName() string {
	return EMCGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (eMCGovernor *EMCGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*EMCGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorProposalCanceled represents a ProposalCanceled event raised by the EMCGovernor contract.
type EMCGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const EMCGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (EMCGovernorProposalCanceled) ContractEventName() string {
	return EMCGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (eMCGovernor *EMCGovernor) UnpackProposalCanceledEvent(log *types.Log) (*EMCGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorProposalCreated represents a ProposalCreated event raised by the EMCGovernor contract.
type EMCGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const EMCGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (EMCGovernorProposalCreated) ContractEventName() string {
	return EMCGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (eMCGovernor *EMCGovernor) UnpackProposalCreatedEvent(log *types.Log) (*EMCGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorProposalExecuted represents a ProposalExecuted event raised by the EMCGovernor contract.
type EMCGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const EMCGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (EMCGovernorProposalExecuted) ContractEventName() string {
	return EMCGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (eMCGovernor *EMCGovernor) UnpackProposalExecutedEvent(log *types.Log) (*EMCGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorProposalQueued represents a ProposalQueued event raised by the EMCGovernor contract.
type EMCGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const EMCGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (EMCGovernorProposalQueued) ContractEventName() string {
	return EMCGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (eMCGovernor *EMCGovernor) UnpackProposalQueuedEvent(log *types.Log) (*EMCGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the EMCGovernor contract.
type EMCGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const EMCGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (EMCGovernorProposalThresholdSet) ContractEventName() string {
	return EMCGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (eMCGovernor *EMCGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*EMCGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the EMCGovernor contract.
type EMCGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const EMCGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (EMCGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return EMCGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (eMCGovernor *EMCGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*EMCGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorTimelockChange represents a TimelockChange event raised by the EMCGovernor contract.
type EMCGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const EMCGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (EMCGovernorTimelockChange) ContractEventName() string {
	return EMCGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (eMCGovernor *EMCGovernor) UnpackTimelockChangeEvent(log *types.Log) (*EMCGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorVoteCast represents a VoteCast event raised by the EMCGovernor contract.
type EMCGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const EMCGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (EMCGovernorVoteCast) ContractEventName() string {
	return EMCGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (eMCGovernor *EMCGovernor) UnpackVoteCastEvent(log *types.Log) (*EMCGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the EMCGovernor contract.
type EMCGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const EMCGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (EMCGovernorVoteCastWithParams) ContractEventName() string {
	return EMCGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (eMCGovernor *EMCGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*EMCGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorVotingDelaySet represents a VotingDelaySet event raised by the EMCGovernor contract.
type EMCGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const EMCGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (EMCGovernorVotingDelaySet) ContractEventName() string {
	return EMCGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (eMCGovernor *EMCGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*EMCGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EMCGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the EMCGovernor contract.
type EMCGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const EMCGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (EMCGovernorVotingPeriodSet) ContractEventName() string {
	return EMCGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (eMCGovernor *EMCGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*EMCGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 || log.Topics[0] != eMCGovernor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(EMCGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := eMCGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range eMCGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (eMCGovernor *EMCGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], eMCGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return eMCGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EMCGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the EMCGovernor contract.
type EMCGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func EMCGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (eMCGovernor *EMCGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*EMCGovernorCheckpointUnorderedInsertion, error) {
	out := new(EMCGovernorCheckpointUnorderedInsertion)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the EMCGovernor contract.
type EMCGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func EMCGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (eMCGovernor *EMCGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*EMCGovernorERC6372InconsistentClock, error) {
	out := new(EMCGovernorERC6372InconsistentClock)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorFailedCall represents a FailedCall error raised by the EMCGovernor contract.
type EMCGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func EMCGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (eMCGovernor *EMCGovernor) UnpackFailedCallError(raw []byte) (*EMCGovernorFailedCall, error) {
	out := new(EMCGovernorFailedCall)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the EMCGovernor contract.
type EMCGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func EMCGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (eMCGovernor *EMCGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*EMCGovernorGovernorAlreadyCastVote, error) {
	out := new(EMCGovernorGovernorAlreadyCastVote)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the EMCGovernor contract.
type EMCGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func EMCGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (eMCGovernor *EMCGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*EMCGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(EMCGovernorGovernorAlreadyQueuedProposal)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the EMCGovernor contract.
type EMCGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func EMCGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (eMCGovernor *EMCGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*EMCGovernorGovernorDisabledDeposit, error) {
	out := new(EMCGovernorGovernorDisabledDeposit)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the EMCGovernor contract.
type EMCGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func EMCGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (eMCGovernor *EMCGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*EMCGovernorGovernorInsufficientProposerVotes, error) {
	out := new(EMCGovernorGovernorInsufficientProposerVotes)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the EMCGovernor contract.
type EMCGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func EMCGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (eMCGovernor *EMCGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*EMCGovernorGovernorInvalidProposalLength, error) {
	out := new(EMCGovernorGovernorInvalidProposalLength)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the EMCGovernor contract.
type EMCGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func EMCGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (eMCGovernor *EMCGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*EMCGovernorGovernorInvalidQuorumFraction, error) {
	out := new(EMCGovernorGovernorInvalidQuorumFraction)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the EMCGovernor contract.
type EMCGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func EMCGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (eMCGovernor *EMCGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*EMCGovernorGovernorInvalidSignature, error) {
	out := new(EMCGovernorGovernorInvalidSignature)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the EMCGovernor contract.
type EMCGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func EMCGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (eMCGovernor *EMCGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*EMCGovernorGovernorInvalidVoteParams, error) {
	out := new(EMCGovernorGovernorInvalidVoteParams)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the EMCGovernor contract.
type EMCGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func EMCGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (eMCGovernor *EMCGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*EMCGovernorGovernorInvalidVoteType, error) {
	out := new(EMCGovernorGovernorInvalidVoteType)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the EMCGovernor contract.
type EMCGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func EMCGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (eMCGovernor *EMCGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*EMCGovernorGovernorInvalidVotingPeriod, error) {
	out := new(EMCGovernorGovernorInvalidVotingPeriod)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the EMCGovernor contract.
type EMCGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func EMCGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (eMCGovernor *EMCGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*EMCGovernorGovernorNonexistentProposal, error) {
	out := new(EMCGovernorGovernorNonexistentProposal)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the EMCGovernor contract.
type EMCGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func EMCGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (eMCGovernor *EMCGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*EMCGovernorGovernorOnlyExecutor, error) {
	out := new(EMCGovernorGovernorOnlyExecutor)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the EMCGovernor contract.
type EMCGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func EMCGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (eMCGovernor *EMCGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*EMCGovernorGovernorProposalQueueingFailed, error) {
	out := new(EMCGovernorGovernorProposalQueueingFailed)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the EMCGovernor contract.
type EMCGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func EMCGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (eMCGovernor *EMCGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*EMCGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(EMCGovernorGovernorProposalQueueingNotRequired)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the EMCGovernor contract.
type EMCGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func EMCGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (eMCGovernor *EMCGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*EMCGovernorGovernorRestrictedProposer, error) {
	out := new(EMCGovernorGovernorRestrictedProposer)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the EMCGovernor contract.
type EMCGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func EMCGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (eMCGovernor *EMCGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*EMCGovernorGovernorUnableToCancel, error) {
	out := new(EMCGovernorGovernorUnableToCancel)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the EMCGovernor contract.
type EMCGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func EMCGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (eMCGovernor *EMCGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*EMCGovernorGovernorUnexpectedProposalState, error) {
	out := new(EMCGovernorGovernorUnexpectedProposalState)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the EMCGovernor contract.
type EMCGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func EMCGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (eMCGovernor *EMCGovernor) UnpackInvalidAccountNonceError(raw []byte) (*EMCGovernorInvalidAccountNonce, error) {
	out := new(EMCGovernorInvalidAccountNonce)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorInvalidShortString represents a InvalidShortString error raised by the EMCGovernor contract.
type EMCGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func EMCGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (eMCGovernor *EMCGovernor) UnpackInvalidShortStringError(raw []byte) (*EMCGovernorInvalidShortString, error) {
	out := new(EMCGovernorInvalidShortString)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorOutOfBounds represents a OutOfBounds error raised by the EMCGovernor contract.
type EMCGovernorOutOfBounds struct {
	Value *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 value, uint256 least, uint256 most)
func EMCGovernorOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xeb373cfea5f505ff7d4197290d41f01f7dfa600968a239ebd160730ce369f565")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 value, uint256 least, uint256 most)
func (eMCGovernor *EMCGovernor) UnpackOutOfBoundsError(raw []byte) (*EMCGovernorOutOfBounds, error) {
	out := new(EMCGovernorOutOfBounds)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the EMCGovernor contract.
type EMCGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func EMCGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (eMCGovernor *EMCGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*EMCGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(EMCGovernorSafeCastOverflowedUintDowncast)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EMCGovernorStringTooLong represents a StringTooLong error raised by the EMCGovernor contract.
type EMCGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func EMCGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (eMCGovernor *EMCGovernor) UnpackStringTooLongError(raw []byte) (*EMCGovernorStringTooLong, error) {
	out := new(EMCGovernorStringTooLong)
	if err := eMCGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
)

var supportNames = map[string]uint8{"against": client.VoteAgainst, "for": client.VoteFor, "abstain": client.VoteAbstain}

func governanceCommand() *cli.Command {
	proposal := &cli.StringFlag{Name: "proposal", Usage: "its number, or the first digits of it", Required: true}
	wait := &cli.BoolFlag{Name: "wait", Usage: "wait until that can be done"}
	return &cli.Command{
		Name: "governance", Aliases: []string{"gov"}, Category: groupWallet, Usage: "propose changes and vote on them with staked EMC",
		Subcommands: []*cli.Command{
			{
				Name: "propose", Usage: "put one call, which the Timelock would make, to the vote",
				Flags: walletFlags(
					&cli.StringFlag{Name: "target", Usage: "the contract: its address, or its name such as Staking", Required: true},
					&cli.StringFlag{Name: "call", Usage: "the function, such as setVotingPeriod(uint32)", Required: true},
					&cli.StringSliceFlag{Name: "arg", Usage: "an argument of it, in order; bytes as 0x.."},
					&cli.StringFlag{Name: "value", Usage: "EMC of the treasury to send along", Value: "0"},
					&cli.StringFlag{Name: "description", Usage: "what it is for", Required: true},
				),
				Action: withWallet(propose),
			},
			{Name: "list", Usage: "list the proposals and what became of them", Flags: walletFlags(), Action: withWallet(listProposals)},
			{
				Name: "vote", Usage: "vote on a proposal",
				Flags:  walletFlags(proposal, wait, &cli.StringFlag{Name: "support", Usage: "for, against or abstain", Required: true}, &cli.StringFlag{Name: "reason", Usage: "why"}),
				Action: withWallet(voteOn),
			},
			{Name: "queue", Usage: "hand a proposal that succeeded to the Timelock", Flags: walletFlags(proposal, wait), Action: withWallet(queueProposal)},
			{Name: "execute", Usage: "carry a queued proposal out", Flags: walletFlags(proposal, wait), Action: withWallet(executeProposal)},
			{
				Name: "pass", Usage: "have another account cast one's votes; one's own address takes them back",
				Flags: walletFlags(&cli.StringFlag{Name: "to", Usage: "who", Required: true}), Action: withWallet(passVotes),
			},
			{
				Name: "votes", Usage: "show how many votes an account has",
				Flags: walletFlags(&cli.StringFlag{Name: "address", Usage: "whose (default: the account's)"}), Action: withWallet(showVotes),
			},
		},
	}
}

func propose(w *wallet) error {
	target, err := client.ContractAddress(w.cli.String("target"))
	if err != nil {
		return fmt.Errorf("--target: %w", err)
	}
	value, err := parseEMC(w.cli.String("value"))
	if err != nil {
		return fmt.Errorf("--value: %w", err)
	}
	data, err := packCall(w.cli.String("call"), w.cli.StringSlice("arg"))
	if err != nil {
		return err
	}
	return w.proposeAction(client.Action{Target: target, Value: value, Data: data})
}

// packCall encodes a call of a function with arguments of elementary types.
func packCall(signature string, args []string) ([]byte, error) {
	name, list, ok := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	if !ok || name == "" || !strings.HasSuffix(signature, ")") {
		return nil, fmt.Errorf("--call %q is not a function such as setVotingPeriod(uint32)", signature)
	}
	var types []string
	if list != "" {
		types = strings.Split(list, ",")
	}
	if len(types) != len(args) {
		return nil, fmt.Errorf("--call %s takes %d arguments, and --arg is given %d times", signature, len(types), len(args))
	}
	var arguments abi.Arguments
	var values []any
	for i, text := range types {
		t, err := abi.NewType(text, "", nil)
		if err != nil {
			return nil, fmt.Errorf("--call: type %q: %w", text, err)
		}
		v, err := parseArg(t, args[i])
		if err != nil {
			return nil, fmt.Errorf("--arg %q is no %s: %w", args[i], text, err)
		}
		arguments, values = append(arguments, abi.Argument{Type: t}), append(values, v)
	}
	data, err := arguments.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("encode the call: %w", err)
	}
	return append(crypto.Keccak256([]byte(signature))[:4], data...), nil
}

func parseArg(t abi.Type, text string) (any, error) {
	switch t.T {
	case abi.AddressTy:
		return parseAddress(text)
	case abi.BoolTy:
		if text != "true" && text != "false" {
			return nil, fmt.Errorf("give true or false")
		}
		return text == "true", nil
	case abi.StringTy:
		return text, nil
	case abi.BytesTy:
		return hexutil.Decode(text)
	case abi.FixedBytesTy:
		b, err := hexutil.Decode(text)
		if err == nil && (t.Size != common.HashLength || len(b) != t.Size) {
			err = fmt.Errorf("give 0x and 64 hex digits for bytes32; other sizes are not known")
		}
		if err != nil {
			return nil, err
		}
		return common.Hash(b), nil
	case abi.UintTy:
		v, ok := new(big.Int).SetString(text, 10)
		if !ok || v.Sign() < 0 || v.BitLen() > t.Size {
			return nil, fmt.Errorf("give a whole number of at most %d bits", t.Size)
		}
		return sized(v, t.Size), nil
	}
	return nil, fmt.Errorf("this type is not known here; use a script")
}

// sized is the Go type that the ABI encoder wants for an unsigned integer.
func sized(v *big.Int, bits int) any {
	switch bits {
	case 8:
		return uint8(v.Uint64())
	case 16:
		return uint16(v.Uint64())
	case 32:
		return uint32(v.Uint64())
	case 64:
		return v.Uint64()
	}
	return v
}

func listProposals(w *wallet) error {
	list, err := w.Proposals(w.cli.Context)
	if err != nil {
		return err
	}
	if w.cli.Bool("json") {
		type line struct {
			Proposal, State, Description, For, Against, Abstain string
			VoteStart, VoteEnd, Ready                           uint64
		}
		lines := []line{}
		for _, p := range list {
			lines = append(lines, line{p.ID.String(), p.StateName(), p.Description, p.For.String(), p.Against.String(), p.Abstain.String(), p.VoteStart, p.VoteEnd, p.Ready})
		}
		return json.NewEncoder(w.cli.App.Writer).Encode(lines)
	}
	if len(list) == 0 {
		return w.answer(nil, "no proposals yet; `emc governance propose` makes one")
	}
	for _, p := range list {
		if err := w.answer(nil, "%s %s: %s (for %s, against %s, abstain %s; votes in blocks %d to %d)", p.ID.String()[:8], p.StateName(), p.Description,
			showEMC(p.For), showEMC(p.Against), showEMC(p.Abstain), p.VoteStart+1, p.VoteEnd); err != nil {
			return err
		}
	}
	return nil
}

func voteOn(w *wallet) error {
	support, ok := supportNames[w.cli.String("support")]
	if !ok {
		return fmt.Errorf("--support %q: give for, against or abstain", w.cli.String("support"))
	}
	p, err := w.proposalIn(client.ProposalActive)
	if err != nil {
		return err
	}
	weight, receipt, err := w.Vote(w.cli.Context, p.ID, support, w.cli.String("reason"))
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"proposal": p.ID.String(), "weight": weight.String(), "tx": receipt.TxHash}, "voted %s with %s EMC (transaction %s)", w.cli.String("support"), showEMC(weight), receipt.TxHash)
}

// proposalIn is the proposal that --proposal names, in a state in which it can be worked on; with --wait once it is.
func (w *wallet) proposalIn(state uint8) (*client.Proposal, error) {
	p, err := w.Proposal(w.cli.Context, w.cli.String("proposal"))
	if err != nil {
		return nil, err
	}
	return w.AwaitProposal(w.cli.Context, p, state, w.cli.Bool("wait"))
}

func queueProposal(w *wallet) error {
	p, err := w.proposalIn(client.ProposalSucceeded)
	if err != nil {
		return err
	}
	receipt, err := w.Queue(w.cli.Context, p)
	if err != nil {
		return err
	}
	if p, err = w.Proposal(w.cli.Context, p.ID.String()); err != nil {
		return err
	}
	return w.answer(map[string]any{"proposal": p.ID.String(), "ready": p.Ready, "tx": receipt.TxHash}, "queued: `emc governance execute` carries it out from %s on (transaction %s)", showTime(p.Ready), receipt.TxHash)
}

func executeProposal(w *wallet) error {
	p, err := w.proposalIn(client.ProposalQueued)
	if err != nil {
		return err
	}
	receipt, err := w.Execute(w.cli.Context, p)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"proposal": p.ID.String(), "tx": receipt.TxHash}, "carried out (transaction %s)", receipt.TxHash)
}

func passVotes(w *wallet) error {
	to, err := parseAddress(w.cli.String("to"))
	if err != nil {
		return fmt.Errorf("--to: %w", err)
	}
	receipt, err := w.PassVotes(w.cli.Context, to)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"account": w.Address(), "votes": to, "tx": receipt.TxHash}, "%s votes for %s from the next block on (transaction %s)", to, w.Address(), receipt.TxHash)
}

func showVotes(w *wallet) error {
	address, err := w.addressFlag()
	if err != nil {
		return err
	}
	votes, err := w.Votes(w.cli.Context, address)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"address": address, "votes": votes.String()}, "%s has %s votes", address, showEMC(votes))
}

package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
)

// year is how long what is said of an identity stands, if nothing else is asked for.
const year = 365 * 24 * time.Hour

func identityFlag() cli.Flag {
	return &cli.StringFlag{Name: "identity", Usage: "address or did:ethr of it (default: the account)"}
}

func didCommand() *cli.Command {
	kind := &cli.StringFlag{Name: "type", Usage: "veriKey: signs for it; sigAuth: logs in for it too; or a name of your own", Value: "veriKey"}
	to := func(usage string) cli.Flag { return &cli.StringFlag{Name: "to", Usage: usage, Required: true} }
	valid := &cli.DurationFlag{Name: "for", Usage: "how long it stands", Value: year}
	name := &cli.StringFlag{Name: "name", Usage: "such as did/svc/Web or did/pub/Secp256k1/veriKey/hex", Required: true}
	value := &cli.StringFlag{Name: "value", Usage: "text, or 0x and hex digits", Required: true}
	return &cli.Command{
		Name: "did", Category: groupWallet, Usage: "identities (did:ethr): who owns them, who speaks for them, where they serve",
		Subcommands: []*cli.Command{
			{Name: "show", Usage: "resolve an identity to its DID document", Flags: walletFlags(identityFlag()), Action: withWallet(showDID)},
			{
				Name: "owner", Usage: "show who controls an identity, or with --to hand it over",
				Flags:  walletFlags(identityFlag(), &cli.StringFlag{Name: "to", Usage: "the new owner; the zero address ends the identity for good"}),
				Action: withWallet(ownDID),
			},
			{
				Name: "delegate", Usage: "let an account speak for an identity", Flags: walletFlags(identityFlag(), to("the account"), kind, valid),
				Action: withWallet(func(w *wallet) error {
					return w.delegateTx("speaks for it as "+w.cli.String("type"), func(identity, who common.Address) (*types.Receipt, error) {
						return w.AddDelegate(w.cli.Context, identity, w.cli.String("type"), who, w.cli.Duration("for"))
					})
				}),
			},
			{
				Name: "undelegate", Usage: "end that", Flags: walletFlags(identityFlag(), to("the account"), kind),
				Action: withWallet(func(w *wallet) error {
					return w.delegateTx("no longer speaks for it as "+w.cli.String("type"), func(identity, who common.Address) (*types.Receipt, error) {
						return w.RevokeDelegate(w.cli.Context, identity, w.cli.String("type"), who)
					})
				}),
			},
			{
				Name: "service", Usage: "say where an identity serves something, such as an operator's endpoint",
				Flags: walletFlags(identityFlag(), &cli.StringFlag{Name: "type", Usage: "what it is, such as EMCRouter", Required: true},
					&cli.StringFlag{Name: "url", Usage: "where", Required: true}, valid),
				Action: withWallet(func(w *wallet) error {
					return w.attributeTx("did/svc/"+w.cli.String("type"), []byte(w.cli.String("url")), false)
				}),
			},
			{
				Name: "set", Usage: "set an attribute of an identity", Flags: walletFlags(identityFlag(), name, value, valid),
				Action: withWallet(func(w *wallet) error { return w.namedAttribute(false) }),
			},
			{
				Name: "unset", Usage: "take an attribute back; a service is did/svc/TYPE with its URL as value", Flags: walletFlags(identityFlag(), name, value),
				Action: withWallet(func(w *wallet) error { return w.namedAttribute(true) }),
			},
		},
	}
}

// identity reads --identity, which defaults to the account.
func (w *wallet) identity(flag string) (common.Address, error) {
	text := w.cli.String(flag)
	if text == "" {
		if _, err := w.Key(); err != nil {
			return common.Address{}, err
		}
		return w.Address(), nil
	}
	identity, err := w.ParseIdentity(text)
	if err != nil {
		return common.Address{}, fmt.Errorf("--%s: %w", flag, err)
	}
	return identity, nil
}

func showDID(w *wallet) error {
	identity, err := w.identity("identity")
	if err != nil {
		return err
	}
	doc, deactivated, err := w.ResolveDID(w.cli.Context, identity)
	if err != nil {
		return err
	}
	if w.cli.Bool("json") {
		out := json.NewEncoder(w.cli.App.Writer)
		out.SetIndent("", "  ")
		return out.Encode(doc)
	}
	if deactivated {
		return w.answer(nil, "%s was ended by its owner", doc.ID)
	}
	lines := []string{doc.ID}
	for _, m := range doc.VerificationMethod {
		key := m.BlockchainAccountID + m.PublicKeyHex + m.PublicKeyBase64 + m.PublicKeyPem + m.Value
		lines = append(lines, fmt.Sprintf("  %s: %s %s", strings.TrimPrefix(m.ID, doc.ID), m.Type, key))
	}
	for _, s := range doc.Service {
		lines = append(lines, fmt.Sprintf("  %s: %s at %v", strings.TrimPrefix(s.ID, doc.ID), s.Type, s.ServiceEndpoint))
	}
	return w.answer(nil, "%s", strings.Join(lines, "\n"))
}

func ownDID(w *wallet) error {
	identity, err := w.identity("identity")
	if err != nil {
		return err
	}
	if w.cli.String("to") == "" {
		owner, err := w.IdentityOwner(w.cli.Context, identity)
		if err != nil {
			return err
		}
		return w.answer(map[string]any{"did": w.DID(identity), "owner": owner}, "%s is controlled by %s", w.DID(identity), owner)
	}
	to, err := parseAddress(w.cli.String("to"))
	if err != nil {
		return fmt.Errorf("--to: %w", err)
	}
	receipt, err := w.SetIdentityOwner(w.cli.Context, identity, to)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"did": w.DID(identity), "owner": to, "tx": receipt.TxHash}, "%s is controlled by %s now (transaction %s)", w.DID(identity), to, receipt.TxHash)
}

func (w *wallet) delegateTx(what string, do func(identity, who common.Address) (*types.Receipt, error)) error {
	identity, err := w.identity("identity")
	if err != nil {
		return err
	}
	who, err := parseAddress(w.cli.String("to"))
	if err != nil {
		return fmt.Errorf("--to: %w", err)
	}
	if kind := w.cli.String("type"); len(kind) > client.MaxDIDName {
		return fmt.Errorf("--type %q is longer than %d bytes", kind, client.MaxDIDName)
	}
	receipt, err := do(identity, who)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"did": w.DID(identity), "delegate": who, "type": w.cli.String("type"), "tx": receipt.TxHash},
		"%s: %s %s (transaction %s)", w.DID(identity), who, what, receipt.TxHash)
}

func (w *wallet) namedAttribute(revoke bool) error {
	value := []byte(w.cli.String("value"))
	if raw, err := hexutil.Decode(w.cli.String("value")); err == nil {
		value = raw
	}
	return w.attributeTx(w.cli.String("name"), value, revoke)
}

func (w *wallet) attributeTx(name string, value []byte, revoke bool) error {
	identity, err := w.identity("identity")
	if err != nil {
		return err
	}
	if len(name) > client.MaxDIDName {
		return fmt.Errorf("%q is longer than %d bytes: give a shorter name", name, client.MaxDIDName)
	}
	var receipt *types.Receipt
	what := "is set"
	if revoke {
		what = "is taken back"
		receipt, err = w.RevokeAttribute(w.cli.Context, identity, name, value)
	} else {
		receipt, err = w.SetAttribute(w.cli.Context, identity, name, value, w.cli.Duration("for"))
	}
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"did": w.DID(identity), "name": name, "value": hexutil.Encode(value), "tx": receipt.TxHash},
		"%s: %s %s (transaction %s)", w.DID(identity), name, what, receipt.TxHash)
}

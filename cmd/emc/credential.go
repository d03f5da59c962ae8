package main

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
)

func fileFlag(usage string) *cli.StringFlag {
	return &cli.StringFlag{Name: "file", Usage: usage, Required: true, TakesFile: true}
}

func schemaFlag() cli.Flag {
	return &cli.StringFlag{Name: "schema", Usage: "its kind: a name that issuer and offers agree on, or 0x and 64 hex digits", Required: true}
}

func credentialCommand() *cli.Command {
	file := fileFlag("the credential, as `emc credential issue` wrote it")
	return &cli.Command{
		Name: "credential", Category: groupWallet, Usage: "issue and check verifiable credentials, which offers may ask for",
		Subcommands: []*cli.Command{
			{
				Name: "issue", Usage: "sign a credential; nothing goes on the chain",
				Flags: walletFlags(&cli.StringFlag{Name: "issuer", Usage: "identity that issues it, of which the account is owner or delegate (default: the account)"},
					&cli.StringFlag{Name: "subject", Usage: "who it is about: an address or did:ethr", Required: true}, schemaFlag(),
					&cli.StringFlag{Name: "claims", Usage: "file with what it says: its digest (keccak256) is signed", TakesFile: true},
					&cli.DurationFlag{Name: "for", Usage: "how long it is valid", Value: year}, fileFlag("where to write it")),
				Action: withWallet(issueCredential),
			},
			{Name: "check", Usage: "ask the chain whether a credential is valid", Flags: walletFlags(file), Action: withWallet(checkCredential)},
			{Name: "revoke", Usage: "end a credential for good, as its issuer", Flags: walletFlags(file), Action: withWallet(revokeCredential)},
			{
				Name: "revoke-all", Usage: "end all that an issuer has issued until now",
				Flags:  walletFlags(&cli.StringFlag{Name: "issuer", Usage: "address or did:ethr (default: the account)"}),
				Action: withWallet(revokeAllCredentials),
			},
		},
	}
}

func issueCredential(w *wallet) error {
	terms := client.CredentialTerms{Schema: client.Schema(w.cli.String("schema")), Expires: w.after("for")}
	var err error
	if terms.Issuer, err = w.identity("issuer"); err != nil {
		return err
	}
	if terms.Subject, err = w.identity("subject"); err != nil {
		return err
	}
	if path := w.cli.String("claims"); path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("--claims: %w", plainPath(err))
		}
		terms.Claims = crypto.Keccak256Hash(data)
	}
	s, err := w.IssueCredential(w.cli.Context, terms)
	if err != nil {
		return err
	}
	if err := writeSigned(w.cli.String("file"), s); err != nil {
		return err
	}
	return w.answer(map[string]any{"issuer": w.DID(terms.Issuer), "subject": w.DID(terms.Subject), "schema": terms.Schema, "expires": terms.Expires.Unix(), "file": w.cli.String("file")},
		"%s says of %s: %s, until %s; written to %s", w.DID(terms.Issuer), w.DID(terms.Subject), w.cli.String("schema"), showTime(uint64(terms.Expires.Unix())), w.cli.String("file"))
}

// signedFile reads signed data that a flag names.
func (w *wallet) signedFile(flag string) (*client.Signed, error) {
	s, err := client.ReadSigned(w.cli.String(flag))
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", flag, plainPath(err))
	}
	return s, nil
}

func writeSigned(path string, s *client.Signed) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("encode signed data: %w", err)
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("--file: %w", plainPath(err))
	}
	return nil
}

func checkCredential(w *wallet) error {
	s, err := w.signedFile("file")
	if err != nil {
		return err
	}
	v, err := w.CheckCredential(w.cli.Context, s)
	if err != nil {
		return fmt.Errorf("the credential in %s is not valid: %w", w.cli.String("file"), err)
	}
	return w.answer(map[string]any{"valid": true, "issuer": w.DID(v.Issuer), "subject": w.DID(v.Subject), "schema": common.Hash(v.Schema), "claims": common.Hash(v.Claims), "expires": v.Expires},
		"valid: %s says it of %s, until %s", w.DID(v.Issuer), w.DID(v.Subject), showTime(v.Expires))
}

func revokeCredential(w *wallet) error {
	s, err := w.signedFile("file")
	if err != nil {
		return err
	}
	v, receipt, err := w.RevokeCredential(w.cli.Context, s)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"issuer": w.DID(v.Issuer), "subject": w.DID(v.Subject), "tx": receipt.TxHash},
		"revoked: what %s said of %s is valid no more (transaction %s)", w.DID(v.Issuer), w.DID(v.Subject), receipt.TxHash)
}

func revokeAllCredentials(w *wallet) error {
	issuer, err := w.identity("issuer")
	if err != nil {
		return err
	}
	now := time.Now()
	receipt, err := w.RevokeCredentialsBefore(w.cli.Context, issuer, now)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"issuer": w.DID(issuer), "before": now.Unix(), "tx": receipt.TxHash},
		"what %s issued before %s is valid no more (transaction %s)", w.DID(issuer), showTime(uint64(now.Unix())), receipt.TxHash)
}

// gateOffer is `emc offer gate`.
func gateOffer(w *wallet) error {
	issuer, err := w.identity("issuer")
	if err != nil {
		return err
	}
	offer, schema := w.cli.Uint64("offer"), client.Schema(w.cli.String("schema"))
	var receipt *types.Receipt
	if receipt, err = w.SetGate(w.cli.Context, offer, issuer, schema); err != nil {
		return err
	}
	return w.answer(map[string]any{"offer": offer, "issuer": w.DID(issuer), "schema": schema, "tx": receipt.TxHash},
		"offer %d is sold only to whom %s gave a credential %q (transaction %s)", offer, w.DID(issuer), w.cli.String("schema"), receipt.TxHash)
}

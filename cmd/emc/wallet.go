package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/deploy/devnet"
)

// walletFlags are those of every command that talks to a network.
func walletFlags(more ...cli.Flag) []cli.Flag {
	return append(more,
		&cli.StringFlag{Name: "rpc", Usage: "RPC endpoint of a node, http or ws (default: the devnet's)", EnvVars: []string{"EMC_RPC"}},
		&cli.StringFlag{Name: "router", Usage: "URL of a router (default: the devnet's)", EnvVars: []string{"EMC_ROUTER"}},
		&cli.StringFlag{Name: "key", Usage: "private key: a file, or 0x and 64 hex digits", EnvVars: []string{"EMC_KEY"}},
		&cli.StringFlag{Name: "account", Usage: "act as this account of the devnet: user, trader, provider-0, ..", EnvVars: []string{"EMC_ACCOUNT"}, Value: "user"},
		&cli.StringFlag{Name: "devnet", Usage: "folder of the devnet", Value: filepath.Join(dataHome(), "devnet"), EnvVars: []string{"EMC_DEVNET"}},
		&cli.BoolFlag{Name: "json", Usage: "print the answer as JSON"},
	)
}

// wallet is a command's view of the network: the account, the chain and the router.
type wallet struct {
	*client.Client
	cli  *cli.Context
	info *devnet.Info // nil for a network given by --rpc
}

// withWallet makes a command's action out of one that needs the network.
func withWallet(action func(*wallet) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Args().Present() {
			return fmt.Errorf("unexpected argument %q; see `emc %s --help`", c.Args().First(), c.Command.Name)
		}
		w := &wallet{cli: c}
		rpc, err := w.endpoint()
		if err != nil {
			return err
		}
		key, err := w.loadKey()
		if err != nil {
			return err
		}
		if w.Client, err = client.Dial(c.Context, client.Config{RPC: rpc, Key: key}); err != nil {
			return err
		}
		defer w.Close()
		return action(w)
	}
}

func (w *wallet) endpoint() (string, error) {
	if rpc := w.cli.String("rpc"); rpc != "" {
		return rpc, nil
	}
	info, err := devnet.ReadInfo(w.cli.String("devnet"))
	if err != nil {
		return "", fmt.Errorf("no --rpc given, and %w", err)
	}
	w.info = info
	return info.WS[0], nil
}

func (w *wallet) loadKey() (*ecdsa.PrivateKey, error) {
	if text := w.cli.String("key"); text != "" {
		return parseKey(text)
	}
	if w.info == nil {
		return nil, nil
	}
	account, err := w.info.Account(w.cli.String("account"))
	if err != nil {
		return nil, err
	}
	return crypto.ToECDSA(account.PrivateKey)
}

// parseKey reads a private key from a file, or from hex digits.
func parseKey(text string) (*ecdsa.PrivateKey, error) {
	if hex, ok := strings.CutPrefix(text, "0x"); ok {
		key, err := crypto.HexToECDSA(hex)
		if err != nil {
			return nil, errors.New("the key is not 0x and 64 hex digits") // without the digits
		}
		return key, nil
	}
	key, err := crypto.LoadECDSA(text)
	if err != nil {
		return nil, fmt.Errorf("read key file %s: %w", text, err)
	}
	return key, nil
}

// routerAPI is the router that the command talks to.
func (w *wallet) routerAPI() (*client.Router, error) {
	url := w.cli.String("router")
	if url == "" && w.info != nil && len(w.info.Routers) > 0 {
		url = w.info.Routers[0]
	}
	if url == "" {
		return nil, errors.New("no router: give its URL with --router")
	}
	return &client.Router{URL: strings.TrimRight(url, "/")}, nil
}

// answer prints what a command did: as JSON for scripts, or as the lines for people.
func (w *wallet) answer(v any, format string, args ...any) error {
	if w.cli.Bool("json") {
		enc := json.NewEncoder(w.cli.App.Writer)
		enc.SetIndent("", "  ")
		return enc.Encode(v)
	}
	_, err := fmt.Fprintf(w.cli.App.Writer, format+"\n", args...)
	return err
}

// emc, units and power read amounts as people type them.
func parseEMC(s string) (*big.Int, error) { return client.ParseDecimal(s, client.EMCDecimals) }

func parseMilli(s string) (uint64, error) {
	v, err := client.ParseDecimal(s, client.MilliDecimals)
	if err != nil {
		return 0, err
	}
	if !v.IsUint64() {
		return 0, fmt.Errorf("%s is too large", s)
	}
	return v.Uint64(), nil
}

func showEMC(v *big.Int) string { return client.FormatDecimal(v, client.EMCDecimals) }

func showMilli(v uint64) string {
	return client.FormatDecimal(new(big.Int).SetUint64(v), client.MilliDecimals)
}

func showTime(unix uint64) string {
	if unix == 0 {
		return "never"
	}
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

func parseAddress(s string) (common.Address, error) {
	if !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("%q is not an address", s)
	}
	return common.HexToAddress(s), nil
}

// addressFlag reads --address, which defaults to the account's own.
func (w *wallet) addressFlag() (common.Address, error) {
	if s := w.cli.String("address"); s != "" {
		return parseAddress(s)
	}
	if a := w.Address(); a != (common.Address{}) {
		return a, nil
	}
	return common.Address{}, client.ErrNoKey
}

func balanceCommand() *cli.Command {
	return &cli.Command{
		Name: "balance", Category: groupWallet, Usage: "show an account's EMC, and what settlement holds for it",
		Flags: walletFlags(&cli.StringFlag{Name: "address", Usage: "whose (default: the account's)"}),
		Action: withWallet(func(w *wallet) error {
			address, err := w.addressFlag()
			if err != nil {
				return err
			}
			balance, err := w.ETH.BalanceAt(w.cli.Context, address, nil)
			if err != nil {
				return err
			}
			credit, err := w.Credit(w.cli.Context, address)
			if err != nil {
				return err
			}
			return w.answer(map[string]any{"address": address, "balance": balance.String(), "credit": credit.String()},
				"%s has %s EMC, and %s EMC to claim", address, showEMC(balance), showEMC(credit))
		}),
	}
}

func faucetCommand() *cli.Command {
	return &cli.Command{
		Name: "faucet", Category: groupWallet, Usage: "get EMC for trying things out, on a devnet or testnet",
		Flags: walletFlags(&cli.StringFlag{Name: "address", Usage: "who gets it (default: the account)"}),
		Action: withWallet(func(w *wallet) error {
			address, err := w.addressFlag()
			if err != nil {
				return err
			}
			var tx common.Hash
			if err := w.ETH.Client().CallContext(w.cli.Context, &tx, "emc_faucet", address); err != nil {
				return fmt.Errorf("ask the faucet: %w", err)
			}
			if _, err := w.Await(w.cli.Context, tx); err != nil {
				return err
			}
			balance, err := w.ETH.BalanceAt(w.cli.Context, address, nil)
			if err != nil {
				return err
			}
			return w.answer(map[string]any{"address": address, "tx": tx, "balance": balance.String()}, "%s has %s EMC now (transaction %s)", address, showEMC(balance), tx)
		}),
	}
}

func networkCommand() *cli.Command {
	return &cli.Command{
		Name: "network", Category: groupWallet, Usage: "show what a wallet needs to add this network (EIP-3085)",
		Flags: walletFlags(),
		Action: withWallet(func(w *wallet) error {
			var params json.RawMessage
			if err := w.ETH.Client().CallContext(w.cli.Context, &params, "emc_addEthereumChainParameter"); err != nil {
				return fmt.Errorf("ask the node: %w", err)
			}
			enc := json.NewEncoder(w.cli.App.Writer)
			enc.SetIndent("", "  ")
			return enc.Encode(params)
		}),
	}
}

func claimCommand() *cli.Command {
	return &cli.Command{
		Name: "claim", Category: groupProvider, Usage: "get paid what settlement holds for the account",
		Flags: walletFlags(),
		Action: withWallet(func(w *wallet) error {
			amount, receipt, err := w.Claim(w.cli.Context)
			if err != nil {
				return err
			}
			return w.answer(map[string]any{"amount": amount.String(), "tx": receipt.TxHash}, "claimed %s EMC (transaction %s)", showEMC(amount), receipt.TxHash)
		}),
	}
}

// sessionFile is where the session of a socket is kept.
func (w *wallet) sessionFile(socket uint64) string {
	return filepath.Join(dataHome(), "sessions", w.ChainID.String(), fmt.Sprintf("%s-%d.json", w.Address().Hex(), socket))
}

func writeOutput(path string) (*os.File, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("open output file: %w", err)
	}
	return f, nil
}

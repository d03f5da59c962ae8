package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
		w := &wallet{cli: c}
		rpcs, err := w.endpoints()
		if err != nil {
			return err
		}
		key, err := w.loadKey()
		if err != nil {
			return err
		}
		if err := w.dial(rpcs, key); err != nil {
			return err
		}
		defer w.Close()
		return action(w)
	}
}

// endpoints are where the chain may be read: the one that was named, or those of the devnet.
func (w *wallet) endpoints() ([]string, error) {
	if rpc := w.cli.String("rpc"); rpc != "" {
		return []string{rpc}, nil
	}
	info, err := devnet.ReadInfo(w.cli.String("devnet"))
	if err != nil {
		return nil, fmt.Errorf("no --rpc given, and %w", err)
	}
	w.info = info
	return info.WS, nil
}

// dial connects to the first endpoint that answers: any node of a devnet will do while others are down.
func (w *wallet) dial(rpcs []string, key *ecdsa.PrivateKey) (err error) {
	for _, rpc := range rpcs {
		if w.Client, err = client.Dial(w.cli.Context, client.Config{RPC: rpc, Key: key, Progress: w.progress}); err == nil {
			return nil
		}
	}
	if w.info != nil && !devnet.Running(w.cli.String("devnet")) {
		return fmt.Errorf("the devnet in %s was killed: nothing answers; start a new one with `emc devnet --datadir %s`", w.cli.String("devnet"), w.cli.String("devnet"))
	}
	return err
}

// progress says what the command waits for: to people, on stderr, since stdout may hold an app's output.
func (w *wallet) progress(text string) {
	if !w.cli.Bool("json") {
		_, _ = fmt.Fprintln(w.cli.App.ErrWriter, text)
	}
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

// maxKeyFile bounds a key file, in bytes.
const maxKeyFile = 256

// parseKey reads a private key from a file that holds hex digits, or from 0x and hex digits.
func parseKey(text string) (*ecdsa.PrivateKey, error) {
	if hex, ok := strings.CutPrefix(text, "0x"); ok {
		key, err := crypto.HexToECDSA(hex)
		if err != nil {
			return nil, errors.New("the key is not 0x and 64 hex digits") // without the digits
		}
		return key, nil
	}
	f, err := os.Open(text)
	if err != nil {
		return nil, fmt.Errorf("read key: %w; give a file, or 0x and 64 hex digits", plainPath(err))
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(data)), "0x"))
	if err != nil {
		return nil, fmt.Errorf("key file %s does not hold 64 hex digits", text) // without what it holds
	}
	return key, nil
}

// plainPath makes an error about a file out of one about a call to the system.
func plainPath(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return fmt.Errorf("%s: %w", p.Path, p.Err)
	}
	return err
}

// routerAPI is the router that the command talks to.
func (w *wallet) routerAPI() (*client.Router, error) {
	url := w.cli.String("router")
	if url == "" && w.info != nil && len(w.info.Routers) > 0 {
		url = w.info.Routers[0]
	}
	if url == "" {
		return nil, errors.New("no router: give its URL with --router, or start the devnet with --routers 1")
	}
	if !strings.HasPrefix(url, "http://") && !strings.HasPrefix(url, "https://") {
		return nil, fmt.Errorf("--router %s is not a URL such as http://127.0.0.1:8780", url)
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
		return common.Address{}, fmt.Errorf("%q is not an address: give 0x and 40 hex digits", s)
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

func sendCommand() *cli.Command {
	return &cli.Command{
		Name: "send", Category: groupWallet, Usage: "send EMC to an account",
		Flags: walletFlags(&cli.StringFlag{Name: "to", Usage: "its address", Required: true}, &cli.StringFlag{Name: "amount", Usage: "EMC", Required: true}),
		Action: withWallet(func(w *wallet) error {
			to, err := parseAddress(w.cli.String("to"))
			if err != nil {
				return fmt.Errorf("--to: %w", err)
			}
			amount, err := parseEMC(w.cli.String("amount"))
			if err != nil {
				return fmt.Errorf("--amount: %w", err)
			}
			receipt, err := w.Send(w.cli.Context, to, amount, nil)
			if err != nil {
				return fmt.Errorf("send to %s: %w", to, err)
			}
			return w.answer(map[string]any{"to": to, "amount": amount.String(), "tx": receipt.TxHash}, "sent %s EMC to %s (transaction %s)", showEMC(amount), to, receipt.TxHash)
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
				if strings.Contains(err.Error(), "does not exist") { // the method
					return errors.New("this node has no faucet: only development networks give EMC away; bring some with `emc deposit`")
				}
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

// sessionFile is where the session of a socket is kept. The genesis block is part of its name: every devnet has the same chain id and accounts.
func (w *wallet) sessionFile(socket uint64) (string, error) {
	network, err := w.networkName()
	if err != nil {
		return "", err
	}
	return filepath.Join(dataHome(), "sessions", network, fmt.Sprintf("%s-%d.json", w.Address().Hex(), socket)), nil
}

// networkName tells networks apart, those of one chain id too.
func (w *wallet) networkName() (string, error) {
	genesis, err := w.ETH.HeaderByNumber(w.cli.Context, new(big.Int))
	if err != nil {
		return "", fmt.Errorf("read genesis block: %w", err)
	}
	return fmt.Sprintf("%s-%x", w.ChainID, genesis.Hash().Bytes()[:4]), nil
}

func writeOutput(path string) (*os.File, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("--output: %w", plainPath(err))
	}
	return f, nil
}

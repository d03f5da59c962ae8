package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/edgematrix/emc/deploy/launch"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node"
	"github.com/edgematrix/emc/node/keys"
	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol/statement"
)

const (
	// keyFolder is where `emc node init` puts keys, in the data folder.
	keyFolder = "keys"
	// leastPassword is the least length of a password for new keys, in bytes.
	leastPassword = 8
)

func passwordFlag() cli.Flag {
	return &cli.StringFlag{Name: "password-file", Usage: "file whose first line is the keystores' password (default: ask)", TakesFile: true, EnvVars: []string{"EMC_PASSWORD_FILE"}}
}

// password is where the command takes passwords from: the file, else a person at the terminal.
func password(c *cli.Context) keys.Password {
	if path := c.String("password-file"); path != "" {
		return keys.FromFile(path)
	}
	return askPassword
}

func askPassword(file string) (string, error) {
	fd := int(os.Stdin.Fd())
	if !term.IsTerminal(fd) {
		return "", fmt.Errorf("%s is encrypted and there is no terminal to ask for its password: give --password-file", file)
	}
	fmt.Fprintf(os.Stderr, "password of %s: ", file)
	text, err := term.ReadPassword(fd)
	fmt.Fprintln(os.Stderr)
	if err != nil {
		return "", fmt.Errorf("read password: %w", err)
	}
	return string(text), nil
}

// newPassword is the password for new keys; a person types it twice.
func newPassword(c *cli.Context, dir string) (string, error) {
	ask := password(c)
	text, err := ask("the new keys in " + dir)
	if err != nil {
		return "", err
	}
	if len(text) < leastPassword {
		return "", fmt.Errorf("the password has %d characters, the least is %d", len(text), leastPassword)
	}
	if c.String("password-file") != "" {
		return text, nil
	}
	again, err := ask("the new keys, again")
	if err == nil && again != text {
		err = errors.New("the two passwords differ")
	}
	return text, err
}

// initNode makes keys and prints the entry that `emc network init` takes.
func initNode(c *cli.Context) error {
	dir := filepath.Join(c.String("datadir"), keyFolder)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make data folder: %w", err)
	}
	secret, err := newPassword(c, dir)
	if err != nil {
		return err
	}
	operator, err := keys.MakeSigner(dir, secret, keys.Standard)
	if err != nil {
		return err
	}
	identity := operator // a full node's signer is nothing but its identity
	if !c.Bool("full") {
		if identity, err = keys.MakeNode(dir); err != nil {
			return err
		}
	}
	id, err := p2p.PeerOf(&identity.PublicKey)
	if err != nil {
		return err
	}
	entry := launch.Validator{Signer: crypto.PubkeyToAddress(operator.PublicKey)}
	for _, addr := range c.StringSlice("addr") {
		entry.Addrs = append(entry.Addrs, addr+"/p2p/"+id.String())
	}
	out := json.NewEncoder(c.App.Writer)
	out.SetIndent("", "  ")
	if c.Bool("full") {
		return out.Encode(map[string]any{"signer": entry.Signer, "addrs": entry.Addrs})
	}
	bls, err := keys.MakeBLS(dir, secret, keys.Standard)
	if err != nil {
		return err
	}
	entry.BLSKey, entry.Proof = bls.Public(), bls.ProvePossession(entry.Signer, c.Uint64("chain-id"))
	return out.Encode(entry)
}

// nodeKeys reads the keys that a node runs with, or finds the signer that keeps them.
func nodeKeys(c *cli.Context, cfg *node.Config) (err error) {
	dir := filepath.Join(c.String("datadir"), keyFolder)
	if path := c.String("node-key"); path != "" {
		cfg.Identity, err = parseKey(path)
	} else if path := filepath.Join(dir, keys.NodeFile); exists(path) {
		cfg.Identity, err = parseKey(path)
	}
	if err != nil {
		return fmt.Errorf("node key: %w", err)
	}
	if c.String("signer") != "" {
		return remoteKeys(c, cfg, dir)
	}
	operator, seat, err := localKeys(c, dir)
	if err != nil {
		return err
	}
	if cfg.Identity == nil || seat == nil {
		cfg.Identity = operator
	}
	if seat != nil {
		cfg.Keys = signer.NewLocal(operator, seat)
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// localKeys reads the operator's signer and the seat's key, which a full node has not.
func localKeys(c *cli.Context, dir string) (operator *ecdsa.PrivateKey, seat *statement.SecretKey, err error) {
	ask, path, bls := password(c), c.String("key"), c.String("bls-key")
	if path == "" {
		path = filepath.Join(dir, keys.SignerFile)
		if !exists(path) {
			return nil, nil, fmt.Errorf("no --key given and there is no %s; make keys with `emc node init`", path)
		}
		if own := filepath.Join(dir, keys.BLSFile); bls == "" && keys.Encrypted(own) {
			bls = own
		}
	}
	if keys.Encrypted(path) {
		operator, err = keys.LoadSigner(path, ask)
	} else {
		operator, err = parseKey(path)
	}
	if err == nil && bls != "" {
		seat, err = keys.LoadBLS(bls, ask)
	}
	return operator, seat, err
}

// remoteKeys finds the signer that keeps a validator's keys. The seat's may lie here.
func remoteKeys(c *cli.Context, cfg *node.Config, dir string) (err error) {
	if c.String("key") != "" {
		return errors.New("--key and --signer exclude each other: the signer keeps the key")
	}
	if cfg.Identity == nil {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return fmt.Errorf("make data folder: %w", err)
		}
		if cfg.Identity, err = keys.MakeNode(dir); err != nil {
			return err
		}
	}
	remote := signer.RemoteConfig{URL: c.String("signer"), Address: common.HexToAddress(c.String("signer-address")), Log: cfg.Log.New("mod", "signer")}
	if text := c.String("signer-address"); text != "" && !common.IsHexAddress(text) {
		return fmt.Errorf("--signer-address: %q is no address", text)
	}
	if remote.TLS, err = signer.ClientTLS(c.String("signer-ca"), c.String("signer-cert"), c.String("signer-cert-key")); err != nil {
		return err
	}
	if path := c.String("bls-key"); path != "" {
		if remote.Seat, err = keys.LoadBLS(path, password(c)); err != nil {
			return err
		}
	}
	cfg.Keys, err = signer.Dial(c.Context, remote)
	return err
}

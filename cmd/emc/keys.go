package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/edgematrix/emc/deploy/launch"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node"
	"github.com/edgematrix/emc/node/keys"
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
	signer, err := keys.MakeSigner(dir, secret, keys.Standard)
	if err != nil {
		return err
	}
	id, err := p2p.PeerOf(&signer.PublicKey)
	if err != nil {
		return err
	}
	entry := launch.Validator{Signer: crypto.PubkeyToAddress(signer.PublicKey)}
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

// nodeKeys reads the keys that a node runs with.
func nodeKeys(c *cli.Context, cfg *node.Config) (err error) {
	dir, ask := filepath.Join(c.String("datadir"), keyFolder), password(c)
	signer, bls := c.String("key"), c.String("bls-key")
	if signer == "" {
		signer = filepath.Join(dir, keys.SignerFile)
		if _, err := os.Stat(signer); err != nil {
			return fmt.Errorf("no --key given and there is no %s; make keys with `emc node init --datadir %s`", signer, c.String("datadir"))
		}
		if own := filepath.Join(dir, keys.BLSFile); bls == "" && keys.Encrypted(own) {
			bls = own
		}
	}
	if keys.Encrypted(signer) {
		cfg.Signer, err = keys.LoadSigner(signer, ask)
	} else {
		cfg.Signer, err = parseKey(signer)
	}
	if err == nil && bls != "" {
		cfg.BLS, err = keys.LoadBLS(bls, ask)
	}
	return err
}

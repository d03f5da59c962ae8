package keys

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/edgematrix/emc/protocol/statement"
)

const (
	// maxFile bounds a key file, in bytes.
	maxFile = 64 << 10
	// scryptPV3 is the parallelism of keystore V3's scrypt.
	scryptPV3 = 1
)

// The files that Make writes into a folder.
const (
	SignerFile = "signer.json"
	BLSFile    = "bls.json"
	NodeFile   = "nodekey" // not encrypted: it names a host and signs nothing else
)

// Password gives the password of a key file; it is only asked for one that is encrypted.
type Password func(file string) (string, error)

func read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil || len(data) > maxFile {
		return nil, errors.Join(err, fmt.Errorf("key file %s is larger than %d bytes", path, maxFile))
	}
	return bytes.TrimSpace(data), nil
}

func encrypted(data []byte) bool { return bytes.HasPrefix(data, []byte("{")) }

// Encrypted says whether a file holds a keystore.
func Encrypted(path string) bool {
	data, err := read(path)
	return err == nil && encrypted(data)
}

// LoadSigner reads a secp256k1 key: a keystore V3.
func LoadSigner(path string, password Password) (*ecdsa.PrivateKey, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	secret, err := password(path)
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(data, secret)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("open %s: %w", path, ErrPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return key.PrivateKey, nil
}

// LoadBLS reads a BLS key: a keystore of EIP-2335, or 0x and 64 hex digits.
func LoadBLS(path string, password Password) (*statement.SecretKey, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	if !encrypted(data) {
		raw, err := hexutil.Decode(string(data))
		if err != nil {
			return nil, fmt.Errorf("BLS key file %s holds neither a keystore (EIP-2335) nor 0x and 64 hex digits", path)
		}
		return statement.ParseSecretKey(raw)
	}
	secret, err := password(path)
	if err != nil {
		return nil, err
	}
	key, err := DecryptBLS(data, secret)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return key, nil
}

// MakeSigner puts a new secp256k1 key into an encrypted file in a folder; it replaces none that is there.
func MakeSigner(dir, password string, cost Cost) (*ecdsa.PrivateKey, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	part := filepath.Join(dir, ".new")
	defer func() { _ = os.RemoveAll(part) }()
	account, err := keystore.NewKeyStore(part, int(cost), scryptPV3).ImportECDSA(key, password)
	if err != nil {
		return nil, fmt.Errorf("encrypt signer key: %w", err)
	}
	data, err := os.ReadFile(account.URL.Path)
	if err != nil {
		return nil, fmt.Errorf("encrypt signer key: %w", err)
	}
	return key, write(filepath.Join(dir, SignerFile), data)
}

// MakeBLS puts a new BLS key into an encrypted file in a folder; it replaces none that is there.
func MakeBLS(dir, password string, cost Cost) (*statement.SecretKey, error) {
	seed := make([]byte, keyBytes)
	if _, err := rand.Read(seed); err != nil {
		return nil, err
	}
	key, err := statement.NewSecretKey(seed)
	if err != nil {
		return nil, err
	}
	data, err := EncryptBLS(key, password, cost)
	if err != nil {
		return nil, err
	}
	return key, write(filepath.Join(dir, BLSFile), data)
}

// MakeNode puts a new key for a host's identity into a folder; it replaces none that is there.
func MakeNode(dir string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	return key, write(filepath.Join(dir, NodeFile), []byte(hex.EncodeToString(crypto.FromECDSA(key))))
}

// write makes a file that only its owner may read, and syncs it: a key that is lost is a seat that is lost.
func write(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write key: %w; move the old one away if you mean to replace it", err)
	}
	_, err = f.Write(append(data, '\n'))
	return errors.Join(err, f.Sync(), f.Close())
}

// FromFile takes a password from the first line of a file.
func FromFile(path string) Password {
	return func(string) (string, error) {
		data, err := read(path)
		if err != nil {
			return "", fmt.Errorf("password file: %w", err)
		}
		line, _, _ := strings.Cut(string(data), "\n")
		return strings.TrimRight(line, "\r"), nil
	}
}

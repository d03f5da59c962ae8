// Package keys reads and writes the files in which a validator keeps its keys: BLS keys after EIP-2335, secp256k1 keys in Ethereum's keystore V3.
package keys

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
	"golang.org/x/text/unicode/norm"

	"github.com/edgematrix/emc/protocol/statement"
)

const (
	version2335 = 4
	keyBytes    = 32
	// maxKDFMemory bounds what a keystore may ask for, in bytes: 128*n*r of scrypt. The parameters of EIP-2335 need 256 MiB.
	maxKDFMemory = 1 << 30
	// maxRounds bounds the rounds of PBKDF2; EIP-2335 has 262,144.
	maxRounds = 1 << 24
	// scryptR and scryptP are EIP-2335's.
	scryptR, scryptP = 8, 1
)

// ErrPassword means that a password does not open a keystore.
var ErrPassword = errors.New("the password does not open it")

// Cost is scrypt's n: 1<<18 for keys that matter (EIP-2335), less where a test has to be quick.
type Cost int

// The costs in use.
const (
	Standard Cost = 1 << 18
	Light    Cost = 1 << 12
)

type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) { return []byte(hex.EncodeToString(h)), nil }

func (h *hexBytes) UnmarshalText(text []byte) (err error) {
	*h, err = hex.DecodeString(string(text))
	return err
}

type module[P any] struct {
	Function string   `json:"function"`
	Params   P        `json:"params"`
	Message  hexBytes `json:"message"`
}

type kdfParams struct {
	DKLen int      `json:"dklen"`
	N     int      `json:"n,omitempty"`
	R     int      `json:"r,omitempty"`
	P     int      `json:"p,omitempty"`
	C     int      `json:"c,omitempty"`
	PRF   string   `json:"prf,omitempty"`
	Salt  hexBytes `json:"salt"`
}

type cipherParams struct {
	IV hexBytes `json:"iv"`
}

// keystore2335 is the file of EIP-2335.
type keystore2335 struct {
	Crypto struct {
		KDF      module[kdfParams]    `json:"kdf"`
		Checksum module[struct{}]     `json:"checksum"`
		Cipher   module[cipherParams] `json:"cipher"`
	} `json:"crypto"`
	Description string   `json:"description,omitempty"`
	PubKey      hexBytes `json:"pubkey"`
	Path        string   `json:"path"`
	UUID        string   `json:"uuid"`
	Version     int      `json:"version"`
}

// EncryptBLS gives the keystore of a BLS key (EIP-2335, scrypt).
func EncryptBLS(key *statement.SecretKey, password string, cost Cost) ([]byte, error) {
	random := make([]byte, 32+aes.BlockSize+16)
	if _, err := rand.Read(random); err != nil {
		return nil, fmt.Errorf("encrypt BLS key: %w", err)
	}
	salt, iv, id := random[:32], random[32:48], random[48:]
	var k keystore2335
	k.Version, k.UUID = version2335, uuid4(id)
	public := key.Public().Bytes()
	k.PubKey = public[:]
	k.Crypto.KDF = module[kdfParams]{Function: "scrypt", Params: kdfParams{DKLen: keyBytes, N: int(cost), R: scryptR, P: scryptP, Salt: salt}, Message: hexBytes{}}
	derived, err := k.derive(password)
	if err != nil {
		return nil, fmt.Errorf("encrypt BLS key: %w", err)
	}
	secret, err := ctr(derived, iv, key.Bytes())
	if err != nil {
		return nil, fmt.Errorf("encrypt BLS key: %w", err)
	}
	k.Crypto.Cipher = module[cipherParams]{Function: "aes-128-ctr", Params: cipherParams{iv}, Message: secret}
	k.Crypto.Checksum = module[struct{}]{Function: "sha256", Message: checksum(derived, secret)}
	return json.MarshalIndent(&k, "", "  ")
}

// DecryptBLS opens a keystore of EIP-2335. It fails with ErrPassword if that is all that is wrong.
func DecryptBLS(file []byte, password string) (*statement.SecretKey, error) {
	var k keystore2335
	if err := json.Unmarshal(file, &k); err != nil {
		return nil, fmt.Errorf("BLS keystore is not JSON of EIP-2335: %w", err)
	}
	c := &k.Crypto
	if k.Version != version2335 || c.Cipher.Function != "aes-128-ctr" || c.Checksum.Function != "sha256" || len(c.Cipher.Params.IV) != aes.BlockSize || len(c.Cipher.Message) != keyBytes {
		return nil, fmt.Errorf("BLS keystore of version %d with cipher %q and checksum %q is not one of EIP-2335 that holds one key", k.Version, c.Cipher.Function, c.Checksum.Function)
	}
	derived, err := k.derive(password)
	if err != nil {
		return nil, fmt.Errorf("BLS keystore: %w", err)
	}
	if !hmac.Equal(checksum(derived, c.Cipher.Message), c.Checksum.Message) {
		return nil, fmt.Errorf("BLS keystore: %w", ErrPassword)
	}
	secret, err := ctr(derived, c.Cipher.Params.IV, c.Cipher.Message)
	if err != nil {
		return nil, fmt.Errorf("BLS keystore: %w", err)
	}
	key, err := statement.ParseSecretKey(secret)
	if err != nil {
		return nil, fmt.Errorf("BLS keystore: %w", err)
	}
	if public := key.Public().Bytes(); len(k.PubKey) > 0 && !bytes.Equal(public[:], k.PubKey) {
		return nil, errors.New("BLS keystore: its pubkey is not that of the key in it")
	}
	return key, nil
}

// derive is the decryption key. Parameters are bounded before they cost anything.
func (k *keystore2335) derive(password string) ([]byte, error) {
	p := k.Crypto.KDF.Params
	if p.DKLen != keyBytes {
		return nil, fmt.Errorf("key derivation of %d bytes, want %d", p.DKLen, keyBytes)
	}
	switch k.Crypto.KDF.Function {
	case "scrypt":
		if p.N < 2 || p.R < 1 || p.P < 1 || p.R > 64 || p.P > 64 || p.N > maxKDFMemory/128/p.R {
			return nil, fmt.Errorf("scrypt with n %d, r %d, p %d is out of bounds", p.N, p.R, p.P)
		}
		return scrypt.Key(normal(password), p.Salt, p.N, p.R, p.P, p.DKLen)
	case "pbkdf2":
		if p.C < 1 || p.C > maxRounds || p.PRF != "hmac-sha256" {
			return nil, fmt.Errorf("PBKDF2 with %d rounds of %q is out of bounds", p.C, p.PRF)
		}
		return pbkdf2.Key(normal(password), p.Salt, p.C, p.DKLen, sha256.New), nil
	}
	return nil, fmt.Errorf("key derivation %q is not known; EIP-2335 has scrypt and pbkdf2", k.Crypto.KDF.Function)
}

// normal is the password as EIP-2335 takes it: NFKD, without control characters.
func normal(password string) []byte {
	return []byte(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, norm.NFKD.String(password)))
}

func checksum(derived, message []byte) []byte {
	sum := sha256.Sum256(append(append([]byte{}, derived[16:]...), message...))
	return sum[:]
}

func ctr(derived, iv, in []byte) ([]byte, error) {
	block, err := aes.NewCipher(derived[:16])
	if err != nil {
		return nil, err
	}
	out := make([]byte, len(in))
	cipher.NewCTR(block, iv).XORKeyStream(out, in)
	return out, nil
}

// uuid4 makes a random UUID (RFC 9562, version 4) of 16 random bytes.
func uuid4(b []byte) string {
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:16])
}

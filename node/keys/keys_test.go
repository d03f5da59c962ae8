package keys

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

// The test vectors of EIP-2335.
const (
	vectorPassword = "𝔱𝔢𝔰𝔱𝔭𝔞𝔰𝔰𝔴𝔬𝔯𝔡🔑"
	vectorSecret   = "0x000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
	vectorScrypt   = `{"crypto":{"kdf":{"function":"scrypt","params":{"dklen":32,"n":262144,"p":1,"r":8,"salt":"d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3"},"message":""},
"checksum":{"function":"sha256","params":{},"message":"d2217fe5f3e9a1e34581ef8a78f7c9928e436d36dacc5e846690a5581e8ea484"},
"cipher":{"function":"aes-128-ctr","params":{"iv":"264daa3f303d7259501c93d997d84fe6"},"message":"06ae90d55fe0a6e9c5c3bc5b170827b2e5cce3929ed3f116c2811e6366dfe20f"}},
"description":"This is a test keystore that uses scrypt to secure the secret.","pubkey":"9612d7a727c9d0a22e185a1c768478dfe919cada9266988cb32359c11f2b7b27f4ae4040902382ae2910c15e2b420d07",
"path":"m/12381/60/3141592653/589793238","uuid":"1d85ae20-35c5-4611-98e8-aa14a633906f","version":4}`
	vectorPBKDF2 = `{"crypto":{"kdf":{"function":"pbkdf2","params":{"dklen":32,"c":262144,"prf":"hmac-sha256","salt":"d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3"},"message":""},
"checksum":{"function":"sha256","params":{},"message":"8a9f5d9912ed7e75ea794bc5a89bca5f193721d30868ade6f73043c6ea6febf1"},
"cipher":{"function":"aes-128-ctr","params":{"iv":"264daa3f303d7259501c93d997d84fe6"},"message":"cee03fde2af33149775b7223e7845e4fb2c8ae1792e5f99fe9ecf474cc8c16ad"}},
"pubkey":"9612d7a727c9d0a22e185a1c768478dfe919cada9266988cb32359c11f2b7b27f4ae4040902382ae2910c15e2b420d07","path":"m/12381/60/0/0","uuid":"64625def-3331-4eea-ab6f-782f3ed16a83","version":4}`
)

func TestVectorsOfEIP2335(t *testing.T) {
	for _, file := range []string{vectorScrypt, vectorPBKDF2} {
		key, err := DecryptBLS([]byte(file), vectorPassword)
		require.NoError(t, err)
		require.Equal(t, vectorSecret, hexutil.Encode(key.Bytes()))
		_, err = DecryptBLS([]byte(file), vectorPassword+"x")
		require.ErrorIs(t, err, ErrPassword)
	}
}

func TestBrokenKeystoresAreRefused(t *testing.T) {
	for broken, want := range map[[2]string]string{
		{`"n":262144`, `"n":1073741824`}:          "out of bounds",
		{`"function":"scrypt"`, `"function":"x"`}: "not known",
		{`"version":4`, `"version":3`}:            "version 3",
		{`"dklen":32`, `"dklen":8`}:               "8 bytes",
		{`"pubkey":"96`, `"pubkey":"97`}:          "pubkey",
		{`{"crypto"`, `["crypto"`}:                "not JSON",
	} {
		_, err := DecryptBLS([]byte(strings.Replace(vectorScrypt, broken[0], broken[1], 1)), vectorPassword)
		require.ErrorContains(t, err, want)
	}
}

func TestKeysAreMadeOnceAndReadBack(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(dir, "password")
	require.NoError(t, os.WriteFile(secret, []byte("correct horse\nnot this line"), 0o600))
	signer, err := MakeSigner(dir, "correct horse", Light)
	require.NoError(t, err)
	bls, err := MakeBLS(dir, "correct horse", Light)
	require.NoError(t, err)
	gotSigner, err := LoadSigner(filepath.Join(dir, SignerFile), FromFile(secret))
	require.NoError(t, err)
	require.True(t, signer.Equal(gotSigner))
	gotBLS, err := LoadBLS(filepath.Join(dir, BLSFile), FromFile(secret))
	require.NoError(t, err)
	require.Equal(t, bls.Bytes(), gotBLS.Bytes())
	for _, file := range []string{SignerFile, BLSFile} {
		info, err := os.Stat(filepath.Join(dir, file))
		require.NoError(t, err)
		require.EqualValues(t, 0o600, info.Mode())
		require.True(t, Encrypted(filepath.Join(dir, file)))
	}
	_, err = MakeSigner(dir, "x", Light)
	require.ErrorContains(t, err, "exists")
	_, err = MakeBLS(dir, "x", Light)
	require.ErrorContains(t, err, "exists")
	wrong := func(string) (string, error) { return "wrong", nil }
	_, err = LoadSigner(filepath.Join(dir, SignerFile), wrong)
	require.ErrorIs(t, err, ErrPassword)
	_, err = LoadBLS(filepath.Join(dir, BLSFile), wrong)
	require.ErrorIs(t, err, ErrPassword)
}

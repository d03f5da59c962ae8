package signer

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/node/qbft"
)

// authority signs certificates into a folder.
type authority struct {
	t    *testing.T
	dir  string
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func (a *authority) file(name string) string { return filepath.Join(a.dir, name) }

// issue writes NAME.pem and NAME.key; the first is the authority's own.
func (a *authority) issue(name string) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(a.t, err)
	c := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	if a.cert == nil {
		c.IsCA, c.BasicConstraintsValid, c.KeyUsage = true, true, x509.KeyUsageCertSign
		a.cert, a.key = c, key
	}
	der, err := x509.CreateCertificate(rand.Reader, c, a.cert, &key.PublicKey, a.key)
	require.NoError(a.t, err)
	secret, err := x509.MarshalECPrivateKey(key)
	require.NoError(a.t, err)
	require.NoError(a.t, os.WriteFile(a.file(name+".pem"), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600))
	require.NoError(a.t, os.WriteFile(a.file(name+".key"), pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: secret}), 0o600))
}

// Past its own machine a signer signs only for nodes with a certificate of the operator's, and nodes talk to no other signer.
func TestOnlyTheOperatorsNodesAreServed(t *testing.T) {
	a, other := &authority{t: t, dir: t.TempDir()}, &authority{t: t, dir: t.TempDir()}
	for _, by := range []*authority{a, other} {
		for _, name := range []string{"ca", "signer", "node"} {
			by.issue(name)
		}
	}
	secure, err := ServerTLS(a.file("signer.pem"), a.file("signer.key"), a.file("ca.pem"))
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	s, err := NewServer(ServerConfig{Listen: tls.NewListener(l, secure), Signer: keys(t), ChainID: chainID, Protection: "/protection", FS: vfs.NewMem(), Log: quiet})
	require.NoError(t, err)
	require.NoError(t, s.Start(t.Context()))
	defer func() { require.NoError(t, s.Stop(context.Background())) }()
	dial := func(ca, cert, key string) (*Remote, error) {
		c, err := ClientTLS(ca, cert, key)
		require.NoError(t, err)
		return Dial(t.Context(), RemoteConfig{URL: "https://" + l.Addr().String(), TLS: c, Log: quiet})
	}
	r, err := dial(a.file("ca.pem"), a.file("node.pem"), a.file("node.key"))
	require.NoError(t, err)
	_, err = r.Sign(t.Context(), VotePreimage(chainID, 1, vote(qbft.Prepare, 3, 1, 9)))
	require.NoError(t, err)
	_, err = dial(a.file("ca.pem"), "", "")
	require.ErrorContains(t, err, "certificate required")
	_, err = dial(a.file("ca.pem"), other.file("node.pem"), other.file("node.key"))
	require.Error(t, err)
	_, err = dial(other.file("ca.pem"), a.file("node.pem"), a.file("node.key"))
	require.ErrorContains(t, err, "unknown authority")

	_, err = ServerTLS(a.file("signer.pem"), a.file("signer.key"), "")
	require.ErrorContains(t, err, "anybody")
	_, err = ClientTLS(a.file("ca.key"), "", "")
	require.ErrorContains(t, err, "no certificate")
}

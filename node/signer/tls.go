package signer

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
)

// ClientTLS is how a node meets a signer: its certificate must be signed by ca, and the node shows its own. Empty paths leave out either; without any it is nil.
func ClientTLS(ca, cert, key string) (*tls.Config, error) {
	if ca == "" && cert == "" {
		return nil, nil
	}
	c := &tls.Config{MinVersion: tls.VersionTLS13}
	var err error
	if ca != "" {
		if c.RootCAs, err = pool(ca); err != nil {
			return nil, err
		}
	}
	return c, own(c, cert, key)
}

// ServerTLS is how a signer meets nodes: each must show a certificate that ca signed. Without a certificate of its own it is nil.
func ServerTLS(cert, key, ca string) (*tls.Config, error) {
	if cert == "" {
		return nil, nil
	}
	if ca == "" {
		return nil, errors.New("a signer with a certificate also needs the one that its clients' are signed by: else anybody may ask it to sign")
	}
	c := &tls.Config{MinVersion: tls.VersionTLS13, ClientAuth: tls.RequireAndVerifyClientCert}
	var err error
	if c.ClientCAs, err = pool(ca); err != nil {
		return nil, err
	}
	return c, own(c, cert, key)
}

func own(c *tls.Config, cert, key string) error {
	if cert == "" {
		return nil
	}
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		return fmt.Errorf("read certificate: %w", err)
	}
	c.Certificates = []tls.Certificate{pair}
	return nil
}

func pool(path string) (*x509.CertPool, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read certificate: %w", err)
	}
	p := x509.NewCertPool()
	if !p.AppendCertsFromPEM(data) {
		return nil, fmt.Errorf("%s holds no certificate in PEM", path)
	}
	return p, nil
}

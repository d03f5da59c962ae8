package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/node/signer"
	"github.com/edgematrix/emc/protocol"
)

func signerCommand() *cli.Command {
	return &cli.Command{
		Name: "signer", Category: groupServices, Usage: "keep a validator's keys apart from its node and sign by HTTP, with web3signer's routes; it never signs two contradicting votes",
		Flags: append(logFlags(), networkFlag(), datadirFlag(), protectionFlag(), passwordFlag(),
			&cli.StringFlag{Name: "key", Usage: "the operator's signer: a keystore, or a file with 64 hex digits (default: keys/signer.json in --datadir)"},
			&cli.StringFlag{Name: "bls-key", Usage: "the seat's BLS key: a keystore (EIP-2335), or a file with 0x and 64 hex digits (default: keys/bls.json in --datadir)", TakesFile: true},
			&cli.StringFlag{Name: "http-addr", Usage: "address to listen on; another than this machine's own needs --tls-cert", Value: "127.0.0.1"},
			&cli.IntFlag{Name: "http-port", Usage: "port to listen on", Value: 9000},
			&cli.StringFlag{Name: "tls-cert", Usage: "certificate (PEM) to serve with", TakesFile: true},
			&cli.StringFlag{Name: "tls-key", Usage: "the key (PEM) of --tls-cert", TakesFile: true},
			&cli.StringFlag{Name: "tls-client-ca", Usage: "certificate (PEM) that a node's must be signed by", TakesFile: true},
		),
		Action: runSigner,
	}
}

func runSigner(c *cli.Context) error {
	logger, err := setupLog(c)
	if err != nil {
		return err
	}
	network, err := protocol.Load(c.String("network"))
	if err != nil {
		return err
	}
	operator, seat, err := localKeys(c, filepath.Join(c.String("datadir"), keyFolder))
	if err != nil {
		return err
	}
	if seat == nil {
		return errors.New("a signer keeps the seat's key too: give --bls-key")
	}
	votes := c.String("protection")
	if votes == "" {
		votes = filepath.Join(c.String("datadir"), "protection")
	}
	listener, err := listenForNodes(c)
	if err != nil {
		return err
	}
	server, err := signer.NewServer(signer.ServerConfig{
		Listen: listener, Signer: signer.NewLocal(operator, seat), ChainID: network.L2ChainID, Protection: votes, Log: logger.New("mod", "signer"),
	})
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	return run(c.Context, "signer", server)
}

// listenForNodes opens the signer's port: past this machine only to nodes that show a certificate.
func listenForNodes(c *cli.Context) (net.Listener, error) {
	secure, err := signer.ServerTLS(c.String("tls-cert"), c.String("tls-key"), c.String("tls-client-ca"))
	if err != nil {
		return nil, err
	}
	host := c.String("http-addr")
	if ip := net.ParseIP(host); secure == nil && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("%s can be reached from other machines: give --tls-cert, --tls-key and --tls-client-ca, else anybody may ask for signatures", host)
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(c.Int("http-port"))))
	if err != nil || secure == nil {
		return listener, err
	}
	return tls.NewListener(listener, secure), nil
}

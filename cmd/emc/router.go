package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/client/tally"
	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/internal/metrics"
	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/router"
)

func routerCommand() *cli.Command {
	return &cli.Command{
		Name: "router", Category: groupServices, Usage: "run a router: it carries calls to workers and results back",
		Description: "The router registers itself with the least stake if its key belongs to no operator yet.",
		Flags: append(logFlags(), networkFlag(), keyFlag("the router's signer, which pays its stake"),
			&cli.StringFlag{Name: "rpc", Usage: "ws URL of a node", Required: true, EnvVars: []string{"EMC_RPC"}},
			&cli.StringFlag{Name: "datadir", Usage: "sessions, receipts, results and blobs", Required: true},
			&cli.StringFlag{Name: "http", Usage: "host:port of the API", Value: "127.0.0.1:8780"},
			&cli.StringSliceFlag{Name: "p2p", Usage: "multiaddr to listen on for workers", Value: cli.NewStringSlice("/ip4/0.0.0.0/tcp/4002")},
			metricsFlag(),
		),
		Action: runRouter,
	}
}

func runRouter(c *cli.Context) error {
	base, err := newBase(c, client.RoleRouter, c.StringSlice("p2p"), nil)
	if err != nil {
		return err
	}
	defer base.close()
	registry := newRegistry()
	r, err := router.New(router.Config{
		Domain: base.network.Domain(), Key: base.key, Host: base.host, Chain: l2.NewReader(base.rpc, base.network), Dir: c.String("datadir"), Listen: c.String("http"), Log: base.log, Metrics: registry,
	})
	if err != nil {
		return err
	}
	return run(c.Context, "router", r, base.tally, metrics.NewServer(c.Int("metrics-port"), registry, nil))
}

// base is what router and worker have in common: the network, a registered key, an RPC connection and a libp2p host.
type base struct {
	log     log.Logger
	network *protocol.Network
	key     *ecdsa.PrivateKey
	rpc     *rpc.Client
	host    *p2p.Host
	chain   *client.Client
	tally   *tally.Service // counts the operator's work for its rewards
}

// newBase loads and connects; owner pays for a registration that is needed, nil means the key itself.
func newBase(c *cli.Context, role uint8, listen []string, owner *ecdsa.PrivateKey) (*base, error) {
	logger, err := setupLog(c)
	if err != nil {
		return nil, err
	}
	b := &base{log: logger}
	if b.network, err = protocol.Load(c.String("network")); err != nil {
		return nil, err
	}
	if b.key, err = parseKey(c.String("key")); err != nil {
		return nil, err
	}
	if owner == nil {
		owner = b.key
	}
	if err := b.register(c.Context, c.String("rpc"), owner, role); err != nil {
		return nil, err
	}
	if b.rpc, err = rpc.DialContext(c.Context, c.String("rpc")); err != nil {
		return nil, fmt.Errorf("reach RPC endpoint %s: %w", c.String("rpc"), err)
	}
	boot := append(c.StringSlice("router"), b.network.Bootnodes...)
	if b.host, err = p2p.New(p2p.Config{Key: b.key, Listen: listen, Bootnodes: boot, Log: logger.New("mod", "p2p")}); err != nil {
		b.rpc.Close()
		return nil, err
	}
	if err := b.follow(c.Context, c.String("rpc")); err != nil {
		b.rpc.Close()
		return nil, errors.Join(err, b.host.Close())
	}
	return b, nil
}

// follow prepares the tallies of the operator's work, which its signer sends.
func (b *base) follow(ctx context.Context, url string) (err error) {
	if b.chain, err = client.Dial(ctx, client.Config{RPC: url, Key: b.key}); err != nil {
		return err
	}
	id, err := b.chain.OperatorOf(ctx, b.chain.Address())
	if err != nil {
		return err
	}
	b.tally = &tally.Service{Heads: b.chain.ETH, Rewards: b.chain, Operator: id, Signer: b.chain.Address(), Log: b.log.New("mod", "tally")}
	return nil
}

func (b *base) register(ctx context.Context, url string, owner *ecdsa.PrivateKey, role uint8) error {
	chain, err := client.Dial(ctx, client.Config{RPC: url, Key: owner})
	if err != nil {
		return err
	}
	defer chain.Close()
	id, fresh, err := chain.EnsureRegistered(ctx, b.key, role)
	if err != nil {
		return err
	}
	b.log.Info("Operator", "id", id, "signer", crypto.PubkeyToAddress(b.key.PublicKey), "owner", chain.Address(), "registeredNow", fresh)
	return nil
}

func (b *base) close() {
	b.rpc.Close()
	b.chain.Close()
	_ = b.host.Close()
}

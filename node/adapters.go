package node

import (
	"context"
	"errors"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/edgematrix/emc/internal/p2p"
	"github.com/edgematrix/emc/node/attest"
	"github.com/edgematrix/emc/node/consensus"
	"github.com/edgematrix/emc/node/elect"
	"github.com/edgematrix/emc/node/rpc"
	"github.com/edgematrix/emc/protocol/statement"
)

// newConsensus makes the driver: a voting one with a BLS key, else one that follows.
func (n *Node) newConsensus(chain consensus.Chain) (err error) {
	cfg := consensus.Config{
		Dir: filepath.Join(n.cfg.DataDir, "consensus"), Protection: n.cfg.Protection, ChainID: n.cfg.Network.L2ChainID, Set: n.set,
		Sets: elect.NewSets(ethclient.NewClient(n.engine.RPC()), n.cfg.Network.Contract("Quorum"), n.set), Chain: chain, Net: consensus.Network(n.host),
		BlockTime: time.Duration(n.rollup.BlockTime) * time.Second, Log: n.cfg.Log.New("mod", "consensus"), Registry: n.cfg.Metrics, Clock: n.cfg.Faults.clock(), FS: n.cfg.Faults.fs(),
		Upgrade: n.cfg.upgrade, PrunePayloads: n.cfg.PruneBlocks, Keys: n.cfg.Keys,
	}
	n.consensus, err = consensus.New(cfg)
	return err
}

// The small views that the RPC has of the node's parts.

type certificates struct{ driver *consensus.Driver }

func (c certificates) Certificate(_ context.Context, number uint64) (common.Hash, *statement.Certificate, error) {
	b, err := c.driver.Block(number)
	if errors.Is(err, consensus.ErrUnknown) {
		return common.Hash{}, nil, rpc.ErrNotFound
	}
	return b.Block.Hash, b.Certificate, err
}

func (c certificates) payload(number uint64) ([]byte, error) {
	p, err := c.driver.Payload(number)
	if errors.Is(err, consensus.ErrUnknown) {
		return nil, rpc.ErrNotFound
	}
	return p, err
}

type validators struct{ driver *consensus.Driver }

func (v validators) Handover(_ context.Context, id uint64) (*statement.Handover, error) {
	if id == 0 {
		id = v.driver.Set().ID
	}
	h, err := v.driver.Handover(id)
	if errors.Is(err, consensus.ErrUnknown) {
		return nil, rpc.ErrNotFound
	}
	return h, err
}

type peers struct{ host *p2p.Host }

func (p peers) PeerCount() int { return len(p.host.Libp2p().Network().Peers()) }

type outputs struct{ attest *attest.Service }

func (o outputs) Output(_ context.Context, atMost uint64) (rpc.Output, error) {
	block, root, certificate, err := o.attest.Output(atMost)
	if err != nil {
		return rpc.Output{}, err
	}
	if certificate == nil {
		return rpc.Output{}, rpc.ErrNotFound
	}
	return rpc.Output{Block: block, Root: root, Certificate: certificate}, nil
}

// evidence is emc_getEvidence: the contradicting votes that this node has seen.
type evidence struct{ driver *consensus.Driver }

func (e evidence) GetEvidence() ([]consensus.Evidence, error) { return e.driver.Evidence() }

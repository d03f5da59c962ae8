package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
)

const fromGenesis = "genesis"

func verifyCommand() *cli.Command {
	return &cli.Command{
		Name: "verify", Category: groupServices, Usage: "check a node's blocks as a light client: by the validators' certificates alone",
		Description: "Starts from the validators of genesis, which the network's file names, follows every change of validators by the certificate of those\n" +
			"before, then checks a block's certificate and header. Nothing that the node says is taken on trust. With --from FILE it starts from a set\n" +
			"that was verified before, as emc_getSet gives it.",
		Flags: []cli.Flag{
			networkFlag(),
			&cli.StringFlag{Name: "from", Usage: "genesis, or a file with a set to trust", Value: fromGenesis},
			&cli.StringFlag{Name: "rpc", Usage: "URL of a node", Required: true, EnvVars: []string{"EMC_RPC"}},
			&cli.Uint64Flag{Name: "block", Usage: "number of the block to check (default: the newest)"},
		},
		Action: runVerify,
	}
}

func runVerify(c *cli.Context) error {
	network, err := protocol.Load(c.String("network"))
	if err != nil {
		return err
	}
	trusted, err := trustedSet(c.String("from"), network)
	if err != nil {
		return err
	}
	light, err := statement.NewClient(network.L2ChainID, trusted)
	if err != nil {
		return err
	}
	node, err := rpc.DialContext(c.Context, c.String("rpc"))
	if err != nil {
		return fmt.Errorf("dial the node: %w", err)
	}
	defer node.Close()
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(c.App.Writer, format+"\n", args...) }
	say("set %d from block %d: %d seats, trusted (%s)", trusted.ID, trusted.Start, len(trusted.Seats), c.String("from"))
	before := trusted
	err = client.Follow(c.Context, node, light, func(h *statement.Handover) {
		say("set %d from block %d: %d seats, certified by %d of %d seats of set %d", h.Set.ID, h.Set.Start, len(h.Set.Seats), h.Certificate.Signers(), len(before.Seats), before.ID)
		before = h.Set
	})
	if err != nil {
		return err
	}
	block := "latest"
	if c.IsSet("block") {
		block = hexutil.EncodeUint64(c.Uint64("block"))
	}
	v, err := verifyNewest(c, node, light, block)
	if err != nil {
		return err
	}
	say("block %d %s: certified by %d of %d seats of set %d", v.Header.Number, v.Header.Hash(), v.Signers, len(v.Set.Seats), v.Set.ID)
	say("its header holds: state root %s, time %s", v.Header.Root, time.Unix(int64(v.Header.Time), 0).UTC().Format(time.RFC3339))
	return nil
}

// verifyNewest follows once more if the set changed between the two questions.
func verifyNewest(c *cli.Context, node *rpc.Client, light *statement.Client, block string) (*client.Verified, error) {
	v, err := client.VerifyBlock(c.Context, node, light, block)
	if !errors.Is(err, statement.ErrOtherSet) {
		return v, err
	}
	if err := client.Follow(c.Context, node, light, func(*statement.Handover) {}); err != nil {
		return nil, err
	}
	return client.VerifyBlock(c.Context, node, light, block)
}

func trustedSet(from string, network *protocol.Network) (*statement.Set, error) {
	if from == fromGenesis {
		return statement.FromNetwork(network)
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return nil, fmt.Errorf("read the set to trust: %w", err)
	}
	set := new(statement.Set)
	if err := json.Unmarshal(data, set); err != nil {
		return nil, fmt.Errorf("read the set to trust from %s: %w", from, err)
	}
	return set, set.Check()
}

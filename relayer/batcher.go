package relayer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net/http"
	"time"

	altda "github.com/ethereum-optimism/optimism/op-alt-da"
	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/compressor"
	batcherconfig "github.com/ethereum-optimism/optimism/op-batcher/config"
	"github.com/ethereum-optimism/optimism/op-batcher/flags"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	oplog "github.com/ethereum-optimism/optimism/op-service/log"
	opmetrics "github.com/ethereum-optimism/optimism/op-service/metrics"
	"github.com/ethereum-optimism/optimism/op-service/oppprof"
	oprpc "github.com/ethereum-optimism/optimism/op-service/rpc"
	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// DefaultChannelDuration is how long a batch gathers blocks, L1 blocks.
	DefaultChannelDuration = 5
	// safetyMargin is how many L1 blocks before its deadline a batch must be sent.
	safetyMargin = 10
	// maxBatchTx bounds one batch transaction, bytes; an L1 pool takes no larger ones.
	maxBatchTx = 120_000
	// maxPending bounds batch transactions under way.
	maxPending = 10
	// approxCompression is op-batcher's guess of how well blocks compress; only its estimates depend on it.
	approxCompression = 0.4
)

// batcherConfig is op-batcher's configuration: calldata, span batches, brotli at level 9: on blocks of transfers it is as tight as level 10 and takes a tenth of the time.
func batcherConfig(cfg Config) *batcher.CLIConfig {
	return &batcher.CLIConfig{
		L1EthRpc:               cfg.L1,
		L2EthRpc:               []string{cfg.L2},
		RollupRpc:              []string{cfg.L2},
		MaxChannelDuration:     cfg.ChannelDuration,
		SubSafetyMargin:        safetyMargin,
		PollInterval:           cfg.Poll,
		MaxPendingTransactions: maxPending,
		MaxL1TxSize:            maxBatchTx,
		TargetNumFrames:        1,
		ApproxComprRatio:       approxCompression,
		Compressor:             compressor.ShadowKind,
		CompressionAlgo:        derive.Brotli9,
		BatchType:              derive.SpanBatchType,
		DataAvailabilityType:   flags.CalldataType,
		// Threshold 0 turns throttling off: it would call miner_setMaxDASize, which validators do not serve.
		ThrottleConfig: batcher.ThrottleConfig{ControllerType: batcherconfig.StepControllerType, LowerThreshold: 0},
		TxMgrConfig:    managerConfig(cfg, cfg.BatcherKey),
		LogConfig:      oplog.DefaultCLIConfig(),
		MetricsConfig:  opmetrics.DefaultCLIConfig(),
		PprofConfig:    oppprof.DefaultCLIConfig(),
		RPC:            oprpc.CLIConfig{ListenAddr: "127.0.0.1", ListenPort: 0}, // op-batcher insists on one; it has no admin API
		AltDA:          altda.CLIConfig{},
	}
}

// managerConfig is how transactions of a key are sent to L1.
func managerConfig(cfg Config, key *ecdsa.PrivateKey) txmgr.CLIConfig {
	manager := txmgr.NewCLIConfig(cfg.L1, txmgr.DefaultBatcherFlagValues)
	manager.PrivateKey = hexutil.Encode(crypto.FromECDSA(key))
	manager.NumConfirmations = 1
	manager.ReceiptQueryInterval = cfg.Poll
	return manager
}

// startBatcher starts op-batcher; failed is called when it gives up.
func startBatcher(ctx context.Context, cfg Config, failed func(error)) (*batcher.BatcherService, error) {
	c := batcherConfig(cfg)
	if err := c.Check(); err != nil {
		return nil, fmt.Errorf("check batcher configuration: %w", err)
	}
	plain := &http.Client{Transport: &http.Transport{DisableCompression: true}} // payloads are mostly signatures, which the node would compress in vain
	client, err := rpc.DialOptions(ctx, cfg.L2, rpc.WithHTTPClient(plain))
	if err != nil {
		return nil, fmt.Errorf("dial L2 node %s: %w", cfg.L2, err)
	}
	service, err := batcher.BatcherServiceFromCLIConfig(ctx, failed, "emc", c, cfg.Log, readPayloads(client))
	if err != nil {
		return nil, fmt.Errorf("set up batcher: %w", err)
	}
	if err := service.Start(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("start batcher: %w", err), service.Stop(ctx))
	}
	return service, nil
}

// defaultPoll is how often nodes are asked for news.
const defaultPoll = time.Second

// Package rpc is what a node answers beyond Ethereum's own JSON-RPC: the emc namespace (certificates, validators, status,
// network configuration, faucet) and the optimism namespace of the OP Stack's tools.
package rpc

import (
	"context"
	"errors"
	"fmt"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrNotFound is for dependencies to say that they hold no such thing; the RPC answers null.
var ErrNotFound = errors.New("not found")

// Certificates gives the certificates of final blocks.
type Certificates interface {
	// Certificate gives a final block's hash and certificate; ErrNotFound if there is none.
	Certificate(ctx context.Context, number uint64) (common.Hash, *statement.Certificate, error)
}

// Validators gives validator sets.
type Validators interface {
	// Handover gives a set by its id, 0 for the current one, and the certificate by which it came into force; ErrNotFound if there is none.
	Handover(ctx context.Context, id uint64) (*statement.Handover, error)
}

// Output is a certified output root.
type Output struct {
	Block       uint64
	Root        common.Hash
	Certificate *statement.Certificate
}

// Outputs gives certified output roots.
type Outputs interface {
	// Output gives the newest certified output of a block not above atMost; ErrNotFound if there is none.
	Output(ctx context.Context, atMost uint64) (Output, error)
}

// Peers counts connected peers.
type Peers interface{ PeerCount() int }

// EMC is the emc namespace. Optional dependencies are nil where the node lacks the part; their methods then say so.
type EMC struct {
	Network      *protocol.Network
	PublicRPC    []string // URLs under which wallets reach this node
	Explorers    []string // URLs of block explorers; may be empty
	Optimism     *Optimism
	Certificates Certificates
	Validators   Validators
	Outputs      Outputs                             // optional
	Peers        Peers                               // optional
	Disk         func() map[string]int64             // bytes by part of the data; optional
	Payload      func(number uint64) ([]byte, error) // a final block as it travels, ErrNotFound if it is not held; optional
	Send         func([]*types.Transaction) []error  // offers transactions to the pool, one error or nil each; optional
	Drip         *Faucet                             // optional
}

// BlockCertificate is the answer of emc_getCertificate.
type BlockCertificate struct {
	Number      hexutil.Uint64         `json:"number"`
	Hash        common.Hash            `json:"hash"`
	Certificate *statement.Certificate `json:"certificate"`
}

// GetCertificate gives the certificate of a block (a number or a tag), null if this node has none.
func (e *EMC) GetCertificate(ctx context.Context, block rpc.BlockNumber) (*BlockCertificate, error) {
	number := uint64(block)
	if block < 0 { // every tag is the newest final block here, except "earliest"
		head, err := e.Optimism.L2.L2BlockRefByLabel(ctx, eth.Unsafe)
		if err != nil {
			return nil, fmt.Errorf("get head: %w", err)
		}
		number = head.Number
	}
	if block == rpc.EarliestBlockNumber {
		number = 0
	}
	hash, certificate, err := e.Certificates.Certificate(ctx, number)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("get certificate of block %d: %w", number, err)
	}
	return &BlockCertificate{Number: hexutil.Uint64(number), Hash: hash, Certificate: certificate}, nil
}

// GetPayload gives a final block as nodes keep it and pass it on: SSZ of the execution payload's envelope, block version V4. It is null where this node holds none.
func (e *EMC) GetPayload(_ context.Context, number hexutil.Uint64) (hexutil.Bytes, error) {
	if e.Payload == nil {
		return nil, nil
	}
	payload, err := e.Payload(uint64(number))
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("get payload of block %d: %w", uint64(number), err)
	}
	return payload, nil
}

// GetValidators gives the validator set that makes a block (a number or a tag); without one, and for blocks to come, the current set.
func (e *EMC) GetValidators(ctx context.Context, block *rpc.BlockNumber) (*statement.Set, error) {
	h, err := e.Validators.Handover(ctx, 0)
	if block == nil || *block < 0 && *block != rpc.EarliestBlockNumber {
		return set(h, err)
	}
	number := uint64(*block)
	if *block == rpc.EarliestBlockNumber {
		number = 0
	}
	for err == nil && h.Set.Start > number {
		h, err = e.Validators.Handover(ctx, h.Set.ID-1)
	}
	return set(h, err)
}

func set(h *statement.Handover, err error) (*statement.Set, error) {
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("get validators: %w", err)
	}
	return h.Set, nil
}

// GetSet gives a validator set by its id, null if this node has not followed it.
func (e *EMC) GetSet(ctx context.Context, id hexutil.Uint64) (*statement.Set, error) {
	if id == 0 {
		return nil, nil
	}
	return set(e.Validators.Handover(ctx, uint64(id)))
}

// maxHandovers bounds an answer of emc_getHandovers: some 25 kB each at 100 seats.
const maxHandovers = 64

// GetHandovers gives the sets after the given id in order, each with the certificate by which the set before handed over to it: what a light client follows.
// At most 64 come at once; ask again after the last. An empty list says that the given set is the current one.
func (e *EMC) GetHandovers(ctx context.Context, after hexutil.Uint64) ([]*statement.Handover, error) {
	list := []*statement.Handover{}
	for id := uint64(after) + 1; len(list) < maxHandovers; id++ {
		h, err := e.Validators.Handover(ctx, id)
		if errors.Is(err, ErrNotFound) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("get handover to set %d: %w", id, err)
		}
		list = append(list, h)
	}
	return list, nil
}

// OutputCertificate is the answer of emc_getOutputCertificate.
type OutputCertificate struct {
	Block       hexutil.Uint64         `json:"block"`
	OutputRoot  common.Hash            `json:"outputRoot"`
	SetID       hexutil.Uint64         `json:"setId"`
	Certificate *statement.Certificate `json:"certificate"`
	OnChain     hexutil.Bytes          `json:"onChain"` // the certificate as Quorum takes it
}

// GetOutputCertificate gives the newest certified output of a block not above the given one (a number or a tag), null if
// there is none yet.
func (e *EMC) GetOutputCertificate(ctx context.Context, block rpc.BlockNumber) (*OutputCertificate, error) {
	if e.Outputs == nil {
		return nil, errors.New("this node does not collect output certificates: ask a validator")
	}
	atMost := uint64(block)
	if block < 0 {
		atMost = ^uint64(0)
	}
	output, err := e.Outputs.Output(ctx, atMost)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("get output certificate: %w", err)
	}
	onChain, err := output.Certificate.OnChain()
	if err != nil {
		return nil, fmt.Errorf("encode output certificate: %w", err)
	}
	return &OutputCertificate{
		Block: hexutil.Uint64(output.Block), OutputRoot: output.Root, SetID: hexutil.Uint64(output.Certificate.SetID),
		Certificate: output.Certificate, OnChain: onChain,
	}, nil
}

// Status is the answer of emc_nodeStatus.
type Status struct {
	Version   string           `json:"version"`
	ChainID   hexutil.Uint64   `json:"chainId"`
	Head      eth.L2BlockRef   `json:"head"` // the newest certified block
	L1Head    eth.L1BlockRef   `json:"l1Head"`
	LocalSafe eth.L2BlockRef   `json:"localSafe"` // the newest block that L1 derives
	CurrentL1 eth.L1BlockRef   `json:"currentL1"` // how far L1 was read
	Unposted  hexutil.Uint64   `json:"unposted"`  // blocks that L1 does not hold yet
	Alarm     string           `json:"alarm,omitempty"`
	Peers     int              `json:"peers"`
	Disk      map[string]int64 `json:"diskBytes,omitempty"` // by part of the data
}

// NodeStatus says how the node is doing.
func (e *EMC) NodeStatus(ctx context.Context) (*Status, error) {
	sync, err := e.Optimism.SyncStatus(ctx)
	if err != nil {
		return nil, err
	}
	s := &Status{
		Version: e.Optimism.Ver, ChainID: hexutil.Uint64(e.Network.L2ChainID), Head: sync.UnsafeL2, L1Head: sync.HeadL1,
		LocalSafe: sync.LocalSafeL2, CurrentL1: sync.CurrentL1, Unposted: hexutil.Uint64(sync.UnsafeL2.Number - min(sync.UnsafeL2.Number, sync.LocalSafeL2.Number)),
	}
	if alarm := e.Optimism.Shadow.Alarm(); alarm != nil {
		s.Alarm = alarm.Error()
	}
	if e.Disk != nil {
		s.Disk = e.Disk()
	}
	if e.Peers != nil {
		s.Peers = e.Peers.PeerCount()
	}
	return s, nil
}

// NetworkConfig is the answer of emc_networkConfig.
type NetworkConfig struct {
	*protocol.Network
	AddEthereumChainParameter AddEthereumChainParameter `json:"addEthereumChainParameter"`
	Faucet                    bool                      `json:"faucet"`
}

// AddEthereumChainParameter is what a wallet takes to know this network (EIP-3085, wallet_addEthereumChain).
type AddEthereumChainParameter struct {
	ChainID           hexutil.Uint64 `json:"chainId"`
	ChainName         string         `json:"chainName"`
	NativeCurrency    NativeCurrency `json:"nativeCurrency"`
	RPCURLs           []string       `json:"rpcUrls"`
	BlockExplorerURLs []string       `json:"blockExplorerUrls,omitempty"`
}

// NativeCurrency describes the coin that pays for gas (EIP-3085).
type NativeCurrency struct {
	Name     string `json:"name"`
	Symbol   string `json:"symbol"`
	Decimals int    `json:"decimals"`
}

// NetworkConfig gives the network's configuration, which any service can start from.
func (e *EMC) NetworkConfig(ctx context.Context) (*NetworkConfig, error) {
	add, err := e.AddEthereumChainParameter(ctx)
	if err != nil {
		return nil, err
	}
	return &NetworkConfig{Network: e.Network, AddEthereumChainParameter: *add, Faucet: e.Drip != nil}, nil
}

// AddEthereumChainParameter gives the parameter of wallet_addEthereumChain.
func (e *EMC) AddEthereumChainParameter(context.Context) (*AddEthereumChainParameter, error) {
	return &AddEthereumChainParameter{
		ChainID: hexutil.Uint64(e.Network.L2ChainID), ChainName: e.Network.Name,
		NativeCurrency: NativeCurrency{Name: "EMC", Symbol: "EMC", Decimals: 18},
		RPCURLs:        e.PublicRPC, BlockExplorerURLs: e.Explorers,
	}, nil
}

// Faucet sends a drip to an address and returns the transaction's hash.
func (e *EMC) Faucet(ctx context.Context, to common.Address) (common.Hash, error) {
	if e.Drip == nil {
		return common.Hash{}, errors.New("this node has no faucet: it is enabled on development networks only")
	}
	return e.Drip.Drip(ctx, to)
}

// APIs are both namespaces, to be registered with the execution client.
func APIs(e *EMC) []rpc.API {
	return []rpc.API{{Namespace: "emc", Service: e}, {Namespace: "optimism", Service: e.Optimism}}
}

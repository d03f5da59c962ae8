package front

import (
	"runtime"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// web3 is the web3 namespace, which says what this program is.
type web3 struct{ version string }

// Web3 is the web3 namespace of a version of emc.
func Web3(version string) rpc.API { return rpc.API{Namespace: "web3", Service: web3{version}} }

// ClientVersion names the program, its version, system and compiler, in the form that explorers take apart.
func (w web3) ClientVersion() string {
	return "emc/" + w.version + "/" + runtime.GOOS + "-" + runtime.GOARCH + "/" + runtime.Version()
}

// Sha3 is Keccak-256.
func (web3) Sha3(input hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(input) }

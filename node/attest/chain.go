package attest

import (
	"context"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/edgematrix/emc/protocol/task"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Block is a final L2 block.
type Block struct {
	Number         uint64
	Hash           common.Hash
	Time           uint64      // Unix seconds
	StateRoot      common.Hash //
	WithdrawalRoot common.Hash // storage root of L2ToL1MessagePasser (Isthmus' withdrawalsRoot)
	Random         common.Hash // prevRandao of the block's L1 origin
}

// Socket is what attesting needs to know of a computing socket.
type Socket struct {
	Operator     uint64
	Holder       common.Address // user if set and unexpired, else owner
	App          uint256.Int
	Power        uint64 // mE
	Units        uint64 // mU
	Epoch        uint64 // counts revocations
	PluggedUntil uint64 // Unix seconds
	RevokedAt    uint64 // Unix seconds at which the epoch last rose; sessions of the epoch before settle for a window more
}

// App is how an app is charged.
type App struct {
	Fixed      bool   // a fixed charge a call, else by time
	FixedUnits uint64 // mU
}

// Operator is an entry of Staking; ID 0 stands for none.
type Operator struct {
	ID    uint64
	Roles uint8
}

// Roles of operators, as Staking numbers them.
const (
	RoleValidator uint8 = 1
	RoleRouter    uint8 = 2
	RoleWorker    uint8 = 4
)

// Windows are the parameters of rating windows.
type Windows struct {
	Blocks uint64 // L2 blocks from one window's seed to the next
	Commit uint64 // L2 blocks after the seed in which commitments are accepted
	Task   uint64 // seconds that the task runs: W
}

// View is the L2's state at one final block. What does not exist is given as a zero value, not as an error: an error of a View means that the state could
// not be read, and says nothing about what is in it.
type View interface {
	Block() Block
	Socket(ctx context.Context, id *uint256.Int) (Socket, error)
	App(ctx context.Context, id *uint256.Int) (App, error)
	OperatorOf(ctx context.Context, key common.Address) (Operator, error)
	Approver(ctx context.Context, session common.Hash) (common.Address, error) // who approved a session on chain
	Allowance(ctx context.Context, operator uint64) (uint64, error)
	Window(ctx context.Context) (seconds uint64, err error)
	LastBatch(ctx context.Context) (uint64, common.Hash, error)
	Windows(ctx context.Context) (Windows, error)
	LastReport(ctx context.Context) (window uint64, err error)
	Committed(ctx context.Context, window uint64) ([]common.Address, error)
	Commitment(ctx context.Context, window uint64, worker common.Address) (task.Commitment, error)
	OriginTime(ctx context.Context) (uint64, error) // Unix seconds, of the L1 origin
}

// Chain is the L2 as attesting sees it.
type Chain interface {
	// Head is the newest final block.
	Head(ctx context.Context) (Block, error)
	Block(ctx context.Context, number uint64) (Block, error)
	// At gives the state at a final block no older than MaxStateAge blocks.
	At(b Block) View
	// Heads delivers final blocks as they come until the context ends; it closes the channel when it cannot go on.
	Heads(ctx context.Context) (<-chan Block, error)
	// Settle and Report post what was certified. They return once the transaction is in the pool.
	Settle(ctx context.Context, b *protocol.Batch, nets []protocol.Net, c *statement.Certificate) (common.Hash, error)
	Report(ctx context.Context, window uint64, ratings []protocol.Rating, c *statement.Certificate) (common.Hash, error)
}

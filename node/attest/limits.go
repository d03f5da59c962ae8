package attest

// Limits. Sizes are bytes, ages and turns are L2 blocks.
const (
	// MaxStateAge bounds how far behind the head the state may lie at which a batch is read: execution keeps the states of the last 128 blocks only.
	MaxStateAge = 64
	// MaxProposalBytes bounds the gossiped proposal of a batch or a report, and so the receipts of a batch (about 1,800).
	MaxProposalBytes = 1 << 20
	// MaxSessionSeconds bounds how long a session may still run when a receipt of it is settled (90 days). Bodies are kept for longer, so whoever holds
	// all that is kept knows all that each session was charged.
	MaxSessionSeconds = 90 * 24 * 60 * 60
	// MaxPool bounds the receipts that wait; MaxFree those among them that cost nothing, which anyone with a socket can make; MaxPerSocket those of one
	// socket.
	MaxPool, MaxFree, MaxPerSocket = 65536, 8192, 8192
	// MaxDeferred bounds the receipts that wait for the chain to catch up with what they say, and deferredBlocks how long they do.
	MaxDeferred, deferredBlocks = 256, 8
	// receiptRate and receiptBurst bound the receipts a second from one author; maxAuthors how many authors are told apart at once.
	receiptRate, receiptBurst, maxAuthors = 200, 1000, 4096
	// maxStatements bounds the open statements of one kind whose shares are collected.
	maxStatements = 64
	// maxBodiesPerSeat bounds for how many bodies of one kind and number, the newest, one seat's shares are kept.
	// It is above what one seat signs and sends again within MaxStateAge: a body a turn.
	maxBodiesPerSeat = 2 * MaxStateAge / turnBlocks
	// turnBlocks is how long one validator's turn to propose lasts.
	turnBlocks = 4
	// postStagger is how many blocks each validator further along in the order of turns waits longer before it posts what another should have posted.
	postStagger = 2
	// postRetry is after how many blocks a post that did not show on the chain is tried again, postGiveUp after how many a certified batch is taken for one
	// that the contract refuses, so that another may be made in its place.
	postRetry, postGiveUp = 6, 40
	// resendBlocks is how often one's own share of a statement without a certificate is sent again.
	resendBlocks = 4
	// pruneSlack keeps what no batch can need any more for another hour: batches are read at blocks before the head.
	pruneSlack = 60 * 60
	// openingRate and openingBurst bound the openings a second from one author: it owes one a window.
	openingRate, openingBurst = 0.5, 4
	// openingQueue is how many openings may wait to be verified: half a MiB each at most.
	openingQueue = 32
	// maxOpeningBytes bounds the verified openings of a window that are held for validators that missed them.
	maxOpeningBytes = 64 << 20
	// keptBodies is how many bodies of the next batch are held in memory; the store holds all.
	keptBodies = 16
	// maxEnvelope is what a message of the topic may add to its content.
	maxEnvelope = 1024
)

package consensus

import "time"

// What peers may send, and how patient the driver is with them.
const (
	// MaxPayload bounds a block's payload, in bytes, wherever it comes from.
	MaxPayload = 8 << 20
	// maxJustification bounds what a message carries besides a payload: for the greatest set two votes a seat of under 400 bytes each, with room to spare.
	maxJustification = 256 << 10
	// MaxMessage bounds one gossip message.
	MaxMessage = MaxPayload + maxJustification
	// maxFrame bounds one frame of the sync protocol: a payload, a certificate and their framing.
	maxFrame = MaxPayload + 4<<10
	// maxRequest bounds a request of the sync protocol, in bytes.
	maxRequest = 128
	// maxRange is how many blocks one range request may ask for.
	maxRange = 64
	// maxRangeBytes ends a range early once that many bytes of payload were sent.
	maxRangeBytes = 32 << 20
	// applyTime is about how long fetched blocks are executed before they are put on disk together and made final.
	applyTime = 500 * time.Millisecond
	// minSpeed and minBlockSpeed: a peer that gives a range more slowly than both, in bytes and blocks a second, is not asked for more; slowGrace is when that is first looked at.
	minSpeed, minBlockSpeed = 64 << 10, 4
	slowGrace               = 3 * time.Second
	// MinPayloads is the least number of newest blocks whose payloads are kept: execution may have to be given again what it had not written.
	MinPayloads = 4096
	// pruneEvery is how many blocks pass from one pruning to the next.
	pruneEvery = 256
	// maxRepairs is how many damaged blocks may wait to be fetched again; a later read finds the others.
	maxRepairs = 64
	// reportTicks is how many ticks lie between two lines of progress in the log.
	reportTicks = 20
	// writeBuffer gathers small frames of an answer, in bytes.
	writeBuffer = 64 << 10
	// maxServed is how many sync streams are served at once; further ones are reset.
	maxServed = 32
	// maxServedPeer is how many of them one peer may have; a node that catches up needs two.
	maxServedPeer = 4
	// maxBodies bounds the payloads of undecided proposals held in memory, in bytes.
	maxBodies = 4 * MaxPayload
	// maxAsked is how many peers are asked for blocks in one attempt to catch up.
	maxAsked = 8
	// sendQueue is how many messages may wait to be published before further ones are dropped; votes are repeated anyhow.
	sendQueue = 32
	// eventQueue is how many events may wait for the loop before their senders wait.
	eventQueue = 1024
	// SubscriberBuffer is how many blocks may wait for one subscriber before further ones are dropped for it.
	SubscriberBuffer = 256

	// streamTimeout bounds one exchange over a sync stream, and frameTimeout the wait for its next frame: a peer that stalls must not hold up the others.
	streamTimeout = 30 * time.Second
	frameTimeout  = 5 * time.Second
	// tick is how often the driver looks whether it stands still or has fallen behind.
	tick = 500 * time.Millisecond
	// resendTicks is after how many ticks of standing still votes are repeated.
	resendTicks = 2
	// stalled is how many ticks without a new block make the driver ask its peers.
	stalled = 6
	// retry is the pause after an attempt that failed for a passing reason.
	retry = 200 * time.Millisecond
	// penalty is how long a peer that lied is not asked again.
	penalty = time.Minute
	// announceEvery is the least time between two answers to validators that are behind.
	announceEvery = 250 * time.Millisecond
)

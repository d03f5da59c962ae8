// Package attest is the part of a validator that says, beside consensus, what is true of the network's computing: which receipts are paid (settlement
// batches), which power was proved (rating reports) and which outputs L1 may pay withdrawals from. Each is a statement of package protocol/statement:
// the seats sign shares, more than two thirds make a certificate, and whoever holds it may post it.
//
// # Who does what
//
// One goroutine (Service.loop) owns all state but the store. Events drive it: a new final head, a gossiped message, what a helper goroutine fetched or
// verified. Turns, time-outs and windows are counted in L2 blocks, so that validators agree on them; the one use of the validator's own clock is to
// measure the length of a rating window, which is the point of it.
//
// # Why two bodies of one number may be signed
//
// A validator that signed batch X as number N may sign another batch Y as N. The contract takes one batch a number, and only one whose previous is the
// batch before it, so of two certified batches of one number one is settled and the other is void for good. A receipt that is in X and not in Y is then
// simply not settled yet. What must never happen is that a receipt is in two batches that are both settled. Those have different numbers, so the later
// one follows the earlier in the hash chain, and a validator signs a batch only while it holds, in its store, the body of every batch of that chain that
// could share a receipt with it: all up to the proposal's previous, over the retention that exceeds the longest session (MaxSessionSeconds). The same
// holds of reports and outputs: the contract takes one report a window, and an output is a function of the block.
//
// A share and the body that it is for are synced to disk before the share is sent: what is certified is held by two thirds, whatever crashes.
package attest

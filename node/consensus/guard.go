package consensus

import (
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/edgematrix/emc/node/protection"
	"github.com/edgematrix/emc/node/qbft"
)

// errOldLog stops a validator whose log is not the newest copy of what its key signed.
var errOldLog = errors.New("the consensus log is an old copy")

// guard keeps this validator's key from contradicting what it ever signed, whatever became of the log. A full node has none. It is owned by the loop.
type guard struct {
	file  *protection.File // nil: a full node
	floor uint64           // the log knows nothing of votes up to this height: none is cast there
}

// openGuard opens the key's slashing protection and holds it against the log.
func openGuard(cfg *Config, s *store) (g guard, err error) {
	if cfg.Keys == nil {
		return g, nil
	}
	signer := cfg.Keys.Address()
	path := protection.Path(cfg.FS, cfg.Protection, signer)
	if g.file, err = protection.Open(cfg.FS, path, cfg.ChainID, signer); err != nil {
		return guard{}, err
	}
	last, saved := g.file.Last(), s.saved()
	if saved == nil {
		g.floor = last.Height
		return g, nil
	}
	voted := protection.RecordOf(saved)
	if !voted.Covers(&last) {
		return guard{}, errors.Join(fmt.Errorf("%w: %s ends with votes of height %d round %d, but by %s this key signed at height %d round %d; "+
			"remove the log: the node then takes the chain from its peers and votes again after height %d", errOldLog, cfg.Dir, voted.Height, voted.Round, path, last.Height, last.Round, last.Height),
			g.file.Close())
	}
	if err := g.file.Save(voted); err != nil { // died between the writes of log and protection
		return guard{}, errors.Join(err, g.file.Close())
	}
	return g, nil
}

// permit says whether a vote may be signed.
func (g *guard) permit(m *qbft.Message) error { return g.file.Permit(m) }

// save follows every write of votes to the log, so that the log is never behind the protection unless it is an old copy.
func (g *guard) save(state *qbft.State) error { return g.file.Save(protection.RecordOf(state)) }

func (g *guard) close() error {
	if g.file == nil {
		return nil
	}
	return g.file.Close()
}

// survey asks the other validators, after a start, whether they hold blocks that this node lacks, and ends once so many have none that with this node they make a
// quorum: a log restored with its protection from one backup must not vote at heights that are long decided. As many must be there to decide anything at all, so the
// wait costs no liveness.
func (d *Driver) survey() {
	asked, answers := make(map[peer.ID]bool), make(chan peer.ID)
	var level []peer.ID
	for !d.quorumWith(level) {
		for _, p := range d.gossip.Peers() {
			c := d.current()
			if n := d.operatorOf(c, p); n != qbft.Observer && n != c.self && !asked[p] {
				asked[p] = true
				d.spawn(func() { d.surveyPeer(p, answers) })
			}
		}
		select {
		case p := <-answers:
			level = append(level, p)
		case <-d.cfg.Clock.After(retry):
		case <-d.ctx.Done():
			return
		}
	}
	d.post(d.loop.join)
}

// surveyPeer answers with the peer once that has no block that this node lacks.
func (d *Driver) surveyPeer(p peer.ID, answers chan<- peer.ID) {
	for !d.fetchFrom(d.ctx, p) {
		if !d.pause(d.ctx) {
			return
		}
	}
	select {
	case answers <- p:
	case <-d.ctx.Done():
	}
}

// quorumWith says whether this node makes a quorum of the current set with the peers.
func (d *Driver) quorumWith(peers []peer.ID) bool {
	c, weight := d.current(), d.seats()
	for _, p := range peers {
		if n := d.operatorOf(c, p); n != qbft.Observer {
			weight += int(c.weights[n])
		}
	}
	return uint64(weight) >= qbft.Quorum(uint64(len(c.seats)))
}

// operatorOf is the validator behind a peer, qbft.Observer if it is none.
func (d *Driver) operatorOf(c *committee, p peer.ID) qbft.Node {
	signer, err := d.cfg.Net.SignerOf(p)
	if err != nil {
		return qbft.Observer
	}
	return c.node(signer)
}

// join lets this validator vote, from the height in hand on.
func (l *loop) join() {
	l.joined = true
	if l.applying == nil {
		l.begin()
	}
}

// mayVote says whether this node votes at a height, and tells why not.
func (l *loop) mayVote(height uint64) bool {
	switch {
	case l.d.current().self == qbft.Observer:
		return false
	case !l.joined:
		l.d.log.Info("Asking the other validators for newer blocks before voting", "height", height)
	case height <= l.guard.floor:
		l.d.log.Warn("The log of this validator's votes is lost: it votes again after the height that its key last signed at", "height", height, "signed", l.guard.floor)
	case l.wary && height != 1:
		l.d.log.Warn("No record of this validator's votes: it listens until a block was decided by the others", "height", height)
	default:
		return true
	}
	return false
}

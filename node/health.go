package node

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/edgematrix/emc/node/execution"
)

// staleAfter is how old the newest final block may be before a node says that it is not ready.
const staleAfter = 30 * time.Second

// errNotUp is all that a node says before execution has again what its log holds: it must not tell what was true some blocks ago.
var errNotUp = errors.New("the node is starting or stopping")

// open says why no call may be answered.
func (n *Node) open() error {
	if !n.up.Load() {
		return errNotUp
	}
	return nil
}

// Ready says why the node cannot serve: it is behind or the chain stands still, it is alone, its execution client is away, or production is halted. Nil if it can.
func (n *Node) Ready() error {
	if err := n.open(); err != nil {
		return err
	}
	if external, ok := n.engine.(*execution.External); ok {
		if err := external.Open(); err != nil {
			return err
		}
	}
	status := n.consensus.Status()
	if age := time.Since(time.Unix(int64(status.Head.Time), 0)); age > staleAfter {
		return fmt.Errorf("the newest final block, %d, is %v old: the node catches up or the chain stands still", status.Head.Number, age.Round(time.Second))
	}
	if status.Peers == 0 && len(n.set.Seats) > 1 {
		return errors.New("no peers")
	}
	return n.shadow.Alarm()
}

// diskUse is what lies under a folder, in bytes. Files that vanish meanwhile are not counted.
func diskUse(dir string) (sum int64) {
	_ = filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return nil //nolint:nilerr // it vanished
		}
		if info, err := entry.Info(); err == nil {
			sum += info.Size()
		}
		return nil
	})
	return sum
}

// disk is the use of the folders that grow, in bytes.
func (n *Node) disk() map[string]int64 {
	use := make(map[string]int64)
	for _, part := range []string{"geth", "consensus"} {
		use[part] = diskUse(filepath.Join(n.cfg.DataDir, part))
	}
	return use
}

// meters measures, whenever it is asked, what no part counts by itself.
type meters struct {
	node                                             *Node
	disk, pool, l1Head, derived, unposted, alarm, up *prometheus.Desc
}

func newMeters(n *Node) *meters {
	desc := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc("emc_node_"+name, help, labels, nil)
	}
	return &meters{
		node: n, disk: desc("disk_bytes", "Bytes on disk.", "part"), pool: desc("pool_transactions", "Transactions in the pool.", "state"),
		l1Head: desc("l1_head", "Newest L1 block seen."), derived: desc("derived_block", "Newest L2 block that L1 derives."),
		unposted: desc("unposted_blocks", "Final blocks that L1 does not derive yet."), alarm: desc("alarm", "1 if derivation from L1 parted from the certified chain."),
		up: desc("ready", "1 if the node can serve."),
	}
}

// Describe implements prometheus.Collector.
func (m *meters) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{m.disk, m.pool, m.l1Head, m.derived, m.unposted, m.alarm, m.up} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (m *meters) Collect(ch chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	for part, bytes := range m.node.disk() {
		gauge(m.disk, float64(bytes), part)
	}
	var pool map[string]hexutil.Uint64
	if m.node.engine.RPC().Call(&pool, "txpool_status") == nil {
		for state, count := range pool {
			gauge(m.pool, float64(count), state)
		}
	}
	head, derived := m.node.consensus.Head().Number, m.node.shadow.Derived().LocalSafe.Number
	yes := map[bool]float64{true: 1}
	gauge(m.l1Head, float64(m.node.view.Heads().Latest.Number))
	gauge(m.derived, float64(derived))
	gauge(m.unposted, float64(head-min(head, derived)))
	gauge(m.alarm, yes[m.node.shadow.Alarm() != nil])
	gauge(m.up, yes[m.node.Ready() == nil])
}

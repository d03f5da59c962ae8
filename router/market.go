package router

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"time"

	"github.com/edgematrix/emc/internal/l2"
	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// offersFor is how long a list of offers is shown before the chain is read again.
const offersFor = time.Second

// classes names the classes of sockets, as Sockets numbers them.
var classes = []string{"burst", "reserved"}

func className(n uint8) string {
	if int(n) < len(classes) {
		return classes[n]
	}
	return strconv.Itoa(int(n))
}

// offerView is one offer of GET /v1/offers.
type offerView struct {
	ID         uint64 `json:"id,string"`
	Operator   uint64 `json:"operator,string"`
	App        string `json:"app"`
	AppName    string `json:"appName,omitempty"`
	AppVersion uint16 `json:"appVersion,omitempty"`
	Class      string `json:"class"`
	Power      uint64 `json:"power,string"` // mE
	Price      string `json:"price"`        // wei a U
	Left       uint32 `json:"left"`
	ValidUntil uint64 `json:"validUntil,string"` // Unix seconds
	Workers    int    `json:"workers"`           // linked here that would serve it
}

// offers caches the chain's offers.
type offers struct {
	mu   sync.Mutex
	at   time.Time
	list []l2.Offer
}

func (r *Router) currentOffers(ctx context.Context) ([]l2.Offer, error) {
	o := &r.offers
	o.mu.Lock()
	defer o.mu.Unlock()
	if now := r.cfg.Now(); o.list == nil || now.Sub(o.at) >= offersFor {
		list, err := r.cfg.Chain.Offers(ctx)
		if err != nil {
			return nil, err
		}
		o.list, o.at = list, now
	}
	return o.list, nil
}

// offerFilter is the query of GET /v1/offers.
type offerFilter struct {
	app      *uint256.Int
	class    string
	minPower uint64
	maxPrice *big.Int
}

func parseFilter(q url.Values) (f offerFilter, err error) {
	bad := func(name string) error {
		return protocol.Errorf(protocol.CodeBadRequest, "%s=%.40q is not understood", name, q.Get(name))
	}
	if text := q.Get("app"); text != "" {
		f.app = new(uint256.Int)
		if f.app.SetFromDecimal(text) != nil {
			return f, bad("app")
		}
	}
	if f.class = q.Get("class"); f.class != "" && f.class != classes[0] && f.class != classes[1] {
		return f, bad("class")
	}
	if text := q.Get("minPower"); text != "" {
		if f.minPower, err = strconv.ParseUint(text, 10, 64); err != nil {
			return f, bad("minPower")
		}
	}
	if text := q.Get("maxPrice"); text != "" {
		price, err := uint256.FromDecimal(text)
		if err != nil {
			return f, bad("maxPrice")
		}
		f.maxPrice = price.ToBig()
	}
	return f, nil
}

func (f *offerFilter) takes(o *l2.Offer, now uint64) bool {
	v := &o.Offer
	return v.Left > 0 && v.ValidUntil >= now && v.Power >= f.minPower &&
		(f.app == nil || f.app.ToBig().Cmp(v.App) == 0) &&
		(f.class == "" || f.class == className(v.Class)) &&
		(f.maxPrice == nil || v.Price.Cmp(f.maxPrice) <= 0)
}

// getOffers answers GET /v1/offers?app=&class=&minPower=&maxPrice= with the offers that can be bought, the newest first.
func (r *Router) getOffers(w http.ResponseWriter, req *http.Request) error {
	filter, err := parseFilter(req.URL.Query())
	if err != nil {
		return err
	}
	list, err := r.currentOffers(req.Context())
	if err != nil {
		return err
	}
	views := []offerView{}
	for i := range list {
		if filter.takes(&list[i], r.now()) {
			views = append(views, r.offerView(req.Context(), &list[i]))
		}
	}
	return reply(w, map[string]any{"offers": views})
}

func (r *Router) offerView(ctx context.Context, o *l2.Offer) offerView {
	v := offerView{
		ID: o.ID, Operator: o.Offer.Operator, App: o.Offer.App.String(), Class: className(o.Offer.Class), Power: o.Offer.Power,
		Price: o.Offer.Price.String(), Left: o.Offer.Left, ValidUntil: o.Offer.ValidUntil,
	}
	id, _ := uint256.FromBig(o.Offer.App)
	if app, err := r.cfg.Chain.App(ctx, *id); err == nil {
		v.AppName, v.AppVersion = app.Name, app.Version
	}
	v.Workers = r.workers.count(o.Offer.Operator, *id)
	return v
}

// socketView answers GET /v1/sockets/{id}.
type socketView struct {
	ID           string         `json:"id"`
	Operator     uint64         `json:"operator,string"`
	Holder       common.Address `json:"holder"`
	App          string         `json:"app"`
	AppName      string         `json:"appName,omitempty"`
	AppVersion   uint16         `json:"appVersion,omitempty"`
	Class        string         `json:"class"`
	Power        uint64         `json:"power,string"` // mE
	Units        uint64         `json:"units,string"` // mU, as the chain has it
	Left         uint64         `json:"left,string"`  // mU, less what calls made here hold or have used
	Price        string         `json:"price"`        // wei a U
	Escrow       string         `json:"escrow"`       // wei
	Expires      uint64         `json:"expires,string"`
	Epoch        uint64         `json:"epoch,string"`
	PluggedUntil uint64         `json:"pluggedUntil,string"`
	Workers      int            `json:"workers"` // linked here that serve it
}

// getSocket answers GET /v1/sockets/{id}.
func (r *Router) getSocket(w http.ResponseWriter, req *http.Request) error {
	id, err := parseToken(req.PathValue("id"))
	if err != nil {
		return err
	}
	d, err := r.cfg.Chain.SocketDetail(req.Context(), id)
	if err != nil {
		return err
	}
	app, overflow := uint256.FromBig(d.Socket.App)
	if overflow {
		return fmt.Errorf("socket %s names app %s", id.Dec(), d.Socket.App)
	}
	v := socketView{
		ID: id.Dec(), Operator: d.Socket.Operator, Holder: d.Holder, App: app.Dec(), Class: className(d.Socket.Class), Power: d.Socket.Power,
		Units: d.Socket.Units, Left: r.ledger.SocketLeft(id, d.Socket.Units), Price: d.Socket.Price.String(), Escrow: d.Socket.Escrow.String(),
		Expires: d.Socket.Expires, Epoch: d.Socket.Epoch, PluggedUntil: d.Socket.PluggedUntil, Workers: r.workers.count(d.Socket.Operator, *app),
	}
	if known, err := r.cfg.Chain.App(req.Context(), *app); err == nil {
		v.AppName, v.AppVersion = known.Name, known.Version
	}
	return reply(w, v)
}

// workerView is one worker of GET /v1/workers.
type workerView struct {
	Worker      common.Address `json:"worker"`
	Operator    uint64         `json:"operator,string"`
	Power       uint64         `json:"power,string"` // mE, as the chain rates it
	Active      bool           `json:"active"`
	Slots       uint32         `json:"slots"`
	Running     uint32         `json:"running"`
	Queued      uint32         `json:"queued"`
	QueuedUnits uint64         `json:"queuedUnits,string"` // mU
	RTT         float64        `json:"rttMillis"`
	Apps        []string       `json:"apps,omitempty"` // none: all of its operator's
}

// view shows a worker.
func (w *worker) view() workerView {
	w.mu.Lock()
	defer w.mu.Unlock()
	v := workerView{
		Worker: w.address, Operator: w.state.Operator, Power: w.power, Active: w.active, Slots: w.state.Slots, Running: w.state.Running,
		Queued: w.state.Queued, QueuedUnits: w.state.QueuedUnits + w.assigned, RTT: float64(w.rtt.Microseconds()) / 1000,
	}
	for i := range w.state.Apps {
		v.Apps = append(v.Apps, w.state.Apps[i].Dec())
	}
	return v
}

// getWorkers answers GET /v1/workers with the workers linked here.
func (r *Router) getWorkers(w http.ResponseWriter, _ *http.Request) error {
	return reply(w, map[string]any{"workers": r.workers.snapshot()})
}

// statusView answers GET /v1/status.
type statusView struct {
	Router     common.Address `json:"router"` // the key that a session names to get a bearer token
	ChainID    string         `json:"chainId"`
	Settlement common.Address `json:"settlement"`
	Head       uint64         `json:"head,string"`
	Peer       string         `json:"peer"`
	Addrs      []string       `json:"addrs"` // for workers to dial
	Workers    int            `json:"workers"`
	Sessions   int            `json:"sessions"`
	Calls      int            `json:"calls"` // in flight
	Unsettled  int            `json:"unsettled"`
	Time       uint64         `json:"time,string"` // Unix seconds
}

// getStatus answers GET /v1/status.
func (r *Router) getStatus(w http.ResponseWriter, req *http.Request) error {
	head, err := r.cfg.Chain.Head(req.Context())
	if err != nil {
		return err
	}
	return reply(w, statusView{
		Router: r.address, ChainID: r.cfg.Domain.ChainID.String(), Settlement: r.cfg.Domain.Settlement, Head: head, Peer: r.cfg.Host.ID().String(),
		Addrs: r.cfg.Host.Addrs(), Workers: len(r.workers.snapshot()), Sessions: r.sessions.count(), Calls: r.active.count(),
		Unsettled: r.unsettled.count(), Time: r.now(),
	})
}

package main

import (
	"archive/tar"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/edgematrix/emc/client"
)

// Prices of the demo: EMC a U for each app, and what the user asks for a used socket.
const (
	ocrPrice, trainPrice = "2", "3"
	ocrUnits, trainUnits = "20", "40"
	resalePrice          = "15"
	royalty              = "500" // 5%
)

type (
	txAnswer struct {
		Tx string `json:"tx"`
	}
	operatorAnswer struct {
		Operator uint64 `json:"operator"`
		Power    uint64 `json:"power"`
	}
	publishAnswer struct {
		App   uint64 `json:"app"`
		Image string `json:"image"`
		Tx    string `json:"tx"`
	}
	offerAnswer struct {
		Offer uint64 `json:"offer"`
		Power uint64 `json:"power"`
		Tx    string `json:"tx"`
	}
	buyAnswer struct {
		Socket uint64 `json:"socket"`
		Units  uint64 `json:"units"`
		Cost   string `json:"cost"`
		Tx     string `json:"tx"`
	}
	socketAnswer struct {
		Units  uint64 `json:"units"`
		Escrow string `json:"escrow"`
		Name   string `json:"name"`
	}
	callAnswer struct {
		Call            string `json:"call"`
		Nonce           uint64 `json:"nonce"`
		MilliUnits      uint64 `json:"units"`
		RanMillis       uint64 `json:"ranMillis"`
		FirstByteMillis int64  `json:"firstByteMillis"`
		TookMillis      int64  `json:"tookMillis"`
		OutputBytes     int64  `json:"outputBytes"`
		Units           string `json:"-"`
	}
	receiptAnswer struct {
		Settled bool   `json:"settled"`
		Batch   uint64 `json:"batch"`
		Tx      string `json:"tx"`
		Credits []struct {
			Account string `json:"account"`
			Amount  string `json:"amount"`
		} `json:"credits"`
	}
	claimAnswer struct {
		Amount string `json:"amount"`
		Tx     string `json:"tx"`
	}
	soldAnswer struct {
		Price   string `json:"price"`
		Fee     string `json:"fee"`
		Royalty string `json:"royalty"`
		Tx      string `json:"tx"`
	}
)

func (d *demo) steps() []step {
	return []step{
		{"a provider publishes two apps: OCR and training", d.publish},
		{"an offer without a rating is refused", d.refuseUnrated},
		{"its worker proves its power, the standard task is checked and certified", d.rate},
		{"the provider posts offers", d.offer},
		{"a purchase with too little EMC is refused, then a user buys a socket for each app", d.buy},
		{"the user has a page read: one signature, then a call", d.read},
		{"forged, overspending, late and replayed calls are refused", d.refuseCalls},
		{"the user unplugs the OCR socket, with units left", d.unplug},
		{"the user has a model trained on digits", d.trainDigits},
		{"validators certify the receipts, the contract pays", d.settle},
		{"the provider claims, and every wei is accounted for", d.claim},
		{"the user sells the OCR socket, another account buys and uses it", d.resell},
	}
}

// refuseUnrated has an operator that runs no worker offer power that nobody proved.
func (d *demo) refuseUnrated() error {
	var o operatorAnswer
	if err := d.as("trader", &o, "operator", "register", "--role", "worker"); err != nil {
		return err
	}
	return d.refused("trader", "NotRated", "offer", "post", "--app", id(d.ocr.app), "--power", "0.001", "--price", ocrPrice)
}

func (d *demo) publish() error {
	for _, p := range []struct {
		job  *jobState
		name string
	}{{&d.ocr, "ocr"}, {&d.train, "train"}} {
		var a publishAnswer
		if err := d.as("provider-0", &a, "app", "publish", "--manifest", filepath.Join("apps", p.name, "manifest.json"), "--name", p.name, "--royalty", royalty, "--deterministic"); err != nil {
			return err
		}
		p.job.app = a.App
		d.say("    app %d: image %s", a.App, a.Image)
	}
	return nil
}

func (d *demo) rate() error {
	var o operatorAnswer
	if err := d.as("provider-0", &o, "operator", "show", "--wait"); err != nil {
		return err
	}
	d.say("    operator %d proved %s E", o.Operator, milli(o.Power))
	return nil
}

func (d *demo) offer() error {
	for _, p := range []struct {
		job   *jobState
		price string
	}{{&d.ocr, ocrPrice}, {&d.train, trainPrice}} {
		var a offerAnswer
		if err := d.as("provider-0", &a, "offer", "post", "--app", strconv.FormatUint(p.job.app, 10), "--price", p.price, "--count", "4"); err != nil {
			return err
		}
		p.job.offer = a.Offer
		d.say("    offer %d: sockets of %s E at %s EMC a U", a.Offer, milli(a.Power), p.price)
	}
	return nil
}

func (d *demo) buy() error {
	offer := func(j jobState) string { return strconv.FormatUint(j.offer, 10) }
	if err := d.refused("user", "Underpaid", "socket", "buy", "--offer", offer(d.ocr), "--units", ocrUnits, "--pay", "0.1"); err != nil {
		return err
	}
	for _, p := range []struct {
		job         *jobState
		units, name string
	}{{&d.ocr, ocrUnits, "ocr"}, {&d.train, trainUnits, "train"}} {
		var a buyAnswer
		if err := d.as("user", &a, "socket", "buy", "--offer", offer(*p.job), "--units", p.units); err != nil {
			return err
		}
		p.job.socket = a.Socket
		picture := filepath.Join(d.dir, fmt.Sprintf("socket-%d.svg", a.Socket))
		var s socketAnswer
		if err := d.as("user", &s, "socket", "show", "--socket", id(a.Socket), "--svg", picture); err != nil {
			return err
		}
		if s.Escrow != a.Cost {
			return fmt.Errorf("socket %d: escrow holds %s wei, the user paid %s", a.Socket, s.Escrow, a.Cost)
		}
		d.say("    socket %d is the user's: %q, %s U, %s EMC in escrow; its picture is %s", a.Socket, s.Name, milli(a.Units), emc(a.Cost), picture)
		d.paid("user", fmt.Sprintf("escrow of socket %d", a.Socket), milli(a.Units)+" U of "+p.name, emc(a.Cost), a.Tx)
	}
	return nil
}

// call runs a call and remembers what it cost.
func (d *demo) call(role string, job *jobState, input, output string) error {
	var a callAnswer
	if err := d.as(role, &a, "call", "--socket", id(job.socket), "--input", input, "--output", output); err != nil {
		return err
	}
	a.Units = milli(a.MilliUnits)
	job.calls = append(job.calls, a)
	d.say("    %d bytes after %d ms (first byte after %d ms); ran %d ms for %s U; session, call, result and route signatures checked", a.OutputBytes, a.TookMillis, a.FirstByteMillis, a.RanMillis, a.Units)
	return nil
}

func (d *demo) read() error {
	output := filepath.Join(d.dir, "page.txt")
	if err := d.call("user", &d.ocr, d.input, output); err != nil {
		return err
	}
	text, err := os.ReadFile(output)
	if err != nil {
		return err
	}
	words := strings.Fields(string(text))
	if len(words) == 0 {
		return fmt.Errorf("no word was found on %s", d.input)
	}
	d.say("    %d words: %s ..", len(words), strings.Join(words[:min(16, len(words))], " "))
	return nil
}

func (d *demo) refuseCalls() error {
	socket, nonce := id(d.ocr.socket), strconv.FormatUint(d.ocr.calls[0].Nonce, 10)
	before, err := d.socket(d.ocr.socket)
	if err != nil {
		return err
	}
	for _, c := range []struct {
		role, word string
		args       []string
	}{
		{"trader", "session_forged", []string{"session", "open", "--socket", socket}},
		{"user", "units_exceeded", []string{"call", "--socket", socket, "--input", d.input, "--units", "1000000"}},
		{"user", "call_expired", []string{"call", "--socket", socket, "--input", d.input, "--within", "-10s"}},
		{"user", "call_replayed", []string{"call", "--socket", socket, "--input", d.input, "--nonce", nonce}},
	} {
		if err := d.refused(c.role, c.word, c.args...); err != nil {
			return err
		}
	}
	// The page's own receipt may settle meanwhile: no more than that may have been charged.
	after, err := d.socket(d.ocr.socket)
	if err != nil {
		return err
	}
	if spent := before.Units - after.Units; spent > d.ocr.calls[0].MilliUnits {
		return fmt.Errorf("refused calls were charged: %d mU are gone, the one call cost %d", spent, d.ocr.calls[0].MilliUnits)
	}
	return nil
}

func (d *demo) socket(number uint64) (s socketAnswer, err error) {
	err = d.net.JSON(d.ctx, "user", &s, "socket", "show", "--socket", id(number))
	return s, err
}

func (d *demo) unplug() error {
	var a txAnswer
	return d.as("user", &a, "socket", "unplug", "--socket", id(d.ocr.socket))
}

// trainDigits makes scikit-learn's digits in the app's own image, so that this machine needs no Python, and has a model trained on them.
func (d *demo) trainDigits() error {
	archive := filepath.Join(d.dir, "digits.npz")
	if err := digits(archive); err != nil {
		return err
	}
	output := filepath.Join(d.dir, "model.tar")
	if err := d.call("user", &d.train, archive, output); err != nil {
		return err
	}
	metrics, err := tarFile(output, "metrics.json")
	if err != nil {
		return err
	}
	var m map[string]any
	if err := json.Unmarshal(metrics, &m); err != nil {
		return fmt.Errorf("read metrics: %w", err)
	}
	d.say("    %s: %v", output, m)
	return nil
}

func digits(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	cmd := exec.Command("docker", "run", "--rm", "--network", "none", "emc/train", "make-digits")
	cmd.Stdout, cmd.Stderr = f, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("make the archive of digits: %w", err)
	}
	return f.Close()
}

// tarFile reads one file of a tar archive.
func tarFile(path, name string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	for t := tar.NewReader(f); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("%s has no %s", path, name)
		} else if err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		if h.Name == name {
			return io.ReadAll(io.LimitReader(t, 1<<20))
		}
	}
}

func (d *demo) settle() error {
	for _, j := range []*jobState{&d.ocr, &d.train} {
		if err := d.settled("user", j, 0); err != nil {
			return err
		}
	}
	return nil
}

// settled waits until a batch holds the call, which the contract proves, and notes what the batch paid.
func (d *demo) settled(role string, j *jobState, call int) error {
	names, c := d.names(), j.calls[call].Call
	var r receiptAnswer
	if err := d.as(role, &r, "receipt", "--call", c, "--wait"); err != nil {
		return err
	}
	d.say("    batch %d, transaction %s", r.Batch, r.Tx)
	for _, credit := range r.Credits {
		d.paid(fmt.Sprintf("escrow of socket %d", j.socket), nameOf(names, credit.Account), "call "+short(c), emc(credit.Amount), r.Tx)
	}
	return nil
}

func (d *demo) claim() error {
	var a claimAnswer
	if err := d.as("provider-0", &a, "claim"); err != nil {
		return err
	}
	d.paid("settlement", "provider-0", "claim", emc(a.Amount), a.Tx)
	return d.account()
}

func (d *demo) resell() error {
	socket := id(d.ocr.socket)
	var listed, plugged txAnswer
	if err := d.as("user", &listed, "market", "sell", "--socket", socket, "--price", resalePrice, "--wait"); err != nil {
		return err
	}
	var sold soldAnswer
	if err := d.as("trader", &sold, "market", "buy", "--socket", socket); err != nil {
		return err
	}
	d.paid("trader", "user", "socket "+socket, emc(sold.Price), sold.Tx)
	d.say("    of which %s EMC fee to the protocol and %s EMC royalty to the app's publisher", emc(sold.Fee), emc(sold.Royalty))
	if err := d.as("trader", &plugged, "socket", "plug", "--socket", socket, "--for", "30m"); err != nil {
		return err
	}
	if err := d.call("trader", &d.ocr, d.input, filepath.Join(d.dir, "page-again.txt")); err != nil {
		return err
	}
	if err := d.settled("trader", &d.ocr, 1); err != nil {
		return err
	}
	return d.account()
}

// names maps the devnet's addresses to roles.
func (d *demo) names() map[string]string {
	names := map[string]string{}
	for _, a := range d.net.Info.Accounts {
		names[strings.ToLower(a.Address.Hex())] = a.Role
	}
	names[strings.ToLower(d.net.Info.Contracts["Timelock"].Hex())] = "protocol (Timelock)"
	return names
}

func nameOf(names map[string]string, address string) string {
	if role, ok := names[strings.ToLower(address)]; ok {
		return role
	}
	return address
}

func id(v uint64) string { return strconv.FormatUint(v, 10) }

func milli(v uint64) string {
	return client.FormatDecimal(new(big.Int).SetUint64(v), client.MilliDecimals)
}

func emc(wei string) string {
	v, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return wei
	}
	return client.FormatDecimal(v, client.EMCDecimals)
}

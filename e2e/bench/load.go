package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/edgematrix/emc/bindings/emctoken"
	"github.com/edgematrix/emc/deploy/devnet"
)

const (
	// senders is how many accounts the load comes from, each with one validator.
	senders = 400
	// sendEvery is the time between two batches to one validator.
	sendEvery = 100 * time.Millisecond
	// transferGas and tokenGas are the gas limits of the two kinds of load.
	transferGas, tokenGas = 21_000, 70_000
)

var (
	feeCap = big.NewInt(10e9)
	tip    = big.NewInt(1e6)
)

// sender is one account and its transactions to come, signed.
type sender struct {
	key   *ecdsa.PrivateKey
	addr  common.Address
	nonce uint64   // of the next transaction to sign
	sent  uint64   // transactions that a validator took, counted from the first nonce on
	raw   [][]byte // signed, hex, in the order of their nonces; raw[0] has nonce sent
}

// load is a set of funded senders.
type load struct {
	chainID *big.Int
	urls    []string
	http    *http.Client
	senders []*sender
	token   common.Address
	single  bool // one eth_sendRawTransaction each, in JSON-RPC batches
}

func newLoad(chainID uint64, urls []string) *load {
	l := &load{chainID: new(big.Int).SetUint64(chainID), urls: urls, http: &http.Client{Timeout: time.Minute, Transport: &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 4}}}
	for i := range senders {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("emc bench sender"), big.NewInt(int64(i)).Bytes()))
		if err != nil {
			panic(err) // one digest in 2^128 is no key
		}
		l.senders = append(l.senders, &sender{key: key, addr: crypto.PubkeyToAddress(key.PublicKey)})
	}
	return l
}

func (l *load) sign(key *ecdsa.PrivateKey, nonce uint64, to *common.Address, value *big.Int, gas uint64, data []byte) (*types.Transaction, error) {
	return types.SignNewTx(key, types.LatestSignerForChainID(l.chainID), &types.DynamicFeeTx{
		ChainID: l.chainID, Nonce: nonce, To: to, Value: value, Gas: gas, GasFeeCap: feeCap, GasTipCap: tip, Data: data,
	})
}

// funding are the transactions by which an account gives every sender coins and tokens.
func (l *load) funding(key *ecdsa.PrivateKey, nonce uint64) (txs []*types.Transaction, err error) {
	from := crypto.PubkeyToAddress(key.PublicKey)
	add := func(to *common.Address, value int64, gas uint64, data []byte) {
		tx, signErr := l.sign(key, nonce+uint64(len(txs)), to, big.NewInt(value), gas, data)
		err, txs = errors.Join(err, signErr), append(txs, tx)
	}
	token := emctoken.NewEMCToken()
	l.token = crypto.CreateAddress(from, nonce)
	add(nil, 0, 10_000_000, append(common.FromHex(emctoken.EMCTokenMetaData.Bin), token.PackConstructor(from)...))
	for _, s := range l.senders {
		add(&s.addr, 1e18, transferGas, nil)
		add(&l.token, 0, 2*tokenGas, token.PackTransfer(s.addr, big.NewInt(1e18)))
	}
	return txs, err
}

// fund sends the funding and waits for it.
func (l *load) fund(ctx context.Context, c *ethclient.Client, account devnet.Account) error {
	key, err := crypto.ToECDSA(account.PrivateKey)
	if err != nil {
		return err
	}
	nonce, err := c.PendingNonceAt(ctx, account.Address)
	if err != nil {
		return err
	}
	txs, err := l.funding(key, nonce)
	if err != nil {
		return err
	}
	for _, tx := range txs {
		if err := c.SendTransaction(ctx, tx); err != nil {
			return fmt.Errorf("fund the senders: %w", err)
		}
	}
	last := txs[len(txs)-1].Hash()
	receipt, err := bind.WaitMined(ctx, c, last)
	if err != nil {
		return fmt.Errorf("fund the senders: %w", err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("fund the senders: transaction %s failed", last)
	}
	return nil
}

// presign prepares n transactions: transfers of coins, or of tokens.
func (l *load) presign(n int, tokens bool) error {
	var wg sync.WaitGroup
	errs := make(chan error, len(l.senders))
	limit := make(chan struct{}, 2)
	for i, s := range l.senders {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			errs <- l.presignOne(s, (n+i)/len(l.senders), tokens)
		})
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func (l *load) presignOne(s *sender, n int, tokens bool) error {
	s.nonce -= uint64(len(s.raw)) // what was signed for an earlier measurement and not sent
	s.raw = s.raw[:0]
	token := emctoken.NewEMCToken()
	for range n {
		// Every transaction goes to another of a thousand accounts, as payments do.
		to, value, gas, data := common.BigToAddress(big.NewInt(int64(0xBE0000+(s.nonce*7919+uint64(s.addr[0]))%1000))), big.NewInt(1), uint64(transferGas), []byte(nil)
		if tokens {
			data, to, value, gas = token.PackTransfer(to, big.NewInt(1)), l.token, new(big.Int), tokenGas
		}
		tx, err := l.sign(s.key, s.nonce, &to, value, gas, data)
		if err != nil {
			return err
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			return err
		}
		s.raw = append(s.raw, []byte(hex.EncodeToString(raw)))
		s.nonce++
	}
	return nil
}

// sending is what became of a measured load.
type sending struct {
	offered, taken, refused atomic.Int64
}

// run offers rate transactions a second, spread over all validators, until the time is over or all is sent. What a validator refuses is offered again, as a wallet would.
func (l *load) run(ctx context.Context, rate int, length time.Duration, count *sending) error {
	var wg sync.WaitGroup
	errs := make([]error, len(l.urls))
	for v, url := range l.urls {
		wg.Go(func() {
			var own []*sender
			for i := v; i < len(l.senders); i += len(l.urls) {
				own = append(own, l.senders[i])
			}
			errs[v] = l.feed(ctx, url, own, float64(rate)/float64(len(l.urls)), length, count)
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// feed offers one validator its share. The next sender goes on where the last batch ended, one transaction of each, so that nonces of one sender lie far apart.
func (l *load) feed(ctx context.Context, url string, own []*sender, rate float64, length time.Duration, count *sending) error {
	start := time.Now()
	tick := time.NewTicker(sendEvery)
	defer tick.Stop()
	var offered, turn int
	for {
		due := int(min(time.Since(start), length).Seconds() * rate)
		var batch []*sender
		for tries := 0; len(batch) < due-offered && tries < 20*len(own); tries++ {
			s := own[turn%len(own)]
			turn++
			if n := pendingOf(batch, s); n < len(s.raw) {
				batch = append(batch, s)
			}
		}
		if len(batch) > 0 {
			if err := l.post(ctx, url, batch, count); err != nil {
				return err
			}
			offered += len(batch)
		}
		if time.Since(start) >= length {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// pendingOf counts how often a sender is in a batch.
func pendingOf(batch []*sender, s *sender) (n int) {
	for i := len(batch) - 1; i >= 0; i-- {
		if batch[i] == s {
			n++
		}
	}
	return n
}

// maxSent bounds the transactions of one request; a validator takes 1,000.
const maxSent = 500

// post sends the next transaction of each sender in the list.
func (l *load) post(ctx context.Context, url string, batch []*sender, count *sending) error {
	for len(batch) > 0 {
		n := min(len(batch), maxSent)
		if err := l.postBatch(ctx, url, batch[:n], count); err != nil {
			return err
		}
		batch = batch[n:]
	}
	return nil
}

func (l *load) postBatch(ctx context.Context, url string, batch []*sender, count *sending) error {
	var raw [][]byte
	next := map[*sender]int{}
	for _, s := range batch {
		raw = append(raw, s.raw[next[s]])
		next[s]++
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(l.encode(raw)))
	if err != nil {
		return err
	}
	request.Header.Set("content-type", "application/json")
	response, err := l.http.Do(request)
	if err != nil {
		return fmt.Errorf("send load: %w", err)
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("send load: %w", err)
	}
	refusals, err := l.decode(answer)
	if err != nil || len(refusals) != len(batch) {
		return fmt.Errorf("send load: %d answers to %d transactions: %.200s", len(refusals), len(batch), answer)
	}
	count.offered.Add(int64(len(batch)))
	settle(refusals, batch, count)
	return nil
}

// encode makes a request of transactions: one call for all, or one each.
func (l *load) encode(raw [][]byte) []byte {
	if l.single {
		var body []byte
		for i, tx := range raw {
			body = append(body, map[bool]byte{true: '[', false: ','}[i == 0])
			body = fmt.Appendf(body, `{"jsonrpc":"2.0","id":%d,"method":"eth_sendRawTransaction","params":["0x%s"]}`, i, tx)
		}
		return append(body, ']')
	}
	body := append([]byte(`{"jsonrpc":"2.0","id":1,"method":"emc_sendRawTransactions","params":[["0x`), bytes.Join(raw, []byte(`","0x`))...)
	return append(body, `"]]}`...)
}

// decode reads why each transaction was refused, empty if it was not, in the order of the request.
func (l *load) decode(answer []byte) (refusals []string, err error) {
	if l.single {
		var results []struct {
			ID    int `json:"id"`
			Error struct{ Message string }
		}
		err = json.Unmarshal(answer, &results)
		refusals = make([]string, len(results))
		for _, r := range results {
			refusals[min(max(r.ID, 0), len(results)-1)] = r.Error.Message
		}
		return refusals, err
	}
	var reply struct {
		Result []struct{ Error string }
		Error  struct{ Message string }
	}
	err = json.Unmarshal(answer, &reply)
	for _, r := range reply.Result {
		refusals = append(refusals, r.Error)
	}
	return refusals, err
}

// settle moves on the senders whose transactions were taken.
func settle(refusals []string, batch []*sender, count *sending) {
	stuck := map[*sender]bool{}
	for i, refusal := range refusals {
		s := batch[i]
		if stuck[s] || refusal != "" && !has(refusal) {
			stuck[s] = true
			count.refused.Add(1)
			continue
		}
		s.raw, s.sent = s.raw[1:], s.sent+1
		count.taken.Add(1)
	}
}

// has tells whether a refusal says that the validator has the transaction: it was taken after one before it was refused.
func has(refusal string) bool {
	return strings.Contains(refusal, "already known") || strings.Contains(refusal, "nonce too low")
}

// lost is how many transactions that a validator took are not in the chain.
func (l *load) lost(ctx context.Context, c *ethclient.Client) (missing int64, err error) {
	for _, s := range l.senders {
		n, err := c.NonceAt(ctx, s.addr, nil)
		if err != nil {
			return 0, fmt.Errorf("count transactions: %w", err)
		}
		missing += int64(s.sent) - int64(n)
	}
	return missing, nil
}

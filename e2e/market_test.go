package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/settlement"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/e2e/harness"
)

// books holds what accounts have, and what they are owed in Settlement, to the wei: between two looks everything but gas must be accounted for.
type books struct {
	t     *testing.T
	eth   *ethclient.Client
	who   map[common.Address]string // roles by address
	has   map[common.Address]*big.Int
	block uint64
}

func openBooks(t *testing.T, net *harness.Network, roles ...string) *books {
	b := &books{t: t, eth: dial(t, net.Info.WS[0]), who: map[common.Address]string{}, has: map[common.Address]*big.Int{}}
	for _, role := range roles {
		b.who[address(t, net, role)] = role
	}
	b.block = b.head()
	for who := range b.who {
		b.has[who] = b.wealth(who, b.block)
	}
	return b
}

func address(t *testing.T, net *harness.Network, role string) common.Address {
	a, err := net.Info.Account(role)
	require.NoError(t, err)
	return a.Address
}

func (b *books) head() uint64 {
	number, err := b.eth.BlockNumber(limit(b.t))
	require.NoError(b.t, err)
	return number
}

// wealth is an account's balance and its credit, at the end of a block.
func (b *books) wealth(who common.Address, block uint64) *big.Int {
	at := new(big.Int).SetUint64(block)
	balance, err := b.eth.BalanceAt(limit(b.t), who, at)
	require.NoError(b.t, err)
	s := settlement.NewSettlement()
	out, err := b.eth.CallContract(limit(b.t), ethereum.CallMsg{To: &client.SettlementAddress, Data: s.PackCredit(who)}, at)
	require.NoError(b.t, err)
	credit, err := s.UnpackCredit(out)
	require.NoError(b.t, err)
	return balance.Add(balance, credit)
}

// changed demands that since the last look each account's wealth has changed by just so much (wei; 0 for those not named) and its gas.
func (b *books) changed(what string, by map[string]*big.Int) {
	b.t.Helper()
	to := b.head()
	gas := map[common.Address]*big.Int{}
	for n := b.block + 1; n <= to; n++ {
		b.addGas(n, gas)
	}
	for who, role := range b.who {
		want := new(big.Int).Set(b.has[who])
		if d := by[role]; d != nil {
			want.Add(want, d)
		}
		if g := gas[who]; g != nil {
			want.Sub(want, g)
		}
		b.has[who] = b.wealth(who, to)
		require.Equal(b.t, want.String(), b.has[who].String(), "%s: what %s has", what, role)
	}
	b.block = to
}

func (b *books) addGas(number uint64, gas map[common.Address]*big.Int) {
	block, err := b.eth.BlockByNumber(limit(b.t), new(big.Int).SetUint64(number))
	require.NoError(b.t, err)
	receipts, err := b.eth.BlockReceipts(limit(b.t), rpc.BlockNumberOrHashWithHash(block.Hash(), false))
	require.NoError(b.t, err)
	for i, tx := range block.Transactions() {
		if tx.Type() == types.DepositTxType {
			continue
		}
		from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
		require.NoError(b.t, err)
		fee := new(big.Int).Mul(new(big.Int).SetUint64(receipts[i].GasUsed), receipts[i].EffectiveGasPrice)
		if gas[from] == nil {
			gas[from] = new(big.Int)
		}
		gas[from].Add(gas[from], fee)
	}
}

// emcs is an amount of EMC in wei.
func emcs(text string) *big.Int {
	v, err := client.ParseDecimal(text, client.EMCDecimals)
	if err != nil {
		panic(err)
	}
	return v
}

func neg(v *big.Int) *big.Int { return new(big.Int).Neg(v) }

// trade is a devnet on which people trade by the emc binary alone.
type trade struct {
	*books
	net *harness.Network
	dir string
	fee int64 // the market's, hundredths of a percent
}

// upTo bounds a command that may wait for an epoch or a vote. It only ends a test that has failed.
const upTo = 3 * time.Minute

// resaleBps is the devnet's royalty of the operator's owner (docs/economics.md).
const resaleBps = 250

// as runs a command as a role and returns its answer.
func (m *trade) as(role, line string, args ...any) map[string]any {
	m.t.Helper()
	var out map[string]any
	m.read(&out, role, line, args...)
	return out
}

func (m *trade) read(out any, role, line string, args ...any) {
	m.t.Helper()
	ctx, cancel := context.WithTimeout(m.t.Context(), upTo)
	defer cancel()
	require.NoError(m.t, m.net.JSON(ctx, role, out, words(fmt.Sprintf(line, args...))...))
}

// refused runs a command that must fail with one line that has the words.
func (m *trade) refused(role, says, line string, args ...any) {
	m.t.Helper()
	_, err := m.net.Run(limit(m.t), role, words(fmt.Sprintf(line, args...))...)
	require.ErrorContains(m.t, err, says)
	require.NotContains(m.t, err.Error(), "\n", "one line")
}

func (m *trade) file(name string) string { return filepath.Join(m.dir, name) }

// buy buys a socket of an offer, for calls later, and returns its number.
func (m *trade) buy(role string, offer, units int, more string) int {
	m.t.Helper()
	return int(m.as(role, "socket buy --offer %d --units %d --unplugged %s", offer, units, more)["socket"].(float64))
}

func (m *trade) owner(socket int) common.Address {
	m.t.Helper()
	return common.HexToAddress(m.as("user", "socket show --socket %d", socket)["owner"].(string))
}

// sold demands that a socket changed hands at a price, that everybody got a share, and nobody anything else.
func (m *trade) sold(what string, socket int, seller, buyer string, price *big.Int) {
	m.t.Helper()
	share := func(bps int64) *big.Int {
		v := new(big.Int).Mul(price, big.NewInt(bps))
		return v.Div(v, big.NewInt(10_000))
	}
	royalty := share(resaleBps)
	rest := new(big.Int).Sub(price, share(m.fee))
	rest.Sub(rest, royalty)
	by := map[string]*big.Int{buyer: neg(price)}
	for role, amount := range map[string]*big.Int{seller: rest, "provider-0": royalty} {
		if by[role] == nil {
			by[role] = new(big.Int)
		}
		by[role].Add(by[role], amount)
	}
	m.changed(what, by)
	require.Equal(m.t, address(m.t, m.net, buyer), m.owner(socket), what)
}

// The promise: everything that the contracts trade, rent, gate, share and decide can be done with the emc binary alone, and comes out right to the wei.
func TestTradingByCommand(t *testing.T) {
	t.Parallel() // it waits more than it works
	net := startNetwork(t, "--workers", "1")
	m := &trade{net: net, dir: t.TempDir(), fee: 100, books: openBooks(t, net, "user", "trader", "provider-0", "governor")}
	ballot := m.propose()
	m.offer()
	m.pool()
	subscribed := m.subscribe()
	m.fixed()
	m.signed()
	m.falling()
	m.collection()
	m.gated()
	m.rented()
	approval := m.decide(ballot)
	m.auction()
	m.renewed(subscribed)
	m.claimed()
	m.granted(approval)
}

// proposals are what is voted on first.
type proposals struct{ fee, tooMuch, grant string }

// propose stakes, and puts a change of the market's fee to the vote, one that is out of bounds, and a grant of the treasury.
func (m *trade) propose() (out proposals) {
	m.as("validator-0", "validator delegation --commission 500")
	m.as("governor", "validator stake --operator 1 --amount 200000")
	m.as("governor", "validator stake --operator 1 --amount 1") // at once again: the estimate of its gas holds
	m.as("governor", "send --to %s --amount 30", client.TimelockAddress)
	m.changed("stake", map[string]*big.Int{"governor": neg(emcs("200031"))})
	fee := "gov propose --target Market --call setFeeBps(uint16) --description %s --arg %s"
	out.fee = m.proposal(fee, "more", "200")
	out.tooMuch = m.proposal(fee, "much-more", "5000")
	out.grant = m.proposal("grant propose --to %s --milestone 10 --milestone 20 --purpose ipfs://grant --description grant", address(m.t, m.net, "trader"))
	m.vote(out.fee, out.tooMuch, out.grant)
	return out
}

func (m *trade) proposal(line string, args ...any) string {
	m.t.Helper()
	return m.as("governor", line, args...)["proposal"].(string)
}

func (m *trade) vote(proposals ...string) {
	m.t.Helper()
	for _, id := range proposals {
		require.Equal(m.t, emcs("200001").String(), m.as("governor", "governance vote --proposal %s --support for --wait", id)["weight"])
	}
}

// carryOut has passed proposals queued and executed.
func (m *trade) carryOut(proposals ...string) {
	m.t.Helper()
	for _, step := range []string{"queue", "execute"} {
		for _, id := range proposals {
			m.as("user", "governance %s --proposal %s --wait", step, id)
		}
	}
}

// decide carries out what was voted on: the fee changes, within its bounds only, and the grant is funded. Its first milestone is put to the vote.
func (m *trade) decide(p proposals) (approval string) {
	m.refused("user", "governance queue", "governance execute --proposal %s", p.fee)
	m.as("user", "governance queue --proposal %s --wait", p.tooMuch)
	m.carryOut(p.fee, p.grant)
	m.fee = 200
	m.refused("user", "refused", "governance execute --proposal %s --wait", p.tooMuch)
	m.refused("trader", "NothingDue", "grant claim --grant 1")
	approval = m.proposal("grant approve --grant 1 --description met")
	m.vote(approval)
	m.changed("governance", nil)
	return approval
}

// granted pays the grant's recipient the milestone that was approved.
func (m *trade) granted(approval string) {
	m.carryOut(approval)
	m.as("user", "grant claim --grant 1")
	m.changed("grant", map[string]*big.Int{"trader": emcs("10")})
}

// offer has the provider rated, and sell sockets of both classes.
func (m *trade) offer() {
	m.as("provider-0", "operator show --wait")
	m.as("provider-0", "app publish --manifest ../apps/ocr/manifest.json --name ocr --royalty 500")
	m.as("provider-0", "validator stake --amount 10") // collateral of reserved sockets
	m.changed("collateral", map[string]*big.Int{"provider-0": neg(emcs("10"))})
	for _, more := range []string{"", "--reserved", "--reserved"} { // offers 1, 2 and 3
		m.as("provider-0", "offer post --app 1 --price 2 --power 0.005 --count 10 %s", more)
	}
	m.refused("trader", "CredentialNeeded", "socket buy --offer %d --units 1", m.gate(3))
	m.refused("user", "refused: CostAboveMax", "socket buy --offer 1 --units 2 --max-price 3.9 --pay 4")
}

func (m *trade) gate(offer int) int {
	m.as("provider-0", "offer gate --offer %d --schema member", offer)
	return offer
}

// pool makes the provider's operator a pool of two members with fixed shares: user has 60%, trader 30%, the owner what is left of 95%, and its fee of 5%.
func (m *trade) pool() {
	m.as("provider-0", "pool create --rule fixed --fee 500")
	second, err := crypto.GenerateKey()
	require.NoError(m.t, err)
	require.NoError(m.t, crypto.SaveECDSA(m.file("second"), second))
	first, err := m.net.Info.Account("worker-0")
	require.NoError(m.t, err)
	require.NoError(m.t, os.WriteFile(m.file("first"), []byte(fmt.Sprintf("%x", []byte(first.PrivateKey))), 0o600))
	operator := m.as("provider-0", "operator show")["operator"].(float64)
	for _, p := range []struct {
		role, file string
		worker     common.Address
		share      int
	}{{"user", "first", first.Address, 6000}, {"trader", "second", crypto.PubkeyToAddress(second.PublicKey), 3000}} {
		m.as("provider-0", "pool invite --worker %s --share %d", p.worker, p.share)
		m.refused(p.role, "ShareChanged", "pool join --operator %v --worker-key %s --share %d", operator, m.file(p.file), p.share+1)
		m.as(p.role, "pool join --operator %v --worker-key %s --share %d", operator, m.file(p.file), p.share)
	}
	var pool struct{ Members []json.RawMessage }
	m.read(&pool, "provider-0", "pool show")
	require.Len(m.t, pool.Members, 2)
	m.changed("pool", nil)
}

// subscribe has trader keep a socket of user's full.
func (m *trade) subscribe() int {
	socket := m.buy("user", 1, 2, "")
	m.as("trader", "socket subscribe --socket %d --units 1 --every 1m --prepay 3", socket)
	m.as("provider-0", "socket renew --socket %d", socket) // anyone may
	m.refused("provider-0", "NotDue", "socket renew --socket %d", socket)
	m.as("trader", "socket prepay --socket %d --amount 1.5", socket)
	m.changed("subscription", map[string]*big.Int{"user": neg(emcs("4")), "trader": neg(emcs("4.5"))})
	return socket
}

// renewed has the second period come; what is left of the prepaid 4.5 EMC goes back.
func (m *trade) renewed(socket int) {
	m.as("user", "socket renew --socket %d --wait", socket)
	m.as("trader", "socket unsubscribe --socket %d", socket)
	m.changed("renewal", map[string]*big.Int{"trader": emcs("0.5")})
	require.EqualValues(m.t, 4000, m.as("user", "socket show --socket %d", socket)["units"])
}

// fixed sells sockets of both classes at fixed prices.
func (m *trade) fixed() {
	for offer := 1; offer <= 2; offer++ {
		socket := m.buy("user", offer, 3, "")
		m.as("user", "socket topup --socket %d --units 0.5", socket)
		m.changed("bought", map[string]*big.Int{"user": neg(emcs("7"))})
		m.as("user", "market sell --socket %d --price 6.000000000000000333", socket)
		m.refused("trader", "PriceAboveMax", "market buy --socket %d --max-price 6", socket)
		m.as("trader", "market buy --socket %d", socket)
		m.sold("fixed price", socket, "user", "trader", emcs("6.000000000000000333"))
		m.as("trader", "market sell --socket %d --price 5", socket)
		m.as("trader", "market cancel-all")
		m.refused("user", "refused", "market buy --socket %d", socket)
	}
}

// signed sells by a signature: one order is revoked, one is filled, once.
func (m *trade) signed() {
	socket := m.buy("user", 1, 1, "")
	m.as("user", "market sign --socket %d --price 9 --file %s", socket, m.file("dear"))
	m.as("user", "market revoke --file %s", m.file("dear"))
	m.refused("trader", "OrderCancelled", "market fill --file %s", m.file("dear"))
	m.as("user", "market sign --socket %d --price 4.4 --file %s", socket, m.file("order"))
	forged, err := os.ReadFile(m.file("order"))
	require.NoError(m.t, err)
	forged = []byte(strings.Replace(string(forged), `"endPrice": "0x`, `"endPrice": "0x1`, 1))
	require.NoError(m.t, os.WriteFile(m.file("forged"), forged, 0o600))
	m.refused("trader", "refused", "market fill --file %s", m.file("forged"))
	m.changed("before the order", map[string]*big.Int{"user": neg(emcs("2"))})
	m.as("trader", "market fill --file %s", m.file("order"))
	m.sold("signed order", socket, "user", "trader", emcs("4.4"))
	m.refused("provider-0", "ListingStale", "market fill --file %s", m.file("order"))
}

// falling sells in a Dutch auction, for what it asks in the block of the sale.
func (m *trade) falling() {
	socket := m.buy("user", 2, 1, "")
	m.changed("bought", map[string]*big.Int{"user": neg(emcs("2"))})
	m.as("user", "market falling --socket %d --price 5 --to 1 --for 5m", socket)
	sale := m.as("trader", "market buy --socket %d --max-price 5", socket)
	price, ok := new(big.Int).SetString(sale["price"].(string), 10)
	require.True(m.t, ok)
	require.True(m.t, price.Cmp(emcs("1")) > 0 && price.Cmp(emcs("5")) < 0, "it has fallen, not to the end: %s", price)
	m.sold("falling price", socket, "user", "trader", price)
}

// collection sells to who offers for any socket of the app; another offer is taken back.
func (m *trade) collection() {
	first := m.as("trader", "market offer --app 1 --price 3.3 --min-units 2")["offer"].(float64)
	second := m.as("trader", "market offer --app 1 --price 7")["offer"].(float64)
	m.changed("offers", map[string]*big.Int{"trader": neg(emcs("10.3"))})
	m.as("trader", "market withdraw --offer %v", second)
	m.changed("withdrawn", map[string]*big.Int{"trader": emcs("7")})
	m.refused("user", "there is none", "market accept --offer %v --socket 1", second)
	small, large := m.buy("user", 1, 1, ""), m.buy("user", 1, 2, "")
	m.refused("user", "TooFewUnits", "market accept --offer %v --socket %d", first, small)
	m.changed("bought", map[string]*big.Int{"user": neg(emcs("6")), "trader": new(big.Int)})
	m.has[address(m.t, m.net, "trader")].Add(m.has[address(m.t, m.net, "trader")], emcs("3.3")) // what the market holds is trader's until it buys
	m.as("user", "market accept --offer %v --socket %d", first, large)
	m.sold("offer on the app", large, "user", "trader", emcs("3.3"))
}

// gated sells only to who has a credential of the provider's delegate, until it is revoked.
func (m *trade) gated() {
	provider, user := address(m.t, m.net, "provider-0"), address(m.t, m.net, "user")
	issue := fmt.Sprintf("credential issue --issuer %s --subject %s --schema member --file %s", provider, user, m.file("credential"))
	m.as("governor", "%s", issue)
	m.refused("user", "NotIssuer", "credential check --file %s", m.file("credential"))
	m.as("provider-0", "did delegate --to %s", address(m.t, m.net, "governor"))
	m.as("user", "credential check --file %s", m.file("credential"))
	m.refused("trader", "WrongSubject", "socket buy --offer 3 --units 1 --credential %s", m.file("credential"))
	m.buy("user", 3, 1, "--credential "+m.file("credential"))
	m.as("provider-0", "did service --type EMCRouter --url https://router.example")
	var doc client.DIDDocument
	m.read(&doc, "user", "did show --identity %s", provider)
	require.Equal(m.t, "https://router.example", doc.Service[0].ServiceEndpoint)
	require.Len(m.t, doc.AssertionMethod, 2)
	m.as("governor", "credential revoke --file %s", m.file("credential"))
	m.refused("user", "CredentialRevoked", "socket buy --offer 3 --units 1 --credential %s", m.file("credential"))
	m.changed("credential", map[string]*big.Int{"user": neg(emcs("2"))})
}

// rented lets trader use a socket; a transfer ends that.
func (m *trade) rented() {
	socket := m.buy("user", 1, 1, "")
	trader := address(m.t, m.net, "trader")
	m.as("user", "socket rent --socket %d --to %s --for 1h", socket, trader)
	require.Equal(m.t, trader, common.HexToAddress(m.as("user", "socket show --socket %d", socket)["holder"].(string)))
	m.refused("user", "NotHolder", "socket plug --socket %d --for 10m", socket)
	permit := m.as("user", "socket permit --socket %d --spender %s", socket, client.MarketAddress)
	m.as("provider-0", "socket permit --socket %d --spender %s --deadline %.0f --signature %s", socket, client.MarketAddress, permit["deadline"], permit["signature"])
	m.changed("bought", map[string]*big.Int{"user": neg(emcs("2"))})
	m.as("user", "market sell --socket %d --price 1.5", socket)
	m.as("provider-0", "market buy --socket %d", socket)
	m.sold("what was rented out", socket, "user", "provider-0", emcs("1.5"))
	provider := address(m.t, m.net, "provider-0")
	require.Equal(m.t, provider, common.HexToAddress(m.as("user", "socket show --socket %d", socket)["holder"].(string)), "the rental ended with the sale")
	m.refused("trader", "NotHolder", "socket plug --socket %d --for 10m", socket)
	m.as("provider-0", "socket revoke --socket %d", socket)
	m.refused("provider-0", "NotClosable", "socket close --socket %d", socket)
}

// auction sells to the higher of two bidders, after the fee has changed; who is outbid has its bid back.
func (m *trade) auction() {
	socket := m.buy("user", 1, 1, "")
	m.changed("bought", map[string]*big.Int{"user": neg(emcs("2"))})
	m.as("user", "market auction --socket %d --price 1 --for 25s", socket)
	m.refused("trader", "BidTooLow", "market bid --socket %d --price 0.9", socket)
	m.as("trader", "market bid --socket %d --price 1", socket)
	m.as("governor", "market bid --socket %d --price 1.05", socket)
	m.refused("user", "HasBid", "market cancel --socket %d", socket)
	m.as("trader", "market settle --socket %d --wait", socket)
	m.sold("auction", socket, "user", "governor", emcs("1.05"))
	m.as("trader", "claim") // the bid that was outbid; wealth counts credit, so nothing changes
	m.changed("claim", nil)
}

// claimed pays what the worker's power earned, by the pool's shares.
func (m *trade) claimed() {
	m.t.Helper()
	var paid struct{ ToWorkers string }
	m.read(&paid, "provider-0", "rewards claim --wait")
	amount, ok := new(big.Int).SetString(paid.ToWorkers, 10)
	require.True(m.t, ok)
	require.Positive(m.t, amount.Sign())
	part := func(v *big.Int, bps int64) *big.Int {
		v = new(big.Int).Mul(v, big.NewInt(bps))
		return v.Div(v, big.NewInt(10_000))
	}
	shared := new(big.Int).Sub(amount, part(amount, 500))
	user, trader := part(shared, 6000), part(shared, 3000)
	rest := new(big.Int).Sub(amount, user)
	m.changed("rewards", map[string]*big.Int{"user": user, "trader": trader, "provider-0": rest.Sub(rest, trader)})
}

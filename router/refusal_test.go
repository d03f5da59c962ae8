package router_test

import (
	"bytes"
	"crypto/sha256"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/admission"
	"github.com/edgematrix/emc/router"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

func ago(d time.Duration) uint64 { return uint64(time.Now().Add(-d).Unix()) }

func TestSessionsRefused(t *testing.T) {
	n := newNet(t)
	tests := map[string]struct {
		session func(*protocol.Session)
		chain   func(*chain)
		forge   bool
		want    protocol.Code
	}{
		"not by the holder":           {forge: true, want: protocol.CodeSessionForged},
		"by a holder who sold":        {chain: func(c *chain) { c.socket.Holder = common.Address{9} }, want: protocol.CodeSessionForged},
		"ended":                       {session: func(s *protocol.Session) { s.NotAfter = ago(time.Minute) }, want: protocol.CodeSessionExpired},
		"without an end":              {session: func(s *protocol.Session) { s.NotAfter = 0 }, want: protocol.CodeBadRequest},
		"for ever":                    {session: func(s *protocol.Session) { s.NotAfter = protocol.MaxUnixSeconds }, want: protocol.CodeBadRequest},
		"without units":               {session: func(s *protocol.Session) { s.MaxUnits = 0 }, want: protocol.CodeBadRequest},
		"of an epoch that is over":    {session: func(s *protocol.Session) { s.Epoch = 1 }, want: protocol.CodeSessionRevoked},
		"of an epoch to come":         {session: func(s *protocol.Session) { s.Epoch = 3 }, want: protocol.CodeSessionForged},
		"of no socket":                {session: func(s *protocol.Session) { s.Socket = *uint256.NewInt(99) }, want: protocol.CodeSocketUnknown},
		"of an unplugged socket":      {chain: func(c *chain) { c.socket.PluggedUntil = 0 }, want: protocol.CodeSocketUnplugged},
		"longer than the plug":        {chain: func(c *chain) { c.socket.PluggedUntil = uint64(time.Now().Unix()) + 60 }, want: protocol.CodeSocketUnplugged},
		"of an expired socket":        {chain: func(c *chain) { c.socket.Expires = ago(time.Minute) }, want: protocol.CodeSocketUnplugged},
		"of a denied app":             {chain: func(c *chain) { c.socket.Denied = true }, want: protocol.CodeWorkerUnavailable},
		"of a jailed operator":        {chain: func(c *chain) { c.socket.Jailed = true }, want: protocol.CodeWorkerUnavailable},
		"while the chain is not seen": {chain: func(c *chain) { c.down = true }, want: protocol.CodeInternal},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			before := n.chain.socket
			defer n.chain.edit(func(c *chain) { c.socket, c.down = before, false })
			session := test.session
			if session == nil {
				session = func(*protocol.Session) {}
			}
			s := n.sign(session)
			if test.forge {
				var err error
				s.Signature, err = domain.SignSession(&s.Session, newKey(t))
				require.NoError(t, err)
			}
			if test.chain != nil {
				n.chain.edit(test.chain)
			}
			_, refusal := n.open(s)
			require.NotNil(t, refusal)
			require.Equal(t, test.want, refusal.Code, refusal.Message)
		})
	}
}

func TestASessionOfAContractIsOpenedByItsApprovalOnChain(t *testing.T) {
	n := newNet(t)
	holder := addressOf(n.holder)
	s := n.sign(func(*protocol.Session) {})
	s.Signature = protocol.ApprovedBy(holder)
	_, refusal := n.open(s)
	require.Equal(t, protocol.CodeSessionForged, refusal.Code, "nobody approved it")
	n.chain.edit(func(c *chain) { c.approver = common.Address{9} })
	_, refusal = n.open(s)
	require.Equal(t, protocol.CodeSessionForged, refusal.Code, "another approved it")
	s.Signature = protocol.ApprovedBy(common.Address{9})
	_, refusal = n.open(s)
	require.Equal(t, protocol.CodeSessionForged, refusal.Code, "who approved it holds nothing")
	n.chain.edit(func(c *chain) { c.approver = holder })
	s.Signature = protocol.ApprovedBy(holder)
	_, refusal = n.open(s)
	require.Nil(t, refusal)
}

func TestSessionBodiesRefused(t *testing.T) {
	n := newNet(t)
	for _, body := range []string{"", "{}", `{"session":{}}`, "[]", `{"session":1,"signature":"0x"}`, strings.Repeat(" ", 1<<20)} {
		resp := n.do(http.MethodPost, "/v1/sessions", strings.NewReader(body))
		require.Equal(t, protocol.CodeBadRequest, refusalOf(t, resp).Code, "%.20q", body)
	}
}

func TestSessionsOfOneSocketAreBounded(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.Sessions = 2 })
	n.mustOpen(n.session)
	n.mustOpen(n.sign(func(*protocol.Session) {}))
	n.mustOpen(n.session) // known: opens nothing more
	_, refusal := n.open(n.sign(func(*protocol.Session) {}))
	require.NotNil(t, refusal)
	require.Equal(t, protocol.CodeRateLimited, refusal.Code)
}

func TestCallsRefusedCostNothing(t *testing.T) {
	n := newNet(t)
	n.addWorker(echo)
	n.mustOpen(n.session)
	stranger := newKey(t)
	tests := map[string]struct {
		call  func(*protocol.Call)
		forge bool
		body  string
		chain func(*chain)
		want  protocol.Code
	}{
		"another input":            {body: "other", want: protocol.CodeBadRequest},
		"session not posted":       {call: func(c *protocol.Call) { c.Session[0]++ }, want: protocol.CodeSessionUnknown},
		"not by the session's key": {forge: true, want: protocol.CodeCallForged},
		"late":                     {call: func(c *protocol.Call) { c.NotAfter = ago(time.Second * 2) }, want: protocol.CodeCallExpired},
		"later than its session":   {call: func(c *protocol.Call) { c.NotAfter = uint64(time.Now().Add(time.Hour).Unix()) }, want: protocol.CodeSessionExpired},
		"more units than session":  {call: func(c *protocol.Call) { c.MaxUnits = units + 1 }, want: protocol.CodeUnitsExceeded},
		"no units":                 {call: func(c *protocol.Call) { c.MaxUnits = 0 }, want: protocol.CodeUnitsExceeded},
		"more units than socket":   {chain: func(c *chain) { c.socket.Units = 10 }, want: protocol.CodeUnitsExceeded},
		"less than the fixed fee":  {chain: func(c *chain) { c.app.Metering, c.app.FixedUnits = admission.Fixed, 2_000_000_000 }, want: protocol.CodeUnitsExceeded},
		"session revoked":          {chain: func(c *chain) { c.socket.Epoch++ }, want: protocol.CodeSessionRevoked},
		"socket sold":              {chain: func(c *chain) { c.socket.Holder = addressOf(stranger) }, want: protocol.CodeSessionForged},
		"socket unplugged":         {chain: func(c *chain) { c.socket.PluggedUntil = ago(time.Second) }, want: protocol.CodeSocketUnplugged},
		"socket gone":              {chain: func(c *chain) { c.socket.ID = *uint256.NewInt(12) }, want: protocol.CodeSocketUnknown},
		"operator jailed":          {chain: func(c *chain) { c.socket.Jailed = true }, want: protocol.CodeWorkerUnavailable},
		"input too large":          {body: strings.Repeat("x", maxInput+1), want: protocol.CodeInputTooLarge},
		"chain not seen":           {chain: func(c *chain) { c.down = true }, want: protocol.CodeInternal},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			socket, app, before := n.chain.socket, n.chain.app, n.left()
			change := test.call
			if change == nil {
				change = same
			}
			call := n.callFor([]byte("input"), change)
			if test.forge {
				var err error
				call.Signature, err = domain.SignCall(&call.Call, stranger)
				require.NoError(t, err)
			}
			body := test.body
			if body == "" {
				body = "input"
			}
			if test.chain != nil {
				n.chain.edit(test.chain)
			}
			refusal := refusalOf(t, n.post(call, strings.NewReader(body)))
			require.Equal(t, test.want, refusal.Code, refusal.Message)
			n.chain.edit(func(c *chain) { c.socket, c.app, c.down = socket, app, false })
			require.Equal(t, before, n.left())
			if test.call == nil && !test.forge { // the nonce is not used up
				output, _ := answer(t, n.post(call, strings.NewReader("input")))
				require.Equal(t, "echo input", output)
			}
		})
	}
}

func TestMalformedCallsRefused(t *testing.T) {
	n := newNet(t)
	n.mustOpen(n.session)
	good, err := protocol.EncodeCallHeader(n.callFor(nil, same))
	require.NoError(t, err)
	tests := []struct {
		path, header, value string
		want                protocol.Code
	}{
		{"/v1/sockets/11/calls", protocol.CallHeader, "???", protocol.CodeBadRequest},
		{"/v1/sockets/11/calls", protocol.CallHeader, strings.Repeat("A", protocol.MaxCallHeader+1), protocol.CodeBadRequest},
		{"/v1/sockets/12/calls", protocol.CallHeader, good, protocol.CodeBadRequest},
		{"/v1/sockets/x/calls", protocol.CallHeader, good, protocol.CodeBadRequest},
		{"/v1/sockets/" + strings.Repeat("9", 100) + "/calls", protocol.CallHeader, good, protocol.CodeBadRequest},
		{"/v1/sockets/11/calls", "X-None", "", protocol.CodeSessionUnknown},
		{"/v1/sockets/11/calls", "Authorization", "Bearer emc_none", protocol.CodeSessionUnknown},
		{"/v1/sockets/11/calls", "Authorization", "Basic eA==", protocol.CodeSessionUnknown},
	}
	for _, test := range tests {
		resp := n.do(http.MethodPost, test.path, nil, test.header, test.value)
		require.Equal(t, test.want, refusalOf(t, resp).Code, "%s %.40s", test.path, test.value)
	}
}

func TestNoWorker(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.LinkTimeout = time.Millisecond })
	n.mustOpen(n.session)
	resp := n.post(n.callFor(nil, same), nil)
	require.Equal(t, http.StatusServiceUnavailable, resp.StatusCode)
	require.Equal(t, protocol.CodeWorkerUnavailable, refusalOf(t, resp).Code)
	require.EqualValues(t, units, n.left())
}

func TestRateOfOneAddressIsBounded(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.Rate, l.Burst = 1, 3 })
	limited := 0
	for range 10 {
		if resp := n.do(http.MethodGet, "/v1/workers", nil); resp.StatusCode == http.StatusTooManyRequests {
			require.Equal(t, protocol.CodeRateLimited, refusalOf(t, resp).Code)
			require.NotEmpty(t, resp.Header.Get("Retry-After"))
			limited++
		}
	}
	require.GreaterOrEqual(t, limited, 5)
}

func TestChunkedBodyIsBoundedToo(t *testing.T) {
	n := newNet(t)
	n.mustOpen(n.session)
	endless := io.LimitReader(zeros{}, maxInput*4) // no length is announced
	resp := n.post(n.callFor(nil, same), struct{ io.Reader }{endless})
	require.Equal(t, protocol.CodeInputTooLarge, refusalOf(t, resp).Code)
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestBlobs(t *testing.T) {
	n := newNet(t, func(l *router.Limits) { l.BlobBytes = 1 << 10 })
	put := func(path string, data []byte) *http.Response {
		return n.do(http.MethodPut, "/v1/blobs/"+path, bytes.NewReader(data))
	}
	data := bytes.Repeat([]byte("b"), 1<<10)
	name := strings.TrimPrefix(common.Hash(sha256.Sum256(data)).Hex(), "0x")
	require.Equal(t, http.StatusNotFound, n.do(http.MethodGet, "/v1/blobs/"+name, nil).StatusCode)
	require.Equal(t, protocol.CodeBadRequest, refusalOf(t, put(name, []byte("x"))).Code)
	require.Equal(t, protocol.CodeBadRequest, refusalOf(t, put("zz", data)).Code)
	require.Equal(t, protocol.CodeInputTooLarge, refusalOf(t, put(name, append(data, 'b'))).Code)
	require.Equal(t, http.StatusCreated, put(name, data).StatusCode)
	require.Equal(t, http.StatusNoContent, put(name, data).StatusCode)
	resp := n.do(http.MethodGet, "/v1/blobs/"+name, nil)
	got, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Equal(t, data, got)
	part := n.do(http.MethodGet, "/v1/blobs/"+name, nil, "Range", "bytes=0-3")
	require.Equal(t, http.StatusPartialContent, part.StatusCode)
}

func TestReceiptOfNoCall(t *testing.T) {
	n := newNet(t)
	require.Equal(t, router.CodeNotFound, refusalOf(t, n.do(http.MethodGet, "/v1/receipts/"+crypto.Keccak256Hash(nil).Hex(), nil)).Code)
	require.Equal(t, protocol.CodeBadRequest, refusalOf(t, n.do(http.MethodGet, "/v1/receipts/0x12", nil)).Code)
	require.Equal(t, router.CodeNotFound, refusalOf(t, n.do(http.MethodGet, "/v2/none", nil)).Code)
}

func TestHealthAndMetrics(t *testing.T) {
	n := newNet(t)
	require.Equal(t, http.StatusOK, n.do(http.MethodGet, "/healthz", nil).StatusCode)
	n.chain.edit(func(c *chain) { c.down = true })
	require.Equal(t, http.StatusServiceUnavailable, n.do(http.MethodGet, "/healthz", nil).StatusCode)
	resp := n.do(http.MethodGet, "/metrics", nil)
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Contains(t, string(b), "emc_router_workers 0")
}

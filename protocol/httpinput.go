package protocol

import (
	"crypto/sha256"
	"net/textproto"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// httpInput is what HTTPInput hashes.
type httpInput struct {
	Method  string
	Target  string
	Headers [][2]string
	Body    [32]byte
}

// HTTPInput is the input of a call to an app's own HTTP server: SHA-256 of RLP([method, target, [[name, value]...], SHA-256(body)]), names in lower
// case, pairs sorted by name and then value. body is the body's digest, so that a long one can be hashed while it streams; for a WebSocket it is the
// digest of nothing. Target is path and query as sent.
func HTTPInput(method, target string, headers map[string][]string, body [32]byte) common.Hash {
	in := httpInput{Method: strings.ToUpper(method), Target: target, Body: body}
	for name, values := range headers {
		for _, v := range values {
			in.Headers = append(in.Headers, [2]string{strings.ToLower(name), textproto.TrimString(v)})
		}
	}
	slices.SortFunc(in.Headers, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	enc, err := rlp.EncodeToBytes(&in)
	if err != nil {
		panic(err) // the type above always encodes
	}
	return sha256.Sum256(enc)
}

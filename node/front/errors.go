package front

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// Codes of the errors that the port gives itself; they are stable. docs/errors.md lists them.
const (
	codeInvalid     = -32600 // invalid request (JSON-RPC 2.0)
	codeUnavailable = -32002 // resource unavailable (EIP-1474)
	codeLimit       = -32005 // limit exceeded (EIP-1474)
)

// rpcError is a JSON-RPC error.
type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func tooMany(l Limits) *rpcError {
	return &rpcError{codeLimit, fmt.Sprintf("too many calls: a client may make %g a second and %d at once; wait, or run your own node", l.Rate, l.Burst)}
}

func tooManySockets(most int) *rpcError {
	return &rpcError{codeLimit, fmt.Sprintf("too many WebSocket connections: a client may have %d", most)}
}

func tooManySubscriptions(most int) *rpcError {
	return &rpcError{codeLimit, fmt.Sprintf("too many subscriptions: a connection may have %d", most)}
}

func tooLarge(most int64) *rpcError {
	return &rpcError{codeLimit, fmt.Sprintf("request is larger than %d bytes", most)}
}

func batchTooLarge(n, most int) *rpcError {
	return &rpcError{codeInvalid, fmt.Sprintf("batch of %d calls, at most %d are allowed", n, most)}
}

// answer is the JSON-RPC answer that carries an error to a request.
func (e *rpcError) answer(request []byte) []byte {
	var call struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(request, &call) != nil || call.ID == nil { // a batch, or nothing that can be told
		call.ID = json.RawMessage("null")
	}
	data, err := json.Marshal(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   *rpcError       `json:"error"`
	}{"2.0", call.ID, e})
	if err != nil {
		return []byte(`{"jsonrpc":"2.0","id":null,"error":{"code":-32603,"message":"internal error"}}`)
	}
	return data
}

func refuse(w http.ResponseWriter, status int, request []byte, e *rpcError) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(e.answer(request), '\n'))
}

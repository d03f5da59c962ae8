package protocol

import (
	"errors"
	"fmt"
)

// Code names a refusal. Codes are stable: callers may switch on them, messages are for people.
type Code string

// The codes of the compute protocol, as the router's HTTP API and the frames between router and worker carry them.
const (
	CodeBadRequest        Code = "bad_request"        // malformed, or past a limit
	CodeSessionUnknown    Code = "session_unknown"    // never posted here
	CodeSessionForged     Code = "session_forged"     // not signed by the socket's holder
	CodeSessionExpired    Code = "session_expired"    // past its notAfter
	CodeSessionRevoked    Code = "session_revoked"    // the socket's epoch moved on
	CodeCallForged        Code = "call_forged"        // not signed by the session's key, or not of this session
	CodeCallExpired       Code = "call_expired"       // past its notAfter
	CodeCallReplayed      Code = "call_replayed"      // already answered; not charged again
	CodeCallFailed        Code = "call_failed"        // it ran, gave no output and did not succeed; it cost nothing, and its receipt says so
	CodeUnitsExceeded     Code = "units_exceeded"     // session, socket or lease does not cover it
	CodeSocketUnknown     Code = "socket_unknown"     // no such token
	CodeSocketUnplugged   Code = "socket_unplugged"   // not open for calls at notAfter
	CodeWorkerUnavailable Code = "worker_unavailable" // no worker of the operator can be reached
	CodeInputTooLarge     Code = "input_too_large"    // past the app's maxInputBytes
	CodeRateLimited       Code = "rate_limited"       // too many calls; try later
	CodeInternal          Code = "internal"           // a fault of the answering node
)

var httpStatus = map[Code]int{
	CodeBadRequest: 400, CodeSessionUnknown: 401, CodeSessionForged: 401, CodeSessionExpired: 401, CodeSessionRevoked: 401,
	CodeCallForged: 401, CodeCallExpired: 408, CodeCallReplayed: 409, CodeCallFailed: 422, CodeUnitsExceeded: 402, CodeSocketUnknown: 404,
	CodeSocketUnplugged: 403, CodeWorkerUnavailable: 503, CodeInputTooLarge: 413, CodeRateLimited: 429, CodeInternal: 500,
}

// HTTPStatus is the status that goes with the code; an unknown code is the answering node's fault, 500.
func (c Code) HTTPStatus() int {
	if s, ok := httpStatus[c]; ok {
		return s
	}
	return 500
}

// Temporary says whether the same request may succeed later without being changed.
func (c Code) Temporary() bool {
	return c == CodeWorkerUnavailable || c == CodeRateLimited || c == CodeInternal
}

// Error is a refusal with its stable code. Message is one line: what failed, why, what to do.
type Error struct {
	Code    Code   `json:"code"`
	Message string `json:"message"`
	cause   error
}

// ErrorBody is the JSON that the HTTP API answers with.
type ErrorBody struct {
	Error *Error `json:"error"`
}

// Errorf makes an Error; a %w in format is kept for errors.Is and errors.As.
func Errorf(code Code, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Code: code, Message: err.Error(), cause: errors.Unwrap(err)}
}

func (e *Error) Error() string { return string(e.Code) + ": " + e.Message }

// Unwrap returns the cause given to Errorf by %w, or nil.
func (e *Error) Unwrap() error { return e.cause }

// Is makes errors.Is(err, &Error{Code: c}) match any error of that code.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && (t.Message == "" || t.Message == e.Message)
}

// CodeOf returns err's code: that of the first *Error in its chain, CodeInternal for any other error, "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return CodeInternal
}

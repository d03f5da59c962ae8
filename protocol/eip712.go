package protocol

import (
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Domain is the EIP-712 domain of every message: name "EMC", version "1", the L2's chain id and its Settlement contract.
type Domain struct {
	ChainID    *big.Int
	Settlement common.Address
}

var (
	domainTypeHash  = typeHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")
	domainName      = crypto.Keccak256Hash([]byte("EMC"))
	domainVersion   = crypto.Keccak256Hash([]byte("1"))
	sessionTypeHash = typeHash(sessionType)
	leaseTypeHash   = typeHash(leaseType)
	callTypeHash    = typeHash(callType)
	resultTypeHash  = typeHash(resultType)
	routeTypeHash   = typeHash(routeType)
)

func typeHash(t string) common.Hash { return crypto.Keccak256Hash([]byte(t)) }

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash[:], domainName[:], domainVersion[:], common.BigToHash(d.ChainID).Bytes(), common.LeftPadBytes(d.Settlement[:], 32))
}

// digest is EIP-712's hash to be signed: keccak256(0x1901, separator, keccak256(type hash, members)).
func (d Domain) digest(typeHash common.Hash, fields []field) common.Hash {
	s := d.Separator()
	h := crypto.Keccak256(typeHash[:], words(fields))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, s[:], h)
}

// SessionID is the session's EIP-712 digest: what its holder signs, and the name that calls give.
func (d Domain) SessionID(s *Session) common.Hash { return d.digest(sessionTypeHash, s.fields()) }

// LeaseID is the lease's EIP-712 digest.
func (d Domain) LeaseID(l *Lease) common.Hash { return d.digest(leaseTypeHash, l.fields()) }

// CallID is the call's EIP-712 digest.
func (d Domain) CallID(c *Call) common.Hash { return d.digest(callTypeHash, c.fields()) }

// ResultID is the result's EIP-712 digest.
func (d Domain) ResultID(r *Result) common.Hash { return d.digest(resultTypeHash, r.fields()) }

// RouteID is the route's EIP-712 digest.
func (d Domain) RouteID(r *Route) common.Hash { return d.digest(routeTypeHash, r.fields()) }

// SignSession signs the session as its holder.
func (d Domain) SignSession(s *Session, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(d.SessionID(s), key)
}

// SignLease signs the lease as the operator's signer.
func (d Domain) SignLease(l *Lease, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(d.LeaseID(l), key)
}

// SignCall signs the call with its session's key.
func (d Domain) SignCall(c *Call, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(d.CallID(c), key)
}

// SignResult signs the result as the worker.
func (d Domain) SignResult(r *Result, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(d.ResultID(r), key)
}

// SignRoute signs the route as the router.
func (d Domain) SignRoute(r *Route, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(d.RouteID(r), key)
}

// SignedSession is a session with its holder's signature.
type SignedSession struct {
	Session   Session   `json:"session"`
	Signature Signature `json:"signature"`
}

// SignedLease is a lease with the operator's signature.
type SignedLease struct {
	Lease     Lease     `json:"lease"`
	Signature Signature `json:"signature"`
}

// SignedCall is a call with the signature of its session's key.
type SignedCall struct {
	Call      Call      `json:"call"`
	Signature Signature `json:"signature"`
}

// SignedResult is a result with its worker's signature.
type SignedResult struct {
	Result    Result    `json:"result"`
	Signature Signature `json:"signature"`
}

// SignedRoute is a route with its router's signature.
type SignedRoute struct {
	Route     Route     `json:"route"`
	Signature Signature `json:"signature"`
}

// Signer recovers who signed the session.
func (s *SignedSession) Signer(d Domain) (common.Address, error) {
	return s.Signature.Signer(d.SessionID(&s.Session))
}

// Signer recovers who signed the lease.
func (s *SignedLease) Signer(d Domain) (common.Address, error) {
	return s.Signature.Signer(d.LeaseID(&s.Lease))
}

// Signer recovers who signed the call.
func (s *SignedCall) Signer(d Domain) (common.Address, error) {
	return s.Signature.Signer(d.CallID(&s.Call))
}

// Signer recovers who signed the result.
func (s *SignedResult) Signer(d Domain) (common.Address, error) {
	return s.Signature.Signer(d.ResultID(&s.Result))
}

// Signer recovers who signed the route.
func (s *SignedRoute) Signer(d Domain) (common.Address, error) {
	return s.Signature.Signer(d.RouteID(&s.Route))
}

package client

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/edgematrix/emc/bindings/ethereumdidregistry"
)

// Contexts and the kind of key of did:ethr documents (github.com/decentralized-identity/ethr-did-resolver, doc/did-method-spec.md).
const (
	didContext      = "https://www.w3.org/ns/did/v1"
	recoveryContext = "https://w3id.org/security/suites/secp256k1recovery-2020/v2"
	recoveryMethod  = "EcdsaSecp256k1RecoveryMethod2020"
)

// maxDIDChanges bounds the blocks of an identity's history that are read: each is a request.
const maxDIDChanges = 1000

// DIDDocument is the document of a did:ethr identity.
type DIDDocument struct {
	Context            []string             `json:"@context"`
	ID                 string               `json:"id"`
	VerificationMethod []VerificationMethod `json:"verificationMethod"`
	Authentication     []string             `json:"authentication"`
	AssertionMethod    []string             `json:"assertionMethod"`
	KeyAgreement       []string             `json:"keyAgreement,omitempty"`
	Service            []DIDService         `json:"service,omitempty"`
}

// VerificationMethod is a key or an account that may speak for an identity.
type VerificationMethod struct {
	ID                  string `json:"id"`
	Type                string `json:"type"`
	Controller          string `json:"controller"`
	BlockchainAccountID string `json:"blockchainAccountId,omitempty"`
	PublicKeyHex        string `json:"publicKeyHex,omitempty"`
	PublicKeyBase64     string `json:"publicKeyBase64,omitempty"`
	PublicKeyPem        string `json:"publicKeyPem,omitempty"`
	Value               string `json:"value,omitempty"`
}

// DIDService is where an identity serves something.
type DIDService struct {
	ID              string `json:"id"`
	Type            string `json:"type"`
	ServiceEndpoint any    `json:"serviceEndpoint"`
}

// DID is the name of an account's identity on this chain: did:ethr, the chain's id and the address.
func (c *Client) DID(identity common.Address) string {
	return fmt.Sprintf("did:ethr:0x%x:%s", c.ChainID, identity.Hex())
}

// ParseIdentity reads an address, or a did:ethr of this chain.
func (c *Client) ParseIdentity(text string) (common.Address, error) {
	name, isDID := strings.CutPrefix(text, "did:ethr:")
	if chain, address, ok := strings.Cut(name, ":"); isDID && ok {
		if chain != fmt.Sprintf("0x%x", c.ChainID) {
			return common.Address{}, fmt.Errorf("%s is on chain %s, and this is 0x%x; check --rpc", text, chain, c.ChainID)
		}
		name = address
	} else if isDID {
		return common.Address{}, fmt.Errorf("%s is on Ethereum's main chain; here they begin with did:ethr:0x%x:", text, c.ChainID)
	}
	if !common.IsHexAddress(name) {
		return common.Address{}, fmt.Errorf("%q is neither an address nor a did:ethr", text)
	}
	return common.HexToAddress(name), nil
}

// IdentityOwner is who may change an identity: by default itself.
func (c *Client) IdentityOwner(ctx context.Context, identity common.Address) (common.Address, error) {
	return view(ctx, c, DIDRegistryAddress, didABI.PackIdentityOwner(identity), didABI.UnpackIdentityOwner)
}

// SetIdentityOwner hands an identity to another account; the zero address ends it for good.
func (c *Client) SetIdentityOwner(ctx context.Context, identity, owner common.Address) (*types.Receipt, error) {
	return c.didTx(ctx, "hand over identity "+identity.Hex(), identity, didABI.PackChangeOwner(identity, owner))
}

// AddDelegate lets an account speak for an identity. Kinds are veriKey (signs statements) and sigAuth (logs in too).
func (c *Client) AddDelegate(ctx context.Context, identity common.Address, kind string, delegate common.Address, validity time.Duration) (*types.Receipt, error) {
	return c.didTx(ctx, "add delegate", identity, didABI.PackAddDelegate(identity, name32(kind), delegate, seconds(validity)))
}

// RevokeDelegate ends that.
func (c *Client) RevokeDelegate(ctx context.Context, identity common.Address, kind string, delegate common.Address) (*types.Receipt, error) {
	return c.didTx(ctx, "revoke delegate", identity, didABI.PackRevokeDelegate(identity, name32(kind), delegate))
}

// SetAttribute says something of an identity, such as did/svc/NAME (where it serves) or did/pub/Secp256k1/veriKey/hex (a key of it).
func (c *Client) SetAttribute(ctx context.Context, identity common.Address, name string, value []byte, validity time.Duration) (*types.Receipt, error) {
	return c.didTx(ctx, "set attribute", identity, didABI.PackSetAttribute(identity, name32(name), value, seconds(validity)))
}

// RevokeAttribute takes that back.
func (c *Client) RevokeAttribute(ctx context.Context, identity common.Address, name string, value []byte) (*types.Receipt, error) {
	return c.didTx(ctx, "revoke attribute", identity, didABI.PackRevokeAttribute(identity, name32(name), value))
}

// didTx sends a change of an identity; the registry refuses strangers without a reason, so this looks first.
func (c *Client) didTx(ctx context.Context, what string, identity common.Address, data []byte) (*types.Receipt, error) {
	owner, err := c.IdentityOwner(ctx, identity)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if owner != c.Address() {
		return nil, fmt.Errorf("%s: identity %s is controlled by %s, not by %s; check --identity, --key and --account", what, identity, owner, c.Address())
	}
	return c.send(ctx, what, DIDRegistryAddress, nil, data)
}

func seconds(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }

// name32 is a short name as the registry keys it: its bytes, filled up with zeros.
func name32(text string) (out [32]byte) {
	copy(out[:], text)
	return out
}

// MaxDIDName is how long a name of an attribute or of a kind of delegate may be, bytes.
const MaxDIDName = 32

// didChange is one event of an identity's history; two of its fields are set.
type didChange struct {
	owner     *ethereumdidregistry.EthereumDIDRegistryDIDOwnerChanged
	delegate  *ethereumdidregistry.EthereumDIDRegistryDIDDelegateChanged
	attribute *ethereumdidregistry.EthereumDIDRegistryDIDAttributeChanged
}

// ResolveDID gives an identity's document as of the newest block. An identity without an owner is deactivated: its document is empty.
func (c *Client) ResolveDID(ctx context.Context, identity common.Address) (doc *DIDDocument, deactivated bool, err error) {
	head, err := c.ETH.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, false, fmt.Errorf("resolve %s: %w", c.DID(identity), c.lost(err))
	}
	changes, err := c.didHistory(ctx, identity)
	if err != nil {
		return nil, false, fmt.Errorf("resolve %s: %w", c.DID(identity), err)
	}
	doc, deactivated = document(c.DID(identity), c.ChainID, identity, changes, head.Time)
	return doc, deactivated, nil
}

// didHistory reads an identity's events, the oldest first: each names the block of the one before.
func (c *Client) didHistory(ctx context.Context, identity common.Address) ([]didChange, error) {
	at, err := view(ctx, c, DIDRegistryAddress, didABI.PackChanged(identity), didABI.UnpackChanged)
	if err != nil {
		return nil, err
	}
	var history []didChange
	for blocks := 0; at.Sign() > 0; blocks++ {
		if blocks == maxDIDChanges {
			return nil, fmt.Errorf("it changed in more than %d blocks", maxDIDChanges)
		}
		logs, err := c.ETH.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: at, ToBlock: at, Addresses: []common.Address{DIDRegistryAddress}, Topics: [][]common.Hash{nil, {common.BytesToHash(identity[:])}},
		})
		if err != nil {
			return nil, c.lost(err)
		}
		before := at
		var here []didChange
		for i := range logs {
			change, previous := readChange(&logs[i])
			if previous == nil {
				continue
			}
			here = append(here, change)
			if previous.Cmp(before) < 0 {
				before = previous
			}
		}
		history = append(here, history...)
		if before == at {
			return nil, fmt.Errorf("block %d lacks its change", at)
		}
		at = before
	}
	return history, nil
}

func readChange(l *types.Log) (change didChange, previous *big.Int) {
	var err error
	if change.owner, err = didABI.UnpackDIDOwnerChangedEvent(l); err == nil {
		return change, change.owner.PreviousChange
	}
	if change.delegate, err = didABI.UnpackDIDDelegateChangedEvent(l); err == nil {
		return change, change.delegate.PreviousChange
	}
	if change.attribute, err = didABI.UnpackDIDAttributeChangedEvent(l); err == nil {
		return change, change.attribute.PreviousChange
	}
	return didChange{}, nil
}

// attributeName is did/pub/ALGORITHM/PURPOSE/ENCODING or did/svc/TYPE.
var attributeName = regexp.MustCompile(`^did/(pub|svc)/(\w+)(?:/(\w+))?(?:/(\w+))?$`)

// entry is what one delegate or attribute puts into a document. Numbers are given to all in their order, so that ids stay when others end.
type entry struct {
	key        string
	method     *VerificationMethod
	service    *DIDService
	auth, sign bool
	agree      bool
}

// document builds the document as the did:ethr method says, as of a time (Unix seconds).
func document(did string, chainID *big.Int, identity common.Address, changes []didChange, now uint64) (doc *DIDDocument, deactivated bool) {
	controller, keys, services := identity, 0, 0
	var entries []entry
	for _, change := range changes {
		if change.owner != nil {
			controller = change.owner.Owner
			if controller == (common.Address{}) {
				return &DIDDocument{Context: []string{didContext}, ID: did, VerificationMethod: []VerificationMethod{}, Authentication: []string{}, AssertionMethod: []string{}}, true
			}
			continue
		}
		var e *entry
		var until *big.Int
		if change.delegate != nil {
			keys++
			e, until = delegateEntry(did, chainID, keys, change.delegate), change.delegate.ValidTo
		} else {
			until = change.attribute.ValidTo
			if e = attributeEntry(did, &keys, &services, change.attribute); e == nil {
				continue
			}
		}
		entries = slices.DeleteFunc(entries, func(old entry) bool { return old.key == e.key })
		if until.Sign() > 0 && until.Cmp(new(big.Int).SetUint64(now)) >= 0 {
			entries = append(entries, *e)
		}
	}
	return assemble(did, chainID, controller, entries), false
}

func assemble(did string, chainID *big.Int, controller common.Address, entries []entry) *DIDDocument {
	own := did + "#controller"
	doc := &DIDDocument{
		Context: []string{didContext, recoveryContext}, ID: did, Authentication: []string{own}, AssertionMethod: []string{own},
		VerificationMethod: []VerificationMethod{{ID: own, Type: recoveryMethod, Controller: did, BlockchainAccountID: account(chainID, controller)}},
	}
	for _, e := range entries {
		if e.service != nil {
			doc.Service = append(doc.Service, *e.service)
		}
		if e.method != nil {
			doc.VerificationMethod = append(doc.VerificationMethod, *e.method)
		}
		if e.auth {
			doc.Authentication = append(doc.Authentication, e.method.ID)
		}
		if e.sign {
			doc.AssertionMethod = append(doc.AssertionMethod, e.method.ID)
		}
		if e.agree {
			doc.KeyAgreement = append(doc.KeyAgreement, e.method.ID)
		}
	}
	return doc
}

// account is an account as CAIP-10 names it.
func account(chainID *big.Int, a common.Address) string {
	return fmt.Sprintf("eip155:%d:%s", chainID, a.Hex())
}

func delegateEntry(did string, chainID *big.Int, number int, e *ethereumdidregistry.EthereumDIDRegistryDIDDelegateChanged) *entry {
	kind := text32(e.DelegateType)
	out := &entry{key: "delegate " + kind + " " + e.Delegate.Hex()}
	if kind != "veriKey" && kind != "sigAuth" {
		return out // a kind of somebody's own: the document does not show it
	}
	out.method = &VerificationMethod{ID: fmt.Sprintf("%s#delegate-%d", did, number), Type: recoveryMethod, Controller: did, BlockchainAccountID: account(chainID, e.Delegate)}
	out.sign, out.auth = true, kind == "sigAuth"
	return out
}

// attributeEntry is nil for attributes that no document shows.
func attributeEntry(did string, keys, services *int, e *ethereumdidregistry.EthereumDIDRegistryDIDAttributeChanged) *entry {
	name := text32(e.Name)
	m := attributeName.FindStringSubmatch(name)
	if m == nil {
		return nil
	}
	out := &entry{key: fmt.Sprintf("attribute %s %x", name, e.Value)}
	if m[1] == "svc" {
		*services++
		out.service = &DIDService{ID: fmt.Sprintf("%s#service-%d", did, *services), Type: m[2], ServiceEndpoint: endpoint(e.Value)}
		return out
	}
	*keys++
	out.method = &VerificationMethod{ID: fmt.Sprintf("%s#delegate-%d", did, *keys), Type: keyType(m[2], m[3]), Controller: did}
	setKey(out.method, m[4], e.Value)
	out.auth, out.agree = m[3] == "sigAuth", m[3] == "enc"
	out.sign = !out.agree
	return out
}

// keyTypes are the names in documents of keys that attributes name shortly.
var keyTypes = map[string]string{
	"Secp256k1VerificationKey2018": "EcdsaSecp256k1VerificationKey2019", "Secp256k1SignatureAuthentication2018": "EcdsaSecp256k1VerificationKey2019",
	"Ed25519SignatureAuthentication2018": "Ed25519VerificationKey2018", "RSAVerificationKey2018": "RSAVerificationKey2018",
	"Ed25519VerificationKey2018": "Ed25519VerificationKey2018", "X25519KeyAgreementKey2019": "X25519KeyAgreementKey2019",
}

func keyType(algorithm, purpose string) string {
	long := map[string]string{"sigAuth": "SignatureAuthentication2018", "veriKey": "VerificationKey2018", "enc": "KeyAgreementKey2019"}[purpose]
	if long == "" {
		long = purpose
	}
	if t, ok := keyTypes[algorithm+long]; ok {
		return t
	}
	return algorithm
}

func setKey(m *VerificationMethod, encoding string, value []byte) {
	switch encoding {
	case "", "hex":
		m.PublicKeyHex = fmt.Sprintf("%x", value)
	case "base64":
		m.PublicKeyBase64 = base64.StdEncoding.EncodeToString(value)
	case "pem":
		m.PublicKeyPem = string(value)
	default:
		m.Value = fmt.Sprintf("%x", value)
	}
}

// endpoint is JSON if the attribute's value is, else its text.
func endpoint(value []byte) any {
	var v any
	if json.Unmarshal(value, &v) == nil {
		return v
	}
	if !utf8.Valid(value) {
		return fmt.Sprintf("0x%x", value)
	}
	return string(value)
}

func text32(b [32]byte) string { return strings.TrimRight(string(b[:]), "\x00") }

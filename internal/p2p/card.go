package p2p

import (
	"crypto/ecdsa"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
)

// A host whose identity is not the operator's signer carries a card: the signer's signature over the host's peer id. It goes with every message, so that whoever hears one
// first knows at once for whom the host speaks, and into the agent version of libp2p's identify protocol, by which connected peers know it before any message.

const (
	// cardBytes is the length of a card: r, s, v with v 0 or 1.
	cardBytes = ethcrypto.SignatureLength
	// agent is the name in the identify protocol; after it comes the card, if there is one.
	agent = "emc/"
	// knownCards is how many cards are remembered, so that one is verified once and not with every message.
	knownCards = 16 * MaxPeers
)

// CardTag begins what a card signs, so that no vote and no transaction can be taken for one.
var CardTag = ethcrypto.Keccak256Hash([]byte("EMC host v1"))

var errCard = errors.New("malformed card")

// CardPreimage is what a signer signs, by its keccak256, to let a host speak for it: CardTag and the bytes of the host's peer id.
func CardPreimage(id peer.ID) []byte { return append(CardTag.Bytes(), id...) }

// ParseCardPreimage takes apart what CardPreimage made.
func ParseCardPreimage(data []byte) (peer.ID, bool) {
	rest, ok := strings.CutPrefix(string(data), string(CardTag[:]))
	if !ok {
		return "", false
	}
	id, err := peer.IDFromBytes([]byte(rest))
	return id, err == nil
}

func agentOf(card []byte) string {
	if card == nil {
		return agent
	}
	return agent + base64.RawStdEncoding.EncodeToString(card)
}

// cards knows for whom hosts speak.
type cards struct {
	own   []byte
	known *lru.Cache[string, common.Address] // by peer id and card
	of    *lru.Cache[peer.ID, common.Address]
}

func newCards(own []byte) *cards {
	return &cards{own: own, known: lru.NewCache[string, common.Address](knownCards), of: lru.NewCache[peer.ID, common.Address](knownCards)}
}

// take verifies a peer's card and remembers it.
func (c *cards) take(id peer.ID, card []byte) (common.Address, error) {
	key := string(id) + string(card)
	signer, ok := c.known.Get(key)
	if !ok {
		pub, err := ethcrypto.SigToPub(ethcrypto.Keccak256(CardPreimage(id)), card)
		if err != nil {
			return common.Address{}, fmt.Errorf("%w of peer %s: %w", errCard, id, err)
		}
		signer = ethcrypto.PubkeyToAddress(*pub)
		c.known.Add(key, signer)
	}
	c.of.Add(id, signer)
	return signer, nil
}

// wrap puts the host's card before a message.
func (c *cards) wrap(data []byte) []byte {
	out := make([]byte, 0, 1+len(c.own)+len(data))
	return append(append(append(out, byte(len(c.own))), c.own...), data...)
}

// unwrap takes the card off a message; what is left is the topic's.
func (c *cards) unwrap(from peer.ID, data []byte) ([]byte, error) {
	if len(data) == 0 || data[0] != 0 && data[0] != cardBytes || len(data) < 1+int(data[0]) {
		return nil, fmt.Errorf("%w in a message of %s", errCard, from)
	}
	card, rest := data[1:1+data[0]], data[1+data[0]:]
	if len(card) > 0 {
		if _, err := c.take(from, card); err != nil {
			return nil, err
		}
	}
	return rest, nil
}

// SignerOf is the address of the operator's signer for which a peer speaks: by its card, else its identity is the signer. It fails for identities that are not secp256k1 keys and
// show no card.
func (p *Host) SignerOf(id peer.ID) (common.Address, error) {
	if signer, ok := p.cards.of.Get(id); ok {
		return signer, nil
	}
	if card := p.shown(id); card != nil {
		return p.cards.take(id, card)
	}
	return AddressOf(id)
}

// shown is the card of a connected peer, nil if it has none.
func (p *Host) shown(id peer.ID) []byte {
	version, err := p.host.Peerstore().Get(id, "AgentVersion")
	if errors.Is(err, peerstore.ErrNotFound) {
		return nil
	}
	text, ok := version.(string)
	if !ok || len(text) != len(agent)+base64.RawStdEncoding.EncodedLen(cardBytes) || !strings.HasPrefix(text, agent) {
		return nil
	}
	card, err := base64.RawStdEncoding.DecodeString(text[len(agent):])
	if err != nil {
		return nil
	}
	return card
}

// Card lets the host of an identity speak for a signer, by whatever signs for it.
func Card(identity *ecdsa.PublicKey, sign func(preimage []byte) ([]byte, error)) ([]byte, error) {
	id, err := PeerOf(identity)
	if err != nil {
		return nil, err
	}
	return sign(CardPreimage(id))
}

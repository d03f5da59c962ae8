package attest

import (
	"fmt"

	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/protocol/statement"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// Topics of the gossip network.
const (
	TopicAttest  = "emc/attest/1"
	TopicReceipt = "emc/receipt/1"
	TopicOpening = "emc/opening/1"
)

// messageKind says what a message of TopicAttest carries. Messages have no signature of their own: gossip authenticates their author, whose peer id is
// made of the seat's signer, and certificates prove themselves.
type messageKind uint8

const (
	batchMessage       messageKind = 1 // RLP of Proposal
	reportMessage      messageKind = 2 // RLP of reportProposal
	shareMessage       messageKind = 3 // RLP of sharePayload
	certificateMessage messageKind = 4 // RLP of certificatePayload
	contentMessage     messageKind = 5 // RLP of contentProposal
)

// message is what is published on TopicAttest, in RLP.
type message struct {
	Kind    messageKind
	Content []byte
}

// sharePayload is a seat's share of a statement.
type sharePayload struct {
	SetID  uint64
	Kind   statement.Kind
	Number uint64
	Body   common.Hash
	Share  statement.Share
}

func (p *sharePayload) subject() subject { return subject{topic{p.Kind, p.Number}, p.Body} }

// certificatePayload is a statement's certificate, for who missed the shares.
type certificatePayload struct {
	Kind        statement.Kind
	Number      uint64
	Body        common.Hash
	Certificate *statement.Certificate
}

func (p *certificatePayload) subject() subject { return subject{topic{p.Kind, p.Number}, p.Body} }

// reportProposal is a rating report as it is proposed.
type reportProposal struct {
	Window   uint64
	Block    uint64 // final block in whose turn it is proposed
	Ratings  []protocol.Rating
	Openings []common.Hash // digests of the openings, one a rating
}

// maxAttestMessage bounds a message of TopicAttest.
const maxAttestMessage = MaxProposalBytes + maxEnvelope

func encodeMessage(kind messageKind, content any) ([]byte, error) {
	enc, ok := content.([]byte)
	if !ok {
		var err error
		if enc, err = rlp.EncodeToBytes(content); err != nil {
			return nil, fmt.Errorf("encode message: %w", err)
		}
	}
	return rlp.EncodeToBytes(&message{Kind: kind, Content: enc})
}

// decodeMessage reads a message and its content, which is a []byte (of a batch, decoded later), *reportProposal, *sharePayload,
// *certificatePayload or *contentProposal.
func decodeMessage(data []byte) (any, error) {
	if len(data) > maxAttestMessage {
		return nil, fmt.Errorf("message of %d bytes, at most %d are allowed", len(data), maxAttestMessage)
	}
	var m message
	if err := rlp.DecodeBytes(data, &m); err != nil {
		return nil, fmt.Errorf("decode message: %w", err)
	}
	var content any
	switch m.Kind {
	case batchMessage:
		return m.Content, nil
	case reportMessage:
		content = new(reportProposal)
	case shareMessage:
		content = new(sharePayload)
	case certificateMessage:
		content = new(certificatePayload)
	case contentMessage:
		content = new(contentProposal)
	default:
		return nil, fmt.Errorf("decode message: kind %d is unknown", m.Kind)
	}
	if err := rlp.DecodeBytes(m.Content, content); err != nil {
		return nil, fmt.Errorf("decode message of kind %d: %w", m.Kind, err)
	}
	return content, nil
}

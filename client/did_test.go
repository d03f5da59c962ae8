package client

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/ethereumdidregistry"
)

func delegated(kind string, who common.Address, until int64) didChange {
	return didChange{delegate: &ethereumdidregistry.EthereumDIDRegistryDIDDelegateChanged{DelegateType: name32(kind), Delegate: who, ValidTo: big.NewInt(until)}}
}

func said(name, value string, until int64) didChange {
	return didChange{attribute: &ethereumdidregistry.EthereumDIDRegistryDIDAttributeChanged{Name: name32(name), Value: []byte(value), ValidTo: big.NewInt(until)}}
}

// The promise: a document is what did:ethr's method makes of the registry's events: ids are numbered over all events, what ended leaves no gap in others' ids.
func TestADocumentFollowsTheMethod(t *testing.T) {
	me, a, b := common.Address{1}, common.Address{0xa}, common.Address{0xb}
	did := "did:ethr:0x7:" + me.Hex()
	doc, ended := document(did, big.NewInt(7), me, []didChange{
		delegated("veriKey", a, 50), // over
		delegated("sigAuth", b, 200),
		delegated("own", a, 200), // shown nowhere, numbered all the same
		said("did/pub/Secp256k1/veriKey/hex", "\x02\x03", 100),
		said("did/pub/X25519/enc/base64", "key", 200),
		said("did/svc/EMCRouter", "https://old", 200),
		said("did/svc/EMCRouter", `{"uri": "https://new"}`, 200),
		said("did/svc/EMCRouter", "https://old", 99), // revoked
		said("nothing/of/ours", "x", 200),
	}, 100)
	require.False(t, ended)
	require.Equal(t, []VerificationMethod{
		{ID: did + "#controller", Type: recoveryMethod, Controller: did, BlockchainAccountID: "eip155:7:" + me.Hex()},
		{ID: did + "#delegate-2", Type: recoveryMethod, Controller: did, BlockchainAccountID: "eip155:7:" + b.Hex()},
		{ID: did + "#delegate-4", Type: "EcdsaSecp256k1VerificationKey2019", Controller: did, PublicKeyHex: "0203"},
		{ID: did + "#delegate-5", Type: "X25519KeyAgreementKey2019", Controller: did, PublicKeyBase64: "a2V5"},
	}, doc.VerificationMethod)
	require.Equal(t, []string{did + "#controller", did + "#delegate-2"}, doc.Authentication)
	require.Equal(t, []string{did + "#controller", did + "#delegate-2", did + "#delegate-4"}, doc.AssertionMethod)
	require.Equal(t, []string{did + "#delegate-5"}, doc.KeyAgreement)
	require.Equal(t, []DIDService{{ID: did + "#service-2", Type: "EMCRouter", ServiceEndpoint: map[string]any{"uri": "https://new"}}}, doc.Service)
}

// The promise: an identity that was handed over is its new owner's, one without an owner is ended.
func TestADocumentFollowsItsOwner(t *testing.T) {
	me, next := common.Address{1}, common.Address{2}
	handed := didChange{owner: &ethereumdidregistry.EthereumDIDRegistryDIDOwnerChanged{Owner: next}}
	doc, ended := document("did", big.NewInt(7), me, []didChange{handed}, 100)
	require.False(t, ended)
	require.Equal(t, "eip155:7:"+next.Hex(), doc.VerificationMethod[0].BlockchainAccountID)
	gone := didChange{owner: &ethereumdidregistry.EthereumDIDRegistryDIDOwnerChanged{}}
	doc, ended = document("did", big.NewInt(7), me, []didChange{handed, gone, delegated("veriKey", me, 200)}, 100)
	require.True(t, ended)
	require.Empty(t, doc.VerificationMethod)
}

func TestAnIdentityIsOfThisChain(t *testing.T) {
	c := &Client{ChainID: big.NewInt(7)}
	for text, says := range map[string]string{
		c.DID(common.Address{1}):                  "",
		common.Address{1}.Hex():                   "",
		"did:ethr:0x8:" + common.Address{1}.Hex(): "is on chain 0x8",
		"did:ethr:" + common.Address{1}.Hex():     "main chain",
		"did:web:example.com":                     "neither an address nor a did:ethr",
		"did:ethr:0x7:0x12":                       "neither an address nor a did:ethr",
	} {
		who, err := c.ParseIdentity(text)
		if says == "" {
			require.NoError(t, err)
			require.Equal(t, common.Address{1}, who)
			continue
		}
		require.ErrorContains(t, err, says)
	}
}

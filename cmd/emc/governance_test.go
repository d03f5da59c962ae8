package main

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/bindings/emcgovernor"
	"github.com/edgematrix/emc/bindings/staking"
)

func TestACallIsEncodedAsTheContractsTakeIt(t *testing.T) {
	data, err := packCall("setVotingPeriod(uint32)", []string{"30"})
	require.NoError(t, err)
	require.Equal(t, emcgovernor.NewEMCGovernor().PackSetVotingPeriod(30), data)
	code := common.Address{0xe3, 19: 7}
	data, err = packCall("upgradeToAndCall(address,bytes)", []string{code.Hex(), "0x0102"})
	require.NoError(t, err)
	require.Equal(t, staking.NewStaking().PackUpgradeToAndCall(code, hexutil.MustDecode("0x0102")), data)
}

func TestACallThatCannotBeIsRefused(t *testing.T) {
	for says, c := range map[string]struct {
		call string
		args []string
	}{
		"is not a function":     {"setVotingPeriod", nil},
		"takes 1 arguments":     {"setVotingPeriod(uint32)", nil},
		"at most 32 bits":       {"setVotingPeriod(uint32)", []string{"4294967296"}},
		"is not an address":     {"sweep(address)", []string{"x"}},
		"true or false":         {"f(bool)", []string{"1"}},
		"64 hex digits":         {"f(bytes32)", []string{"0x01"}},
		"not known here":        {"f(int8)", []string{"1"}},
		`type "no"`:             {"f(no)", []string{"1"}},
		"a whole number":        {"f(uint256)", []string{"-1"}},
		"hex string without 0x": {"f(bytes)", []string{"01"}},
	} {
		_, err := packCall(c.call, c.args)
		require.ErrorContains(t, err, says)
	}
}

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// runApp runs the command line without a network and returns what it prints and how it fails.
func runApp(t *testing.T, line string) (string, error) {
	t.Helper()
	t.Setenv("EMC_HOME", t.TempDir())
	app := newApp()
	var out bytes.Buffer
	app.Writer, app.ErrWriter = &out, &out
	err := app.RunContext(t.Context(), flagsFirst(app, strings.Fields(line)))
	return out.String(), err
}

func TestUsageErrorsAreOneLineThatHelps(t *testing.T) {
	for line, want := range map[string]string{
		"emc soket":                               "emc has no command \"soket\"; did you mean \"socket\"? See `emc --help`",
		"emc socket sho":                          "emc socket has no command \"sho\"; did you mean \"show\"? See `emc socket --help`",
		"emc socket buy --offer 1":                "give --units; see `emc socket buy --help`",
		"emc socket subscribe --socket 1":         "give --units and --prepay; see `emc socket subscribe --help`",
		"emc socket rent --socket 1":              "give --to; see `emc socket rent --help`",
		"emc socket permit --socket 1":            "give --spender; see `emc socket permit --help`",
		"emc socket buy":                          "give --offer and --units; see `emc socket buy --help`",
		"emc socket buy --offr 1":                 "emc socket buy has no option --offr; did you mean --offer? See `emc socket buy --help`",
		"emc socket show --socket -1":             "--socket: \"-1\" is not a whole number, 0 or more",
		"emc socket show --socket abc":            "--socket: \"abc\" is not a whole number, 0 or more",
		"emc socket show --socket":                "--socket needs a value; see `emc socket show --help`",
		"emc socket plug --socket 1 --for 3":      "--for: \"3\" is not a time such as 30s, 5m or 24h",
		"emc socket plug --socket 1 --for -3s":    "--for -3s: give a time over zero, such as 30s, 5m or 24h",
		"emc balance extra":                       "unexpected argument \"extra\"; see `emc balance --help`",
		"emc balance --devnet /nowhere":           "no --rpc given, and no devnet runs in /nowhere; start one with `emc devnet --datadir /nowhere`",
		"emc balance --rpc nonsense":              "RPC endpoint \"nonsense\" is not a URL such as http://127.0.0.1:8545 or wss://host",
		"emc balance --rpc http://x --key 0x12":   "the key is not 0x and 64 hex digits",
		"emc balance --rpc http://x --key /no":    "read key: /no: no such file or directory; give a file, or 0x and 64 hex digits",
		"emc devnet extra":                        "emc devnet has no command \"extra\"; did you mean \"restart\"? See `emc devnet --help`",
		"emc devnet restart":                      "name one process: validator-0, worker-1, router-0, relayer, l1; see `emc devnet restart --help`",
		"emc devnet restart l1 --datadir /no":     "no devnet runs in /no; start one with `emc devnet --datadir /no`, or name its folder with --datadir",
		"emc devnet --rpc-port 70000":             "--rpc-port 70000: a port is a number from 0 to 65535",
		"emc devnet --rpc-port 65533":             "RPC port 65533: each of 4 validators needs one from there on, and the highest is 65535",
		"emc devnet --validators 2":               "2 validators: the number must be 3F+1: 1, 4, 7, .. up to 32",
		"emc node extra":                          "emc node has no command \"extra\"; did you mean \"init\"? See `emc node --help`",
		"emc --xyzzyplugh":                        "emc has no option --xyzzyplugh; did you mean --help? See `emc --help`",
		"emc worker " + workerArgs + " --slots 0": "--slots 0: give 1 to 256",
	} {
		out, err := runApp(t, line)
		require.Error(t, err, line)
		require.Equal(t, want, oneLine(err), line)
		require.Empty(t, out, line) // no page of help before the error
	}
}

const workerArgs = "--key 0x0101010101010101010101010101010101010101010101010101010101010101 --network n --rpc r --router r --datadir d"

func TestHelpReadsWell(t *testing.T) {
	for _, line := range []string{"emc", "emc --help", "emc socket", "emc socket buy --help", "emc devnet --help", "emc worker --help"} {
		out, err := runApp(t, line)
		require.NoError(t, err, line)
		require.NotContains(t, out, "MISC", line)
		require.NotContains(t, out, "(default: 0)", line)
		require.Contains(t, out, "usage: emc", line)
	}
	out, _ := runApp(t, "emc socket buy --help")
	require.Contains(t, out, "the offer's number, see `emc offer list` (required)")
	require.Contains(t, out, "until it expires (default: 24h0m0s)")
}

// Every command and option says what it is for.
func TestEverythingHasHelp(t *testing.T) {
	var walk func(path string, commands []*cli.Command)
	walk = func(path string, commands []*cli.Command) {
		for _, c := range commands {
			at := path + " " + c.Name
			require.NotEmpty(t, c.Usage, at)
			for _, f := range c.Flags {
				require.NotEmpty(t, f.(cli.DocGenerationFlag).GetUsage(), "%s --%s", at, f.Names()[0])
			}
			walk(at, c.Subcommands)
		}
	}
	walk("emc", newApp().Commands)
}

func TestKeyFiles(t *testing.T) {
	const digits = "0101010101010101010101010101010101010101010101010101010101010101"
	want, err := parseKey("0x" + digits)
	require.NoError(t, err)
	for _, text := range []string{digits, "0x" + digits, digits + "\n", " 0x" + digits + "\r\n"} {
		got, err := parseKey(writeFile(t, text))
		require.NoError(t, err)
		require.True(t, want.Equal(got))
	}
	for _, text := range []string{"", "secret words", digits + "00", digits + "\n" + digits} {
		_, err := parseKey(writeFile(t, text))
		require.ErrorContains(t, err, "does not hold 64 hex digits")
		if text != "" {
			require.NotContains(t, err.Error(), text) // a key is never printed
		}
	}
}

func writeFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

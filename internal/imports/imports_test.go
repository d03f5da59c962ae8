// Package imports holds the project to its layers: imports point one way.
package imports

import (
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/edgematrix/emc/"

// services never import each other, nor what starts them.
var services = []string{"node", "router", "relayer", "worker"}

// forbidden lists, for a folder, the folders that nothing in it may reach, directly or through others.
func forbidden() map[string][]string {
	above := []string{"cmd", "deploy", "e2e", "client"}
	rules := map[string][]string{
		"protocol": append(slices.Clone(services), append([]string{"bindings", "internal"}, above...)...), // pure
		"internal": append(slices.Clone(services), above...),
		"bindings": append(slices.Clone(services), append([]string{"protocol", "internal"}, above...)...),
		"client":   append(slices.Clone(services), "cmd", "deploy", "e2e", "internal"),
	}
	for _, s := range services {
		others := slices.DeleteFunc(slices.Clone(services), func(o string) bool { return o == s })
		rules[s] = append(others, above...)
	}
	return rules
}

type pkg struct {
	ImportPath string
	Imports    []string
	Standard   bool
}

func load(t *testing.T) map[string]pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-deps", "-json=ImportPath,Imports,Standard", module+"...")
	out, err := cmd.Output()
	require.NoError(t, err)
	pkgs := map[string]pkg{}
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for dec.More() {
		var p pkg
		require.NoError(t, dec.Decode(&p))
		pkgs[p.ImportPath] = p
	}
	return pkgs
}

// under says whether an import path lies in a folder of the module.
func under(path, folder string) bool {
	rest, ok := strings.CutPrefix(path, module)
	return ok && (rest == folder || strings.HasPrefix(rest, folder+"/"))
}

// chain finds the shortest way from a package to a forbidden folder.
func chain(pkgs map[string]pkg, from, folder string) []string {
	queue, seen := [][]string{{from}}, map[string]bool{from: true}
	for len(queue) > 0 {
		way := queue[0]
		queue = queue[1:]
		last := way[len(way)-1]
		if under(last, folder) {
			return way
		}
		for _, next := range pkgs[last].Imports {
			if strings.HasPrefix(next, module) && !seen[next] {
				seen[next] = true
				queue = append(queue, append(slices.Clone(way), next))
			}
		}
	}
	return nil
}

func TestImportsPointOneWay(t *testing.T) {
	pkgs := load(t)
	for folder, rules := range forbidden() {
		for path := range pkgs {
			if !under(path, folder) {
				continue
			}
			for _, bad := range rules {
				if way := chain(pkgs, path, bad); way != nil {
					t.Errorf("%s must not reach %s: %s", folder, bad, strings.Join(way, " -> "))
				}
			}
		}
	}
}

func TestQBFTImportsTheStandardLibraryAlone(t *testing.T) {
	pkgs := load(t)
	qbft, ok := pkgs[module+"node/qbft"]
	require.True(t, ok)
	for _, p := range qbft.Imports {
		require.True(t, pkgs[p].Standard, "node/qbft imports %s", p)
	}
}

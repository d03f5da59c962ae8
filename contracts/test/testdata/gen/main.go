// Command gen writes the vectors of the contract tests that Solidity must not make for itself: certificates signed by
// blst, and storage proofs of withdrawals made by go-ethereum's trie. Run in this folder's parent:
//
//	go run ./gen .
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: gen FOLDER")
	}
	if err := run(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(folder string) error {
	withdrawals, err := withdrawals()
	if err != nil {
		return fmt.Errorf("withdrawals: %w", err)
	}
	if err := write(folder, "certificates.json", certificates()); err != nil {
		return err
	}
	return write(folder, "withdrawals.json", withdrawals)
}

func write(folder, name string, v any) error {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return os.WriteFile(filepath.Join(folder, name), append(b, '\n'), 0o644)
}

type (
	hexBytes = hexutil.Bytes

	certificateVectors struct {
		ChainID uint64      `json:"chainId"`
		Sets    []setVector `json:"sets"`
		Bad     badPoints   `json:"bad"`
	}
	setVector struct {
		ID           uint64              `json:"id"`
		Keys         hexBytes            `json:"keys"`
		Certificates []certificateVector `json:"certificates"`
	}
	certificateVector struct {
		Kind        uint8    `json:"kind"`
		Number      uint64   `json:"number"`
		Body        hexBytes `json:"body"`
		Digest      hexBytes `json:"digest"`
		Certificate hexBytes `json:"certificate"`
	}
	// badPoints are on their curve and outside the subgroup of order r, or not on it at all.
	badPoints struct {
		G1Subgroup hexBytes `json:"g1Subgroup"`
		G1Curve    hexBytes `json:"g1Curve"`
		G2Subgroup hexBytes `json:"g2Subgroup"`
		G2Curve    hexBytes `json:"g2Curve"`
	}
)

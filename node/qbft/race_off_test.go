//go:build !race

package qbft

// defaultSeeds takes a few seconds.
const defaultSeeds = 3000

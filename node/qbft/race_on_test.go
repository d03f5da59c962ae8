//go:build race

package qbft

// defaultSeeds is small under the race detector, which slows the simulation down by a factor of ten and has nothing to find in it.
const defaultSeeds = 100

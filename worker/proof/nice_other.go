//go:build !linux

package proof

// lowerPriority does nothing here: priorities of single threads are Linux's.
func lowerPriority(int) {}

//go:build !cgo

package proof

func nativeKernels() []Kernel { return nil }

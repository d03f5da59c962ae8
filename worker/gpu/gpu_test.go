package gpu

import (
	"testing"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock"
	"github.com/stretchr/testify/require"
)

func library(count int, init nvml.Return) *mock.Interface {
	device := &mock.Device{
		GetNameFunc:       func() (string, nvml.Return) { return "NVIDIA H100", nvml.SUCCESS },
		GetUUIDFunc:       func() (string, nvml.Return) { return "GPU-1", nvml.SUCCESS },
		GetMemoryInfoFunc: func() (nvml.Memory, nvml.Return) { return nvml.Memory{Total: 80 << 30}, nvml.SUCCESS },
	}
	return &mock.Interface{
		InitFunc: func() nvml.Return { return init }, ShutdownFunc: func() nvml.Return { return nvml.SUCCESS },
		DeviceGetCountFunc:         func() (int, nvml.Return) { return count, nvml.SUCCESS },
		DeviceGetHandleByIndexFunc: func(int) (nvml.Device, nvml.Return) { return device, nvml.SUCCESS },
	}
}

func TestDetectSaysWhatItFound(t *testing.T) {
	require.Equal(t, "2 GPU: NVIDIA H100 (81920 MiB), NVIDIA H100 (81920 MiB)", Detect(library(2, nvml.SUCCESS)).String())
	require.Equal(t, "no GPU: the NVIDIA driver is there and has no device; jobs run on the CPU", Detect(library(0, nvml.SUCCESS)).String())
	require.Contains(t, Detect(library(0, nvml.ERROR_LIBRARY_NOT_FOUND)).String(), "driver is not installed")
	require.Contains(t, Detect(library(0, nvml.ERROR_DRIVER_NOT_LOADED)).String(), "does not answer")
}

func TestDetectOnThisMachine(t *testing.T) {
	f := Detect(nvml.New())
	if len(f.Devices) == 0 {
		require.NotEmpty(t, f.Why)
	}
	t.Log(f)
}

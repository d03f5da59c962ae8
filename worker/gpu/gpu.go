// Package gpu says which NVIDIA GPUs a machine has, by NVML.
package gpu

import (
	"fmt"
	"strings"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// maxGPUs bounds how many devices are asked about.
const maxGPUs = 64

// Device is one GPU.
type Device struct {
	Name   string
	UUID   string
	Memory uint64 // bytes
}

// Library is the part of NVML that Detect uses; nvml.New() is one.
type Library interface {
	Init() nvml.Return
	Shutdown() nvml.Return
	DeviceGetCount() (int, nvml.Return)
	DeviceGetHandleByIndex(index int) (nvml.Device, nvml.Return)
}

// Found is what a machine has. Why says, in words for people, why there is nothing.
type Found struct {
	Devices []Device
	Why     string
}

// Detect asks the driver. A machine without GPUs is no error: it sells its CPU.
func Detect(lib Library) Found {
	if ret := lib.Init(); ret != nvml.SUCCESS {
		if ret == nvml.ERROR_LIBRARY_NOT_FOUND {
			return Found{Why: "the NVIDIA driver is not installed (libnvidia-ml.so.1 is not there)"}
		}
		return Found{Why: "the NVIDIA driver does not answer: " + ret.Error()}
	}
	defer func() { _ = lib.Shutdown() }()
	count, ret := lib.DeviceGetCount()
	if ret != nvml.SUCCESS {
		return Found{Why: "the NVIDIA driver does not count its devices: " + ret.Error()}
	}
	var found Found
	for i := range min(count, maxGPUs) {
		device, err := describe(lib, i)
		if err != nil {
			return Found{Why: err.Error()}
		}
		found.Devices = append(found.Devices, device)
	}
	if count == 0 {
		found.Why = "the NVIDIA driver is there and has no device"
	}
	return found
}

func describe(lib Library, i int) (d Device, err error) {
	handle, ret := lib.DeviceGetHandleByIndex(i)
	if ret == nvml.SUCCESS {
		d.Name, ret = handle.GetName()
	}
	if ret == nvml.SUCCESS {
		d.UUID, ret = handle.GetUUID()
	}
	if ret == nvml.SUCCESS {
		var memory nvml.Memory
		memory, ret = handle.GetMemoryInfo()
		d.Memory = memory.Total
	}
	if ret != nvml.SUCCESS {
		return d, fmt.Errorf("the NVIDIA driver does not describe device %d: %s", i, ret.Error())
	}
	return d, nil
}

// String is one sentence for the worker's log.
func (f Found) String() string {
	if len(f.Devices) == 0 {
		return "no GPU: " + f.Why + "; jobs run on the CPU"
	}
	var names []string
	for _, d := range f.Devices {
		names = append(names, fmt.Sprintf("%s (%d MiB)", d.Name, d.Memory>>20))
	}
	return fmt.Sprintf("%d GPU: %s", len(f.Devices), strings.Join(names, ", "))
}

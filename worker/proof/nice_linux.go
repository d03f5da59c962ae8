package proof

import (
	"runtime"
	"syscall"
)

// lowerPriority makes the calling goroutine's thread a less favoured one. The goroutine keeps the thread to its end, and the runtime ends a thread whose
// goroutine never let go of it, so that no other goroutine inherits the priority. A system that refuses leaves all as it was.
func lowerPriority(nice int) {
	if nice > 0 {
		runtime.LockOSThread()
		_ = syscall.Setpriority(syscall.PRIO_PROCESS, syscall.Gettid(), nice)
	}
}

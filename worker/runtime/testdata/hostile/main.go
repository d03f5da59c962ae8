//go:build linux

// Command hostile is what the runtime's tests put into containers: each command tries one thing that a job must not get away with, and says how far it came.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

var commands = map[string]func(args []string){
	"cat":       func([]string) { _, _ = io.Copy(os.Stdout, os.Stdin) },
	"daemon":    daemon,
	"drip":      drip,
	"echo":      echo,
	"euid":      func([]string) { fmt.Println(os.Geteuid()) },
	"exit":      exit,
	"files":     files,
	"fill":      fill,
	"flood":     func(args []string) { flood(args) },
	"forkbomb":  func([]string) { forkbomb() },
	"forks":     func([]string) { forks() },
	"hold":      hold,
	"inodes":    inodes,
	"memory":    memory,
	"network":   network,
	"obstinate": obstinate,
	"probes":    func([]string) { probes() },
	"sparse":    sparse,
}

func main() {
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "hostile: no such command")
		os.Exit(64)
	}
	commands[os.Args[1]](os.Args[2:])
}

// name is how a failure is printed: by its errno where it has one.
func name(err error) string {
	var errno syscall.Errno
	for e := err; e != nil; {
		if n, ok := e.(syscall.Errno); ok {
			errno = n
			break
		}
		u, ok := e.(interface{ Unwrap() error })
		if !ok {
			break
		}
		e = u.Unwrap()
	}
	switch {
	case err == nil:
		return "ok"
	case errno != 0:
		return unix.ErrnoName(errno)
	}
	return err.Error()
}

// hold says who it is and waits for the end of its input.
func hold([]string) {
	fmt.Println("ready", os.Getuid())
	_, _ = io.Copy(io.Discard, os.Stdin)
}

// echo answers line by line, so that both streams must flow while the job runs.
func echo([]string) {
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		fmt.Println("heard", in.Text())
	}
}

func exit(args []string) {
	code, _ := strconv.Atoi(args[0])
	fmt.Fprintln(os.Stderr, "hostile: leaving\x1b[31m with", code)
	os.Exit(code)
}

// flood writes one endless line to stdout or stderr.
func flood(args []string) {
	to := os.Stdout
	if args[0] == "stderr" {
		to = os.Stderr
	}
	for block := bytes.Repeat([]byte{'a'}, 1<<20); ; {
		if _, err := to.Write(block); err != nil {
			os.Exit(1)
		}
	}
}

func drip([]string) {
	for range time.Tick(time.Second) {
		fmt.Print(".")
	}
}

// obstinate hears no signal that can be ignored.
func obstinate([]string) {
	signal.Ignore(syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP, syscall.SIGQUIT, syscall.SIGPIPE)
	fmt.Println("ready")
	for {
		time.Sleep(time.Hour)
	}
}

// daemon leaves a child behind that holds the job's output open, in a session of its own.
func daemon(args []string) {
	child := exec.Command("/hostile", "obstinate", args[0])
	child.Stdout, child.Stderr = os.Stdout, os.Stderr
	child.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	fmt.Println("left", name(child.Start()))
}

// forkbomb: each process makes processes for ever. Raw calls only, since nothing of Go's runtime lives on in a forked child.
func forkbomb() {
	fmt.Println("ready")
	for {
		if _, _, errno := syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0); errno != 0 {
			_, _, _ = syscall.RawSyscall(syscall.SYS_SCHED_YIELD, 0, 0, 0)
		}
	}
}

// forks counts the processes that it may have.
func forks() {
	var children []int
	for {
		pid, _, errno := syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0)
		if errno != 0 {
			for _, child := range children { // or there would be no thread left to print with
				_ = syscall.Kill(child, syscall.SIGKILL)
				_, _ = syscall.Wait4(child, nil, 0, nil)
			}
			fmt.Println(len(children), unix.ErrnoName(errno))
			return
		}
		if pid == 0 {
			for {
				_, _, _ = syscall.RawSyscall6(syscall.SYS_PPOLL, 0, 0, 0, 0, 0, 0)
			}
		}
		children = append(children, int(pid))
	}
}

// memory takes and touches more and more of it.
func memory([]string) {
	fmt.Println("ready")
	for {
		block, err := syscall.Mmap(-1, 0, 1<<20, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON)
		if err != nil {
			fmt.Println(name(err))
			return
		}
		for i := 0; i < len(block); i += 4096 {
			block[i] = 1
		}
	}
}

// fill writes into a folder until nothing more goes in.
func fill(args []string) {
	f, err := os.Create(args[0] + "/filler")
	var total int
	for block := make([]byte, 64<<10); err == nil; {
		var n int
		n, err = f.Write(block)
		total += n
	}
	fmt.Println(total, name(err))
}

// inodes makes empty files in a folder until there can be no more.
func inodes(args []string) {
	for n := 0; ; n++ {
		if err := syscall.Mknod(fmt.Sprintf("%s/%d", args[0], n), syscall.S_IFREG|0o600, 0); err != nil {
			fmt.Println(n, name(err))
			return
		}
	}
}

// files opens files until it may have no more.
func files([]string) {
	for n := 0; ; n++ {
		if _, err := syscall.Open("/dev/null", syscall.O_RDONLY, 0); err != nil {
			_ = syscall.Close(3)
			fmt.Println(n, name(err))
			return
		}
	}
}

// sparse asks for a file of a terabyte that takes no memory yet.
func sparse([]string) {
	signal.Ignore(syscall.SIGXFSZ)
	f, err := os.Create("/tmp/sparse")
	if err == nil {
		err = f.Truncate(1 << 40)
	}
	fmt.Println(name(err))
}

// call makes a system call by its number.
func call(number, a, b, c, d, e uintptr) error {
	if _, _, errno := syscall.Syscall6(number, a, b, c, d, e, 0); errno != 0 {
		return errno
	}
	return nil
}

func pointer(b []byte) uintptr { return uintptr(unsafe.Pointer(&b[0])) }

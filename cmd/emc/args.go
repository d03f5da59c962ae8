package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsFirst moves a command's flags before its arguments, so that both orders work: `emc devnet restart validator-2 --datadir D`. The flag
// package that the command line library uses stops at the first argument.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) == 0 {
		return args
	}
	commands, flags, i := app.Commands, app.Flags, 1
	for i < len(args) {
		name := args[i]
		at := slices.IndexFunc(commands, func(c *cli.Command) bool { return c.HasName(name) })
		if at < 0 {
			break
		}
		commands, flags, i = commands[at].Subcommands, commands[at].Flags, i+1
	}
	var options, rest []string
	for ; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			rest = append(rest, args[i:]...)
			break
		}
		if !strings.HasPrefix(a, "-") || a == "-" {
			rest = append(rest, a)
			continue
		}
		options = append(options, a)
		if takesValue(flags, a) && i+1 < len(args) {
			i++
			options = append(options, args[i])
		}
	}
	head := args[:len(args)-len(options)-len(rest)]
	return slices.Concat(head, options, rest)
}

// takesValue says whether the flag's value is the next argument.
func takesValue(flags []cli.Flag, arg string) bool {
	if strings.Contains(arg, "=") {
		return false
	}
	name := strings.TrimLeft(arg, "-")
	for _, f := range flags {
		if slices.Contains(f.Names(), name) {
			_, isBool := f.(*cli.BoolFlag)
			return !isBool
		}
	}
	return false
}

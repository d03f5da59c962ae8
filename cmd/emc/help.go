package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

const (
	rootHelp = `{{.Name}} - {{.Usage}}

{{.Description}}

usage: {{.HelpName}} COMMAND [options]
{{range .VisibleCategories}}{{if .Name}}
{{.Name}}:{{range .VisibleCommands}}
  {{.Name}}{{"\t"}}{{.Usage}}{{end}}
{{end}}{{end}}
{{.HelpName}} COMMAND --help says more about a command.
`
	commandHelp = `{{.HelpName}} - {{.Usage}}{{if .Description}}

{{.Description}}{{end}}

usage: {{.HelpName}}{{if .VisibleCommands}} [COMMAND]{{end}}{{if .VisibleFlags}} [options]{{end}}{{if .ArgsUsage}} {{.ArgsUsage}}{{end}}
{{if .VisibleCommands}}
commands:{{range .VisibleCommands}}
  {{.Name}}{{"\t"}}{{.Usage}}{{end}}
{{end}}
options:{{range .VisibleFlags}}
  {{.}}{{end}}
`
	maxPort = 65535
)

// setHelp takes the library's help over: go-ethereum's packages set their own when they are linked in.
func setHelp() {
	cli.FlagStringer = flagLine
	cli.AppHelpTemplate, cli.CommandHelpTemplate, cli.SubcommandHelpTemplate = rootHelp, commandHelp, commandHelp
	cli.HelpFlag = &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show this help"}
	cli.VersionFlag = &cli.BoolFlag{Name: "version", Aliases: []string{"v"}, Usage: "print the version"}
}

// flagLine is a flag's line in the help.
func flagLine(f cli.Flag) string {
	d, ok := f.(cli.DocGenerationFlag)
	if !ok {
		return ""
	}
	name := "--" + f.Names()[0]
	if d.TakesValue() {
		name += " " + valueName(f)
	}
	line := name + "\t" + d.GetUsage()
	if text := d.GetDefaultText(); d.TakesValue() && text != "" && text != "0" && text != "0s" && !strings.Contains(line, "(default:") {
		line += " (default: " + strings.Trim(text, `"`) + ")"
	}
	if env := d.GetEnvVars(); len(env) > 0 {
		line += " [$" + strings.Join(env, ", $") + "]"
	}
	return line
}

// valueName says what kind of value a flag takes.
func valueName(f cli.Flag) string {
	switch f := f.(type) {
	case *cli.IntFlag, *cli.Uint64Flag:
		return "N"
	case *cli.DurationFlag:
		return "TIME"
	case *cli.StringFlag:
		if f.TakesFile {
			return "FILE"
		}
	}
	return "VALUE"
}

// strict makes a command and its subcommands refuse what they do not understand with one line, where the library prints a page of help.
func strict(c *cli.Command) {
	c.OnUsageError = func(ctx *cli.Context, err error, _ bool) error { return explainUsage(ctx, err) }
	c.HideHelpCommand = true
	for _, sub := range c.Subcommands {
		strict(sub)
	}
	if c.Action == nil {
		c.Action = func(ctx *cli.Context) error { return chooseCommand(ctx, c.Subcommands) }
		return
	}
	required, action := takeRequired(c.Flags), c.Action
	c.Action = func(ctx *cli.Context) error {
		if ctx.Args().Present() && c.ArgsUsage == "" {
			return unexpected(ctx, c.Subcommands)
		}
		if err := checkFlags(ctx, c.Flags, required); err != nil {
			return err
		}
		return action(ctx)
	}
}

// chooseCommand is the action of a command that only holds others.
func chooseCommand(ctx *cli.Context, commands []*cli.Command) error {
	if ctx.Args().Present() {
		return unexpected(ctx, commands)
	}
	return cli.ShowSubcommandHelp(ctx)
}

func unexpected(ctx *cli.Context, commands []*cli.Command) error {
	name, where := ctx.Args().First(), helpName(ctx)
	if len(commands) == 0 {
		return fmt.Errorf("unexpected argument %q; see `%s --help`", name, where)
	}
	if m := quoted.FindStringSubmatch(cli.SuggestCommand(commands, name)); m != nil {
		return fmt.Errorf("%s has no command %q; did you mean %q? See `%s --help`", where, name, m[1], where)
	}
	return fmt.Errorf("%s has no command %q; see `%s --help`", where, name, where)
}

func helpName(ctx *cli.Context) string {
	if ctx.Command != nil && ctx.Command.HelpName != "" {
		return ctx.Command.HelpName
	}
	return ctx.App.Name
}

// takeRequired takes over the library's check of required flags and marks them in the help.
func takeRequired(flags []cli.Flag) (names []string) {
	for _, f := range flags {
		var required *bool
		var usage *string
		switch f := f.(type) {
		case *cli.StringFlag:
			required, usage = &f.Required, &f.Usage
		case *cli.Uint64Flag:
			required, usage = &f.Required, &f.Usage
		case *cli.StringSliceFlag:
			required, usage = &f.Required, &f.Usage
		default:
			continue
		}
		if *required {
			*required = false
			*usage += " (required)"
			names = append(names, f.Names()[0])
		}
	}
	return names
}

func checkFlags(ctx *cli.Context, flags []cli.Flag, required []string) error {
	missing := slices.DeleteFunc(slices.Clone(required), ctx.IsSet)
	if len(missing) > 0 {
		return fmt.Errorf("give --%s; see `%s --help`", strings.Join(missing, " and --"), helpName(ctx))
	}
	for _, f := range flags {
		name := f.Names()[0]
		switch f.(type) {
		case *cli.DurationFlag:
			if name == "for" && ctx.Duration(name) <= 0 {
				return fmt.Errorf("--%s %v: give a time over zero, such as 30s, 5m or 24h", name, ctx.Duration(name))
			}
		case *cli.IntFlag:
			if strings.HasSuffix(name, "port") && (ctx.Int(name) < 0 || ctx.Int(name) > maxPort) {
				return fmt.Errorf("--%s %d: a port is a number from 0 to %d", name, ctx.Int(name), maxPort)
			}
		}
	}
	return nil
}

var (
	undefinedFlag = regexp.MustCompile(`^flag provided but not defined: -+(.*)$`)
	badValue      = regexp.MustCompile(`(?s)^invalid (?:boolean )?value "(.*)" for (?:flag )?-+([^:]+): .*$`)
	quoted        = regexp.MustCompile(`"(.*)"`)
	noValue       = regexp.MustCompile(`^flag needs an argument: -+(.*)$`)
)

// explainUsage rewords the flag package's errors.
func explainUsage(ctx *cli.Context, err error) error {
	text, where := err.Error(), helpName(ctx)
	flags := ctx.App.Flags
	if ctx.Command != nil {
		flags = ctx.Command.Flags
	}
	if m := undefinedFlag.FindStringSubmatch(text); m != nil {
		if s := cli.SuggestFlag(flags, m[1], true); s != "" {
			return fmt.Errorf("%s has no option --%s; did you mean %s? See `%s --help`", where, m[1], s, where)
		}
		return fmt.Errorf("%s has no option --%s; see `%s --help`", where, m[1], where)
	}
	if m := noValue.FindStringSubmatch(text); m != nil {
		return fmt.Errorf("--%s needs a value; see `%s --help`", m[1], where)
	}
	if m := badValue.FindStringSubmatch(text); m != nil {
		return fmt.Errorf("--%s: %q is not %s", m[2], m[1], wanted(flags, m[2]))
	}
	return fmt.Errorf("%w; see `%s --help`", err, where)
}

// wanted says what a flag's value must look like.
func wanted(flags []cli.Flag, name string) string {
	for _, f := range flags {
		if !slices.Contains(f.Names(), name) {
			continue
		}
		switch f.(type) {
		case *cli.Uint64Flag:
			return "a whole number, 0 or more"
		case *cli.IntFlag:
			return "a whole number"
		case *cli.DurationFlag:
			return "a time such as 30s, 5m or 24h"
		case *cli.BoolFlag:
			return "true or false"
		}
	}
	return "a value that it takes"
}

// oneLine joins an error's lines: an error is one line, whatever it was made of.
func oneLine(err error) string {
	lines := strings.FieldsFunc(err.Error(), func(r rune) bool { return r == '\n' || r == '\r' })
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), "; ")
}

func printError(err error) { fmt.Fprintln(os.Stderr, "emc:", oneLine(err)) }

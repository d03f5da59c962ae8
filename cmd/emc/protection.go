package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cockroachdb/pebble/vfs"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/node/protection"
	"github.com/edgematrix/emc/protocol"
)

func protectionFlag() cli.Flag {
	return &cli.StringFlag{Name: "protection", Usage: "folder of the slashing protection, best on another disk than --datadir (default: protection in --datadir)"}
}

func protectionCommand() *cli.Command {
	flags := []cli.Flag{
		networkFlag(), protectionFlag(),
		&cli.StringFlag{Name: "datadir", Usage: "the node's data"},
		&cli.StringFlag{Name: "file", Usage: "the interchange file", Required: true, TakesFile: true},
	}
	return &cli.Command{
		Name: "protection", Usage: "move what keys have signed from one machine to another; stop the node first",
		Subcommands: []*cli.Command{
			{Name: "export", Usage: "write what this machine's keys have signed to a file", Flags: flags, Action: exportProtection},
			{Name: "import", Usage: "make this machine's keys refuse what the file says they have signed", Flags: flags, Action: importProtection},
		},
	}
}

// protectionDir is the folder that a node with the same flags uses.
func protectionDir(c *cli.Context) (string, error) {
	if dir := c.String("protection"); dir != "" {
		return dir, nil
	}
	if c.String("datadir") == "" {
		return "", errors.New("give --datadir of the node, or --protection if the node has it")
	}
	return filepath.Join(c.String("datadir"), "protection"), nil
}

func exportProtection(c *cli.Context) error {
	dir, err := protectionDir(c)
	if err != nil {
		return err
	}
	network, err := protocol.Load(c.String("network"))
	if err != nil {
		return err
	}
	path := c.String("file")
	out, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write interchange file: %w", err)
	}
	keys, err := protection.Export(vfs.Default, dir, network.L2ChainID, out)
	if err := errors.Join(err, out.Sync(), out.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s holds what %d keys have signed; never start them here again once they run elsewhere\n", path, keys)
	return err
}

func importProtection(c *cli.Context) error {
	dir, err := protectionDir(c)
	if err != nil {
		return err
	}
	network, err := protocol.Load(c.String("network"))
	if err != nil {
		return err
	}
	in, err := os.Open(c.String("file"))
	if err != nil {
		return fmt.Errorf("read interchange file: %w", err)
	}
	keys, err := protection.Import(vfs.Default, dir, network.L2ChainID, in)
	if err := errors.Join(err, in.Close()); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%d keys are protected in %s\n", keys, dir)
	return err
}

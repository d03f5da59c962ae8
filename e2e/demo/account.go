package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/edgematrix/emc/client"
)

// account checks the whole market's books: the Sockets contract holds the sum of all escrows, the Settlement contract the sum of all credits, and what
// left escrow is what was credited and claimed.
func (d *demo) account() error {
	c, err := client.Dial(d.ctx, client.Config{RPC: d.net.Info.WS[0]})
	if err != nil {
		return err
	}
	defer c.Close()
	escrow := new(big.Int)
	for _, j := range []jobState{d.ocr, d.train} {
		s, err := c.Socket(d.ctx, j.socket)
		if err != nil {
			return err
		}
		escrow.Add(escrow, s.Escrow)
	}
	if err := d.holds(c, "Sockets", client.SocketsAddress, escrow, "the escrow of its sockets"); err != nil {
		return err
	}
	credit := new(big.Int)
	for _, account := range d.credited() {
		amount, err := c.Credit(d.ctx, account)
		if err != nil {
			return err
		}
		credit.Add(credit, amount)
	}
	return d.holds(c, "Settlement", client.SettlementAddress, credit, "the credits of all accounts")
}

// credited lists who may have credit: every account of the devnet, and who gets the protocol's share.
func (d *demo) credited() []common.Address {
	var list []common.Address
	for _, a := range d.net.Info.Accounts {
		list = append(list, a.Address)
	}
	return append(list, d.net.Info.Contracts["Timelock"])
}

func (d *demo) holds(c *client.Client, name string, contract common.Address, want *big.Int, what string) error {
	balance, err := c.ETH.BalanceAt(d.ctx, contract, nil)
	if err != nil {
		return err
	}
	if balance.Cmp(want) != 0 {
		return fmt.Errorf("%s holds %s wei, %s add up to %s", name, balance, what, want)
	}
	d.say("    %s holds %s EMC: exactly %s", name, emc(balance.String()), what)
	return nil
}

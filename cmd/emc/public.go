package main

import (
	"fmt"
	"net/netip"

	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/node/front"
)

// rpcFlags are those of a public RPC port.
func rpcFlags() []cli.Flag {
	d := front.DefaultLimits()
	return []cli.Flag{
		&cli.StringFlag{Name: "http-addr", Usage: "address of the RPC", Value: "127.0.0.1"},
		&cli.IntFlag{Name: "http-port", Usage: "port of the RPC, HTTP and WebSocket", Value: 8545},
		&cli.StringSliceFlag{Name: "http-cors", Usage: "origin whose pages may call the RPC (default: all)"},
		&cli.StringSliceFlag{Name: "http-vhosts", Usage: "name under which the RPC may be called (default: all)"},
		&cli.Float64Flag{Name: "rpc-rate", Usage: "calls a second that a client may make for long: an IPv4 address or an IPv6 /64", Value: d.Rate},
		&cli.IntFlag{Name: "rpc-burst", Usage: "calls that a client may make at once", Value: d.Burst},
		&cli.BoolFlag{Name: "rpc-limit-loopback", Usage: "limit clients on this machine too"},
		&cli.StringSliceFlag{Name: "rpc-trusted-proxy", Usage: "network or address of a proxy whose X-Forwarded-For is believed"},
		&cli.IntFlag{Name: "rpc-batch", Usage: "calls in a batch", Value: d.BatchItems},
		&cli.IntFlag{Name: "rpc-batch-answer", Usage: "bytes of the answer to a batch", Value: d.AnswerBytes},
		&cli.Int64Flag{Name: "rpc-body", Usage: "bytes of a request", Value: d.BodyBytes},
		&cli.Int64Flag{Name: "ws-message", Usage: "bytes of a WebSocket message", Value: d.MessageBytes},
		&cli.IntFlag{Name: "ws-subscriptions", Usage: "subscriptions of a WebSocket connection", Value: d.Subscriptions},
		&cli.IntFlag{Name: "ws-connections", Usage: "WebSocket connections of a client", Value: d.Sockets},
	}
}

// publicRPC reads rpcFlags.
func publicRPC(c *cli.Context) (front.Config, error) {
	cfg := front.Config{
		Host: c.String("http-addr"), Port: c.Int("http-port"), Origins: c.StringSlice("http-cors"), VHosts: c.StringSlice("http-vhosts"),
		Limits: front.Limits{
			Rate: c.Float64("rpc-rate"), Burst: c.Int("rpc-burst"), Loopback: c.Bool("rpc-limit-loopback"), BatchItems: c.Int("rpc-batch"), AnswerBytes: c.Int("rpc-batch-answer"),
			BodyBytes: c.Int64("rpc-body"), MessageBytes: c.Int64("ws-message"), Subscriptions: c.Int("ws-subscriptions"), Sockets: c.Int("ws-connections"),
		},
	}
	for _, text := range c.StringSlice("rpc-trusted-proxy") {
		proxy, err := netip.ParsePrefix(text)
		if addr, single := netip.ParseAddr(text); single == nil {
			proxy, err = addr.Prefix(addr.BitLen())
		}
		if err != nil {
			return cfg, fmt.Errorf("--rpc-trusted-proxy %q is neither an address nor a network like 10.0.0.0/8", text)
		}
		cfg.Proxies = append(cfg.Proxies, proxy)
	}
	return cfg, nil
}

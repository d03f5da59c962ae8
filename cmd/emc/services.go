package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/internal/ready"
)

// stopLimit is how long a service may take to stop.
const stopLimit = 12 * time.Second

// service is anything with the lifecycle that all of ours have.
type service interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
}

func logFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "log-level", Usage: "trace, debug, info, warn, error", Value: "info", EnvVars: []string{"EMC_LOG_LEVEL"}},
		&cli.BoolFlag{Name: "log-json", Usage: "one JSON object a line"},
	}
}

var levels = map[string]slog.Level{"trace": log.LevelTrace, "debug": log.LevelDebug, "info": log.LevelInfo, "warn": log.LevelWarn, "error": log.LevelError}

// setupLog makes the process's logger, which op-geth and the OP libraries share.
func setupLog(c *cli.Context) (log.Logger, error) {
	level, ok := levels[c.String("log-level")]
	if !ok {
		return nil, fmt.Errorf("--log-level %s is unknown; use trace, debug, info, warn or error", c.String("log-level"))
	}
	var handler slog.Handler = log.NewTerminalHandlerWithLevel(os.Stderr, level, false)
	if c.Bool("log-json") {
		handler = log.JSONHandlerWithLevel(os.Stderr, level)
	}
	logger := log.NewLogger(handler)
	log.SetDefault(logger)
	return logger, nil
}

func metricsFlag() cli.Flag {
	return &cli.IntFlag{Name: "metrics-port", Usage: "port of Prometheus metrics on 127.0.0.1 (default: none)"}
}

// newRegistry is for a process's metrics, and holds those of the Go runtime and the process itself.
func newRegistry() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return r
}

// ending is a service that may end by itself: it found that going on would be wrong.
type ending interface {
	Done() <-chan struct{}
	Err() error
}

// run starts the services in order, says that all are up, waits for the end and stops them in the opposite order.
func run(ctx context.Context, name string, services ...service) (err error) {
	var started []service
	defer func() {
		stopCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopLimit)
		defer cancel()
		for i := len(started) - 1; i >= 0; i-- {
			err = errors.Join(err, started[i].Stop(stopCtx))
		}
	}()
	for _, s := range services {
		if err := s.Start(ctx); err != nil {
			return fmt.Errorf("start %s: %w", name, err)
		}
		started = append(started, s)
	}
	if err := ready.Notify(); err != nil {
		return err
	}
	main, ok := services[0].(ending)
	if !ok {
		<-ctx.Done()
		return nil
	}
	select {
	case <-ctx.Done():
		return nil
	case <-main.Done():
		return fmt.Errorf("%s ended: %w", name, main.Err())
	}
}

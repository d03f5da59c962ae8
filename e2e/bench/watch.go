package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// seen is a block as a client saw it come.
type seen struct {
	header *types.Header
	at     time.Time
}

// watcher follows one validator's heads: they are final when they appear.
type watcher struct {
	client *ethclient.Client
	stop   func()
	done   chan struct{}
	err    error // why the subscription ended; valid once done is closed

	mu     sync.Mutex
	blocks []seen
	news   chan struct{} // closed and replaced at every block
}

func watch(ctx context.Context, url string) (*watcher, error) {
	c, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("watch %s: %w", url, err)
	}
	heads := make(chan *types.Header, 256)
	sub, err := c.SubscribeNewHead(ctx, heads)
	if err != nil {
		c.Close()
		return nil, fmt.Errorf("watch %s: %w", url, err)
	}
	w := &watcher{client: c, stop: sub.Unsubscribe, done: make(chan struct{}), news: make(chan struct{})}
	go func() {
		defer close(w.done)
		for {
			select {
			case h := <-heads:
				w.mu.Lock()
				w.blocks = append(w.blocks, seen{h, time.Now()})
				close(w.news)
				w.news = make(chan struct{})
				w.mu.Unlock()
			case w.err = <-sub.Err():
				return
			}
		}
	}()
	return w, nil
}

func (w *watcher) close() {
	w.stop()
	<-w.done
	w.client.Close()
}

// after lists the blocks that came after a moment.
func (w *watcher) after(t time.Time) []seen {
	w.mu.Lock()
	defer w.mu.Unlock()
	i, _ := slices.BinarySearchFunc(w.blocks, t, func(b seen, t time.Time) int { return b.at.Compare(t) })
	return slices.Clone(w.blocks[i:])
}

// next waits for one more block.
func (w *watcher) next(ctx context.Context) error {
	w.mu.Lock()
	news := w.news
	w.mu.Unlock()
	select {
	case <-news:
		return nil
	case <-w.done:
		return fmt.Errorf("the validator ended the subscription: %w", w.err)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// gaps are the times between successive blocks, in order of length.
func gaps(blocks []seen) (list []time.Duration) {
	for i := 1; i < len(blocks); i++ {
		list = append(list, blocks[i].at.Sub(blocks[i-1].at))
	}
	slices.Sort(list)
	return list
}

// quantile is the value below which a part of a sorted list lies; zero of an empty one.
func quantile[T any](sorted []T, part float64) (v T) {
	if len(sorted) == 0 {
		return v
	}
	return sorted[min(int(part*float64(len(sorted))), len(sorted)-1)]
}

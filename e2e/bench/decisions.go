package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// decisionMetric is the validators' histogram of the time from sending a proposal to its certificate.
const decisionMetric = "emc_consensus_decision_seconds"

// decided is a histogram over all validators: how many decisions took at most so many seconds.
type decided struct {
	bounds []float64
	counts []uint64 // cumulative
}

// decisions reads and sums up the validators' histograms.
func (b *bench) decisions(ctx context.Context) (sum decided, err error) {
	for _, url := range b.net.Info.Metrics {
		if err := sum.add(ctx, url); err != nil {
			return decided{}, fmt.Errorf("read metrics of %s: %w", url, err)
		}
	}
	return sum, nil
}

func (d *decided) add(ctx context.Context, url string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	i := 0
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		rest, ok := strings.CutPrefix(lines.Text(), decisionMetric+`_bucket{le="`)
		if !ok {
			continue
		}
		bound, count, _ := strings.Cut(rest, `"} `)
		le, err := strconv.ParseFloat(bound, 64)
		n, err2 := strconv.ParseUint(count, 10, 64)
		if err := errors.Join(err, err2); err != nil {
			return err
		}
		if len(d.bounds) <= i {
			d.bounds, d.counts = append(d.bounds, le), append(d.counts, 0)
		}
		d.counts[i] += n
		i++
	}
	if i == 0 {
		return fmt.Errorf("no %s", decisionMetric)
	}
	return nil
}

// since is a quantile of what was decided since an earlier reading, between the bounds of its bucket in proportion.
func (d decided) since(old decided, part float64) time.Duration {
	count := func(i int) float64 { return float64(d.counts[i] - old.counts[i]) }
	last := len(d.bounds) - 1
	want := part * count(last)
	for i := range d.bounds {
		if count(i) < want || count(i) == 0 {
			continue
		}
		low, below := 0.0, 0.0
		if i > 0 {
			low, below = d.bounds[i-1], count(i-1)
		}
		return time.Duration((low + (min(d.bounds[i], 10)-low)*(want-below)/(count(i)-below)) * float64(time.Second))
	}
	return 0
}

package metrics

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

func TestProbes(t *testing.T) {
	var why error
	s := NewServer(0, prometheus.NewRegistry(), func() error { return why })
	get := func(path string) (int, string) {
		w := httptest.NewRecorder()
		s.server.Handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w.Code, w.Body.String()
	}
	code, _ := get("/readyz")
	require.Equal(t, http.StatusOK, code)
	why = errors.New("no peers")
	code, said := get("/readyz")
	require.Equal(t, http.StatusServiceUnavailable, code)
	require.Equal(t, "no peers\n", said)
	code, _ = get("/healthz")
	require.Equal(t, http.StatusOK, code, "it lives")
	code, _ = get("/metrics")
	require.Equal(t, http.StatusOK, code)
}

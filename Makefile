# EMC. `make demo` runs the main job on real input, `make test` runs every test; both install what they need (Debian, root, Go and Node).
SHELL := /bin/bash
.DEFAULT_GOAL := help

BIN      := bin/emc
TOOLS    := .tools
TIMED    := scripts/timed.sh
GO_SRC   := $(shell find cmd node router relayer worker protocol internal client deploy bindings -name '*.go' -o -name '*.c' -o -name '*.h' 2>/dev/null) go.mod go.sum
LINT     := $(TOOLS)/bin/golangci-lint
LINT_VER := v2.15.0
INPUT    ?=
# Packages that the race detector can afford: ours, without the generated bindings, the black-box tests, and the money flow's long runs, which one goroutine makes.
GO_PKGS   = $$(go list ./... | grep -v -e /bindings/ -e /e2e -e /deploy/economy)
# How many seeds the consensus simulation runs in `make test` and in `make sim`.
SIM_SEEDS      ?= 100000
SIM_SEEDS_LONG ?= 1000000
# Which mutants `make mutate` draws.
SEED           ?= 1
CHAOS_MINUTES  ?= 30
# libsecp256k1's assembly for the scalars and, with gcc, a third off the recovery of a transaction's sender; elsewhere its C does the same.
ifeq ($(shell go env GOARCH 2>/dev/null),amd64)
export CGO_CFLAGS ?= -O2 -g -DUSE_ASM_X86_64=1
endif
export PATH := $(CURDIR)/$(TOOLS)/node_modules/.bin:$(CURDIR)/node_modules/.bin:$(PATH)

.PHONY: help
help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: setup setup-node setup-docker
setup: setup-node setup-docker ## install what building, testing and running need

setup-node:
	@$(TIMED) "set up Node and npm packages" scripts/setup-node.sh

setup-docker:
	@$(TIMED) "set up Docker" scripts/setup-docker.sh
	@$(TIMED) "container images" scripts/build-images.sh

.PHONY: build
build: $(BIN) ## build bin/emc

$(BIN): $(GO_SRC)
	@$(TIMED) "build emc" go build -o $(BIN) ./cmd/emc

.PHONY: demo
demo: setup-docker build ## run one real job through the whole network; INPUT=page.png takes your own page
	@scripts/sample-page.sh
	@go run ./e2e/demo --emc $(BIN) $(if $(INPUT),--input $(INPUT))

.PHONY: test
test: ## run every test
	@$(TIMED) "all tests" $(MAKE) --no-print-directory setup build test-parts
	@echo "make test: everything passed"

.PHONY: test-parts
test-parts: lint bindings-check test-go sim-short test-contracts mutate-fixed test-sdk test-e2e

.PHONY: test-go
test-go: ## Go tests, with the race detector
	@$(TIMED) "go tests" env EMC_REQUIRE_DOCKER=1 go test -race -timeout 20m $(GO_PKGS)
	@$(TIMED) "money flow" go test ./deploy/economy

.PHONY: sim sim-short
sim-short:
	@$(TIMED) "consensus simulation" env EMC_SIM_SEEDS=$(SIM_SEEDS) go test -count=1 -timeout 20m -run 'TestSim' ./node/qbft

sim: ## consensus simulation over very many seeds, and what protects consensus taken away piece by piece
	@$(TIMED) "consensus simulation" env EMC_SIM_LARGE=1 EMC_SIM_SEEDS=$(SIM_SEEDS_LONG) go test -count=1 -timeout 12h -run 'TestSim|TestMutants' ./node/qbft ./node/consensus

.PHONY: test-contracts
test-contracts: setup-node ## forge tests and gas snapshots
	@$(TIMED) "contract tests" scripts/test-contracts.sh

.PHONY: layouts
layouts: setup-node ## write the storage layouts that upgrades must keep
	@$(TIMED) "storage layouts" node scripts/layouts.mjs

.PHONY: docs
docs: setup-node ## write docs/contracts from the contracts' NatSpec
	@$(TIMED) "contract pages" node scripts/contract-docs.mjs

.PHONY: coverage
coverage: setup-node ## how much of the contracts the tests run; fails below 97% of lines or 95% of branches
	@$(TIMED) "coverage" scripts/coverage.sh

.PHONY: mutate mutate-fixed
mutate: setup-node ## 300 small changes of the contracts, most of which the tests must notice; SEED=n draws others
	@$(TIMED) "mutants" scripts/mutate.sh --seed $(SEED)

mutate-fixed: setup-node ## 15 of them, chosen
	@$(TIMED) "fixed mutants" scripts/mutate.sh --fixed

.PHONY: test-sdk
test-sdk: setup-node ## SDK tests
	@$(TIMED) "sdk tests" npm test --workspaces --if-present

.PHONY: test-e2e
test-e2e: setup build ## black-box tests against real processes, and hardhat tests against the devnet
	@scripts/sample-page.sh
	@$(TIMED) "end to end" env EMC_BIN=$(CURDIR)/$(BIN) go test -count=1 -timeout 40m -parallel 3 ./e2e/...

.PHONY: lint
lint: $(LINT) setup-node ## formatting and linters
	@$(TIMED) "lint" scripts/lint.sh $(LINT)

$(LINT):
	@$(TIMED) "install golangci-lint" env GOBIN=$(CURDIR)/$(TOOLS)/bin go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(LINT_VER)

.PHONY: bindings bindings-check
bindings: setup-node ## generate Go bindings from the contracts
	@$(TIMED) "bindings" scripts/bindings.sh

bindings-check: setup-node
	@$(TIMED) "bindings are fresh" scripts/bindings.sh --check

.PHONY: bench bench-chain
bench: bench-chain ## benchmarks; see docs/benchmarks.md
	@go test -run '^$$' -bench . -benchmem ./protocol/... ./worker/proof ./node/qbft

bench-chain: build ## speed, latency and memory of a chain of real processes, and its engine's limit
	@go run ./e2e/bench --emc $(BIN) $(BENCH_ARGS)

.PHONY: chaos
chaos: build ## break validators at random for CHAOS_MINUTES (30), in the order of CHAOS_SEED; needs root
	@$(TIMED) "chaos" go run ./e2e/chaos --emc $(BIN) --minutes $(CHAOS_MINUTES) $(if $(CHAOS_SEED),--seed $(CHAOS_SEED)) $(if $(CHAOS_VALIDATORS),--validators $(CHAOS_VALIDATORS))

.PHONY: clean
clean: ## remove what was built; keeps downloads and container images
	rm -rf bin out cache .devnet

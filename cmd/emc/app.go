package main

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/edgematrix/emc/bindings/apps"
	"github.com/edgematrix/emc/client"
	"github.com/edgematrix/emc/protocol"
	"github.com/edgematrix/emc/worker/runtime"
)

// maxRoyalty is all of what an app earns, in hundredths of a percent; the contract allows less.
const maxRoyalty = 10_000

func appCommand() *cli.Command {
	app := &cli.Uint64Flag{Name: "app", Usage: "the app's number", Required: true}
	return &cli.Command{
		Name: "app", Category: groupProvider, Usage: "publish and list AI apps, and say which ones an operator serves",
		Subcommands: []*cli.Command{
			{
				Name: "publish", Usage: "put an app on the chain: its image's digest and how it is run",
				Flags: walletFlags(append(buildFlags(),
					&cli.StringFlag{Name: "name", Usage: "what people call it (default: the image's name)"},
					&cli.IntFlag{Name: "royalty", Usage: "the publisher's share of what the app earns, in hundredths of a percent"},
					&cli.StringFlag{Name: "fixed-units", Usage: "charge this many U a call instead of time"},
					&cli.StringFlag{Name: "price-hint", Usage: "EMC a U that you find fair; information only"},
				)...),
				Action: withWallet(publishApp),
			},
			{
				Name: "update", Usage: "give an app a new version, which its sockets run from then on",
				Flags: walletFlags(append(buildFlags(), app)...), Action: withWallet(updateApp),
			},
			{
				Name: "retire", Usage: "end new offers of an app, or take one version of it back",
				Flags:  walletFlags(app, &cli.UintFlag{Name: "version", Usage: "take only this version back"}),
				Action: withWallet(retireApp),
			},
			{Name: "list", Usage: "list the apps", Flags: walletFlags(), Action: withWallet(listApps)},
			ruleCommand("allow", "serve these apps, whatever the policy", client.RuleAllowed),
			ruleCommand("deny", "offer and run none of these apps", client.RuleDenied),
			ruleCommand("unrule", "leave these apps to the policy", client.RuleNone),
			{
				Name: "policy", Usage: "serve every app that is not denied (open), or only those that are allowed (allowed-only)", ArgsUsage: "open|allowed-only",
				Flags: walletFlags(operatorFlag()), Action: withWallet(setPolicy),
			},
		},
	}
}

// buildFlags describe one version of an app.
func buildFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "manifest", Usage: "the app's manifest.json", Required: true, TakesFile: true},
		&cli.BoolFlag{Name: "deterministic", Usage: "equal inputs give equal outputs"},
		&cli.BoolFlag{Name: "with-layers", Usage: "store the image's layers with the router too, for workers that cannot pull it"},
		&cli.BoolFlag{Name: "registry", Usage: "publish the digest that the image's registry gave it when it was pushed: workers pull it from there"},
		&cli.StringFlag{Name: "image-cache", Usage: "folder where digests of large images are remembered", Value: filepath.Join(dataHome(), "images"), EnvVars: []string{"EMC_IMAGE_CACHE"}},
	}
}

func operatorFlag() cli.Flag {
	return &cli.Uint64Flag{Name: "operator", Usage: "whose (default: the account's own)"}
}

// build reads the manifest, and stores what workers need of the image with the router.
func (w *wallet) build() (apps.IAppsBuild, *protocol.Manifest, error) {
	var b apps.IAppsBuild
	data, err := os.ReadFile(w.cli.String("manifest"))
	if err != nil {
		return b, nil, fmt.Errorf("--manifest: %w", plainPath(err))
	}
	manifest, err := protocol.ValidateManifest(data)
	if err != nil {
		return b, nil, fmt.Errorf("manifest %s: %w", w.cli.String("manifest"), err)
	}
	router, err := w.routerAPI()
	if err != nil {
		return b, nil, err
	}
	image, err := w.imageDigest(router.URL, manifest.Image)
	if err != nil {
		return b, nil, err
	}
	b = apps.IAppsBuild{Image: image, Deterministic: w.cli.Bool("deterministic"), Manifest: string(data)}
	if manifest.SelfTest != nil {
		b.SelfTest = common.HexToHash(manifest.SelfTest.Input)
	}
	return b, manifest, nil
}

// terms reads what holds for all versions.
func (w *wallet) terms() (apps.IAppsTerms, error) {
	t := apps.IAppsTerms{PriceHint: new(big.Int), Name: w.cli.String("name")}
	royalty := w.cli.Int("royalty")
	if royalty < 0 || royalty > maxRoyalty {
		return t, fmt.Errorf("--royalty %d: give 0 to %d hundredths of a percent", royalty, maxRoyalty)
	}
	t.RoyaltyBps = uint16(royalty)
	var err error
	if s := w.cli.String("fixed-units"); s != "" {
		t.Metering = 1
		if t.FixedUnits, err = parseMilli(s); err != nil {
			return t, fmt.Errorf("--fixed-units: %w", err)
		}
	}
	if s := w.cli.String("price-hint"); s != "" {
		if t.PriceHint, err = parseEMC(s); err != nil {
			return t, fmt.Errorf("--price-hint: %w", err)
		}
	}
	return t, nil
}

func publishApp(w *wallet) error {
	terms, err := w.terms()
	if err != nil {
		return err
	}
	build, manifest, err := w.build()
	if err != nil {
		return err
	}
	if terms.Name == "" {
		terms.Name = manifest.Image
	}
	id, receipt, err := w.Publish(w.cli.Context, terms, build)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"app": id, "image": fmt.Sprintf("sha256:%x", build.Image), "tx": receipt.TxHash},
		"app %d: %s, image sha256:%x (transaction %s)", id, terms.Name, build.Image, receipt.TxHash)
}

func updateApp(w *wallet) error {
	build, _, err := w.build()
	if err != nil {
		return err
	}
	id := w.cli.Uint64("app")
	version, receipt, err := w.AddVersion(w.cli.Context, id, build)
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"app": id, "version": version, "image": fmt.Sprintf("sha256:%x", build.Image), "tx": receipt.TxHash},
		"app %d is at version %d: image sha256:%x (transaction %s)", id, version, build.Image, receipt.TxHash)
}

func retireApp(w *wallet) error {
	id, version := w.cli.Uint64("app"), w.cli.Uint("version")
	if version > 1<<16-1 {
		return fmt.Errorf("--version %d: there is none of that number", version)
	}
	receipt, err := w.RetireApp(w.cli.Context, id, uint16(version))
	if err != nil {
		return err
	}
	what := fmt.Sprintf("app %d", id)
	if version != 0 {
		what = fmt.Sprintf("version %d of app %d", version, id)
	}
	return w.answer(map[string]any{"app": id, "version": version, "tx": receipt.TxHash}, "%s is retired (transaction %s)", what, receipt.TxHash)
}

func ruleCommand(name, usage string, rule uint8) *cli.Command {
	return &cli.Command{
		Name: name, Usage: usage, Flags: walletFlags(operatorFlag(), &cli.Uint64SliceFlag{Name: "app", Usage: "the app's number; several times for several", Required: true}),
		Action: withWallet(func(w *wallet) error {
			o, err := w.operatorFlag()
			if err != nil {
				return err
			}
			ids := w.cli.Uint64Slice("app")
			receipt, err := w.SetAppRules(w.cli.Context, o.ID, ids, rule)
			if err != nil {
				return err
			}
			return w.answer(map[string]any{"operator": o.ID, "apps": ids, "rule": rule, "tx": receipt.TxHash}, "operator %d, apps %d: %s (transaction %s)", o.ID, ids, name, receipt.TxHash)
		}),
	}
}

func setPolicy(w *wallet) error {
	policy := w.cli.Args().First()
	if policy != "open" && policy != "allowed-only" {
		return fmt.Errorf("policy %q: give open or allowed-only", policy)
	}
	o, err := w.operatorFlag()
	if err != nil {
		return err
	}
	receipt, err := w.SetAppPolicy(w.cli.Context, o.ID, policy == "allowed-only")
	if err != nil {
		return err
	}
	return w.answer(map[string]any{"operator": o.ID, "policy": policy, "tx": receipt.TxHash}, "operator %d: %s (transaction %s)", o.ID, policy, receipt.TxHash)
}

// imageDigest is the digest that names the image on the chain.
func (w *wallet) imageDigest(router, ref string) (common.Hash, error) {
	if w.cli.Bool("registry") {
		return runtime.RegistryDigest(w.cli.Context, ref)
	}
	return runtime.Pack(w.cli.Context, ref, &runtime.HTTPStore{URL: router}, w.cli.String("image-cache"), w.cli.Bool("with-layers"))
}

func listApps(w *wallet) error {
	list, err := w.Apps(w.cli.Context)
	if err != nil {
		return err
	}
	if w.cli.Bool("json") {
		return w.answer(list, "")
	}
	if len(list) == 0 {
		return w.answer(nil, "no apps yet; `emc app publish` puts one on the chain, docs/provider.md says how")
	}
	t := tabwriter.NewWriter(w.cli.App.Writer, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "app\tname\tversion\troyalty\tpublisher\timage")
	for _, a := range list {
		name := a.Name
		if a.Retired {
			name += " (retired)"
		}
		_, _ = fmt.Fprintf(t, "%d\t%s\t%d\t%s%%\t%s\tsha256:%x\n", a.ID, name, a.Version, client.FormatDecimal(big.NewInt(int64(a.RoyaltyBps)), 2), a.Publisher, a.Image)
	}
	return t.Flush()
}

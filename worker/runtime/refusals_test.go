package runtime

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/edgematrix/emc/worker/calls"
)

// refusal is an input that an app must refuse, and words of the reason.
type refusal struct {
	input []byte
	why   string
}

// refuse checks that each input is refused in one line that says why, with nothing on stdout.
func refuse(t *testing.T, folder string, refusals map[string]refusal) {
	t.Helper()
	for name, c := range refusals {
		t.Run(name, func(t *testing.T) {
			d, app := realApp(t, folder)
			r := runJob(t, d, app, string(c.input), appsTime)
			require.Equal(t, calls.Exited, r.End, r.Stderr)
			require.Equal(t, 2, r.ExitCode, r.Stderr)
			require.Contains(t, r.Stderr, c.why)
			require.Equal(t, 1, strings.Count(r.Stderr, "\n"), "one line: %q", r.Stderr)
			require.Empty(t, r.output)
		})
	}
}

func TestOCRRefuses(t *testing.T) {
	t.Parallel()
	image := []byte(samplePage(t))
	refuse(t, "ocr", map[string]refusal{
		"nothing":         {nil, "empty input"},
		"text":            {[]byte("hello"), "not a PNG, JPEG or TIFF"},
		"a list of paths": {[]byte("/etc/passwd\n/proc/self/environ\n"), "not a PNG, JPEG or TIFF"},
		"half a page":     {image[:len(image)/2], "cannot read the image"},
		"only the magic":  {image[:8], "cannot read the image"},
		"a broken jpeg":   {[]byte("\xff\xd8\xff\xe0garbage"), "cannot read the image"},
		"a broken tiff":   {[]byte("II*\x00\xff\xff\xff\xff"), "cannot read the image"},
		"a huge picture":  {huge(image), "cannot read the image"},
	})
}

// huge is a PNG whose header promises 2^31-1 by 2^31-1 points.
func huge(image []byte) []byte {
	out := bytes.Clone(image)
	for i := 16; i < 24; i += 4 {
		binary.BigEndian.PutUint32(out[i:], math.MaxInt32)
	}
	return out
}

func TestTrainRefuses(t *testing.T) {
	t.Parallel()
	x := npy("<f4", "(20, 2)", floats(40, 1))
	y := npy("|u1", "(20,)", labels(20))
	refuse(t, "train", map[string]refusal{
		"nothing":         {nil, "empty input"},
		"no zip":          {[]byte("hello"), "not a readable .npz archive"},
		"half an archive": {npz(x, y)[:100], "not a readable .npz archive"},
		"no labels":       {npz(x, nil), "exactly two arrays"},
		"pickled objects": {npz(npy("|O", "(20, 2)", []byte("\x80\x04N.")), y), "type object"},
		"texts":           {npz(npy("<U4", "(20, 2)", make([]byte, 640)), y), "use plain numbers"},
		"a code header":   {npz(npy("<f4", "__import__('os').abort()", floats(40, 1)), y), "no valid .npy header"},
		"a huge shape":    {npz(npy("<f4", "(99999, 99999)", floats(40, 1)), y), "too large"},
		"one dimension":   {npz(npy("<f4", "(20,)", floats(20, 1)), y), "shape"},
		"too few values":  {npz(npy("<f4", "(20, 2)", floats(39, 1)), y), "does not hold the values"},
		"rows differ":     {npz(x, npy("|u1", "(19,)", labels(19))), "X has 20 rows but y has 19 labels"},
		"not a number":    {npz(npy("<f4", "(20, 2)", floats(40, float32(math.NaN()))), y), "not finite"},
		"negative labels": {npz(x, npy("|i1", "(20,)", bytes.Repeat([]byte{0xff, 1}, 10))), "labels must be"},
		"one label":       {npz(x, npy("|u1", "(20,)", make([]byte, 20))), "nothing to learn"},
		"a bomb":          {npz(npy("|u1", "(1, 300000000)", make([]byte, 300_000_000)), y), "unpacked"},
	})
}

// npy is an array in NumPy's format, version 1.0; its parts need not agree.
func npy(dtype, shape string, values []byte) []byte {
	header := fmt.Sprintf("{'descr': '%s', 'fortran_order': False, 'shape': %s, }\n", dtype, shape)
	out := append([]byte("\x93NUMPY\x01\x00"), byte(len(header)), byte(len(header)>>8))
	return append(append(out, header...), values...)
}

func npz(x, y []byte) []byte {
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, member := range []struct {
		name string
		data []byte
	}{{"X.npy", x}, {"y.npy", y}} {
		if member.data == nil {
			continue
		}
		w, err := archive.Create(member.name)
		if err != nil {
			panic(err)
		}
		_, _ = w.Write(member.data)
	}
	if err := archive.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func floats(n int, value float32) []byte {
	return bytes.Repeat(binary.LittleEndian.AppendUint32(nil, math.Float32bits(value)), n)
}

func labels(n int) []byte { return bytes.Repeat([]byte{0, 1}, n)[:n] }

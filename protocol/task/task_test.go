package task

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/edgematrix/emc/protocol"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/chacha20"
)

var update = flag.Bool("update", false, "write ../testdata/task.json anew")

var (
	testSeed   = crypto.Keccak256Hash([]byte("seed"))
	testRandom = crypto.Keccak256Hash([]byte("randomness"))
	testKey, _ = crypto.ToECDSA(crypto.Keccak256([]byte("worker")))
	testWorker = crypto.PubkeyToAddress(testKey.PublicKey)
)

// prover is the plainest worker there can be; the cheats of the tests are its fields.
type prover struct {
	n, rounds uint32
	worker    common.Address
	seed      common.Hash
	// cheats
	skip     func(round, row uint32) bool                  // do not compute this row
	spoil    func(round, row uint32, c []int32)            // change this row before it is digested
	previous func(round uint32, p common.Hash) common.Hash // key a round with something else

	c       [][][]int32
	digests [][]Digest
	groups  [][]common.Hash
	roots   []common.Hash
}

func (p *prover) run() Commitment {
	n := int(p.n)
	bKey := MatrixKey(p.seed)
	b := make([][]int8, n)
	for i := range b {
		b[i] = make([]int8, n)
		ExpandRow(&bKey, uint32(i), b[i])
	}
	previous := p.seed
	for r := range p.rounds {
		if p.previous != nil {
			previous = p.previous(r, previous)
		}
		previous = p.round(r, RoundKey(previous, p.worker, r), b)
		p.roots = append(p.roots, previous)
	}
	return Commitment{CommitmentRoot(p.roots), p.rounds, p.n}
}

func (p *prover) round(r uint32, key Key, b [][]int8) common.Hash {
	n := int(p.n)
	k, a := DigestKey(&key, p.n), make([]int8, n)
	rows, digests := make([][]int32, n), make([]Digest, n)
	for i := range rows {
		rows[i] = make([]int32, n)
		ExpandRow(&key, uint32(i), a)
		for l, v := range a {
			for j, w := range b[l] {
				rows[i][j] += int32(v) * int32(w)
			}
		}
		if p.spoil != nil {
			p.spoil(r, uint32(i), rows[i])
		}
		if p.skip == nil || !p.skip(r, uint32(i)) {
			digests[i] = RowDigest(rows[i], k)
		}
	}
	var groups []common.Hash
	for i := 0; i < n; i += Group {
		groups = append(groups, GroupNode(digests[i:i+Group]))
	}
	p.c, p.digests, p.groups = append(p.c, rows), append(p.digests, digests), append(p.groups, groups)
	return RoundRoot(groups)
}

func (p *prover) open(c Commitment, randomness common.Hash) *Opening {
	pairs := Pairs(randomness, 7, p.worker, c)
	o := &Opening{Window: 7, Worker: p.worker}
	o.Roots, o.Proof = OpenRoots(p.roots, pairs)
	for _, q := range pairs {
		g := q.Row / Group * Group
		o.Rows = append(o.Rows, OpenRow(q.Row, p.c[q.Round][q.Row], p.digests[q.Round][g:g+Group], p.groups[q.Round]))
	}
	return o
}

func honest(n, rounds uint32) (*prover, Commitment, *Opening) {
	p := &prover{n: n, rounds: rounds, worker: testWorker, seed: testSeed}
	c := p.run()
	return p, c, p.open(c, testRandom)
}

func TestHonestWorkerPasses(t *testing.T) {
	for _, s := range []struct{ n, rounds uint32 }{{64, 1}, {64, 2}, {64, 5}, {64, 17}, {128, 3}, {256, 2}} {
		t.Run(fmt.Sprint(s), func(t *testing.T) {
			_, c, o := honest(s.n, s.rounds)
			require.NoError(t, o.Sign(testKey))
			enc, err := o.Encode()
			require.NoError(t, err)
			back, err := DecodeOpening(enc, MaxGossip)
			require.NoError(t, err)
			require.NoError(t, back.CheckSignature())
			_, err = DecodeGossip(enc, testWorker)
			require.NoError(t, err)
			_, err = DecodeGossip(enc, common.Address{1})
			require.ErrorIs(t, err, ErrInvalid, "sent by another")
			require.NoError(t, NewVerifier(7, testSeed, testRandom).Verify(c, back))
		})
	}
}

func TestVerifierServesSeveralSizes(t *testing.T) {
	v := NewVerifier(7, testSeed, testRandom)
	for _, n := range []uint32{64, 256, 128, 64} {
		_, c, o := honest(n, 2)
		require.NoError(t, v.Verify(c, o))
	}
}

func TestCheatsAreCaught(t *testing.T) {
	for name, cheat := range map[string]*prover{
		"a tenth of the rows skipped":   {skip: func(_, row uint32) bool { return row%10 == 3 }},
		"a tenth of the rounds skipped": {skip: func(r, _ uint32) bool { return r == 4 }},
		"one entry wrong":               {spoil: func(_, row uint32, c []int32) { c[row%64] += 1 }},
		"two entries swapped":           {spoil: func(_, _ uint32, c []int32) { c[0], c[1] = c[1], c[0] }},
		"half of the row left out":      {spoil: func(_, _ uint32, c []int32) { clear(c[32:]) }},
		"rounds not chained":            {previous: func(uint32, common.Hash) common.Hash { return testSeed }},
		"another window's seed":         {previous: func(r uint32, p common.Hash) common.Hash { return common.Hash{31: byte(r)} }},
	} {
		t.Run(name, func(t *testing.T) {
			p := *cheat
			p.n, p.rounds, p.worker, p.seed = 64, 10, testWorker, testSeed
			c := p.run()
			for i := range byte(10) { // a tenth passes with probability 0.9^96 = 4e-5
				randomness := common.Hash{i}
				require.ErrorIs(t, NewVerifier(7, testSeed, randomness).Verify(c, p.open(c, randomness)), ErrInvalid)
			}
		})
	}
}

// Skipping 5% of the rows is caught with probability over 99%: the seeded trials allow the few that chance lets through.
func TestSkippingOneInTwenty(t *testing.T) {
	p := &prover{n: 64, rounds: 20, worker: testWorker, seed: testSeed, skip: func(r, _ uint32) bool { return r == 13 }}
	c := p.run()
	passed := 0
	for i := range 200 {
		touched := false
		for _, q := range Pairs(common.BigToHash(big.NewInt(int64(i))), 7, testWorker, c) {
			touched = touched || q.Round == 13
		}
		if !touched {
			passed++
		}
	}
	require.LessOrEqual(t, passed, 6, "0.7% of 200 are 1.4")
}

// Once x is known, a row that fits C_i.x is easily made without B; the digest committed before must not fit it.
func TestRowFittedToTheVectorIsCaught(t *testing.T) {
	p, c, o := honest(64, 3)
	v := NewVerifier(7, testSeed, testRandom)
	require.NoError(t, v.Verify(c, o))
	x, _ := v.prepare(64)
	pair := Pairs(testRandom, 7, testWorker, c)[0]
	row := append([]int32(nil), p.c[pair.Round][pair.Row]...)
	fitted := fitRow(row, x)
	require.Equal(t, dotInt32(row, x), dotInt32(fitted, x))
	require.NotEqual(t, row, fitted)
	o.Rows[0].C = packRow(fitted)
	require.ErrorContains(t, v.Verify(c, o), "does not lead")
}

// fitRow finds another row with the same product by x: it moves two entries by a and -b with a*x[0] = b*x[1].
func fitRow(row []int32, x vector) []int32 {
	a, b := ratio(x[1], x[0])
	out := append([]int32(nil), row...)
	out[0] += a
	out[1] -= b
	return out
}

// ratio finds a, b, |a|, |b| < 2^31, with a*x0 = b*x1 modulo the prime (rational reconstruction).
func ratio(x1, x0 uint64) (int32, int32) {
	p := big.NewInt(prime)
	q := new(big.Int).ModInverse(new(big.Int).SetUint64(x0), p)
	q.Mul(q, new(big.Int).SetUint64(x1)).Mod(q, p) // a = b*q
	r0, r1, t0, t1 := p, q, big.NewInt(0), big.NewInt(1)
	bound := new(big.Int).Lsh(big.NewInt(1), 30)
	for r1.Cmp(bound) > 0 {
		quo := new(big.Int).Quo(r0, r1)
		r0, r1 = r1, new(big.Int).Sub(r0, new(big.Int).Mul(quo, r1))
		t0, t1 = t1, new(big.Int).Sub(t0, new(big.Int).Mul(quo, t1))
	}
	return int32(r1.Int64()), int32(t1.Int64())
}

// many is an honest worker's window of so many rounds that their roots need a proof.
func many(t *testing.T) (Commitment, *Opening) {
	c, enc := manyOnce()
	o, err := DecodeOpening(enc, MaxGossip)
	require.NoError(t, err)
	require.NotEmpty(t, o.Proof)
	return c, o
}

var manyOnce = sync.OnceValues(func() (Commitment, []byte) {
	_, c, o := honest(64, 200)
	o.Signature = protocol.Signature{31: 1, 63: 1, 64: 27} // of the right form
	enc, err := o.Encode()
	if err != nil {
		panic(err)
	}
	return c, enc
})

func TestOpeningIsBound(t *testing.T) {
	for name, change := range map[string]func(*Opening, *Commitment){
		"rows swapped":        func(o *Opening, _ *Commitment) { o.Rows[0], o.Rows[1] = o.Rows[1], o.Rows[0] },
		"a row missing":       func(o *Opening, _ *Commitment) { o.Rows = o.Rows[1:] },
		"another worker":      func(o *Opening, _ *Commitment) { o.Worker[0]++ },
		"another window":      func(o *Opening, _ *Commitment) { o.Window++ },
		"entry changed":       func(o *Opening, _ *Commitment) { o.Rows[5].C[0]++ },
		"row too short":       func(o *Opening, _ *Commitment) { o.Rows[5].C = o.Rows[5].C[4:] },
		"path too short":      func(o *Opening, _ *Commitment) { o.Rows[5].Path = o.Rows[5].Path[1:] },
		"path changed":        func(o *Opening, _ *Commitment) { o.Rows[5].Path[0][0]++ },
		"sibling changed":     func(o *Opening, _ *Commitment) { o.Rows[5].Siblings[0][0]++ },
		"root changed":        func(o *Opening, _ *Commitment) { o.Roots[0][0]++ },
		"root missing":        func(o *Opening, _ *Commitment) { o.Roots = o.Roots[1:] },
		"proof too long":      func(o *Opening, _ *Commitment) { o.Proof = append(o.Proof, common.Hash{}) },
		"proof too short":     func(o *Opening, _ *Commitment) { o.Proof = o.Proof[:len(o.Proof)-1] },
		"more rounds claimed": func(_ *Opening, c *Commitment) { c.Rounds *= 2 },
		"greater n claimed":   func(_ *Opening, c *Commitment) { c.N *= 2 },
		"no rounds":           func(_ *Opening, c *Commitment) { c.Rounds = 0 },
		"odd n":               func(_ *Opening, c *Commitment) { c.N = 96 },
		"other commitment":    func(_ *Opening, c *Commitment) { c.Root[0]++ },
	} {
		t.Run(name, func(t *testing.T) {
			c, o := many(t)
			require.NoError(t, NewVerifier(7, testSeed, testRandom).Verify(c, o))
			change(o, &c)
			require.ErrorIs(t, NewVerifier(7, testSeed, testRandom).Verify(c, o), ErrInvalid)
		})
	}
	c, o := many(t)
	require.Error(t, NewVerifier(7, common.Hash{1}, testRandom).Verify(c, o), "another seed")
	require.Error(t, NewVerifier(7, testSeed, common.Hash{1}).Verify(c, o), "another randomness")
	require.Error(t, o.CheckSignature(), "unsigned")
	other, _ := crypto.GenerateKey()
	require.NoError(t, o.Sign(other))
	require.ErrorIs(t, o.CheckSignature(), ErrInvalid)
	require.NoError(t, o.Sign(testKey))
	require.NoError(t, o.CheckSignature())
	o.Rows[0].C[0]++
	require.Error(t, o.CheckSignature(), "changed after signing")
}

// Proofs of any places among any number of rounds lead to the root, and only as they are.
func TestManyPlaces(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for count := uint32(1); count < 70; count++ {
		leaves := make([]common.Hash, count)
		var places []uint32
		var opened []common.Hash
		for i := range leaves {
			leaves[i] = crypto.Keccak256Hash([]byte{byte(i), byte(count)})
			if rng.IntN(4) == 0 || i == int(count)-1 {
				places, opened = append(places, uint32(i)), append(opened, leaves[i])
			}
		}
		proof, root := proveMany(leaves, places)
		require.Equal(t, CommitmentRoot(leaves), root)
		got, err := rootOfMany(count, places, opened, proof)
		require.NoError(t, err)
		require.Equal(t, root, got)
		opened[0][5]++
		got, err = rootOfMany(count, places, opened, proof)
		require.NoError(t, err)
		require.NotEqual(t, root, got)
	}
	require.Zero(t, CommitmentRoot(nil))
}

func TestPower(t *testing.T) {
	for _, c := range []struct {
		rounds, n uint32
		seconds   uint64
		want      uint64
	}{{5000, 512, 4, 167}, {1000, 1024, 4, 268}, {860, 32768, 60, 504_309}, {MaxRounds, MaxSize, 1, 147_573_952_589}, {1, 64, 4, 0}, {5000, 512, 0, 0}, {5000, 500, 4, 0}, {0, 512, 4, 0}} {
		require.Equal(t, c.want, Commitment{Rounds: c.rounds, N: c.n}.Power(c.seconds), c)
	}
}

// The streams are ChaCha20 of RFC 8439 with the nonce of the package's documentation, and rows of a smaller matrix begin those of a larger one.
func TestExpandRow(t *testing.T) {
	key := MatrixKey(testSeed)
	long, short := make([]int8, 512), make([]int8, 64)
	ExpandRow(&key, 77, long)
	ExpandRow(&key, 77, short)
	require.Equal(t, long[:64], short)
	nonce := binary.LittleEndian.AppendUint32(make([]byte, 4), 77)
	c, err := chacha20.NewUnauthenticatedCipher(key[:], append(nonce, 0, 0, 0, 0))
	require.NoError(t, err)
	want := make([]byte, 512)
	c.XORKeyStream(want, want)
	for i := range want {
		require.Equal(t, int8(want[i]), long[i])
	}
	ExpandRow(&key, 78, short)
	require.NotEqual(t, long[:64], short)
	ExpandRow(&key, 0, nil)
}

// A digest that were linear, or a quadratic form, in C could be had from precomputed matrices. Its third differences must not vanish.
func TestDigestIsNotLowDegree(t *testing.T) {
	key := RoundKey(testSeed, testWorker, 0)
	k := DigestKey(&key, 64)
	rng := rand.New(rand.NewPCG(5, 6))
	random := func() []int32 {
		c := make([]int32, 64)
		for i := range c {
			c[i] = rng.Int32N(1<<20) - 1<<19
		}
		return c
	}
	lanes := func(rows ...[]int32) (x, y uint64) {
		sum := make([]int32, 64)
		for _, r := range rows {
			for i, v := range r {
				sum[i] += v
			}
		}
		d := RowDigest(sum, k)
		return binary.LittleEndian.Uint64(d[:8]), binary.LittleEndian.Uint64(d[8:])
	}
	a, b, c := random(), random(), random()
	var x, y uint64
	for _, term := range []struct {
		sign uint64
		rows [][]int32
	}{{1, [][]int32{a, b, c}}, {^uint64(0), [][]int32{a, b}}, {^uint64(0), [][]int32{a, c}}, {^uint64(0), [][]int32{b, c}}, {1, [][]int32{a}}, {1, [][]int32{b}}, {1, [][]int32{c}}, {^uint64(0), nil}} {
		u, v := lanes(term.rows...)
		x, y = x+term.sign*u, y+term.sign*v
	}
	require.NotZero(t, x)
	require.NotZero(t, y)
}

func TestField(t *testing.T) {
	p := big.NewInt(prime)
	rng := rand.New(rand.NewPCG(7, 8))
	x := make(vector, 1024)
	for i := range x {
		x[i] = rng.Uint64N(prime)
	}
	x[0], x[1] = prime-1, 0
	dot := func(at func(i int) int64) uint64 {
		sum := new(big.Int)
		for i, v := range x {
			sum.Add(sum, new(big.Int).Mul(big.NewInt(at(i)), new(big.Int).SetUint64(v)))
		}
		return sum.Mod(sum, p).Uint64()
	}
	for name, entry := range map[string]func() int64{
		"random":   func() int64 { return int64(rng.Uint64N(256)) - 128 },
		"least":    func() int64 { return -128 },
		"greatest": func() int64 { return 127 },
	} {
		a, c := make([]int8, len(x)), make([]int32, len(x))
		for i := range a {
			v := entry()
			a[i], c[i] = int8(v), int32(v)<<24
		}
		require.Equal(t, dot(func(i int) int64 { return int64(a[i]) }), dotInt8(a, x), name)
		require.Equal(t, dot(func(i int) int64 { return int64(c[i]) }), dotInt32(c, x), name)
	}
	for _, v := range []uint64{0, 1, prime - 1, prime, prime + 1, 1 << 62} {
		require.Equal(t, v%prime, reduce(v))
	}
	require.EqualValues(t, prime-5, signed(-5))
}

func TestRandomness(t *testing.T) {
	calls := 0
	at := func(b uint64) (Origin, error) { // an L1 block every 2 L2 blocks
		calls++
		if b > 1000 {
			return Origin{}, fmt.Errorf("no block %d", b)
		}
		return Origin{Time: 10_000 + b/2*2, PrevRandao: common.BigToHash(new(big.Int).SetUint64(b / 2))}, nil
	}
	r, block, ok, err := Randomness(10_100, 100, 1000, at)
	require.NoError(t, err)
	require.True(t, ok)
	require.EqualValues(t, 102, block)
	require.Equal(t, common.BigToHash(big.NewInt(51)), r)
	require.Less(t, calls, 14)
	_, _, ok, err = Randomness(10_100, 100, 101, at)
	require.NoError(t, err)
	require.False(t, ok, "not later yet")
	_, block, ok, _ = Randomness(10_100, 100, 102, at)
	require.True(t, ok)
	require.EqualValues(t, 102, block)
	_, _, ok, _ = Randomness(0, 5, 4, at)
	require.False(t, ok)
	_, _, _, err = Randomness(0, 5, 1001, at)
	require.Error(t, err)
}

// The greatest opening that a worker may gossip fits the topic's limit. Each doubling of the rounds adds at most two nodes a row.
func TestSizeForGossip(t *testing.T) {
	const rounds = 1 << 14
	pairs := Pairs(testRandom, 1, testWorker, Commitment{Rounds: rounds, N: GossipSize})
	o := &Opening{Window: 1<<64 - 1, Signature: protocol.Signature{31: 1, 63: 1, 64: 27}}
	o.Roots, o.Proof = OpenRoots(make([]common.Hash, rounds), pairs)
	for range pairs {
		o.Rows = append(o.Rows, Row{Path: make([]common.Hash, rowPathLength(GossipSize)), C: make([]byte, 4*GossipSize)})
	}
	enc, err := o.Encode()
	require.NoError(t, err)
	const doublings = 8 // to MaxRounds
	require.Less(t, len(enc)+doublings*2*Rows*33, MaxGossip)
	_, err = DecodeOpening(make([]byte, MaxGossip+1), MaxGossip)
	require.ErrorIs(t, err, ErrInvalid)
}

func TestVectors(t *testing.T) {
	p, c, o := honest(64, 3)
	bKey, aKey := MatrixKey(testSeed), RoundKey(testSeed, testWorker, 0)
	row := func(key Key, i uint32) hexutil.Bytes {
		r, out := make([]int8, 64), make([]byte, 64)
		ExpandRow(&key, i, r)
		for i, v := range r {
			out[i] = byte(v)
		}
		return out
	}
	require.NoError(t, o.Sign(testKey))
	enc, err := o.Encode()
	require.NoError(t, err)
	got, err := json.MarshalIndent(map[string]any{
		"seed": testSeed, "worker": testWorker, "window": 7, "n": 64, "rounds": 3, "randomness": testRandom,
		"matrixKey": hexutil.Bytes(bKey[:]), "matrixRow5": row(bKey, 5), "roundKey0": hexutil.Bytes(aKey[:]), "roundRow5": row(aKey, 5),
		"digestKey0": DigestKey(&aKey, 64), "product0Row5": p.c[0][5], "digest0Row5": hexutil.Bytes(p.digests[0][5][:]),
		"roots": p.roots, "commitment": c.Root, "pairs": Pairs(testRandom, 7, testWorker, c), "opening": crypto.Keccak256Hash(enc),
	}, "", " ")
	require.NoError(t, err)
	const path = "../testdata/task.json"
	if *update {
		require.NoError(t, os.WriteFile(path, append(got, '\n'), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

func FuzzDecodeOpening(f *testing.F) {
	_, c, o := honest(64, 3)
	_ = o.Sign(testKey)
	enc, _ := o.Encode()
	f.Add(enc)
	v := NewVerifier(7, testSeed, testRandom)
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := DecodeOpening(b, MaxGossip)
		if err != nil {
			return
		}
		again, err := o.Encode()
		require.NoError(t, err)
		require.Equal(t, b, again)
		_ = o.CheckSignature()
		_ = v.Verify(c, o)
	})
}

// BenchmarkVerify shows that a row costs O(n): time a row doubles with n, where the product's row would quadruple.
func BenchmarkVerify(b *testing.B) {
	for _, n := range []uint32{64, 128, 256, 512, 1024} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			_, c, o := honest(n, 1)
			v := NewVerifier(7, testSeed, testRandom)
			require.NoError(b, v.Verify(c, o))
			for b.Loop() {
				if v.Verify(c, o) != nil {
					b.Fatal("refused")
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/Rows, "ns/row")
		})
	}
}

func BenchmarkPrepare(b *testing.B) {
	for _, n := range []uint32{1024, 4096} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				NewVerifier(7, testSeed, testRandom).prepare(n)
			}
		})
	}
}

#include "kernel.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define X86 1
#define TARGET_AVX2 __attribute__((target("avx2")))
#define TARGET_VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))
#if defined(__linux__) && defined(__GNUC__) && (defined(__clang__) || __GNUC__ >= 11)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#define AMX 1
#define TARGET_AMX __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,amx-tile,amx-int8")))
#endif
#endif

// What is inlined into a function of some target is compiled, and vectorised, for that target.
#define INLINE static inline __attribute__((always_inline))

enum { PANEL = 64, LANES = 16, SHIFT = 16 };

// ---- ChaCha20, 16 blocks of one stream at a time ----

typedef uint32_t lanes __attribute__((vector_size(4 * LANES)));

#define ROTATE(x, r) (((x) << (r)) | ((x) >> (32 - (r))))
#define QUARTER(a, b, c, d)            \
    a += b; d ^= a; d = ROTATE(d, 16); \
    c += d; b ^= c; b = ROTATE(b, 12); \
    a += b; d ^= a; d = ROTATE(d, 8);  \
    c += d; b ^= c; b = ROTATE(b, 7)

#define SPLAT(v) ((lanes){v, v, v, v, v, v, v, v, v, v, v, v, v, v, v, v})

INLINE void blocks16(const uint32_t state[16], uint32_t counter, uint32_t out[LANES][16]) {
    const lanes counters = SPLAT(counter) + (lanes){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    lanes x[16];
    for (int i = 0; i < 16; i++) x[i] = i == 12 ? counters : SPLAT(state[i]);
    for (int round = 0; round < 10; round++) {
        QUARTER(x[0], x[4], x[8], x[12]);
        QUARTER(x[1], x[5], x[9], x[13]);
        QUARTER(x[2], x[6], x[10], x[14]);
        QUARTER(x[3], x[7], x[11], x[15]);
        QUARTER(x[0], x[5], x[10], x[15]);
        QUARTER(x[1], x[6], x[11], x[12]);
        QUARTER(x[2], x[7], x[8], x[13]);
        QUARTER(x[3], x[4], x[9], x[14]);
    }
    for (int i = 0; i < 16; i++) x[i] += i == 12 ? counters : SPLAT(state[i]);
    for (int l = 0; l < LANES; l++)
        for (int i = 0; i < 16; i++) out[l][i] = x[i][l];
}

INLINE void expand(const uint8_t key[32], uint32_t row, uint32_t count, uint32_t n, int8_t *out) {
    uint32_t state[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
    uint32_t block[LANES][16];
    memcpy(state + 4, key, 32);
    for (uint32_t r = 0; r < count; r++, out += n) {
        state[14] = row + r; // words 12, 13, 15: counter, kind 0, zero
        for (uint32_t at = 0; at < n; at += sizeof block) {
            uint32_t left = n - at;
            blocks16(state, at / 64, block);
            memcpy(out + at, block, left < sizeof block ? left : sizeof block);
        }
    }
}

// ---- digest ----

INLINE void digest(const int32_t *c, const uint32_t *k, uint32_t n, uint8_t *out) {
    uint32_t h = n / 2;
    const uint32_t *u = (const uint32_t *)c, *v = u + h;
    uint64_t sum[2] = {0, 0};
    for (uint32_t j = 0; j < h; j++) {
        sum[0] += (uint64_t)(u[j] ^ k[j]) * (v[j] ^ k[j + h]);
        sum[1] += (uint64_t)(u[j] ^ k[j + SHIFT]) * (v[j] ^ k[j + h + SHIFT]);
    }
    memcpy(out, sum, 16);
}

INLINE void digests(const int32_t *c, const uint32_t *k, uint32_t n, uint8_t *out) {
    for (int i = 0; i < EMC_GROUP; i++) digest(c + (size_t)i * n, k, n, out + 16 * i);
}

// ---- plain: B as it is ----

static void multiply_plain(const int8_t *a, const int8_t *b, uint32_t n, int32_t *c) {
    memset(c, 0, (size_t)EMC_GROUP * n * sizeof *c);
    for (uint32_t i = 0; i < EMC_GROUP; i++)
        for (uint32_t k = 0; k < n; k++) {
            int32_t v = a[(size_t)i * n + k];
            const int8_t *row = b + (size_t)k * n;
            int32_t *to = c + (size_t)i * n;
            for (uint32_t j = 0; j < n; j++) to[j] += v * row[j];
        }
}

static void rows_plain(const uint8_t *key, const uint32_t *k, const int8_t *b, uint32_t row, uint32_t n, int8_t *a, int32_t *c, uint8_t *out) {
    expand(key, row, EMC_GROUP, n, a);
    multiply_plain(a, b, n, c);
    digests(c, k, n, out);
}

#ifdef X86

// ---- AVX2: sums of two products of 16 bits, which are exact ----

// Four rows of A by eight columns; b points to the columns in the panel.
TARGET_AVX2 static inline void tile_avx2(const int8_t *a, const int8_t *b, uint32_t n, int32_t *c) {
    __m256i low[4], high[4]; // each lane half a column's sum
    for (int i = 0; i < 4; i++) low[i] = high[i] = _mm256_setzero_si256();
    for (uint32_t k = 0; k < n; k += 4, b += 4 * PANEL) {
        __m256i left = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)b));         // columns 0-3, 4 rows each
        __m256i right = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(b + 16))); // columns 4-7
        for (int i = 0; i < 4; i++) {
            int32_t four;
            memcpy(&four, a + (size_t)i * n + k, 4);
            __m256i v = _mm256_cvtepi8_epi16(_mm_set1_epi32(four));
            low[i] = _mm256_add_epi32(low[i], _mm256_madd_epi16(v, left));
            high[i] = _mm256_add_epi32(high[i], _mm256_madd_epi16(v, right));
        }
    }
    for (int i = 0; i < 4; i++) { // hadd joins neighbours within 128 bits: columns 0 1 4 5, 2 3 6 7
        __m256i sum = _mm256_hadd_epi32(low[i], high[i]);
        _mm256_storeu_si256((__m256i *)(c + (size_t)i * n), _mm256_permute4x64_epi64(sum, 0xd8));
    }
}

TARGET_AVX2 static void rows_avx2(const uint8_t *key, const uint32_t *k, const int8_t *b, uint32_t row, uint32_t n, int8_t *a, int32_t *c, uint8_t *out) {
    expand(key, row, EMC_GROUP, n, a);
    for (uint32_t p = 0; p < n; p += PANEL)
        for (uint32_t i = 0; i < EMC_GROUP; i += 4)
            for (uint32_t j = 0; j < PANEL; j += 8)
                tile_avx2(a + (size_t)i * n, b + (size_t)p * n + 4 * j, n, c + (size_t)i * n + p + j);
    digests(c, k, n, out);
}

TARGET_AVX2 static void expand_avx2(const uint8_t *key, uint32_t row, uint32_t count, uint32_t n, int8_t *out) { expand(key, row, count, n, out); }

// ---- AVX-512 VNNI: unsigned by signed; A + 128 is multiplied, 128 times B's column sums are taken off again ----

// Four rows of A by the 64 columns of a panel.
TARGET_VNNI static inline void tile_vnni(const int8_t *a, const int8_t *b, const int32_t *sums, uint32_t n, int32_t *c) {
    __m512i sum[4][4];
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++)
            sum[i][j] = _mm512_slli_epi32(_mm512_sub_epi32(_mm512_setzero_si512(), _mm512_loadu_si512(sums + 16 * j)), 7);
    const __m512i flip = _mm512_set1_epi8((char)0x80);
    for (uint32_t k = 0; k < n; k += 4, b += 4 * PANEL) {
        __m512i col[4];
        for (int j = 0; j < 4; j++) col[j] = _mm512_loadu_si512(b + 64 * j);
        for (int i = 0; i < 4; i++) {
            int32_t four;
            memcpy(&four, a + (size_t)i * n + k, 4);
            __m512i v = _mm512_xor_si512(_mm512_set1_epi32(four), flip);
            for (int j = 0; j < 4; j++) sum[i][j] = _mm512_dpbusd_epi32(sum[i][j], v, col[j]);
        }
    }
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) _mm512_storeu_si512(c + (size_t)i * n + 16 * j, sum[i][j]);
}

TARGET_VNNI static void rows_vnni(const uint8_t *key, const uint32_t *k, const int8_t *b, const int32_t *sums, uint32_t row, uint32_t n, int8_t *a,
                                  int32_t *c, uint8_t *out) {
    expand(key, row, EMC_GROUP, n, a);
    for (uint32_t p = 0; p < n; p += PANEL)
        for (uint32_t i = 0; i < EMC_GROUP; i += 4) tile_vnni(a + (size_t)i * n, b + (size_t)p * n, sums + p, n, c + (size_t)i * n + p);
    digests(c, k, n, out);
}

TARGET_VNNI static void expand_vnni(const uint8_t *key, uint32_t row, uint32_t count, uint32_t n, int8_t *out) { expand(key, row, count, n, out); }

#endif // X86

#ifdef AMX

// ---- AMX: signed by signed, 16 x 64 by 64 x 16 at a time ----

// Two tiles of 16 rows of A by two of 16 columns of a panel.
TARGET_AMX static inline void tile_amx(const int8_t *a, const int8_t *b, uint32_t n, int32_t *c) {
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (uint32_t k = 0; k < n; k += 64, b += 64 * PANEL) {
        _tile_loadd(4, a + k, n);
        _tile_loadd(5, a + (size_t)16 * n + k, n);
        _tile_loadd(6, b, 4 * PANEL);
        _tile_loadd(7, b + 64, 4 * PANEL);
        _tile_dpbssd(0, 4, 6);
        _tile_dpbssd(1, 4, 7);
        _tile_dpbssd(2, 5, 6);
        _tile_dpbssd(3, 5, 7);
    }
    _tile_stored(0, c, 4 * (size_t)n);
    _tile_stored(1, c + 16, 4 * (size_t)n);
    _tile_stored(2, c + (size_t)16 * n, 4 * (size_t)n);
    _tile_stored(3, c + (size_t)16 * n + 16, 4 * (size_t)n);
}

TARGET_AMX static void rows_amx(const uint8_t *key, const uint32_t *k, const int8_t *b, uint32_t row, uint32_t n, int8_t *a, int32_t *c, uint8_t *out) {
    struct {
        uint8_t palette, start, reserved[14];
        uint16_t width[16]; // bytes
        uint8_t height[16];
    } __attribute__((aligned(64))) tiles;
    memset(&tiles, 0, sizeof tiles);
    tiles.palette = 1;
    for (int t = 0; t < 8; t++) tiles.width[t] = 64, tiles.height[t] = 16;
    expand(key, row, EMC_GROUP, n, a);
    _tile_loadconfig(&tiles);
    for (uint32_t p = 0; p < n; p += PANEL)
        for (uint32_t j = 0; j < PANEL; j += 32)
            for (uint32_t i = 0; i < EMC_GROUP; i += 32) tile_amx(a + (size_t)i * n, b + (size_t)p * n + 4 * j, n, c + (size_t)i * n + p + j);
    _tile_release();
    digests(c, k, n, out);
}

// Linux gives tile registers to those who ask: arch_prctl(ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA). The permission is the process's.
static int amx_permitted(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(d & (1u << 24)) || !(d & (1u << 25))) return 0;
    return syscall(SYS_arch_prctl, 0x1023, 18) == 0;
}

#endif // AMX

int emc_supported(int kernel) {
    switch (kernel) {
    case EMC_PLAIN: return 1;
#ifdef X86
    case EMC_AVX2: return __builtin_cpu_supports("avx2") != 0;
    case EMC_VNNI: return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
#endif
#ifdef AMX
    case EMC_AMX: return emc_supported(EMC_VNNI) && amx_permitted();
#endif
    }
    return 0;
}

void emc_expand(int kernel, const uint8_t key[32], uint32_t row, uint32_t count, uint32_t n, int8_t *out) {
#ifdef X86
    if (kernel >= EMC_VNNI) { expand_vnni(key, row, count, n, out); return; }
    if (kernel == EMC_AVX2) { expand_avx2(key, row, count, n, out); return; }
#endif
    expand(key, row, count, n, out);
}

void emc_pack(int kernel, const int8_t *b, uint32_t k, uint32_t n, int8_t *packed, int32_t *sums) {
    if (kernel == EMC_PLAIN) {
        memcpy(packed + (size_t)k * n, b, 4 * (size_t)n);
        return;
    }
    for (uint32_t j = 0; j < n; j++) {
        int8_t *to = packed + (size_t)(j / PANEL) * PANEL * n + (size_t)k * PANEL + 4 * (j % PANEL);
        for (uint32_t r = 0; r < 4; r++) {
            to[r] = b[(size_t)r * n + j];
            sums[j] += to[r];
        }
    }
}

void emc_rows(int kernel, const uint8_t key[32], const uint32_t *keys, const int8_t *packed, const int32_t *sums, uint32_t row, uint32_t n, int8_t *a,
              int32_t *c, uint8_t *digests) {
    switch (kernel) {
#ifdef AMX
    case EMC_AMX: rows_amx(key, keys, packed, row, n, a, c, digests); return;
#endif
#ifdef X86
    case EMC_VNNI: rows_vnni(key, keys, packed, sums, row, n, a, c, digests); return;
    case EMC_AVX2: rows_avx2(key, keys, packed, row, n, a, c, digests); return;
#endif
    default: rows_plain(key, keys, packed, row, n, a, c, digests);
    }
}

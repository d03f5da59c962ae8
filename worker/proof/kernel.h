// The standard task's inner loops for CPUs: expand rows of A, multiply them by B exactly, digest the products. See protocol/task for what is computed.
#ifndef EMC_KERNEL_H
#define EMC_KERNEL_H

#include <stdint.h>

// How a group of rows is multiplied. B is packed for all but PLAIN alike: panels of 64 columns, in a panel for each four rows of B the four entries of each
// column together.
enum { EMC_PLAIN = 0, EMC_AVX2 = 1, EMC_VNNI = 2, EMC_AMX = 3, EMC_KERNELS = 4 };

#define EMC_GROUP 64 // rows that are worked on together: protocol/task.Group

// emc_supported says whether this processor and system can run the kernel.
int emc_supported(int kernel);

// emc_expand writes n bytes (a multiple of 64) of the ChaCha20 stream (kind 0) of each of count rows from row on.
void emc_expand(int kernel, const uint8_t key[32], uint32_t row, uint32_t count, uint32_t n, int8_t *out);

// emc_pack lays four rows of B, b (4 * n entries, from row k on, k a multiple of 4), into packed and adds their columns' sums to sums.
void emc_pack(int kernel, const int8_t *b, uint32_t k, uint32_t n, int8_t *packed, int32_t *sums);

// emc_rows computes EMC_GROUP rows from row on: A from key (into a), C = A.B (into c), their digests under keys (n + 16 words) into digests (16 bytes each).
void emc_rows(int kernel, const uint8_t key[32], const uint32_t *keys, const int8_t *packed, const int32_t *sums, uint32_t row, uint32_t n, int8_t *a,
              int32_t *c, uint8_t *digests);

#endif

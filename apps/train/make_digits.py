"""Writes scikit-learn's handwritten digits (1,797 images of 8 x 8, ten classes) to stdout as an .npz archive for train.py.

--shuffle-labels breaks the tie between image and label: what is trained on it can be no better than chance on held-out rows,
which shows that an accuracy was learnt and not made up. The same flags give the same bytes.
"""

import argparse
import io
import sys

import numpy as np
from sklearn.datasets import load_digits

import archive


def main():
    parser = argparse.ArgumentParser(prog="make-digits", description="digits as an .npz archive on stdout")
    parser.add_argument("--shuffle-labels", action="store_true", help="permute the labels at random")
    parser.add_argument("--seed", type=int, default=1, help="seed of the permutation")
    flags = parser.parse_args()
    digits = load_digits()
    labels = digits.target.astype(np.uint8)
    if flags.shuffle_labels:
        labels = np.random.default_rng(flags.seed).permutation(labels)
    # A zip is written with seeks, which a pipe has not.
    body = io.BytesIO()
    archive.write(body, digits.data.astype(np.uint8), labels)
    sys.stdout.buffer.write(body.getvalue())


if __name__ == "__main__":
    main()

"""Trains a small neural network (PyTorch) on a labelled data set.

stdin   an .npz archive with X (n x d numbers) and y (n integer labels): see archive.py
stdout  a tar with metrics.json (accuracy on held-out rows, and what was trained) and model.pt (a state_dict with its normalisation)
stderr  one line an epoch; on failure one line that says why
exit    0 trained, 2 the archive cannot be used, 1 training failed

Every random choice comes from one seed and arithmetic runs on one thread, so the same archive gives the same tar.
"""

import io
import json
import sys
import tarfile

import archive


def say(line):
    print(line, file=sys.stderr, flush=True)


def fail(code, line):
    say(f"train: {line}")
    sys.exit(code)


def pack(stream, members):
    """A tar whose bytes depend on its members alone."""
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.USTAR_FORMAT) as tar:
        for name, body in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(body)
            tar.addfile(entry, io.BytesIO(body))
    stream.flush()


def main():
    try:
        features, labels = archive.read(sys.stdin.buffer)
    except archive.BadArchive as error:
        fail(2, error)
    # PyTorch takes seconds to load: what cannot be trained on is refused, and costs, less than that.
    from learn import learn

    try:
        metrics, model = learn(features, labels, say)
    except (RuntimeError, MemoryError, ValueError) as error:
        fail(1, f"training failed: {' '.join(str(error).split())[:200] or 'out of memory'}")
    pack(sys.stdout.buffer, [("metrics.json", json.dumps(metrics, sort_keys=True).encode() + b"\n"), ("model.pt", model)])


if __name__ == "__main__":
    main()

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

import numpy as np
import torch
from torch import nn

import archive

SEED = 7
EPOCHS = 20
BATCH = 64
HIDDEN = 64
LEARNING_RATE = 2e-3
WEIGHT_DECAY = 1e-4
HELD_OUT = 0.2
# Passes over large archives are cut so that a job's length stays bounded by its rows, not by its epochs.
MAX_STEPS = 20_000


def say(line):
    print(line, file=sys.stderr, flush=True)


def split(features, labels):
    """Held-out rows are drawn before anything is learnt, the normalisation included."""
    order = np.random.default_rng(SEED).permutation(len(labels))
    held = max(1, int(len(labels) * HELD_OUT))
    test, rest = order[:held], order[held:]
    mean, scale = features[rest].mean(axis=0), features[rest].std(axis=0)
    scale[scale == 0] = 1
    part = lambda rows: (torch.from_numpy((features[rows] - mean) / scale), torch.from_numpy(labels[rows]))
    return part(rest), part(test), (torch.from_numpy(mean), torch.from_numpy(scale))


def accuracy(model, features, labels):
    with torch.no_grad():
        hits = sum(int((model(x).argmax(1) == y).sum()) for x, y in zip(features.split(4096), labels.split(4096)))
    return hits / len(labels)


def train(model, features, labels, epochs):
    """Yields the mean loss of each epoch."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    shuffle = torch.Generator().manual_seed(SEED)
    for _ in range(epochs):
        total = 0.0
        for rows in torch.randperm(len(labels), generator=shuffle).split(BATCH):
            optimiser.zero_grad()
            loss = nn.functional.cross_entropy(model(features[rows]), labels[rows])
            loss.backward()
            optimiser.step()
            total += float(loss) * len(rows)
        yield total / len(labels)


def pack(stream, members):
    """A tar whose bytes depend on its members alone."""
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.USTAR_FORMAT) as tar:
        for name, body in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(body)
            tar.addfile(entry, io.BytesIO(body))


def run():
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)

    features, labels = archive.read(sys.stdin.buffer)
    classes = int(labels.max()) + 1
    (x, y), (held_x, held_y), (mean, scale) = split(features, labels)
    epochs = max(1, min(EPOCHS, MAX_STEPS * BATCH // len(y)))
    say(f"training on {len(y)} rows of {x.shape[1]} features, {classes} classes; {len(held_y)} rows held out")

    model = nn.Sequential(nn.Linear(x.shape[1], HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, classes))
    for number, loss in enumerate(train(model, x, y, epochs), 1):
        say(f"epoch {number}/{epochs} loss {loss:.4f} accuracy {accuracy(model, held_x, held_y):.4f}")

    metrics = {"accuracy": round(accuracy(model, held_x, held_y), 6), "loss": round(loss, 6), "n_train": len(y), "n_test": len(held_y),
               "epochs": epochs, "classes": classes, "features": x.shape[1], "hidden": HIDDEN, "seed": SEED}
    weights = io.BytesIO()
    torch.save({"state_dict": model.state_dict(), "mean": mean, "scale": scale}, weights)
    pack(sys.stdout.buffer, [("metrics.json", json.dumps(metrics, sort_keys=True).encode() + b"\n"), ("model.pt", weights.getvalue())])
    sys.stdout.buffer.flush()


def main():
    try:
        run()
    except archive.BadArchive as error:
        say(f"train: {error}")
        sys.exit(2)
    except (RuntimeError, MemoryError, ValueError) as error:
        say(f"train: training failed: {' '.join(str(error).split())[:200] or 'out of memory'}")
        sys.exit(1)


if __name__ == "__main__":
    main()

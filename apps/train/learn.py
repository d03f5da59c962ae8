"""The model: a small neural network in PyTorch, trained the same way every time."""

import io

import numpy as np
import torch
from torch import nn

SEED = 7
EPOCHS = 20
BATCH = 64
HIDDEN = 64
LEARNING_RATE = 2e-3
WEIGHT_DECAY = 1e-4
HELD_OUT = 0.2
# Passes over large archives are cut, so that a job's length is bounded by its rows and not by its epochs.
MAX_STEPS = 20_000


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


def learn(features, labels, say):
    """Returns (metrics, the bytes of model.pt); say gets a line for each epoch."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    classes = int(labels.max()) + 1
    (x, y), (held_x, held_y), (mean, scale) = split(features, labels)
    epochs = max(1, min(EPOCHS, MAX_STEPS * BATCH // len(y)))
    say(f"training on {len(y)} rows of {x.shape[1]} features, {classes} classes; {len(held_y)} rows held out")
    model = nn.Sequential(nn.Linear(x.shape[1], HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, classes))
    for number, loss in enumerate(train(model, x, y, epochs), 1):
        score = accuracy(model, held_x, held_y)
        say(f"epoch {number}/{epochs} loss {loss:.4f} accuracy {score:.4f}")
    weights = io.BytesIO()
    torch.save({"state_dict": model.state_dict(), "mean": mean, "scale": scale}, weights)
    metrics = {"accuracy": round(score, 6), "loss": round(loss, 6), "n_train": len(y), "n_test": len(held_y), "epochs": epochs,
               "classes": classes, "features": x.shape[1], "hidden": HIDDEN, "seed": SEED}
    return metrics, weights.getvalue()

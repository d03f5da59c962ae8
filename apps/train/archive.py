"""Reading and writing .npz archives of a labelled data set, with nothing in them trusted.

An archive is a zip of exactly two arrays in NumPy's .npy format: X, n rows of d features (floats or integers), and y, n labels
(integers from 0). Object arrays, which would unpickle code, are refused.
"""

import io
import math
import zipfile

import numpy as np

# What one job may hold; X becomes float32, so its copies stay well inside the memory limit of manifest.json.
MAX_ARCHIVE_BYTES = 64 << 20
MAX_UNPACKED_BYTES = 256 << 20
MAX_ROWS = 200_000
MAX_FEATURES = 16_384
MAX_VALUES = 16_777_216
MAX_CLASSES = 1_000
MIN_ROWS = 10


class BadArchive(Exception):
    """The input cannot be trained on; the message says why in one line."""


def read(stream):
    """Returns (X as float32 n x d, y as int64 n) from a binary stream, or raises BadArchive."""
    data = stream.read(MAX_ARCHIVE_BYTES + 1)
    if not data:
        raise BadArchive("empty input: send an .npz archive with arrays X and y")
    if len(data) > MAX_ARCHIVE_BYTES:
        raise BadArchive(f"archive is larger than {MAX_ARCHIVE_BYTES} bytes")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name[:-4]: archive.getinfo(name) for name in archive.namelist() if name.endswith(".npy")}
            if set(members) != {"X", "y"} or len(archive.namelist()) != 2:
                raise BadArchive("archive must hold exactly two arrays, X and y")
            # The sizes that a zip states are enforced when it is read, so a bomb is refused before it is unpacked.
            if sum(member.file_size for member in members.values()) > MAX_UNPACKED_BYTES:
                raise BadArchive(f"arrays are larger than {MAX_UNPACKED_BYTES} bytes unpacked")
            features = _array(archive, members["X"], 2, "fiu", "X")
            labels = _array(archive, members["y"], 1, "iu", "y")
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, zipfile.zlib.error) as error:
        raise BadArchive(f"not a readable .npz archive: {_line(error)}") from None
    return _checked(features, labels)


def _array(archive, member, dimensions, kinds, name):
    """One array; its header is judged before memory is taken for its values."""
    with archive.open(member) as stream:
        try:
            version = np.lib.format.read_magic(stream)
            reader = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}[version]
            shape, fortran, dtype = reader(stream)
        except (ValueError, KeyError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
            raise BadArchive(f"array {name} has no valid .npy header: {_line(error)}") from None
        if dtype.hasobject or dtype.kind not in kinds or dtype.itemsize > 8:
            raise BadArchive(f"array {name} has type {_line(dtype)}: use plain numbers" + (" (integers)" if kinds == "iu" else ""))
        if len(shape) != dimensions or min(shape) < 1:
            raise BadArchive(f"array {name} has shape {_line(shape)}: {dimensions} dimension(s) with something in each are needed")
        count = math.prod(shape)
        if shape[0] > MAX_ROWS or count > MAX_VALUES:
            raise BadArchive(f"array {name} is too large: at most {MAX_ROWS} rows and {MAX_VALUES} values")
        raw = stream.read(count * dtype.itemsize + 1)
    if len(raw) != count * dtype.itemsize:
        raise BadArchive(f"array {name} does not hold the values that its header states")
    return np.frombuffer(raw, dtype=dtype).reshape(shape, order="F" if fortran else "C")


def _checked(features, labels):
    if len(features) != len(labels):
        raise BadArchive(f"X has {len(features)} rows but y has {len(labels)} labels")
    if len(labels) < MIN_ROWS:
        raise BadArchive(f"{len(labels)} rows are too few: at least {MIN_ROWS} are needed")
    if features.shape[1] > MAX_FEATURES:
        raise BadArchive(f"X has {features.shape[1]} features a row: at most {MAX_FEATURES}")
    if int(labels.min()) < 0 or int(labels.max()) >= MAX_CLASSES:
        raise BadArchive(f"labels must be integers from 0 to {MAX_CLASSES - 1}")
    if int(labels.min()) == int(labels.max()):
        raise BadArchive("all labels are the same: there is nothing to learn")
    with np.errstate(over="ignore"):
        features = np.ascontiguousarray(features, dtype=np.float32)
    if not np.isfinite(features).all():
        raise BadArchive("X holds values that are not finite numbers")
    return features, labels.astype(np.int64)


def write(stream, features, labels):
    """Writes an archive that is the same, byte for byte, for the same arrays."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in (("X", features), ("y", labels)):
            body = io.BytesIO()
            np.lib.format.write_array(body, np.ascontiguousarray(array), allow_pickle=False)
            # ZipInfo's own date is fixed (1980), where the default would be the clock's.
            member = zipfile.ZipInfo(name + ".npy")
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, body.getvalue())


def _line(value):
    return " ".join(str(value).split())[:160]

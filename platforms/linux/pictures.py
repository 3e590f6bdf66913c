# SPDX-License-Identifier: Apache-2.0
"""Pictures for the tour and the tests, made with the standard library alone."""

import random
import struct
import zlib
from pathlib import Path


def write_png(file: Path, width: int, height: int, seed: int = 1) -> Path:
    """A PNG of coloured noise, so that the photo made of it is not small."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    noise = random.Random(seed)
    rows = b"".join(b"\0" + noise.randbytes(3 * width) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))
    return file

"""Arrays as NumPy writes them: test/resources/golden/numpy, for NpyTest."""

from pathlib import Path

import numpy as np

OUT = Path(__file__).parents[1] / "resources" / "golden" / "numpy"
OUT.mkdir(parents=True, exist_ok=True)

counting = np.arange(6).reshape(2, 3)
for name in ["u1", "i1", "i2", "i4", "i8", "f2", "f4", "f8"]:
    np.save(OUT / f"{name}.npy", counting.astype(name))
np.save(OUT / "b1.npy", counting % 2 == 1)
np.save(OUT / "big.npy", counting.astype(">f4"))
np.save(OUT / "columns.npy", np.asfortranarray(np.arange(24.0).reshape(2, 3, 4)))
np.save(OUT / "scalar.npy", np.float32(5))
np.save(OUT / "empty.npy", np.zeros((0, 4), np.float32))
np.save(OUT / "complex.npy", counting.astype(complex))
np.save(OUT / "objects.npy", np.array([{}], dtype=object), allow_pickle=True)
np.save(OUT / "record.npy", np.zeros(2, dtype=[("a", "f4"), ("b", "i4")]))
with open(OUT / "version2.npy", "wb") as file:
    np.lib.format.write_array(file, counting.astype("f4"), version=(2, 0))
np.savez(OUT / "two.npz", first=counting.astype("f4"), second=np.arange(3))
np.savez_compressed(OUT / "packed.npz", first=np.zeros(1000, np.float32))

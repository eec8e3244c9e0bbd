/**
 * What the native bindings and all that is built on them share: files that are written whole or not
 * at all, and what it takes to load a native library and to lend it memory.
 */
@SuppressWarnings("module")
module byol.base {
  exports byol.foreign to
      byol.imaging,
      byol.torch,
      byol;
  exports byol.io to
      byol.imaging,
      byol.torch,
      byol;
  exports byol.text to
      byol.torch,
      byol;
  exports byol.natives;

  uses byol.natives.PackedLibraries;
}

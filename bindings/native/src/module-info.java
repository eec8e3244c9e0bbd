/** The native libraries of this project, compiled for Linux on x86-64. */
@SuppressWarnings("module")
module byol.natives.linux.x64 {
  requires byol.base;

  provides byol.natives.PackedLibraries with
      byol.natives.linux.x64.LinuxX64;
}

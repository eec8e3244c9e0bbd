package byol.torch;

import byol.torch.ffi.tc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A TorchScript module: loaded from a file, or made here from TorchScript source. Closing it frees
 * it and the children made from it.
 */
public final class Script implements AutoCloseable {
  private final List<Script> children = new ArrayList<>();
  private MemorySegment handle;

  private Script(MemorySegment handle) {
    if (handle.address() == 0) {
      throw TorchException.last();
    }
    this.handle = handle;
  }

  /** An empty module. */
  public static Script create(String name) {
    LibTorch.load();
    return new Script(tc_h.tc_script_new(ThreadState.begin().string(name)));
  }

  /**
   * Loads a TorchScript file, in evaluation mode.
   *
   * @throws IllegalArgumentException if there is no such file
   * @throws TorchException.Operator if it is not TorchScript
   */
  public static Script load(Path file, Device device) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no file " + file);
    }
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      return new Script(
          tc_h.tc_script_load(
              arena.allocateFrom(file.toString()), device.type().code, device.index()));
    }
  }

  /** A new, empty submodule. */
  public Script child(String name) {
    Script child = new Script(tc_h.tc_script_child(handle(), ThreadState.begin().string(name)));
    children.add(child);
    return child;
  }

  public void parameter(String name, Tensor value) {
    TorchException.check(
        tc_h.tc_script_parameter(handle(), ThreadState.begin().string(name), value.handle()));
  }

  public void buffer(String name, Tensor value) {
    TorchException.check(
        tc_h.tc_script_buffer(handle(), ThreadState.begin().string(name), value.handle()));
  }

  /** Adds methods, written in TorchScript. */
  public void define(String source) {
    try (Arena arena = Arena.ofConfined()) {
      TorchException.check(tc_h.tc_script_define(handle(), arena.allocateFrom(source)));
    }
  }

  public void save(Path file) {
    try (Arena arena = Arena.ofConfined()) {
      TorchException.check(tc_h.tc_script_save(handle(), arena.allocateFrom(file.toString())));
    }
  }

  /** Runs {@code forward} on one tensor. */
  public Tensor forward(Tensor input) {
    return Tensor.wrap(tc_h.tc_script_forward(handle(), input.handle()));
  }

  private MemorySegment handle() {
    if (handle == null) {
      throw new TorchException.Closed("this script is closed");
    }
    return handle;
  }

  @Override
  public void close() {
    if (handle == null) {
      return;
    }
    children.forEach(Script::close);
    TorchException.check(tc_h.tc_script_free(handle));
    handle = null;
  }
}

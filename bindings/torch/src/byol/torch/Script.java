package byol.torch;

import byol.io.AtomicFile;
import byol.torch.abi.ScriptText;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * A TorchScript module: loaded from a file, or made here from TorchScript source. Closing it frees
 * it and the children made from it.
 *
 * <p>Threads may share a script. {@link #forward} runs on several at once; everything else, {@link
 * #close} too, waits until no other thread uses the script or one of its parents or children. A
 * script that never ends cannot be interrupted, and closing it waits for ever.
 */
public final class Script implements AutoCloseable {
  /**
   * How far the code in a TorchScript file is trusted, which {@link #load(Path, Device, Trust)}
   * runs.
   */
  public enum Trust {
    /**
     * A file is refused if its code names an operator that reads or writes files, speaks to other
     * processes, or reads memory that is not its own; it is looked through before any of it runs.
     * That keeps such a file from reaching out of the process, but not from taking all memory, from
     * never ending, or from using a fault in LibTorch: a file that may be hostile belongs into a
     * process of its own.
     */
    CHECKED,

    /** Any operator may be used: only for files from a source that is known. */
    TRUSTED
  }

  private static final int CHUNK = 1 << 30;

  private final List<Script> children = new ArrayList<>();

  /** Shared by a module and its children, which LibTorch keeps together. */
  private final ReadWriteLock lock;

  /** NULL once it is closed. */
  private MemorySegment handle;

  private Script(MemorySegment handle, ReadWriteLock lock) {
    if (handle.address() == 0) {
      throw TorchException.last();
    }
    this.handle = handle;
    this.lock = lock;
  }

  /**
   * An empty module.
   *
   * @param type the name of its type, a Python identifier
   */
  public static Script create(String type) {
    LibTorch.load();
    MemorySegment handle = tc_h.tc_script_new(ThreadState.begin().string(type));
    return new Script(handle, new ReentrantReadWriteLock());
  }

  /** Loads a file that is not trusted: as {@link #load(Path, Device, Trust)}, {@code CHECKED}. */
  public static Script load(Path file, Device device) {
    return load(file, device, Trust.CHECKED);
  }

  /** As {@link #load(Path, Device, Trust)}, on the CPU. */
  public static Script load(Path file, Trust trust) {
    return load(file, Device.CPU, trust);
  }

  /**
   * Loads a TorchScript file, in evaluation mode.
   *
   * <p><b>A TorchScript file is a program.</b> Loading it runs code of it, as {@link #forward}
   * does, with the rights of this process; see {@link Trust} for what is kept from it.
   *
   * @throws IllegalArgumentException if there is no such file
   * @throws TorchException.Operator if it is not TorchScript, nests too deep, or names an operator
   *     that is only for trusted files
   */
  public static Script load(Path file, Device device, Trust trust) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no file " + file);
    }
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle =
          tc_h.tc_script_load(
              arena.allocateFrom(file.toString()),
              device.type().code(),
              device.index(),
              trust == Trust.TRUSTED ? 1 : 0);
      if (handle.address() == 0) {
        throw TorchException.last(file.toString());
      }
      return new Script(handle, new ReentrantReadWriteLock());
    }
  }

  /** A new, empty submodule of a type that is called {@code Layer}. */
  public Script child(String name) {
    return child(name, "Layer");
  }

  /**
   * A new, empty submodule.
   *
   * @param type the name of its type, which PyTorch shows: a Python identifier. Each submodule has
   *     a type of its own, whose methods are its own, also where names are equal
   */
  public Script child(String name, String type) {
    return alone(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle =
                tc_h.tc_script_child(handle(), arena.allocateFrom(name), arena.allocateFrom(type));
            Script child = new Script(handle, lock);
            children.add(child);
            return child;
          }
        });
  }

  /** Adds a parameter, which {@code self.NAME} is in methods. */
  public void parameter(String name, Tensor value) {
    alone(
        () -> {
          MemorySegment text = ThreadState.begin().string(name);
          return check(tc_h.tc_script_parameter(handle(), text, value.handle()));
        });
  }

  /** Adds a buffer, which {@code self.NAME} is in methods. */
  public void buffer(String name, Tensor value) {
    alone(
        () -> {
          MemorySegment text = ThreadState.begin().string(name);
          return check(tc_h.tc_script_buffer(handle(), text, value.handle()));
        });
  }

  /**
   * Adds methods, written in TorchScript. The source is trusted: unlike that of a file, it is not
   * looked through for operators that use files, or memory that is not theirs.
   *
   * @throws TorchException.Operator if that is not TorchScript, or nests more than 200 operators
   *     and brackets or 100 statements
   */
  public void define(String source) {
    alone(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            return check(tc_h.tc_script_define(handle(), arena.allocateFrom(source)));
          }
        });
  }

  /** As {@link #save(Path, Map)}, with no texts. */
  public void save(Path file) {
    save(file, Map.of());
  }

  /**
   * Writes a file, whole or not at all, as {@link AtomicFile} does. All of it is in memory before.
   *
   * @param texts by name, which {@link #text} reads, and in Python {@code torch.jit.load(file,
   *     _extra_files={name: ""})}
   * @throws UncheckedIOException naming the file, for a full disk and the like
   */
  public void save(Path file, Map<String, String> texts) {
    try (Arena arena = Arena.ofConfined();
        TensorScope _ = TensorScope.open()) {
      MemorySegment names = strings(arena, texts.keySet());
      MemorySegment values = strings(arena, texts.values());
      Tensor bytes =
          alone(() -> Tensor.wrap(tc_h.tc_script_save(handle(), names, values, texts.size())));
      MemorySegment data = arena.allocate(bytes.numel());
      bytes.copyTo(data);
      AtomicFile.write(
          file,
          out -> {
            for (long start = 0; start < data.byteSize(); start += CHUNK) {
              long length = Math.min(CHUNK, data.byteSize() - start);
              out.write(data.asSlice(start, length).asByteBuffer());
            }
          });
    }
  }

  private static MemorySegment strings(Arena arena, Collection<String> texts) {
    MemorySegment list = arena.allocate(ValueLayout.ADDRESS, Math.max(1, texts.size()));
    int i = 0;
    for (String text : texts) {
      list.setAtIndex(ValueLayout.ADDRESS, i++, arena.allocateFrom(text));
    }
    return list;
  }

  /**
   * A text that a file was saved with; empty if it has none of that name. Runs no code of the file.
   *
   * @throws IllegalArgumentException if the file is no archive, as TorchScript files are, or the
   *     text is longer than 16 MiB
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<String> text(Path file, String name) {
    return ScriptText.read(file, name);
  }

  /**
   * Runs {@code forward} on one tensor, on the calling thread, until it ends.
   *
   * @throws TorchException.Operator if there is no such method, or it refuses the tensor, raises an
   *     error, or does not return a tensor
   */
  public Tensor forward(Tensor input) {
    return locked(
        lock.readLock(), () -> Tensor.wrap(tc_h.tc_script_forward(handle(), input.handle())));
  }

  private <T> T alone(Supplier<T> work) {
    return locked(lock.writeLock(), work);
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private static Void check(int status) {
    TorchException.check(status);
    return null;
  }

  private MemorySegment handle() {
    if (handle.address() == 0) {
      throw new TorchException.Closed("this script is closed");
    }
    return handle;
  }

  @Override
  public void close() {
    alone(
        () -> {
          if (handle.address() != 0) {
            children.forEach(Script::close);
            MemorySegment freed = handle;
            handle = MemorySegment.NULL;
            TorchException.check(tc_h.tc_script_free(freed));
          }
          return null;
        });
  }
}

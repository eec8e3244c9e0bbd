package byol.torch;

import byol.imaging.ImageKernels;
import byol.torch.library.TorchException;
import byol.torch.runtime.AnomalyMode;
import byol.torch.runtime.Autocast;
import byol.torch.runtime.Device;
import byol.torch.runtime.EnableGrad;
import byol.torch.runtime.InferenceMode;
import byol.torch.runtime.NoGrad;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Arguments and receivers for public methods, of whatever type they take. */
final class HostileObjects implements AutoCloseable {
  /** Sizes of which no tensor is half made: they are small, or no memory is that large. */
  private static final long[] LONGS = {
    0, 1, 2, 3, 4, 5, -1, -2, -1000, 300, 1L << 60, Long.MAX_VALUE, Long.MIN_VALUE
  };

  private static final int[] INTS = {0, 1, 2, 3, 4, -1, -2, -1000, 100, Integer.MIN_VALUE};

  /** What threads show each other, so that it is used where it does not belong. */
  private static final ConcurrentLinkedQueue<Object> SHOWN = new ConcurrentLinkedQueue<>();

  private final RandomGenerator random;
  private final HostileValues values;
  private final Path folder;
  private final Arena arena = Arena.ofConfined();
  private final List<Object> made = new ArrayList<>();

  HostileObjects(RandomGenerator random, Path folder, TensorScope scope) {
    this.random = random;
    this.folder = folder;
    values = new HostileValues(random);
    made.add(scope);
    SHOWN.add(scope);
  }

  /** A result, to be used again, here and by other threads. */
  void keep(Object result) {
    if (result == null) {
      return;
    }
    if (result instanceof TensorScope scope) {
      scope.close(); // or all that follows would be made there
    }
    made.add(result);
    if (random.nextInt(50) == 0) {
      SHOWN.add(result);
    }
    if (SHOWN.size() > 100) {
      SHOWN.poll();
    }
  }

  Object of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return container(parameterized);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (!(type instanceof Class<?> of)) {
      return (Supplier<Object>) () -> Tensor.ones(1); // a type variable's
    }
    if (!of.isPrimitive() && random.nextInt(25) == 0) {
      return null;
    }
    if (of.isPrimitive() || of == Object.class) {
      return primitive(of);
    }
    if (of.isArray()) {
      Object array = Array.newInstance(of.componentType(), random.nextInt(5));
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, of(of.componentType()));
      }
      return array;
    }
    if (of.isEnum()) {
      return of.getEnumConstants()[random.nextInt(of.getEnumConstants().length)];
    }
    return object(of);
  }

  private Object primitive(Class<?> type) {
    if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == int.class) {
      return INTS[random.nextInt(random.nextInt(3) == 0 ? INTS.length : 5)];
    } else if (type == long.class) {
      return LONGS[random.nextInt(random.nextInt(3) == 0 ? LONGS.length : 6)];
    } else if (type == byte.class) {
      return (byte) random.nextInt();
    } else if (type == float.class) {
      return (float) values.real();
    } else if (type == double.class) {
      return values.real();
    }
    return values.argument(List.of("Tensor", "int", "float", "bool", "str").get(random.nextInt(5)));
  }

  private Object object(Class<?> type) {
    if (type == Tensor.class) {
      return usedBefore(type, 3) instanceof Tensor tensor ? tensor : values.tensor();
    } else if (type == String.class) {
      return values.chance(3) ? "aten::relu" : values.text();
    } else if (type == Device.class) {
      return Device.CPU;
    } else if (type == Path.class) {
      return folder.resolve(List.of("a", "b", "missing/c").get(random.nextInt(3)));
    } else if (type == MemorySegment.class) {
      return memory();
    } else if (type == Arena.class) {
      return arena;
    } else if (type == ImageKernels.class) {
      int channels = random.nextInt(3);
      return new ImageKernels(random.nextInt(5), new float[channels], new float[channels]);
    } else if (type.isRecord()) {
      return record(type);
    }
    return usedBefore(type, 1);
  }

  private Object usedBefore(Class<?> type, int chance) {
    if (random.nextInt(chance) != 0) {
      return null;
    }
    List<Object> candidates = new ArrayList<>(random.nextInt(10) == 0 ? SHOWN : made);
    candidates.removeIf(candidate -> !type.isInstance(candidate));
    return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = of(components[i].getGenericType());
    }
    try {
      return type.getConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException _) {
      return null; // it refuses them
    }
  }

  private Object container(ParameterizedType type) {
    Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Supplier.class) {
      Class<?> given =
          element instanceof WildcardType bound
                  && bound.getUpperBounds()[0] instanceof Class<?> upper
              ? upper
              : Tensor.class;
      return (Supplier<Object>) () -> of(given);
    }
    if (type.getRawType() == Map.class) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(values.text(), of(element));
      }
      return map;
    }
    if (element == Tensor.class) {
      return values.tensors();
    }
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      list.add(of(element));
    }
    return list;
  }

  private MemorySegment memory() {
    return switch (random.nextInt(6)) {
      case 0 -> MemorySegment.NULL;
      case 1 -> MemorySegment.ofArray(new float[4]);
      case 2 -> arena.allocate(16, 8).asReadOnly();
      case 3 -> mapped();
      case 4 -> {
        try (Arena closed = Arena.ofConfined()) {
          yield closed.allocate(16);
        }
      }
      default -> arena.allocate(4L * random.nextInt(20), 8);
    };
  }

  /** Of a file that is shorter by now. */
  private MemorySegment mapped() {
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("mapped-" + Thread.currentThread().threadId()),
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.READ,
            java.nio.file.StandardOpenOption.WRITE)) {
      MemorySegment memory = file.map(FileChannel.MapMode.READ_WRITE, 0, 16, arena);
      file.truncate(0);
      return memory;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Closes what has a close, in any order. */
  @Override
  public void close() {
    java.util.Collections.shuffle(made, java.util.Random.from(random));
    for (Object object : made) {
      try {
        switch (object) {
          case NoGrad mode -> mode.close();
          case EnableGrad mode -> mode.close();
          case InferenceMode mode -> mode.close();
          case AnomalyMode mode -> mode.close();
          case Autocast mode -> mode.close();
          case Script script -> script.close();
          default -> {}
        }
      } catch (TorchException _) {
        // Another thread's.
      }
    }
    arena.close();
  }
}

package byol.weights.pickle;

import byol.torch.runtime.DType;
import java.util.Map;
import java.util.Optional;

/** What a pickle may name: the functions and classes that tensors are written with. */
sealed interface Callable {
  /** Functions and classes that tensors are rebuilt by, and what holds tensors. */
  enum Known implements Callable {
    ORDERED_DICT,
    REBUILD_TENSOR,
    REBUILD_PARAMETER,
    SIZE,
    /** What TorchScript writes around lists, to tell their type. */
    TYPED_LIST
  }

  /** The class of a storage. */
  record StorageType(DType dtype) implements Callable {}

  /** A class of a TorchScript module: a thing with attributes. Its code is not looked at. */
  record ScriptClass(String name) implements Callable {}

  /** All of them but those of scripts, by module and name. */
  Map<String, Callable> ALLOWED =
      Map.ofEntries(
          Map.entry("collections OrderedDict", Known.ORDERED_DICT),
          Map.entry("torch._utils _rebuild_tensor_v2", Known.REBUILD_TENSOR),
          // Before PyTorch 0.4.
          Map.entry("torch._utils _rebuild_tensor", Known.REBUILD_TENSOR),
          Map.entry("torch._utils _rebuild_parameter", Known.REBUILD_PARAMETER),
          Map.entry("torch Size", Known.SIZE),
          Map.entry("torch ByteStorage", new StorageType(DType.UINT8)),
          Map.entry("torch CharStorage", new StorageType(DType.INT8)),
          Map.entry("torch ShortStorage", new StorageType(DType.INT16)),
          Map.entry("torch IntStorage", new StorageType(DType.INT32)),
          Map.entry("torch LongStorage", new StorageType(DType.INT64)),
          Map.entry("torch HalfStorage", new StorageType(DType.FLOAT16)),
          Map.entry("torch FloatStorage", new StorageType(DType.FLOAT32)),
          Map.entry("torch DoubleStorage", new StorageType(DType.FLOAT64)),
          Map.entry("torch BoolStorage", new StorageType(DType.BOOL)),
          Map.entry("torch BFloat16Storage", new StorageType(DType.BFLOAT16)));

  /** What only scripts name. */
  Map<String, Callable> ALLOWED_IN_SCRIPTS =
      Map.of(
          "torch.jit._pickle build_intlist", Known.TYPED_LIST,
          "torch.jit._pickle build_doublelist", Known.TYPED_LIST,
          "torch.jit._pickle build_boollist", Known.TYPED_LIST,
          "torch.jit._pickle build_tensorlist", Known.TYPED_LIST);

  /**
   * The one of that name.
   *
   * @param script whether the pickle is of a TorchScript file
   */
  static Optional<Callable> of(String module, String name, boolean script) {
    String key = module + " " + name;
    if (script && module.startsWith("__torch__")) {
      return Optional.of(new ScriptClass(module + "." + name));
    }
    Callable found = ALLOWED.get(key);
    return Optional.ofNullable(found == null && script ? ALLOWED_IN_SCRIPTS.get(key) : found);
  }
}

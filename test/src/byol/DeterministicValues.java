package byol;

import byol.nn.Layer;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weights and inputs by name instead of by file: the formula of {@code test/golden/values.py}, to
 * the last bit.
 */
public final class DeterministicValues {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private DeterministicValues() {}

  /** {@code offset + scale * u} with u uniform in [-1, 1), rounded once to float32. */
  public static Tensor uniform(String name, double scale, double offset, long... shape) {
    float[] values = new float[Math.toIntExact(Arrays.stream(shape).reduce(1, (a, b) -> a * b))];
    long x = fnv1a(name);
    for (int i = 0; i < values.length; i++) {
      x += GOLDEN_GAMMA;
      values[i] = (float) (((mix(x) >>> 40) / 0x1p23 - 1) * scale + offset);
    }
    return Tensor.of(values, shape);
  }

  /** Uniform in [-1, 1). */
  public static Tensor uniform(String name, long... shape) {
    return uniform(name, 1, 0, shape);
  }

  private static long fnv1a(String name) {
    long state = 0xCBF29CE484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      state = (state ^ (b & 0xFF)) * 0x100000001B3L;
    }
    return state;
  }

  /** The finalizer of splitmix64. */
  private static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Gives each parameter and buffer its values, by {@code prefix} and its name. */
  public static <L extends Layer> L fill(L layer, String prefix) {
    layer.loadStateDict(values(layer.stateDict(), prefix));
    return layer;
  }

  /** Gives each tensor of all networks its values. */
  public static <M extends Method> M fill(M method) {
    method.loadStateDict(values(method.stateDict(), ""));
    return method;
  }

  private static Map<String, Tensor> values(Map<String, Tensor> state, String prefix) {
    Map<String, Tensor> values = new LinkedHashMap<>();
    state.forEach(
        (name, tensor) ->
            values.put(
                name,
                tensor.dtype() == DType.FLOAT32 ? value(prefix + name, tensor.shape()) : tensor));
    return values;
  }

  private static Tensor value(String name, long[] shape) {
    if (shape.length > 1) {
      long fanIn = Arrays.stream(shape).skip(1).reduce(1, (a, b) -> a * b);
      return uniform(name, Math.sqrt(6.0 / fanIn), 0, shape);
    }
    if (name.endsWith("running_var")) {
      return uniform(name, 0.5, 1, shape);
    }
    if (name.endsWith("bn3.weight")) {
      return uniform(name, 0.05, 0.2, shape);
    }
    if (name.endsWith("weight")) {
      return uniform(name, 0.25, 1, shape);
    }
    return uniform(name, 0.1, 0, shape);
  }
}

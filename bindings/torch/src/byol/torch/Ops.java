package byol.torch;

import byol.torch.abi.RefusedOperators;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import byol.torch.schema.SchemaSearch;
import byol.torch.schema.Schemas;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Every ATen operator, by name.
 *
 * <pre>{@code
 * Tensor s = Ops.call("aten::linalg_svdvals", a);
 * List<Object> qr = Ops.callAll("aten::linalg_qr", a, "reduced");
 * Tensor c = Ops.call("aten::cumsum", a, 0);
 * }</pre>
 *
 * <p>Arguments are positional and checked against the operator's schema; missing trailing ones take
 * its defaults. They may be {@link Tensor}, {@code Integer}, {@code Long}, {@code Float}, {@code
 * Double}, {@code Boolean}, {@code String}, {@link DType}, {@link Layout}, {@link MemoryFormat},
 * {@link Device}, {@link Generator}, {@code long[]}, {@code int[]}, {@code double[]}, a list of
 * numbers, a {@code List<Tensor>} (which holds null where the operator allows a tensor to be
 * missing, as {@code aten::index.Tensor} does), or null.
 *
 * <p>Beyond the types, what a schema says is checked: that a dtype, layout, memory format or device
 * exists, and that a list of a fixed length has it. A few operators do not check what they need to
 * and could end the process; they are refused by name ({@code refused-operators.txt}). Operators
 * whose names begin with an underscore are LibTorch's own insides, and trust their callers most.
 */
public final class Ops {
  private static final Map<String, Operator> KNOWN = new ConcurrentHashMap<>();

  private Ops() {}

  /**
   * Calls an operator with one tensor as its result.
   *
   * @param name {@code namespace::name} or {@code namespace::name.overload}
   * @throws TorchException.Operator if there is no such operator or it refuses the arguments
   * @throws IllegalArgumentException if it is refused here, or an argument is of a type that none
   *     takes
   */
  public static Tensor call(String name, Object... arguments) {
    List<Object> results = callAll(name, arguments);
    if (results.size() == 1 && results.getFirst() instanceof Tensor tensor) {
      return tensor;
    }
    throw new IllegalArgumentException(
        name + " returns " + results.size() + " values, not one tensor: use Ops.callAll");
  }

  /**
   * Calls an operator; lists among its results are flattened.
   *
   * @return {@link Tensor}, {@code Long}, {@code Double}, {@code Boolean}, or null for a tensor
   *     that the operator did not make
   */
  public static List<Object> callAll(String name, Object... arguments) {
    int dot = name.indexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    String overload = dot < 0 ? "" : name.substring(dot + 1);
    RefusedOperators.check(base, name);
    Object[] given = new Object[arguments.length];
    for (int i = 0; i < given.length; i++) {
      given[i] = arguments[i] instanceof List<?> list ? elements(list) : arguments[i];
    }
    OperatorCall call = operator(name, base, overload).call();
    for (Object argument : given) {
      call.putAny(argument);
    }
    return call.results();
  }

  private static Operator operator(String name, String base, String overload) {
    try {
      return KNOWN.computeIfAbsent(name, _ -> Operator.find(base, overload));
    } catch (TorchException.Operator e) {
      throw new TorchException.Operator(e.getMessage() + Schemas.hint(name));
    }
  }

  /** The elements, asked for once: a list may compute them, by calls of its own. */
  private static Object elements(List<?> list) {
    Object[] elements = list.toArray();
    if (all(elements, Ops::isWhole)) {
      return Arrays.stream(elements).mapToLong(element -> ((Number) element).longValue()).toArray();
    }
    if (all(elements, Number.class::isInstance)) {
      return Arrays.stream(elements)
          .mapToDouble(element -> ((Number) element).doubleValue())
          .toArray();
    }
    if (Arrays.stream(elements).allMatch(e -> e == null || e instanceof Tensor)) {
      return Arrays.copyOf(elements, elements.length, Tensor[].class);
    }
    throw new IllegalArgumentException(
        "a list argument holds tensors, or numbers, and nothing else");
  }

  /** Not of no elements: an empty list is one of tensors. */
  private static boolean all(Object[] elements, Predicate<Object> wanted) {
    return elements.length > 0 && Arrays.stream(elements).allMatch(wanted);
  }

  private static boolean isWhole(Object element) {
    return element instanceof Long || element instanceof Integer;
  }

  /**
   * The operators that have a word in their names: {@code Ops.search("svd")}. Prints as a list of
   * their schemas.
   *
   * @param word capitals do not count
   */
  public static SchemaSearch search(String word) {
    return Schemas.search(word);
  }

  /**
   * The schemas of all of ATen's operators, sorted, such as {@code aten::relu(Tensor self) ->
   * Tensor}.
   */
  public static List<String> schemas() {
    return Schemas.all();
  }
}

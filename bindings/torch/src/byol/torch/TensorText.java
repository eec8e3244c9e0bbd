package byol.torch;

import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Prints a tensor as PyTorch does: nested brackets, aligned numbers of four decimals, at most 1,000
 * of them; of a larger one the first and last three along each dimension.
 */
final class TensorText {
  private static final int EDGE = 3;
  private static final long MOST_ELEMENTS = 1000;
  private static final int LINE = 80;
  private static final int DECIMALS = 4;

  /** As many dimensions as LibTorch's operators take. */
  private static final int MOST_DIMENSIONS = 64;

  private static final String PREFIX = "tensor(";

  private final long[] shape;
  private final boolean abbreviated;
  private final String[] texts;

  /** To which texts are filled up from the left. */
  private final int width;

  /** What the width of a line is divided by. */
  private final int column;

  private TensorText(Tensor tensor) {
    shape = tensor.shape();
    abbreviated = tensor.numel() > MOST_ELEMENTS;
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Tensor shown = abbreviated ? edges(tensor) : tensor;
      if (tensor.isComplex()) {
        Tensor parts = shown.resolveConj().viewAsReal();
        String[] real = texts(parts.select(-1, 0));
        String[] imaginary = texts(parts.select(-1, 1));
        int realWidth = width(real);
        texts = new String[real.length];
        Arrays.setAll(texts, i -> padded(real[i], realWidth) + withSign(imaginary[i]) + "j");
        width = 0;
        column = realWidth + width(imaginary) + 3;
      } else {
        texts = texts(shown);
        width = width(texts);
        column = width + 2;
      }
    }
  }

  private static int width(String[] texts) {
    return Arrays.stream(texts)
        .filter(TensorText::isMeasured)
        .mapToInt(String::length)
        .max()
        .orElse(1);
  }

  private static String withSign(String number) {
    return number.startsWith("-") ? number : "+" + number;
  }

  /** The text, several lines where it has several dimensions. */
  static String of(Tensor tensor) {
    if (tensor.dim() > MOST_DIMENSIONS) {
      return "Tensor(of %s dimensions, too many to print)".formatted(tensor.dim());
    }
    List<String> suffixes = new ArrayList<>();
    boolean empty = tensor.numel() == 0;
    if (empty && tensor.dim() != 1) {
      String sizes = Arrays.toString(tensor.shape());
      suffixes.add("size=(" + sizes.substring(1, sizes.length() - 1) + ")");
    }
    if (tensor.device().type() != Device.Type.CPU) {
      suffixes.addFirst("device='" + tensor.device() + "'");
    }
    String type = unusualType(tensor, empty);
    if (!type.isEmpty()) {
      suffixes.add("dtype=torch." + type);
    }
    if (tensor.requiresGrad()) {
      suffixes.add("requires_grad=True");
    }
    String values = empty ? "[]" : new TensorText(tensor).nested(0, 0, PREFIX.length());
    return withSuffixes(PREFIX + values, suffixes);
  }

  /** PyTorch's name of a type that is not what one expects of such numbers; else empty. */
  private static String unusualType(Tensor tensor, boolean empty) {
    if (tensor.isComplex()) {
      try (var _ = TensorScope.open()) {
        return switch (tensor.resolveConj().viewAsReal().dtype()) {
          case FLOAT32 -> empty ? "complex64" : "";
          case FLOAT16 -> "complex32";
          default -> "complex128";
        };
      }
    }
    boolean usual =
        switch (tensor.dtype()) {
          case FLOAT32 -> true;
          case INT64, BOOL -> !empty;
          default -> false;
        };
    return usual ? "" : tensor.dtype().name().toLowerCase(Locale.ROOT);
  }

  /** On the last line as far as they fit, below it otherwise. */
  private static String withSuffixes(String text, List<String> suffixes) {
    StringBuilder all = new StringBuilder(text);
    int length = text.length() - text.lastIndexOf('\n') + 1;
    for (String suffix : suffixes) {
      if (length + suffix.length() + 2 > LINE) {
        all.append(",\n").repeat(' ', PREFIX.length()).append(suffix);
        length = PREFIX.length() + suffix.length();
      } else {
        all.append(", ").append(suffix);
        length += suffix.length() + 2;
      }
    }
    return all.append(')').toString();
  }

  /** The first and last of long dimensions. */
  private static Tensor edges(Tensor tensor) {
    Tensor cut = tensor;
    for (int dim = 0; dim < tensor.dim(); dim++) {
      long size = tensor.size(dim);
      if (size > 2 * EDGE) {
        cut =
            Tensor.cat(List.of(cut.narrow(dim, 0, EDGE), cut.narrow(dim, size - EDGE, EDGE)), dim);
      }
    }
    return cut;
  }

  // ---- brackets

  private boolean cut(int dim) {
    return abbreviated && shape[dim] > 2 * EDGE;
  }

  private int shown(int dim) {
    return cut(dim) ? 2 * EDGE : Math.toIntExact(shape[dim]);
  }

  /** The values from one position on, of this dimension and those within. */
  private String nested(int dim, int position, int indent) {
    if (shape.length == 0) {
      return padded(texts[0], width);
    }
    if (dim == shape.length - 1) {
      return vector(dim, position, indent);
    }
    int step = 1;
    for (int inner = dim + 1; inner < shape.length; inner++) {
      step *= shown(inner);
    }
    int stride = step;
    List<String> parts = parts(dim, i -> nested(dim + 1, position + i * stride, indent + 1), "...");
    String between = ",%s%s".formatted("\n".repeat(shape.length - dim - 1), " ".repeat(indent + 1));
    return "[" + String.join(between, parts) + "]";
  }

  private String vector(int dim, int position, int indent) {
    List<String> elements = parts(dim, i -> padded(texts[position + i], width), " ...");
    int perLine = Math.max(1, Math.floorDiv(LINE - indent, column));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < elements.size(); i += perLine) {
      lines.add(String.join(", ", elements.subList(i, Math.min(i + perLine, elements.size()))));
    }
    return "[" + String.join(",\n" + " ".repeat(indent + 1), lines) + "]";
  }

  private List<String> parts(int dim, IntFunction<String> part, String gap) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shown(dim); i++) {
      if (cut(dim) && i == EDGE) {
        parts.add(gap);
      }
      parts.add(part.apply(i));
    }
    return parts;
  }

  /** As in PyTorch, what is not finite may stand out, and −0. */
  private static boolean isMeasured(String text) {
    return !text.endsWith("inf") && !text.equals("nan") && !text.matches("-0\\.?0*(e\\+00)?");
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  // ---- numbers

  private static String[] texts(Tensor tensor) {
    return switch (tensor.dtype()) {
      case UINT8, INT8, INT16, INT32, INT64 ->
          Arrays.stream(tensor.toLongArray()).mapToObj(Long::toString).toArray(String[]::new);
      case BOOL ->
          Arrays.stream(tensor.toLongArray())
              .mapToObj(value -> value == 0 ? "False" : "True")
              .toArray(String[]::new);
      case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> decimals(tensor.toDoubleArray());
    };
  }

  /** All with an exponent, or all whole, or all with four decimals. */
  private static String[] decimals(double[] values) {
    double[] sizes =
        Arrays.stream(values).filter(v -> Double.isFinite(v) && v != 0).map(Math::abs).toArray();
    double min = Arrays.stream(sizes).min().orElse(1);
    double max = Arrays.stream(sizes).max().orElse(1);
    boolean whole = Arrays.stream(sizes).allMatch(v -> v == Math.rint(v));
    boolean exponent = max / min > 1000 || max > 1e8 || min < 1e-4;
    return Arrays.stream(values)
        .mapToObj(value -> exponent ? scientific(value) : plain(value, whole))
        .toArray(String[]::new);
  }

  private static String plain(double value, boolean whole) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    String digits = exact.setScale(whole ? 0 : DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    return sign(value) + digits + (whole ? "." : "");
  }

  private static String scientific(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal rounded =
        new BigDecimal(Math.abs(value))
            .round(new MathContext(DECIMALS + 1, RoundingMode.HALF_EVEN));
    int exponent = value == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    String mantissa = rounded.movePointLeft(exponent).setScale(DECIMALS).toPlainString();
    return "%s%se%s%s%s"
        .formatted(
            sign(value),
            mantissa,
            exponent < 0 ? "-" : "+",
            Math.abs(exponent) < 10 ? "0" : "",
            Math.abs(exponent));
  }

  /** Of −0 and of what is rounded to 0 as well. */
  private static String sign(double value) {
    return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }
}

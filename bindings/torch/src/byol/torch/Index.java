package byol.torch;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@link Tensor#get} and {@link Tensor#set} take, as between the brackets of {@code x[…]} in
 * PyTorch, for one dimension after the other:
 *
 * <ul>
 *   <li>an integer takes one position, counted from the end if it is negative; the dimension goes
 *       away;
 *   <li>a slice, {@link #ALL}, {@link #ELLIPSIS} and {@link #NEW_AXIS} give a view;
 *   <li>an int64 tensor, a {@code long[]} or an {@code int[]} takes the positions it holds, a bool
 *       tensor those where it is true, over as many dimensions as it has; several broadcast
 *       together;
 *   <li>a text stands for some of these, written as in Python: {@code "1:3, ..., None, -1"}.
 * </ul>
 */
public final class Index {
  private enum Kind {
    SLICE,
    ELLIPSIS,
    NEW_AXIS
  }

  /** All of a dimension: {@code :}. */
  public static final Index ALL = new Index(null, null, 1);

  /** All of the dimensions that nothing else is said of: {@code ...}. */
  public static final Index ELLIPSIS = new Index(Kind.ELLIPSIS);

  /** A new dimension of size 1: {@code None}. */
  public static final Index NEW_AXIS = new Index(Kind.NEW_AXIS);

  private static final Pattern SLICE =
      Pattern.compile("(-?\\d+)?\\s*:\\s*(-?\\d+)?\\s*(?::\\s*(-?\\d+)?)?");

  private final Kind kind;
  private final Long start;
  private final Long end;
  private final long step;

  private Index(Kind kind) {
    this.kind = kind;
    start = null;
    end = null;
    step = 1;
  }

  private Index(Long start, Long end, long step) {
    if (step < 1) {
      throw new IllegalArgumentException(
          "the step of a slice must be at least 1, not " + step + "; flip(dim) turns around");
    }
    kind = Kind.SLICE;
    this.start = start;
    this.end = end;
    this.step = step;
  }

  /** The positions from start (inclusive) to end (exclusive); negative ones count from the end. */
  public static Index slice(long start, long end) {
    return new Index(start, end, 1);
  }

  /**
   * Every step-th position from start (inclusive) to end (exclusive).
   *
   * @throws IllegalArgumentException if the step is less than 1
   */
  public static Index slice(long start, long end, long step) {
    return new Index(start, end, step);
  }

  /** The positions from start to the last. */
  public static Index from(long start) {
    return new Index(start, null, 1);
  }

  /** The positions before end. */
  public static Index to(long end) {
    return new Index(null, end, 1);
  }

  /** Reads what stands between the brackets in Python, but for tensors. */
  private static List<Object> parse(String text) {
    List<Object> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      parts.add(parse(part.strip(), text));
    }
    return parts;
  }

  private static Object parse(String part, String all) {
    Matcher slice = SLICE.matcher(part);
    try {
      if (slice.matches()) {
        Long step = number(slice.group(3));
        return new Index(number(slice.group(1)), number(slice.group(2)), step == null ? 1 : step);
      }
      return switch (part) {
        case "..." -> ELLIPSIS;
        case "None" -> NEW_AXIS;
        default -> Long.valueOf(part);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' in '%s' is no index: write 2, -1, 1:3, ::2, ... or None, with commas between"
              .formatted(part, all),
          e);
    }
  }

  private static Long number(String digits) {
    return digits == null ? null : Long.valueOf(digits);
  }

  /** A tensor of which views were taken, with the index tensors that are left for the operator. */
  static final class Applied {
    private final int unsaid;
    private Tensor part;
    private int dim;

    /** Dimensions that masks stand for beyond their places in the list of tensors. */
    private int masked;

    private final List<Tensor> tensors = new ArrayList<>();

    /** Takes the views. */
    Applied(Tensor tensor, Object[] index) {
      List<Object> flat = flat(index);
      int said = flat.stream().mapToInt(Applied::dimensions).sum();
      unsaid = tensor.dim() - said;
      if (unsaid < 0) {
        throw new TorchException.Index(
            "%s indices for a tensor of %s dimensions, %s"
                .formatted(said, tensor.dim(), Arrays.toString(tensor.shape())));
      }
      if (flat.stream().filter(one -> one == ELLIPSIS).count() > 1) {
        throw new IllegalArgumentException("an index has at most one ellipsis");
      }
      part = tensor.alias();
      flat.forEach(this::apply);
    }

    private static List<Object> flat(Object[] index) {
      List<Object> flat = new ArrayList<>();
      for (Object one : index) {
        switch (one) {
          case null ->
              throw new IllegalArgumentException("null is no index; a new dimension is NEW_AXIS");
          case String text -> flat.addAll(parse(text));
          case int[] positions ->
              flat.add(Tensor.of(Arrays.stream(positions).asLongStream().toArray()));
          case long[] positions -> flat.add(Tensor.of(positions));
          case Tensor mask when isMask(mask) && mask.dim() == 0 ->
              throw new IllegalArgumentException(
                  "a mask without dimensions is no index: give one value for each position");
          case Tensor numbers when numbers.dtype().isFloatingPoint() ->
              throw new IllegalArgumentException(
                  "a tensor of %s is no index: positions are integers, masks bool; the value of set comes before the index"
                      .formatted(numbers.dtype()));
          case Long _, Index _, Tensor _ -> flat.add(one);
          case Integer number -> flat.add(number.longValue());
          case Short number -> flat.add(number.longValue());
          case Byte number -> flat.add(number.longValue());
          default ->
              throw new IllegalArgumentException(
                  "a %s is no index: give integers, slices, texts or tensors"
                      .formatted(one.getClass().getSimpleName()));
        }
      }
      return flat;
    }

    /** Of the tensor, that an index stands for. */
    private static int dimensions(Object index) {
      return switch (index) {
        case Index one when one.kind != Kind.SLICE -> 0;
        case Tensor mask when isMask(mask) -> mask.dim();
        default -> 1;
      };
    }

    private static boolean isMask(Tensor tensor) {
      DType dtype = tensor.dtype();
      return dtype == DType.BOOL || dtype == DType.UINT8;
    }

    private void apply(Object index) {
      switch (index) {
        case Long position -> part = part.select(dim, position);
        case Index one -> apply(one);
        case Tensor single when single.dim() == 0 && !isMask(single) ->
            part = part.select(dim, (long) single.item());
        case Tensor positions -> {
          while (tensors.size() < dim - masked) {
            tensors.add(null);
          }
          tensors.add(positions);
          dim += dimensions(positions);
          masked += dimensions(positions) - 1;
        }
        default -> throw new AssertionError(index);
      }
    }

    private void apply(Index index) {
      switch (index.kind) {
        case SLICE -> part = part.slice(dim++, index.start, index.end, index.step);
        case ELLIPSIS -> dim += unsaid;
        case NEW_AXIS -> part = part.unsqueeze(dim++);
      }
    }

    Tensor get() {
      return tensors.isEmpty() ? part : part.index(tensors);
    }

    /** Broadcasts: leading dimensions of size 1 that the place has not are left out. */
    void set(Tensor value) {
      Tensor fitting = value;
      while (tensors.isEmpty() && fitting.dim() > part.dim() && fitting.size(0) == 1) {
        fitting = fitting.select(0, 0);
      }
      if (tensors.isEmpty()) {
        part.copy_(fitting);
      } else {
        part.indexPut_(tensors, fitting);
      }
    }
  }
}

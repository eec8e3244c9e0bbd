package byol.torch.numpy;

import byol.torch.runtime.DType;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the numbers in NumPy's format for one array, as its specification has it
 * (numpy.lib.format, versions 1 to 3).
 *
 * @param dtype of the elements
 * @param littleEndian whether the lowest byte of an element is the first
 * @param columnMajor whether the first index varies fastest
 * @param shape of the array
 */
record NpyHeader(DType dtype, boolean littleEndian, boolean columnMajor, long[] shape) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNMENT = 64;
  private static final int LONGEST = 1 << 20;
  private static final int MOST_DIMENSIONS = 64;

  private static final Map<String, DType> TYPES = types();
  private static final Pattern DICTIONARY =
      Pattern.compile(
          "\\s*\\{\\s*'descr'\\s*:\\s*'([<>|=])([a-z]\\d+)'\\s*,"
              + "\\s*'fortran_order'\\s*:\\s*(True|False)\\s*,"
              + "\\s*'shape'\\s*:\\s*\\(([\\d\\s,]*)\\)\\s*,?\\s*\\}\\s*");

  private static Map<String, DType> types() {
    Map<String, DType> types = new LinkedHashMap<>();
    types.put("u1", DType.UINT8);
    types.put("i1", DType.INT8);
    types.put("i2", DType.INT16);
    types.put("i4", DType.INT32);
    types.put("i8", DType.INT64);
    types.put("f2", DType.FLOAT16);
    types.put("f4", DType.FLOAT32);
    types.put("f8", DType.FLOAT64);
    types.put("b1", DType.BOOL);
    return types;
  }

  /** By rows and with the lowest byte first, as this writes. */
  static NpyHeader of(DType dtype, long... shape) {
    return new NpyHeader(dtype, true, false, shape);
  }

  /** How many bytes of elements follow; -1 if no number can say. */
  long bytes() {
    try {
      return Arrays.stream(shape).reduce(dtype.bytes(), Math::multiplyExact);
    } catch (ArithmeticException e) {
      return -1;
    }
  }

  /**
   * The header as it stands in a file.
   *
   * @throws IllegalArgumentException if NumPy has no such type
   */
  byte[] encoded() {
    String type =
        TYPES.entrySet().stream()
            .filter(one -> one.getValue() == dtype)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "NumPy has no type for %s: convert it to float32".formatted(dtype)));
    String sizes =
        Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "))
            + (shape.length == 1 ? "," : "");
    String text =
        "{'descr': '%s%s', 'fortran_order': False, 'shape': (%s), }"
            .formatted(dtype.bytes() == 1 ? "|" : "<", type, sizes);
    int before = MAGIC.length + 4;
    String padded = text + " ".repeat(Math.floorMod(-before - text.length() - 1, ALIGNMENT)) + "\n";
    ByteBuffer bytes = ByteBuffer.allocate(before + padded.length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) padded.length());
    return bytes.put(padded.getBytes(StandardCharsets.US_ASCII)).array();
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException saying what is wrong or not taken
   */
  static NpyHeader read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new IllegalArgumentException("it does not begin as one");
    }
    byte[] start = in.readNBytes(2);
    int digits = start.length == 2 && start[0] == 1 ? Short.BYTES : Integer.BYTES;
    byte[] written = in.readNBytes(digits);
    if (start.length < 2 || written.length < digits) {
      throw new IllegalArgumentException("it ends too early");
    }
    ByteBuffer number = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
    long length =
        digits == Short.BYTES
            ? Short.toUnsignedInt(number.getShort())
            : Integer.toUnsignedLong(number.getInt());
    if (start[0] < 1 || start[0] > 3 || length > LONGEST) {
      throw new IllegalArgumentException(
          "its version is %s and its header %s bytes long".formatted(start[0], length));
    }
    byte[] text = in.readNBytes((int) length);
    if (text.length < length) {
      throw new IllegalArgumentException("it ends too early");
    }
    return parse(new String(text, StandardCharsets.UTF_8));
  }

  private static NpyHeader parse(String text) {
    Matcher parts = DICTIONARY.matcher(text);
    DType dtype = parts.matches() ? TYPES.get(parts.group(2)) : null;
    if (dtype == null) {
      throw new IllegalArgumentException("an array of this kind is not read: " + text.strip());
    }
    String sizes = parts.group(4).strip();
    long[] shape =
        sizes.isEmpty()
            ? new long[0]
            : Arrays.stream(sizes.split(","))
                .map(String::strip)
                .mapToLong(Long::parseLong)
                .toArray();
    if (shape.length > MOST_DIMENSIONS) {
      throw new IllegalArgumentException("it has " + shape.length + " dimensions");
    }
    boolean columnMajor = parts.group(3).equals("True");
    return new NpyHeader(dtype, !parts.group(1).equals(">"), columnMajor, shape);
  }
}

package byol.onnx;

import byol.util.ProtoMessage;

/**
 * A setting of an operator, such as the stride of a convolution. {@code AttributeProto} of
 * onnx.proto, whose numbers of fields and types stand below.
 */
public final class OnnxAttribute {
  private static final int NAME = 1;
  private static final int F = 2;
  private static final int I = 3;
  private static final int S = 4;
  private static final int INTS = 8;
  private static final int TYPE = 20;

  private static final int TYPE_FLOAT = 1;
  private static final int TYPE_INT = 2;
  private static final int TYPE_STRING = 3;
  private static final int TYPE_INTS = 7;

  private final ProtoMessage message;

  private OnnxAttribute(ProtoMessage message) {
    this.message = message;
  }

  /** A number with a fraction, rounded to float32. */
  public static OnnxAttribute real(String name, double value) {
    return new OnnxAttribute(named(name).real(F, (float) value).integer(TYPE, TYPE_FLOAT));
  }

  /** A whole number. */
  public static OnnxAttribute integer(String name, long value) {
    return new OnnxAttribute(named(name).integer(I, value).integer(TYPE, TYPE_INT));
  }

  /** A word. */
  public static OnnxAttribute text(String name, String value) {
    return new OnnxAttribute(named(name).text(S, value).integer(TYPE, TYPE_STRING));
  }

  /** A list of whole numbers. */
  public static OnnxAttribute integers(String name, long... values) {
    return new OnnxAttribute(named(name).integers(INTS, values).integer(TYPE, TYPE_INTS));
  }

  private static ProtoMessage named(String name) {
    return new ProtoMessage().text(NAME, name);
  }

  ProtoMessage message() {
    return message;
  }
}

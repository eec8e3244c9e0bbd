package byol.onnx;

import byol.torch.runtime.DType;
import byol.util.ProtoMessage;
import java.util.List;

/**
 * Name, type and shape of what goes in or comes out. {@code ValueInfoProto} of onnx.proto, with the
 * {@code TypeProto} and {@code TensorShapeProto} within it.
 *
 * @param name of the tensor
 * @param type of its elements
 * @param sizes of its dimensions: a number, or a word for a size that is left open
 */
public record OnnxShape(String name, DType type, List<String> sizes) {
  private static final int NAME = 1;
  private static final int TYPE = 2;

  /** In TypeProto, the tensor; in that, type of elements and shape. */
  private static final int TENSOR_TYPE = 1;

  private static final int ELEM_TYPE = 1;
  private static final int SHAPE = 2;

  /** In TensorShapeProto a dimension; in that, a number or a word. */
  private static final int DIM = 1;

  private static final int DIM_VALUE = 1;
  private static final int DIM_PARAM = 2;

  /** Keeps the sizes as they are now. */
  public OnnxShape {
    sizes = List.copyOf(sizes);
  }

  ProtoMessage message() {
    ProtoMessage shape = new ProtoMessage();
    sizes.forEach(size -> shape.message(DIM, dimension(size)));
    ProtoMessage tensor =
        new ProtoMessage().integer(ELEM_TYPE, OnnxTensor.type(type)).message(SHAPE, shape);
    return new ProtoMessage()
        .text(NAME, name)
        .message(TYPE, new ProtoMessage().message(TENSOR_TYPE, tensor));
  }

  private static ProtoMessage dimension(String size) {
    return Character.isDigit(size.charAt(0))
        ? new ProtoMessage().integer(DIM_VALUE, Long.parseLong(size))
        : new ProtoMessage().text(DIM_PARAM, size);
  }
}

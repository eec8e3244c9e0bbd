package byol.onnx;

import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.util.ProtoMessage;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A weight. {@code TensorProto} of onnx.proto; {@code raw_data} has the elements in little-endian
 * order, as this machine has them.
 *
 * @param name by which operators take it
 * @param values which must be there until it is written
 */
record OnnxTensor(String name, Tensor values) {
  private static final int DIMS = 1;
  private static final int DATA_TYPE = 2;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;

  private static final int TYPE_FLOAT = 1;
  private static final int TYPE_UINT8 = 2;
  private static final int TYPE_INT64 = 7;

  /**
   * The number of an element type, {@code TensorProto.DataType}.
   *
   * @throws UnsupportedOperationException for one that is not written
   */
  static int type(DType type) {
    return switch (type) {
      case FLOAT32 -> TYPE_FLOAT;
      case UINT8 -> TYPE_UINT8;
      case INT64 -> TYPE_INT64;
      default ->
          throw new UnsupportedOperationException(
              "weights of type %s cannot be written as ONNX: convert the network to float32"
                  .formatted(type));
    };
  }

  ProtoMessage message() {
    return new ProtoMessage()
        .integers(DIMS, values.shape())
        .integer(DATA_TYPE, type(values.dtype()))
        .text(NAME, name)
        .bytes(RAW_DATA, values.numel() * values.dtype().bytes(), this::writeValues);
  }

  private void writeValues(CodedOutputStream out) throws IOException {
    long bytes = values.numel() * values.dtype().bytes();
    if (bytes > 0) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment data = arena.allocate(bytes, 8);
        values.copyTo(data);
        out.writeRawBytes(data.asByteBuffer());
      }
    }
  }
}

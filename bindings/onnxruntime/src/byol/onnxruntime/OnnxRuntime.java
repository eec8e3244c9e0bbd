package byol.onnxruntime;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import byol.onnx.OnnxEngine;
import byol.torch.Tensor;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

/** Microsoft's ONNX Runtime, on the processor. */
public final class OnnxRuntime implements OnnxEngine {
  private final OrtEnvironment environment =
      OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "byol");

  /** Loads its native libraries, which it unpacks into the folder for temporary files. */
  public OnnxRuntime() {}

  @Override
  public String name() {
    return "ONNX Runtime " + environment.getVersion();
  }

  @Override
  public Tensor run(Path model, Tensor input) {
    try (var options = new OrtSession.SessionOptions();
        var session = environment.createSession(model.toString(), options);
        var images = tensor(input);
        var outputs = session.run(Map.of(session.getInputNames().iterator().next(), images))) {
      OnnxTensor output = (OnnxTensor) outputs.get(0);
      FloatBuffer values = output.getFloatBuffer();
      float[] numbers = new float[values.remaining()];
      values.get(numbers);
      return Tensor.of(numbers, output.getInfo().getShape());
    } catch (OrtException e) {
      throw new IllegalStateException(
          "%s cannot run %s: %s".formatted(name(), model, e.getMessage()), e);
    }
  }

  private OnnxTensor tensor(Tensor input) throws OrtException {
    long bytes = input.numel() * input.dtype().bytes();
    ByteBuffer data =
        ByteBuffer.allocateDirect(Math.toIntExact(bytes)).order(ByteOrder.nativeOrder());
    input.copyTo(MemorySegment.ofBuffer(data));
    return switch (input.dtype()) {
      case UINT8 -> OnnxTensor.createTensor(environment, data, input.shape(), OnnxJavaType.UINT8);
      case INT64 -> OnnxTensor.createTensor(environment, data.asLongBuffer(), input.shape());
      case FLOAT32 -> OnnxTensor.createTensor(environment, data.asFloatBuffer(), input.shape());
      default ->
          throw new IllegalArgumentException(
              "an input is float32, uint8 or int64, not " + input.dtype());
    };
  }
}

package byol.export;

import byol.nn.Buffer;
import byol.nn.Layer;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.List;

/**
 * A network that takes pixels as images are decoded, uint8 [N, H, W, C], and normalizes them:
 * {@code (value / 255 − mean) / std} of each channel, then the planes [N, C, H, W]. It does not
 * resize.
 */
final class WithPreprocessing extends Layer {
  private static final long[] PLANES = {0, 3, 1, 2};

  /** Element types as TorchScript has them: {@code c10::ScalarType}. */
  private static final int UINT8 = 0;

  private static final int FLOAT32 = 6;

  private final Layer network;
  private final int channels;
  private final Buffer mean;
  private final Buffer std;

  WithPreprocessing(Layer network, ModelInfo.Input input) {
    this.network = child("network", network);
    channels = input.channels();
    mean = buffer("mean", ModelInfo.Input.byChannel(input.mean(), Device.CPU));
    std = buffer("std", ModelInfo.Input.byChannel(input.std(), Device.CPU));
  }

  @Override
  public Tensor forward(Tensor pixels) {
    Tensor planes = pixels.permute(PLANES).to(DType.FLOAT32).contiguous().div(255);
    return network.call(planes.sub(mean.tensor()).div(std.tensor()));
  }

  /** Says what is wrong with images that it would compute something else of. */
  @Override
  public String script() {
    return """
    assert x.dtype == %s, "the images must be uint8, as they are decoded"
    assert x.dim() == 4 and x.size(3) == %s, "the images must be [N, H, W, %s]"
    x = x.permute([0, 3, 1, 2]).to(%s).contiguous() / 255
    return self.network.forward((x - self.mean) / self.std)\
    """
        .formatted(UINT8, channels, channels, FLOAT32);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue pixels) {
    OnnxValue planes =
        graph.node("Transpose", List.of(pixels), OnnxAttribute.integers("perm", PLANES));
    OnnxValue x = graph.cast(planes, DType.FLOAT32);
    x = graph.node("Div", List.of(x, graph.weight("largest", Tensor.of(new float[] {255}, 1))));
    x = graph.node("Sub", List.of(x, graph.weight("mean", mean.tensor())));
    x = graph.node("Div", List.of(x, graph.weight("std", std.tensor())));
    return network.onnx(graph.in("network"), x);
  }
}

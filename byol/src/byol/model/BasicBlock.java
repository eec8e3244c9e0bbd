package byol.model;

import byol.nn.Conv2d;
import byol.nn.Layer;
import byol.nn.NormLayer;
import byol.nn.norm.NormSpec;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/** Two 3×3 convolutions and a way around them: [N, in, H, W] → [N, width, H/stride, W/stride]. */
final class BasicBlock extends Layer {
  private final Conv2d conv1;
  private final NormLayer bn1;
  private final Conv2d conv2;
  private final NormLayer bn2;
  private final Layer downsample;

  BasicBlock(int in, int width, int stride, NormSpec norm) {
    conv1 = child("conv1", norm.conv2d(in, width, 3, stride, 1));
    bn1 = child("bn1", norm.norm().over2d(width));
    conv2 = child("conv2", norm.conv2d(width, width, 3, 1, 1));
    bn2 = child("bn2", norm.norm().over2d(width));
    downsample = Downsample.ifNeeded(in, width, stride, norm);
    if (downsample != null) {
      child("downsample", downsample);
    }
  }

  @Override
  public Tensor forward(Tensor x) {
    // Only the result outlives the block; what backward needs, autograd keeps.
    return TensorScope.compute(
        () -> {
          Tensor y = bn1.callRelu(conv1.call(x));
          Tensor shortcut = downsample == null ? x : downsample.call(x);
          return bn2.callAddRelu(conv2.call(y), shortcut);
        });
  }

  @Override
  public String script() {
    return """
    y = torch.relu(self.bn1.forward(self.conv1.forward(x)))
    y = self.bn2.forward(self.conv2.forward(y))
    return torch.relu(y + %s)\
    """
        .formatted(downsample == null ? "x" : "self.downsample.forward(x)");
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    OnnxValue y = conv1.onnx(graph.in("conv1"), x);
    y = graph.relu(bn1.onnx(graph.in("bn1"), y));
    y = conv2.onnx(graph.in("conv2"), y);
    y = bn2.onnx(graph.in("bn2"), y);
    return graph.relu(graph.add(y, Downsample.onnx(downsample, graph, x)));
  }
}

package byol.model;

import byol.nn.Conv2d;
import byol.nn.Layer;
import byol.nn.NormLayer;
import byol.nn.norm.NormSpec;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/**
 * 1×1, 3×3 and 1×1 convolutions and a way around them: [N, in, H, W] → [N, 4 width, H/stride,
 * W/stride]. The stride is at the 3×3 convolution, as in torchvision.
 */
final class Bottleneck extends Layer {
  private final Conv2d conv1;
  private final NormLayer bn1;
  private final Conv2d conv2;
  private final NormLayer bn2;
  private final Conv2d conv3;
  private final NormLayer bn3;
  private final Layer downsample;

  Bottleneck(int in, int width, int stride, NormSpec norm) {
    int out = width * Architecture.Block.BOTTLENECK.expansion;
    conv1 = child("conv1", norm.conv2d(in, width, 1, 1, 0));
    bn1 = child("bn1", norm.norm().over2d(width));
    conv2 = child("conv2", norm.conv2d(width, width, 3, stride, 1));
    bn2 = child("bn2", norm.norm().over2d(width));
    conv3 = child("conv3", norm.conv2d(width, out, 1, 1, 0));
    bn3 = child("bn3", norm.norm().over2d(out));
    downsample = Downsample.ifNeeded(in, out, stride, norm);
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
          y = bn2.callRelu(conv2.call(y));
          Tensor shortcut = downsample == null ? x : downsample.call(x);
          return bn3.callAddRelu(conv3.call(y), shortcut);
        });
  }

  @Override
  public String script() {
    return """
    y = torch.relu(self.bn1.forward(self.conv1.forward(x)))
    y = torch.relu(self.bn2.forward(self.conv2.forward(y)))
    y = self.bn3.forward(self.conv3.forward(y))
    return torch.relu(y + %s)\
    """
        .formatted(downsample == null ? "x" : "self.downsample.forward(x)");
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    OnnxValue y = conv1.onnx(graph.in("conv1"), x);
    y = graph.relu(bn1.onnx(graph.in("bn1"), y));
    y = conv2.onnx(graph.in("conv2"), y);
    y = graph.relu(bn2.onnx(graph.in("bn2"), y));
    y = conv3.onnx(graph.in("conv3"), y);
    y = bn3.onnx(graph.in("bn3"), y);
    return graph.relu(graph.add(y, Downsample.onnx(downsample, graph, x)));
  }
}

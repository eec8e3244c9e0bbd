package byol.model;

import byol.nn.AdaptiveAvgPool2d;
import byol.nn.Conv2d;
import byol.nn.Identity;
import byol.nn.Layer;
import byol.nn.MaxPool2d;
import byol.nn.NormLayer;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.List;

/**
 * A residual network without its classifier (arXiv 1512.03385): images [N, C, H, W] → features [N,
 * {@link #features()}]. Parameter names are torchvision's, whatever the normalization.
 */
public final class ResNet extends Encoder {
  /**
   * What a ResNet looks like.
   *
   * @param architecture kind and number of blocks
   * @param width channels of the first stage; 64 in the paper
   * @param channels of the images: 1 or 3
   * @param stem before the first stage
   * @param norm normalization of all convolutions
   */
  public record Config(
      Architecture architecture, int width, int channels, Stem stem, NormSpec norm) {
    /** Refuses a width, or a number of channels, that is not positive. */
    public Config {
      if (width < 1 || channels < 1) {
        throw new IllegalArgumentException(
            "a ResNet needs a positive width and channels, not " + width + " and " + channels);
      }
    }
  }

  private final Conv2d conv1;
  private final NormLayer bn1;
  private final Layer maxpool;
  private final List<Layer> stages = new ArrayList<>();
  private final Layer avgpool;
  private final int features;

  /**
   * Fresh weights from the default generator.
   *
   * @throws IllegalArgumentException if the norm's groups do not divide a stage's channels
   */
  public ResNet(Config config) {
    NormSpec norm = config.norm();
    conv1 = child("conv1", stemConvolution(config));
    bn1 = child("bn1", norm.norm().over2d(config.width()));
    maxpool =
        child("maxpool", config.stem() == Stem.IMAGENET ? new MaxPool2d(3, 2, 1) : new Identity());

    Architecture.Block block = config.architecture().block;
    int in = config.width();
    for (int stage = 0; stage < config.architecture().stages.size(); stage++) {
      int width = config.width() << stage;
      List<Layer> blocks = new ArrayList<>();
      for (int i = 0; i < config.architecture().stages.get(stage); i++) {
        int stageStride = stage == 0 ? config.architecture().firstStride : 2;
        int stride = i == 0 ? stageStride : 1;
        blocks.add(
            switch (block) {
              case BASIC -> new BasicBlock(in, width, stride, norm);
              case BOTTLENECK -> new Bottleneck(in, width, stride, norm);
            });
        in = width * block.expansion;
      }
      stages.add(child("layer" + (stage + 1), new Sequential(blocks)));
    }
    avgpool = child("avgpool", new AdaptiveAvgPool2d(1));
    features = in;
  }

  private static Conv2d stemConvolution(Config config) {
    NormSpec norm = config.norm();
    return switch (config.stem()) {
      case IMAGENET -> norm.conv2d(config.channels(), config.width(), 7, 2, 3);
      case SMALL -> norm.conv2d(config.channels(), config.width(), 3, 1, 1);
      case TINY -> norm.conv2d(config.channels(), config.width(), 3, 2, 1);
    };
  }

  /** The size of a feature vector: 2048 for ResNet-50 at width 64. */
  @Override
  public int features() {
    return features;
  }

  @Override
  public Tensor forward(Tensor images) {
    return TensorScope.compute(
        () -> {
          Tensor x = TensorScope.compute(() -> maxpool.call(bn1.callRelu(conv1.call(images))));
          for (Layer stage : stages) {
            Tensor y = stage.call(x);
            x.close();
            x = y;
          }
          return avgpool.call(x).reshape(-1, features);
        });
  }

  @Override
  public String script() {
    StringBuilder script =
        new StringBuilder(
            "x = self.maxpool.forward(torch.relu(self.bn1.forward(self.conv1.forward(x))))\n");
    for (int stage = 1; stage <= stages.size(); stage++) {
      script.append("x = self.layer").append(stage).append(".forward(x)\n");
    }
    return script.append("return torch.flatten(self.avgpool.forward(x), 1)").toString();
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue images) {
    OnnxValue x = conv1.onnx(graph.in("conv1"), images);
    x = graph.relu(bn1.onnx(graph.in("bn1"), x));
    x = maxpool.onnx(graph.in("maxpool"), x);
    for (int stage = 0; stage < stages.size(); stage++) {
      x = stages.get(stage).onnx(graph.in("layer" + (stage + 1)), x);
    }
    return graph.flatten(avgpool.onnx(graph.in("avgpool"), x));
  }
}

package byol.model;

import static byol.DeterministicValues.fill;
import static byol.DeterministicValues.uniform;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.GoldenFile;
import byol.nn.Float64;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import byol.torch.runtime.NoGrad;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ResNets against torchvision's, with its own blocks and weight standardization as published. */
class ResNetGoldenTest {
  private TensorScope scope;
  private GoldenFile golden;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    golden = GoldenFile.read("networks");
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static ResNet resnet(String name, Architecture architecture, Stem stem, String norm) {
    var config = new ResNet.Config(architecture, 64, 3, stem, NormSpec.parse(norm));
    ResNet network = fill(new ResNet(config), name + ".");
    network.train(false);
    return network;
  }

  /** One channel, width 32; PyTorch's own float32 is 7e-7 from float64. */
  @Test
  void resNet8WithTheTinyStem() {
    String name = "resnet8_tiny_gn_ws";
    var config = new ResNet.Config(Architecture.RESNET8, 32, 1, Stem.TINY, NormSpec.GN_WS);
    ResNet network = fill(new ResNet(config), name + ".");
    Tensor features = network.forward(uniform(name + ".images", 2, 1, 28, 28));
    golden.assertMatches(name + ".features", features, 3e-6);
  }

  private static Tensor images(String name, int size, MemoryFormat format) {
    return uniform(name + ".images", 2, 3, size, size).contiguous(format);
  }

  private ResNet check(
      String name, Architecture architecture, Stem stem, String norm, int size, double tolerance) {
    ResNet network = resnet(name, architecture, stem, norm);
    try (var _ = NoGrad.open()) {
      for (MemoryFormat format : MemoryFormat.values()) {
        Tensor features = network.forward(images(name, size, format));
        golden.assertMatches(name + ".features", features, tolerance);
      }
    }
    return network;
  }

  /** The same function, not only nearly: 1e-11 of the largest feature. */
  private void checkInFloat64(String name, ResNet network, int size) {
    try (var _ = NoGrad.open()) {
      Tensor images = images(name, size, MemoryFormat.CHANNELS_LAST).to(DType.FLOAT64);
      Tensor features = Float64.of(network).forward(images);
      golden.assertMatches(name + ".float64.features", features, 1e-11);
    }
  }

  /** PyTorch's own float32 is 3e-6 from float64 here: 53 convolutions deep. */
  @Test
  void resNet50WithGroupNormAndWeightStandardization() {
    String name = "resnet50_gn_ws";
    ResNet network = check(name, Architecture.RESNET50, Stem.IMAGENET, "gn:16+ws", 64, 1e-5);
    checkInFloat64(name, network, 64);
  }

  /** PyTorch's own float32 is 2e-6 from float64 here. */
  @Test
  void resNet18WithTheSmallStem() {
    String name = "resnet18_small_gn_ws";
    ResNet network = check(name, Architecture.RESNET18, Stem.SMALL, "gn:16+ws", 32, 1e-5);
    checkInFloat64(name, network, 32);
  }

  /** Running statistics keep rounding errors small: PyTorch's is 6e-7. */
  @Test
  void resNet50WithBatchNormInEvaluation() {
    check("resnet50_bn", Architecture.RESNET50, Stem.IMAGENET, "bn", 64, 2e-6);
  }

  /** Names, order and shapes of the state are torchvision's, but for the classifier. */
  @ParameterizedTest
  @EnumSource(names = {"RESNET18", "RESNET34", "RESNET50"})
  void hasTorchvisionsNames(Architecture architecture) {
    Map<String, List<Long>> expected =
        new Gson().fromJson(golden.note(architecture.toString()), new TypeToken<>() {});
    assertEquals(List.of(1000L), expected.remove("fc.bias"));
    expected.remove("fc.weight");
    var config = new ResNet.Config(architecture, 64, 3, Stem.IMAGENET, NormSpec.parse("bn"));
    Map<String, List<Long>> actual = new LinkedHashMap<>();
    new ResNet(config)
        .stateDict()
        .forEach(
            (name, tensor) -> actual.put(name, Arrays.stream(tensor.shape()).boxed().toList()));
    assertEquals(expected, actual);
  }
}

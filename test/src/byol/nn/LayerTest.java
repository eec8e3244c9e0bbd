package byol.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.norm.BatchNorm1d;
import byol.nn.norm.BatchNorm2d;
import byol.nn.norm.GroupNorm;
import byol.nn.norm.WSConv2d;
import byol.nn.norm.WSLinear;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names, modes, kinds, loading and bad input. */
class LayerTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(3);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Sequential network() {
    return new Sequential(
        new WSConv2d(3, 8, 3, 1, 1),
        new BatchNorm2d(8),
        new ReLU(),
        new Sequential(new Conv2d(8, 4, 1, 1, 0), new GroupNorm(2, 4)));
  }

  private static <T extends Throwable> void assertMentions(
      Class<T> type, Runnable code, String... words) {
    String message = assertThrows(type, code::run).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @Test
  void namesFollowTheTree() {
    Sequential network = network();
    assertEquals(
        List.of("0.weight", "1.weight", "1.bias", "3.0.weight", "3.1.weight", "3.1.bias"),
        List.copyOf(network.namedParameters().keySet()));
    assertEquals(
        List.of("1.running_mean", "1.running_var", "1.num_batches_tracked"),
        List.copyOf(network.namedBuffers().keySet()));
    assertEquals(9, network.stateDict().size());
    assertEquals(List.of("0", "1", "2", "3"), List.copyOf(network.children().keySet()));
  }

  /** What LARS adapts and decay pulls at: matrices and filters, nothing else. */
  @Test
  void parametersKnowTheirKind() {
    Map<String, Parameter.Kind> kinds = new LinkedHashMap<>();
    new Sequential(
            new Conv2d(3, 8, 3, 1, 1),
            new BatchNorm2d(8),
            new GroupNorm(2, 8),
            new WSLinear(8, 4, true),
            new BatchNorm1d(4))
        .namedParameters()
        .forEach((name, parameter) -> kinds.put(name, parameter.kind()));
    assertEquals(
        Map.of(
            "0.weight", Parameter.Kind.WEIGHT,
            "1.weight", Parameter.Kind.NORM_SCALE,
            "1.bias", Parameter.Kind.NORM_SHIFT,
            "2.weight", Parameter.Kind.NORM_SCALE,
            "2.bias", Parameter.Kind.NORM_SHIFT,
            "3.weight", Parameter.Kind.WEIGHT,
            "3.bias", Parameter.Kind.BIAS,
            "4.weight", Parameter.Kind.NORM_SCALE,
            "4.bias", Parameter.Kind.NORM_SHIFT),
        kinds);
    for (Parameter.Kind kind : Parameter.Kind.values()) {
      assertEquals(kind == Parameter.Kind.WEIGHT, kind.isAdapted());
    }
  }

  @Test
  void modeReachesEveryChild() {
    Sequential network = network();
    assertTrue(isTraining(network, true));
    network.train(false);
    assertTrue(isTraining(network, false));
    network.train(true);
    assertTrue(isTraining(network, true));
  }

  private static boolean isTraining(Layer layer, boolean mode) {
    return layer.isTraining() == mode
        && layer.children().values().stream().allMatch(child -> isTraining(child, mode));
  }

  @Test
  void runningStatisticsMoveInTrainingOnly() {
    Sequential network = network();
    Tensor images = Tensor.randn(4, 3, 6, 6);
    network.train(false);
    network.forward(images);
    assertEquals(0, network.stateDict().get("1.num_batches_tracked").item());
    assertArrayEquals(new float[8], network.stateDict().get("1.running_mean").toFloatArray());
    network.train(true);
    network.forward(images);
    assertEquals(1, network.stateDict().get("1.num_batches_tracked").item());
    assertNotEquals(0, network.stateDict().get("1.running_mean").abs().max().item());
  }

  @Test
  void loadsACopy() {
    Sequential from = network();
    Sequential to = network();
    Tensor mean = from.stateDict().get("1.running_mean").fill_(0.5);
    to.loadStateDict(from.stateDict());
    mean.fill_(0.25);
    to.stateDict()
        .forEach(
            (name, tensor) -> {
              assertFalse(tensor.sharesStorage(from.stateDict().get(name)), name);
              if (!name.equals("1.running_mean")) {
                assertArrayEquals(
                    from.stateDict().get(name).toDoubleArray(), tensor.toDoubleArray(), name);
              }
            });
    assertEquals(0.5, to.stateDict().get("1.running_mean").max().item());
    assertTrue(to.namedParameters().get("0.weight").tensor().requiresGrad());
  }

  @Test
  void loadNamesWhatDoesNotFit() {
    Sequential network = network();
    float[] before = network.stateDict().get("0.weight").toFloatArray();
    Map<String, Tensor> values = new LinkedHashMap<>(network().stateDict());
    Tensor weight = values.remove("3.1.weight");
    assertMentions(
        IllegalArgumentException.class,
        () -> network.loadStateDict(values),
        "missing [3.1.weight]");
    values.put("3.1.gamma", weight);
    assertMentions(
        IllegalArgumentException.class,
        () -> network.loadStateDict(values),
        "missing [3.1.weight]",
        "unknown [3.1.gamma]");
    values.remove("3.1.gamma");
    values.put("3.1.weight", Tensor.ones(5));
    assertMentions(
        IllegalArgumentException.class,
        () -> network.loadStateDict(values),
        "3.1.weight",
        "[5]",
        "[4]");
    assertArrayEquals(
        before, network.stateDict().get("0.weight").toFloatArray(), "loaded by halves");
  }

  @Test
  void movesToADeviceWithItsSettings() {
    Sequential network = network();
    network.namedParameters().get("0.weight").tensor().requiresGrad_(false);
    network.to(Device.CPU);
    assertFalse(network.namedParameters().get("0.weight").tensor().requiresGrad());
    assertTrue(network.namedParameters().get("1.weight").tensor().requiresGrad());
    network.forward(Tensor.randn(2, 3, 4, 4)).sum().backward();
    assertTrue(network.namedParameters().get("1.bias").tensor().hasGrad());
  }

  @Test
  void filtersAreChannelsLastFromTheStart() {
    Conv2d conv = new Conv2d(16, 8, 3, 1, 1);
    assertTrue(conv.stateDict().get("weight").isContiguous(MemoryFormat.CHANNELS_LAST));
    Tensor images = Tensor.randn(2, 16, 5, 5).contiguous(MemoryFormat.CHANNELS_LAST);
    Tensor out = conv.forward(images);
    assertTrue(out.isContiguous(MemoryFormat.CHANNELS_LAST));
    out.sum().backward();
    assertTrue(conv.stateDict().get("weight").grad().isContiguous(MemoryFormat.CHANNELS_LAST));
  }

  @Test
  void badSizesAreNamed() {
    assertMentions(
        IllegalArgumentException.class, () -> new Conv2d(0, 8, 3, 1, 1), "from 0 to 8 channels");
    assertMentions(IllegalArgumentException.class, () -> new Conv2d(3, 8, 3, 0, 1), "stride 0");
    assertMentions(
        IllegalArgumentException.class, () -> new Linear(4, 0, true), "from 4 to 0 features");
    assertMentions(IllegalArgumentException.class, () -> new BatchNorm2d(0), "0 channels");
  }

  @Test
  void badInputIsNamed() {
    assertMentions(
        IllegalArgumentException.class,
        () -> new BatchNorm2d(4).forward(Tensor.randn(2, 4)),
        "BatchNorm2d takes 4 dimensions, not 2");
    assertMentions(
        IllegalArgumentException.class,
        () -> new BatchNorm1d(4).forward(Tensor.randn(2, 4, 3, 3)),
        "BatchNorm1d takes 2 dimensions, not 4");
    assertMentions(
        TorchException.Operator.class,
        () -> new Conv2d(3, 4, 3, 1, 1).forward(Tensor.randn(2, 5, 6, 6)),
        "3 channels",
        "5 channels");
    assertMentions(
        TorchException.Operator.class,
        () -> new GroupNorm(2, 4).forward(Tensor.randn(2, 6, 3, 3)),
        "6",
        "4");
    assertMentions(
        TorchException.Operator.class,
        () -> new Linear(3, 4, true).forward(Tensor.randn(2, 5)),
        "2x5",
        "3x4");
  }

  @Test
  void aLayerWithoutScriptSaysSo() {
    Layer layer =
        new Layer() {
          @Override
          public Tensor forward(Tensor input) {
            return input;
          }
        };
    assertThrows(UnsupportedOperationException.class, layer::script);
  }

  /** With parts that a test gives names. */
  private static final class Parts extends Layer {
    void add(String kind, String name) {
      switch (kind) {
        case "child" -> child(name, new Identity());
        case "parameter" -> parameter(name, Parameter.Kind.WEIGHT, Tensor.ones(2));
        default -> buffer(name, Tensor.ones(2));
      }
    }

    @Override
    public Tensor forward(Tensor input) {
      return namedParameters().get("w").tensor();
    }
  }

  @Test
  void aNameIsOfOnePart() {
    List<String> kinds = List.of("child", "parameter", "buffer");
    for (String first : kinds) {
      Parts parts = new Parts();
      parts.add(first, "a");
      for (String second : kinds) {
        assertMentions(IllegalArgumentException.class, () -> parts.add(second, "a"), "'a'");
        assertMentions(IllegalArgumentException.class, () -> parts.add(second, "b.c"), "dots");
        assertMentions(IllegalArgumentException.class, () -> parts.add(second, ""), "name");
      }
      parts.add(first, "b");
    }
  }

  /** As in PyTorch: two names in a checkpoint, one parameter to train. */
  @Test
  void aLayerThatIsThereTwiceIsTrainedOnce() {
    Linear shared = new Linear(4, 4, true);
    Sequential network = new Sequential(shared, new ReLU(), shared);
    assertEquals(2, network.parameters().size());
    assertEquals(
        List.of("0.weight", "0.bias", "2.weight", "2.bias"),
        List.copyOf(network.stateDict().keySet()));
    assertTrue(network.toString().contains("20 parameters"), network.toString());
  }

  @Test
  void whatALayerOwnsStaysOpen() {
    Parts parts = new Parts();
    parts.add("parameter", "w");
    Sequential network = new Sequential(parts, new ReLU());
    for (int i = 0; i < 2; i++) {
      assertArrayEquals(new float[] {1, 1}, network.forward(Tensor.ones(1)).toFloatArray());
    }
  }
}

package byol.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.testing.InScope;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Networks with the shapes that they make of an input. */
final class SummaryTest {
  @RegisterExtension final InScope scope = InScope.alone();

  @Test
  void itHasShapesAndCounts() {
    var network =
        new Sequential(
            new Conv2d(3, 8, 3, 2, 1),
            new ReLU(),
            new AdaptiveAvgPool2d(1),
            new Linear(1, 5, true));
    Summary summary = network.summary(Tensor.zeros(2, 3, 8, 6));
    assertEquals(
        List.of("[2, 8, 1, 5]", "[2, 8, 4, 3]", "[2, 8, 4, 3]", "[2, 8, 1, 1]", "[2, 8, 1, 5]"),
        summary.rows().stream().map(row -> Arrays.toString(row.output())).toList());
    assertEquals(
        List.of(0L, 216L, 0L, 0L, 10L),
        summary.rows().stream().map(Summary.Row::parameters).toList());
    assertEquals(226, summary.parameters());
    // 216 weights at 2 × 4 × 3 places, and 10 at the 2 × 1 × 5 of the linear layer's output.
    assertEquals(216 * 24 + 10 * 2 * 5, summary.multiplyAdds());
    assertEquals(2 * (96 + 96 + 8 + 40), summary.activations());
  }

  /** He et al. (arXiv 1512.03385, table 1) count 3.8 · 10⁹ multiply-adds; torchvision 4.09. */
  @Test
  void resNet50HasTheKnownCounts() {
    var config =
        new ResNet.Config(Architecture.RESNET50, 64, 3, Stem.IMAGENET, NormSpec.parse("bn"));
    Summary summary = new ResNet(config).summary(Tensor.zeros(1, 3, 224, 224));
    assertEquals(23_508_032, summary.parameters());
    assertEquals(4.09e9, summary.multiplyAdds(), 0.02e9);
    Map<String, String> shapes =
        summary.rows().stream()
            .collect(Collectors.toMap(Summary.Row::path, row -> Arrays.toString(row.output())));
    assertEquals("[1, 256, 56, 56]", shapes.get("layer1"));
    assertEquals("[1, 512, 7, 7]", shapes.get("layer4.2.conv2"));
    assertEquals("[1, 2048]", shapes.get(""));
  }

  @Test
  void itLeavesTheNetworkAsItWas() {
    var network = new Sequential(new Linear(4, 4, true), new Sequential(new Linear(4, 2, true)));
    network.children().get("1").train(false);
    long tensors = TensorScope.liveTensors();
    Tensor input = Tensor.zeros(3, 4);
    network.summary(input);
    input.close();
    assertEquals(tensors, TensorScope.liveTensors());
    assertTrue(network.isTraining());
    assertTrue(network.children().get("0").isTraining());
    assertTrue(!network.children().get("1").isTraining());
  }

  @Test
  void whatIsNotCalledHasNoShape() {
    final class Own extends Layer {
      private final Layer inner = child("inner", new Linear(4, 2, true));

      @Override
      public Tensor forward(Tensor input) {
        return inner.forward(input);
      }
    }

    Summary summary = new Own().summary(Tensor.zeros(3, 4));
    assertArrayEquals(new long[] {3, 2}, summary.rows().get(0).output());
    assertNull(summary.rows().get(1).output());
    assertTrue(summary.toString().contains("have it called by call(x)"), summary.toString());
  }

  @Test
  void itPrintsAsATree() {
    var network = new Sequential(new Sequential(new Linear(4, 2, true)), new ReLU());
    String text = network.summary(Tensor.zeros(3, 4)).toString();
    assertEquals(
        """
        ==================================================
        Layer                 Output shape      Parameters
        ==================================================
        Sequential            [3, 2]                    --
        ├─ 0: Sequential      [3, 2]                    --
        │  └─ 0: Linear       [3, 2]                    10
        └─ 1: ReLU            [3, 2]                    --
        ==================================================
        Parameters: 10
        Multiply-adds: 30
        Memory as float32: input 0.00 MB, outputs 0.00 MB, parameters 0.00 MB
        ==================================================\
        """,
        text);
  }
}

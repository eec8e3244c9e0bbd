package byol.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a network prints as. */
final class LayerTextTest {
  private static ResNet network() {
    return new ResNet(
        new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.SMALL, NormSpec.parse("gn:4+ws")));
  }

  @Test
  void aLayerOfItsOwnIsALine() {
    try (var _ = TensorScope.open()) {
      assertEquals(
          "Linear(weight [3, 2], bias [3])  # 9 parameters", new Linear(2, 3, true).toString());
      assertEquals("ReLU()  # 0 parameters", new ReLU().toString());
    }
  }

  @Test
  void aParameterIsItsNumbers() {
    try (var _ = TensorScope.open()) {
      Parameter bias = new Linear(2, 3, true).namedParameters().get("bias");
      bias.tensor().detach().fill_(0.5);
      assertEquals(
          "Parameter containing:\ntensor([0.5000, 0.5000, 0.5000], requires_grad=True)",
          bias.toString());
    }
  }

  @Test
  void aNetworkIsATree() {
    try (var _ = TensorScope.open()) {
      List<String> lines = network().toString().lines().toList();
      assertEquals("ResNet(  # 77,680 parameters", lines.get(0));
      assertEquals("  (conv1): WSConv2d(weight [16, 3, 3, 3], stride 1, padding 1)", lines.get(1));
      assertEquals("  (bn1): GroupNorm(groups 4, weight [16], bias [16])", lines.get(2));
      assertEquals("  (maxpool): Identity()", lines.get(3));
      assertEquals("  (layer1): Sequential(", lines.get(4));
      assertEquals("    (0): BasicBlock(", lines.get(5));
      assertEquals(
          "      (conv1): WSConv2d(weight [16, 16, 3, 3], stride 2, padding 1)", lines.get(6));
      assertEquals(")", lines.getLast());
      long elements =
          network().namedParameters().values().stream()
              .mapToLong(parameter -> parameter.tensor().numel())
              .sum();
      assertEquals(77_680, elements);
    }
  }

  @Test
  void aNetworkWhoseTensorsAreFreedCanBePrinted() {
    ResNet freed;
    try (var _ = TensorScope.open()) {
      freed = network();
    }
    assertTrue(freed.toString().startsWith("ResNet(  # 77,680 parameters"));
  }

  @Test
  void aLayerOfAUserNeedsToSayNothing() {
    final class Scale extends Layer {
      private final Parameter factor =
          parameter("factor", Parameter.Kind.NORM_SCALE, Tensor.ones(5));

      @Override
      public Tensor forward(Tensor input) {
        return input.mul(factor.tensor());
      }
    }
    try (var _ = TensorScope.open()) {
      assertEquals("Scale(factor [5])  # 5 parameters", new Scale().toString());
    }
  }
}

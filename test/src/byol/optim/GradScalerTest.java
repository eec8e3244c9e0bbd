package byol.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Linear;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GradScalerTest {
  private static final double RATE = 0.1;

  /** A layer with one input and one output, its optimizer and its scaler. */
  private static final class Model {
    final Linear layer;
    final Sgd optimizer;
    final GradScaler scaler;

    Model() {
      Random.manualSeed(1);
      layer = new Linear(1, 1, false);
      optimizer = new Sgd(layer.parameters(), 0, 0);
      scaler = new GradScaler(layer.parameters(), Device.CPU);
    }

    Tensor loss(double input) {
      return layer.forward(Tensor.full(input, DType.FLOAT32, Device.CPU, 1, 1)).sum();
    }

    boolean step(double input) {
      try (var _ = TensorScope.open()) {
        optimizer.zeroGrad();
        scaler.scale(loss(input)).backward();
        return scaler.step(optimizer, RATE);
      }
    }

    double weight() {
      return layer.parameters().getFirst().tensor().item();
    }

    double scale() {
      return scaler.stateDict().get("scale").item();
    }
  }

  @Test
  void weightsMoveAsWithoutIt() {
    try (var _ = TensorScope.open()) {
      Model model = new Model();
      double before = model.weight();
      assertTrue(model.step(3));
      assertEquals(before - RATE * 3, model.weight(), 1e-7);
      assertEquals(65536, model.scale());
    }
  }

  @Test
  void anOverflowHalvesTheScaleAndLeavesTheWeights() {
    try (var _ = TensorScope.open()) {
      Model model = new Model();
      double before = model.weight();
      for (double bad : new double[] {Double.POSITIVE_INFINITY, Double.NaN, 1e36}) {
        assertFalse(model.step(bad), "input " + bad);
      }
      assertEquals(before, model.weight(), 0);
      assertEquals(8192, model.scale());
      assertTrue(model.step(1));
    }
  }

  @Test
  void twoThousandGoodStepsInARowDoubleIt() {
    try (var _ = TensorScope.open()) {
      Model model = new Model();
      for (int i = 0; i < 1500; i++) {
        assertTrue(model.step(1));
      }
      assertFalse(model.step(Double.NaN));
      for (int i = 0; i < 1999; i++) {
        assertTrue(model.step(1));
      }
      assertEquals(32768, model.scale());
      assertTrue(model.step(1));
      assertEquals(65536, model.scale());
    }
  }

  @Test
  void itGoesOnFromItsState() {
    try (var _ = TensorScope.open()) {
      Model model = new Model();
      model.step(Double.NaN);
      model.step(1);
      Map<String, Tensor> saved = new LinkedHashMap<>();
      model.scaler.stateDict().forEach((name, tensor) -> saved.put(name, tensor.clone()));
      Model other = new Model();
      other.scaler.loadStateDict(saved);
      other
          .scaler
          .stateDict()
          .forEach(
              (name, tensor) ->
                  assertArrayEquals(
                      saved.get(name).to(DType.FLOAT32).toFloatArray(),
                      tensor.to(DType.FLOAT32).toFloatArray(),
                      name));
    }
  }
}

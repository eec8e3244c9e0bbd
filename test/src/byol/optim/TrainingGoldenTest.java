package byol.optim;

import static byol.DeterministicValues.fill;
import static byol.DeterministicValues.uniform;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.Byol;
import byol.GoldenFile;
import byol.model.Architecture;
import byol.model.MlpHeads;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Parameter;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.MemoryFormat;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Ten steps of training against PyTorch: optimizer, learning rate, moving average, running
 * statistics. Losses to 1e-4, or better where PyTorch's float32 is closer to its float64.
 */
class TrainingGoldenTest {
  private static final int STEPS = 10;

  @Test
  void larsWithGroupNorm() {
    check("lars", "gn:16+ws", 0.1, parameters -> new Lars(parameters, 0.9, 1e-4, 1e-3), 5e-6, 1e-3);
  }

  @Test
  void sgdWithNesterovMomentum() {
    check("sgd", "gn:16+ws", 0.02, parameters -> new Sgd(parameters, 0.9, 1e-4), 5e-6, 1e-3);
  }

  /** Adam divides by the gradient's size, so the rounding of tiny gradients shows. */
  @Test
  void adamW() {
    check("adamw", "gn:16+ws", 2e-4, parameters -> new AdamW(parameters, 0.05), 1e-5, 5e-3);
  }

  /** Here the views go through one after another, and the running statistics are compared too. */
  @Test
  void larsWithBatchNorm() {
    check("lars_bn", "bn", 0.1, parameters -> new Lars(parameters, 0.9, 1e-4, 1e-3), 2e-5, 1e-3);
  }

  /**
   * @param lossTolerance of each of the ten losses, as a part of the largest
   * @param changeTolerance of each tensor after ten steps, as a part of how far it has moved
   */
  private static void check(
      String run,
      String norm,
      double learningRate,
      Function<List<Parameter>, Optimizer> make,
      double lossTolerance,
      double changeTolerance) {
    try (var _ = TensorScope.open()) {
      GoldenFile golden = GoldenFile.read("training");
      NormSpec spec = NormSpec.parse(norm);
      var encoder = new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.SMALL, spec);
      Byol byol = fill(new Byol(() -> new ResNet(encoder), new MlpHeads(spec, spec, 256, 32)));
      Optimizer optimizer = make.apply(byol.parameters());
      var learningRates = new CosineSchedule(learningRate, 3, STEPS);
      var taus = new TauSchedule(0.9, STEPS);

      float[] losses = new float[STEPS];
      for (int step = 0; step < STEPS; step++) {
        try (var _ = TensorScope.open()) {
          Tensor views = uniform("training.views" + step, 16, 3, 24, 24);
          optimizer.zeroGrad();
          Tensor loss = byol.forward(views.contiguous(MemoryFormat.CHANNELS_LAST)).loss();
          loss.backward();
          optimizer.step(learningRates.at(step));
          byol.updateTarget(taus.at(step));
          losses[step] = (float) loss.item();
        }
      }

      golden.assertMatches(run + ".losses", Tensor.of(losses), lossTolerance);
      byol.stateDict()
          .forEach(
              (name, tensor) -> {
                if (name.endsWith("num_batches_tracked")) {
                  assertEquals(2 * STEPS, tensor.item(), name);
                  return;
                }
                String expected = run + ".final." + name;
                double change = golden.get(run + ".change." + name).item();
                double value = GoldenFile.largest(golden.get(expected).toDoubleArray());
                // Ten updates are ten roundings of the value itself.
                double bound = changeTolerance * change + 10 * 0x1p-24 * value;
                golden.assertWithin(expected, GoldenFile.sample(tensor, 64), bound);
              });
    }
  }
}

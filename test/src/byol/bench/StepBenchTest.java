package byol.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.Precision;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Device;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepBenchTest {

  private static StepBench.Settings settings(Precision precision, int warmUp, int steps) {
    return new StepBench.Settings(
        new StepBench.Networks(Architecture.RESNET8, 16, Stem.TINY, NormSpec.GN_WS, 32, 16),
        precision,
        Device.CPU,
        null,
        4,
        12,
        1,
        1,
        warmUp,
        steps);
  }

  private static double loss(StepBench.Settings settings) {
    List<Timing> figures = StepBench.run(settings);
    return figures.stream()
        .filter(figure -> figure.name().equals("last loss"))
        .findFirst()
        .orElseThrow()
        .median();
  }

  @Test
  void warmUpStepsAreStepsToo() {
    long before = TensorScope.liveTensors();
    assertEquals(loss(settings(Precision.FP32, 0, 3)), loss(settings(Precision.FP32, 2, 1)));
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void bf16IsAnotherComputation() {
    double fp32 = loss(settings(Precision.FP32, 0, 1));
    double bf16 = loss(settings(Precision.BF16, 0, 1));
    assertTrue(fp32 != bf16, "both give " + fp32);
    assertEquals(fp32, bf16, 0.1 * fp32);
  }

  @Test
  void takesTurnsAsToldUntilTheInputEnds() {
    StringWriter out = new StringWriter();
    StepBench.takeTurns(
        settings(Precision.FP32, 1, 1), new StringReader("2\n3\n"), new PrintWriter(out));
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size(), out.toString());
    String ready = "ready LibTorch %s, 1 threads, ".formatted(LibTorch.requiredVersion());
    assertTrue(lines.get(0).startsWith(ready), lines.get(0));
    assertFalse(lines.get(0).contains("NaN"), lines.get(0));
    for (int turn = 1; turn <= 2; turn++) {
      String[] words = lines.get(turn).split(" ");
      assertEquals("times", words[0]);
      assertEquals(turn + 2, words.length, lines.get(turn));
      assertTrue(Double.parseDouble(words[1]) > 0, lines.get(turn));
    }
  }
}

package byol.optim;

import static byol.DeterministicValues.uniform;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.GoldenFile;
import byol.nn.Linear;
import byol.nn.Parameter;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clipping and schedules against PyTorch's: {@code test/golden/make_modules_golden.py}. */
class ClippingTest {
  /** Two parameters, [3, 4] and [5], with known gradients. */
  private static List<Parameter> parameters() {
    Parameter matrix = new Linear(4, 3, true).namedParameters().get("weight");
    Parameter vector = new Linear(2, 5, true).namedParameters().get("bias");
    List<Parameter> parameters = new ArrayList<>(List.of(matrix, vector));
    for (int i = 0; i < 2; i++) {
      Tensor tensor = parameters.get(i).tensor();
      tensor.mul(uniform("clip." + i, tensor.shape())).sum().backward();
    }
    parameters.add(new Linear(2, 2, false).namedParameters().get("weight")); // without a gradient
    return parameters;
  }

  @Test
  void gradientsAreClippedAsPyTorchClipsThem() {
    try (TensorScope _ = TensorScope.open()) {
      GoldenFile golden = GoldenFile.read("modules");
      for (String name : List.of("norm", "norm_not", "value")) {
        List<Parameter> parameters = parameters();
        if (name.equals("value")) {
          GradientClipping.byValue(parameters, 0.3);
        } else {
          double total = GradientClipping.byNorm(parameters, name.equals("norm") ? 0.5 : 500);
          assertEquals(golden.get("clip." + name + ".total").item(), total, 1e-6);
        }
        for (int i = 0; i < 2; i++) {
          golden.assertMatches("clip." + name + "." + i, parameters.get(i).tensor().grad(), 5e-7);
        }
      }
      assertEquals(0, GradientClipping.byNorm(List.of(), 1));
      assertThrows(IllegalArgumentException.class, () -> GradientClipping.byNorm(List.of(), 0));
      assertThrows(
          IllegalArgumentException.class, () -> GradientClipping.byValue(List.of(), Double.NaN));
    }
  }

  @Test
  void gradientsThatAreNotFiniteAreSaid() {
    try (TensorScope _ = TensorScope.open()) {
      List<Parameter> parameters = parameters();
      parameters.get(0).tensor().grad().fill_(Double.POSITIVE_INFINITY);
      assertEquals(Double.POSITIVE_INFINITY, GradientClipping.byNorm(parameters, 1));
      parameters.get(0).tensor().grad().fill_(Double.NaN);
      assertTrue(Double.isNaN(GradientClipping.byNorm(parameters, 1)));
    }
  }

  @Test
  void schedulesAreAsPyTorchs() {
    check("step", Schedule.step(0.4, 7, 0.3));
    check("milestones", new StepSchedule(0.4, List.of(4L, 11L), 0.5));
    check("exponential", Schedule.exponential(0.4, 0.9));
    check("cosine", Schedule.cosine(0.4, 0.01, 20));
    check("one_cycle", new OneCycleSchedule(0.4, 30));
    check(
        "sequence",
        new ScheduleSequence(
            List.of(Schedule.constant(0.1), Schedule.exponential(0.4, 0.9)), List.of(6L)));
  }

  private static void check(String name, Schedule schedule) {
    try (TensorScope _ = TensorScope.open()) {
      double[] expected = GoldenFile.read("modules").get("schedule." + name).toDoubleArray();
      double[] actual = new double[expected.length];
      for (int step = 0; step < actual.length; step++) {
        actual[step] = schedule.at(step);
      }
      assertArrayEquals(expected, actual, 1e-12, name);
    }
  }

  @Test
  void schedulesThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> Schedule.step(1, 0, 0.5));
    assertThrows(IllegalArgumentException.class, () -> Schedule.exponential(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Schedule.cosine(1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new StepSchedule(1, List.of(5L, 5L), 0.5));
    assertThrows(IllegalArgumentException.class, () -> new OneCycleSchedule(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new OneCycleSchedule(1, 10, 1.5, 25, 1e4));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ScheduleSequence(List.of(Schedule.constant(1)), List.of(1L)));
    assertThrows(IllegalArgumentException.class, () -> new ScheduleSequence(List.of(), List.of()));
    assertEquals(1e-9, new OneCycleSchedule(2.5e-4, 10).at(9), 1e-12);
    assertEquals(1e-9, new OneCycleSchedule(2.5e-4, 10).at(99), 1e-12);
  }
}

package byol.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Foreach;
import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Autocast;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is done to weights on the GPU, against the formulas in float64 on the CPU. */
class WeightsGpuTest {
  private static final double EPS = 1e-8;
  private static final double RATE = 0.2;
  private static final double MOMENTUM = 0.9;
  private static final double DECAY = 1e-4;
  private static final double TRUST = 1e-3;

  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(5);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Tensor exact(Tensor tensor) {
    return tensor.to(DType.FLOAT64, Device.CPU);
  }

  private static void assertClose(String what, Tensor exact, Tensor actual, double tolerance) {
    assertArrayEquals(exact.shape(), actual.shape());
    double largest = exact.abs().max().item();
    double off = exact.sub(exact(actual)).abs().max().item();
    assertTrue(off <= tolerance * largest, what + " is off by " + off + " of " + largest);
  }

  private static Tensor formula(Tensor weight) {
    long[] shape = weight.shape();
    Tensor rows = weight.reshape(shape[0], -1);
    Tensor centered = rows.sub(rows.mean(1).reshape(shape[0], 1));
    Tensor variance = centered.mul(centered).mean(1).reshape(shape[0], 1);
    return centered.div(variance.add(EPS).sqrt()).reshape(shape);
  }

  private static Tensor leaf(Tensor values, DType dtype, Device device) {
    return values.to(dtype, device).clone().detach().requiresGrad_(true);
  }

  /** Fan-ins of 147, 64, 576, 2048 and 33. */
  @KernelTest
  void standardization() {
    for (long[] shape :
        List.of(
            new long[] {8, 3, 7, 7},
            new long[] {16, 64, 1, 1},
            new long[] {5, 64, 3, 3},
            new long[] {3, 2048},
            new long[] {9, 33})) {
      Tensor values = Tensor.randn(shape).mul(0.02).add(0.3);
      values = shape.length == 4 ? values.contiguous(MemoryFormat.CHANNELS_LAST) : values;
      for (DType dtype : List.of(DType.FLOAT32, DType.BFLOAT16, DType.FLOAT16)) {
        Tensor upstream = Tensor.randn(shape).to(dtype);
        Tensor reference = leaf(values, DType.FLOAT64, Device.CPU);
        Tensor master = leaf(values, DType.FLOAT32, Gpu.device());
        Tensor actual;
        // float32 is what is computed with without autocast.
        try (var _ = dtype == DType.FLOAT32 ? null : Autocast.open(Gpu.device(), dtype)) {
          actual = Functional.standardize(master, EPS);
        }
        assertEquals(dtype, actual.dtype());
        Tensor expected = formula(reference);
        expected.mul(upstream.to(DType.FLOAT64)).sum().backward();
        actual.mul(upstream.to(Gpu.device())).sum().backward();
        String what = dtype + " of fan-in " + values.shape()[1];
        assertClose(what, expected.detach(), actual.detach(), dtype == DType.FLOAT32 ? 4e-6 : 5e-3);
        assertClose(what + ", gradient", reference.grad(), master.grad(), 2e-5);
      }
    }
  }

  /** Weights, gradients and velocities. */
  private record Weights(List<Tensor> w, List<Tensor> g, List<Tensor> m, boolean[] adapted) {
    Weights(boolean[] adapted) {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), adapted);
    }

    void add(Tensor weight, Tensor gradient) {
      w.add(weight);
      g.add(gradient);
      m.add(Tensor.full(0, weight.dtype(), weight.device(), weight.shape()));
    }

    Weights on(DType dtype, Device device) {
      Weights copy = new Weights(adapted);
      for (int i = 0; i < w.size(); i++) {
        copy.add(w.get(i).to(dtype, device).clone(), g.get(i).to(dtype, device).clone());
      }
      return copy;
    }
  }

  /** g + λ w, times η ‖w‖ / ‖g‖; momentum; learning rate. */
  private static void formula(Weights all) {
    for (int i = 0; i < all.w.size(); i++) {
      Tensor w = all.w.get(i);
      Tensor update = all.g.get(i);
      if (all.adapted[i]) {
        update = update.add(w, DECAY);
        double ofWeight = w.norm().item();
        double ofUpdate = update.norm().item();
        update = update.mul(ofWeight > 0 && ofUpdate > 0 ? TRUST * ofWeight / ofUpdate : 1);
      }
      all.m.get(i).mul_(MOMENTUM).add_(update);
      w.add_(all.m.get(i), -RATE);
    }
  }

  private static void step(Weights all) {
    Foreach.lars_(all.w, all.g, all.m, all.adapted, RATE, MOMENTUM, DECAY, TRUST);
  }

  private static void compare(Weights values) {
    Weights exact = values.on(DType.FLOAT64, Device.CPU);
    Weights ours = values.on(DType.FLOAT32, Gpu.device());
    for (int i = 0; i < 3; i++) {
      formula(exact);
      step(ours);
    }
    for (int i = 0; i < exact.w.size(); i++) {
      assertClose("weight " + i, exact.w.get(i), ours.w.get(i), 1e-6);
      assertClose("velocity " + i, exact.m.get(i), ours.m.get(i), 2e-6);
    }
  }

  /** One chunk and several, whole and not; norms of zero; what is not adapted among the rest. */
  @KernelTest
  void lars() {
    Weights values = new Weights(new boolean[] {true, false, true, true, true, false, true});
    values.add(
        Tensor.randn(64, 3, 7, 7).contiguous(MemoryFormat.CHANNELS_LAST), randn(64, 3, 7, 7));
    values.add(Tensor.randn(64), Tensor.randn(64));
    values.add(Tensor.randn(300, 171), Tensor.randn(300, 171).mul(1e-4));
    values.add(Tensor.zeros(40), Tensor.randn(40));
    values.add(Tensor.randn(16384), Tensor.randn(16384));
    values.add(Tensor.randn(20000), Tensor.randn(20000));
    values.add(Tensor.randn(1), Tensor.randn(1));
    compare(values);
  }

  private static Tensor randn(long... shape) {
    return Tensor.randn(shape).contiguous(MemoryFormat.CHANNELS_LAST);
  }

  /** More than the table of one launch holds. */
  @KernelTest
  void larsOfManyWeights() {
    boolean[] adapted = new boolean[1100];
    Weights values = new Weights(adapted);
    for (int i = 0; i < adapted.length; i++) {
      adapted[i] = i % 3 != 0;
      values.add(Tensor.randn(1 + i % 40), Tensor.randn(1 + i % 40));
    }
    compare(values);
  }

  @KernelTest
  void larsTwiceGivesTheSameBits() {
    Weights values = new Weights(new boolean[] {true});
    values.add(Tensor.randn(50001), Tensor.randn(50001));
    List<float[]> results = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Weights ours = values.on(DType.FLOAT32, Gpu.device());
      step(ours);
      results.add(ours.w.getFirst().to(Device.CPU).toFloatArray());
    }
    assertArrayEquals(results.get(0), results.get(1));
  }

  /** Weights on both sides of a half, one tensor without values, and numbers on the device. */
  @KernelTest
  void movingAverage() {
    for (double weight : new double[] {0, 0.004, 0.4999, 0.5, 0.9, 1}) {
      List<Tensor> averages = new ArrayList<>();
      List<Tensor> values = new ArrayList<>();
      List<Tensor> exact = new ArrayList<>();
      for (long[] shape : List.of(new long[] {40_000}, new long[] {64, 3, 3, 3}, new long[] {0})) {
        averages.add(Tensor.randn(shape).to(Gpu.device()).clone());
        values.add(Tensor.randn(shape).to(Gpu.device()));
        Tensor from = exact(averages.getLast());
        exact.add(from.add(exact(values.getLast()).sub(from).mul((float) weight)));
      }
      List<Tensor> again = averages.stream().map(Tensor::clone).toList();
      Foreach.average_(averages, values, weight);
      Foreach.average_(again, values, Tensor.full(weight, DType.FLOAT32, Gpu.device()));
      for (int i = 0; i < 2; i++) {
        assertClose("weight " + weight, exact.get(i), averages.get(i), 2e-7);
        assertArrayEquals(
            averages.get(i).to(Device.CPU).toFloatArray(),
            again.get(i).to(Device.CPU).toFloatArray());
      }
    }
  }

  @KernelTest
  void aLearningRateOnTheDeviceGivesTheSameBits() {
    Weights all = new Weights(new boolean[] {true, false});
    all.add(Tensor.randn(300, 70), Tensor.randn(300, 70));
    all.add(Tensor.randn(50), Tensor.randn(50));
    Weights plain = all.on(DType.FLOAT32, Gpu.device());
    Weights told = all.on(DType.FLOAT32, Gpu.device());
    step(plain);
    Tensor rate = Tensor.full(RATE, DType.FLOAT32, Gpu.device());
    Foreach.lars_(told.w, told.g, told.m, told.adapted, rate, MOMENTUM, DECAY, TRUST);
    for (int i = 0; i < 2; i++) {
      assertArrayEquals(
          plain.w.get(i).to(Device.CPU).toFloatArray(),
          told.w.get(i).to(Device.CPU).toFloatArray());
    }
  }
}

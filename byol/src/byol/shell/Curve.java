package byol.shell;

import byol.report.Charts;
import byol.run.TrainMetrics;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Values over steps.
 *
 * @param name of the values
 * @param steps ascending
 * @param values as many
 */
record Curve(String name, double[] steps, double[] values) implements Drawing {
  /**
   * Leaves out what is no finite number.
   *
   * @throws IllegalArgumentException if fewer than two values are left
   */
  Curve {
    int[] kept = finite(values);
    if (kept.length < 2) {
      throw new IllegalArgumentException(
          "a curve needs two finite values or more, and of these %s %s are finite"
              .formatted(values.length, kept.length));
    }
    steps = chosen(steps, kept);
    values = chosen(values, kept);
  }

  private static int[] finite(double[] values) {
    return IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i])).toArray();
  }

  private static double[] chosen(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
  }

  /** Of values that are numbered from 0 on. */
  static Curve of(String name, double... values) {
    return new Curve(name, IntStream.range(0, values.length).asDoubleStream().toArray(), values);
  }

  /** Of the values of a tensor of one dimension. */
  static Curve of(Tensor values) {
    if (values.dim() != 1) {
      throw new IllegalArgumentException(
          "a curve is a tensor of one dimension, not " + Arrays.toString(values.shape()));
    }
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      float[] numbers = values.detach().to(DType.FLOAT32).toFloatArray();
      return of("value", doubles(numbers));
    }
  }

  static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  /**
   * Of numbers, one-element tensors or metrics.
   *
   * @param values such as the losses of some steps
   */
  static Curve of(List<?> values) {
    if (!values.isEmpty() && values.stream().allMatch(TrainMetrics.class::isInstance)) {
      return of("loss", values.stream().map(TrainMetrics.class::cast).toList(), TrainMetrics::loss);
    }
    return of("value", values.stream().mapToDouble(Curve::number).toArray());
  }

  private static double number(Object value) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Tensor tensor -> tensor.item();
      case null -> Double.NaN;
      default ->
          throw new IllegalArgumentException(
              "a curve is made of numbers, not of %s".formatted(value.getClass().getSimpleName()));
    };
  }

  /** Of one figure of a run. */
  static Curve of(String name, List<TrainMetrics> metrics, ToDoubleFunction<TrainMetrics> value) {
    return new Curve(
        name,
        metrics.stream().mapToDouble(TrainMetrics::step).toArray(),
        metrics.stream().mapToDouble(value).toArray());
  }

  @Override
  public BufferedImage picture() {
    if (!Charts.available()) {
      throw new IllegalStateException(
          "Java finds no fonts on this machine: install fontconfig and a font (on Debian and"
              + " Ubuntu: apt-get install fontconfig fonts-dejavu-core)");
    }
    return CurveChart.of(this);
  }

  @Override
  public String text(int columns) {
    return TextChart.of(this, columns);
  }
}

package byol.data.transform;

import byol.data.ChannelStats;
import byol.imaging.ImageKernels;
import byol.imaging.ImageKernels.Operation;
import byol.imaging.ImageKernels.Step;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of views, in the order in which a {@link ViewRenderer} asks for it: one resize,
 * then what changes the result, then writing it. What changes colors is kept until something else
 * comes, and then done in one go. Each thread needs one of its own.
 */
final class ViewSteps {

  // Beyond so many standard deviations the weights of a blur are below a millionth of the largest.
  private static final double REACH = 5.3;

  private final int radius;
  private final ImageKernels kernels;
  private final List<Step> colors = new ArrayList<>();

  /**
   * Takes memory for one view.
   *
   * @param size side of the views
   * @param stats what they are normalized by, and how many channels there are
   */
  ViewSteps(int size, ChannelStats stats) {
    radius = Math.min(GaussianBlur.kernelSize(size) / 2, size - 1);
    kernels = new ImageKernels(size, stats.scale(), stats.shift());
  }

  /** Begins a view: resizes what a plan names. */
  void resize(ResizePlan plan) {
    colors.clear();
    kernels.resize(plan.window(), plan.rows(), plan.columns());
  }

  /** The four parts of color jitter, in the order that was drawn. */
  void jitter(ViewParameters view) {
    for (byte part : ColorJitter.order(view.jitterOrder())) {
      colors.add(
          switch (part) {
            case 0 -> new Step(Operation.BRIGHTNESS, view.brightness());
            case 1 -> new Step(Operation.CONTRAST, view.contrast());
            case 2 -> new Step(Operation.SATURATION, view.saturation());
            default -> new Step(Operation.HUE, view.hue());
          });
    }
  }

  /** Drops the colors. */
  void grayscale() {
    colors.add(new Step(Operation.GRAYSCALE, 0));
  }

  /** Blurs with the kernel of {@link GaussianBlur#kernelSize}. */
  void blur(double sigma) {
    applyColors();
    kernels.blur(GaussianBlur.weights(Math.min(radius, (int) Math.ceil(REACH * sigma)), sigma));
  }

  /** Inverts values from a threshold upward. */
  void solarize(float threshold) {
    colors.add(new Step(Operation.SOLARIZE, threshold));
  }

  /** Writes the normalized view, {@code [size, size, channels]} float32. */
  void write(MemorySegment out, long offset) {
    applyColors();
    kernels.write(out, offset);
  }

  private void applyColors() {
    if (!colors.isEmpty()) {
      kernels.color(colors);
      colors.clear();
    }
  }
}

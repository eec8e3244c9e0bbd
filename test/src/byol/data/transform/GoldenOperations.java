package byol.data.transform;

import byol.data.ChannelStats;
import byol.image.Image;
import byol.image.ScaledImage;
import byol.testing.NativeColors;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does to an image what a golden case names; {@code [H, W, C]} in [0, 1]. */
final class GoldenOperations {

  private GoldenOperations() {}

  static float[] run(GoldenViews.Case c, Image image) {
    return switch (c.operation()) {
      case "brightness", "contrast", "saturation", "grayscale", "solarize", "hue" -> {
        float[][] planes = planes(image);
        NativeColors.apply(
            planes, c.operation(), c.arguments().length == 0 ? 0 : c.floatArgument(0));
        yield interleave(planes);
      }
      case "blur" -> {
        CropBox whole = new CropBox(0, 0, image.width(), image.height());
        yield render(
            c, image, whole, c.intArgument(0), false, steps -> steps.blur(c.arguments()[1]));
      }
      case "crop", "soft-pil-crop" -> {
        boolean flip = c.arguments().length > 5 && c.arguments()[5] == 1;
        Image source = c.operation().startsWith("soft") ? soften(image) : image;
        yield render(c, source, box(c), c.intArgument(4), flip, _ -> {});
      }
      case "eval" -> evaluate(image, c.intArgument(0));
      case "view" -> view(image, c);
      default -> throw new IllegalStateException(c.operation());
    };
  }

  private static float[] render(
      GoldenViews.Case c,
      Image image,
      CropBox box,
      int size,
      boolean flip,
      Consumer<ViewSteps> then) {
    ViewSteps steps = new ViewSteps(size, unit(image.channels()));
    ResizePlan plan = new ResizePlan();
    plan.crop(ScaledImage.whole(image), box, size, flip);
    steps.resize(plan);
    then.accept(steps);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(ValueLayout.JAVA_FLOAT, c.expected().length);
      steps.write(out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static Image soften(Image image) {
    byte[] pixels = image.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (64 + (pixels[i] & 0xff) / 2);
    }
    return new Image(image.height(), image.width(), image.channels(), pixels);
  }

  private static CropBox box(GoldenViews.Case c) {
    return new CropBox(c.intArgument(0), c.intArgument(1), c.intArgument(2), c.intArgument(3));
  }

  private static float[] evaluate(Image image, int size) {
    ChannelStats unit = unit(image.channels());
    try (Arena arena = Arena.ofConfined()) {
      ViewRenderer renderer = new ViewRenderer(size, unit);
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.eval(image, new EvalTransform(size, unit), out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static float[] view(Image image, GoldenViews.Case c) {
    return view(image, c, unit(image.channels()));
  }

  static float[] view(Image image, GoldenViews.Case c, ChannelStats stats) {
    int size = c.intArgument(4);
    ViewParameters parameters =
        new ViewParameters(
            box(c),
            c.arguments()[5] == 1,
            order(c.intArgument(6)),
            c.floatArgument(7),
            c.floatArgument(8),
            c.floatArgument(9),
            c.floatArgument(10),
            c.arguments()[11] == 1,
            c.arguments()[12],
            c.floatArgument(13));
    try (Arena arena = Arena.ofConfined()) {
      ViewRenderer renderer = new ViewRenderer(size, stats);
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.view(ScaledImage.whole(image), parameters, out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static int order(int code) {
    if (code < 0) {
      return ViewParameters.NO_JITTER;
    }
    String digits = "%04d".formatted(code);
    return IntStream.range(0, ColorJitter.ORDER_COUNT)
        .filter(
            i -> {
              StringBuilder text = new StringBuilder();
              for (byte part : ColorJitter.order(i)) {
                text.append(part);
              }
              return text.toString().equals(digits);
            })
        .findFirst()
        .orElseThrow();
  }

  private static ChannelStats unit(int channels) {
    return new ChannelStats(Collections.nCopies(channels, 0.0), Collections.nCopies(channels, 1.0));
  }

  private static float[][] planes(Image image) {
    int n = image.height() * image.width();
    float[][] planes = new float[image.channels()][n];
    for (int i = 0; i < n * image.channels(); i++) {
      planes[i % image.channels()][i / image.channels()] = (image.pixels()[i] & 0xff) / 255f;
    }
    return planes;
  }

  private static float[] interleave(float[][] planes) {
    float[] out = new float[planes.length * planes[0].length];
    for (int i = 0; i < out.length; i++) {
      out[i] = planes[i % planes.length][i / planes.length];
    }
    return out;
  }
}

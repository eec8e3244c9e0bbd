package byol.shell;

import byol.data.ImageDataset;
import byol.image.BufferedImages;
import byol.image.Image;
import byol.image.PngFile;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.torch.Tensor;
import byol.train.TrainingListener;
import byol.use.Run;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one types at a prompt; {@code bin/byol shell} and notebooks import it.
 *
 * <pre>{@code
 * help("conv2d")
 * show(images)
 * plot(losses)
 * Trainer.of(config, run, images, watch()).run()
 * }</pre>
 *
 * <p>Pictures are shown in a notebook below the cell; in a terminal as it can: by the protocols of
 * kitty and iTerm2, as sixels, or by characters in 24-bit colors. {@code BYOL_PICTURES} or {@link
 * #pictures} say how, where the terminal is mistaken about itself. Where there is no terminal, they
 * become PNG files in the working folder.
 */
public final class Shell {
  private static Screen screen;

  private Shell() {}

  private static synchronized Screen screen() {
    if (screen == null) {
      screen = Terminal.current();
    }
    return screen;
  }

  /** Has all be shown elsewhere from now on. */
  public static synchronized void showOn(Screen other) {
    screen = other;
  }

  /**
   * Has a terminal's pictures be shown in another way from now on.
   *
   * @param way {@code kitty}, {@code iterm2}, {@code sixel}, {@code blocks} or {@code file}
   * @throws IllegalArgumentException if it is another word
   */
  public static void pictures(String way) {
    TerminalKind kind = TerminalKind.parse(way);
    if (screen() instanceof Terminal terminal) {
      showOn(terminal.with(kind));
    }
  }

  // ---- help

  /** Prints what there is at the prompt. */
  public static void help() {
    System.out.println(Help.overview());
  }

  /**
   * Prints what is known of an operator, a method or a class: its forms in Java, its comment, its
   * schema.
   *
   * @param name such as {@code conv2d}, {@code linalg_svd}, {@code Lars}; capitals do not count
   */
  public static void help(String name) {
    System.out.println(Help.on(name));
  }

  /** A comment of Javadoc as text, without the marks of Javadoc and HTML. */
  public static String plain(String comment) {
    return SourceText.plain(comment.lines().toList());
  }

  // ---- pictures

  /**
   * Shows images: [N, C, H, W] as a page of eight in a row, [C, H, W] or [H, W] alone; of one or
   * three channels. Numbers that are not all within [0, 1] are spread from black to white.
   *
   * @throws IllegalArgumentException for another shape, or if there are infinite values
   */
  public static void show(Tensor images) {
    screen().show(new Photo(Mosaic.of(images, System.out::println)));
  }

  /** Shows an image. */
  public static void show(Image image) {
    show(BufferedImages.toBufferedImage(image));
  }

  /** Shows a picture. */
  public static void show(BufferedImage picture) {
    screen().show(new Photo(picture));
  }

  /**
   * Shows tensors, images or pictures as a page of eight in a row, those with more than 256 pixels
   * in height or width reduced to that.
   *
   * @throws IllegalArgumentException if there is none, or something else among them
   */
  public static void show(List<?> images) {
    screen().show(new Photo(Mosaic.of(images, System.out::println)));
  }

  /**
   * Shows 24 images of a data set, evenly spread over it; those with more than 256 pixels in height
   * or width reduced to that.
   */
  public static void show(ImageDataset images) {
    screen().show(new Photo(Mosaic.of(images)));
  }

  /**
   * Writes images as {@link #show(Tensor)} shows them into a PNG file.
   *
   * @throws byol.io.WriteException if it cannot be written
   */
  public static void save(Tensor images, String file) {
    PngFile.write(Mosaic.of(images, System.out::println), Path.of(file));
  }

  // ---- curves

  /** Draws values as a curve. */
  public static void plot(double... values) {
    screen().show(Curve.of("value", values));
  }

  /** Draws values as a curve. */
  public static void plot(float[] values) {
    plot(Curve.doubles(values));
  }

  /** Draws a tensor of one dimension as a curve. */
  public static void plot(Tensor values) {
    screen().show(Curve.of(values));
  }

  /**
   * Draws numbers or one-element tensors as a curve, such as the losses of some steps; of metrics,
   * their losses.
   */
  public static void plot(List<?> values) {
    screen().show(Curve.of(values));
  }

  /** Draws the loss of a run and how its features are spread. */
  public static void plot(Run run) {
    List<TrainMetrics> metrics = run.metrics();
    show("loss", metrics, TrainMetrics::loss);
    show("feature std", metrics, row -> row.spread().featureStd());
    if (metrics.stream().filter(row -> row.onlineTop1() != null).count() > 1) {
      show("online top-1 in %", metrics, Shell::onlineTop1);
    }
  }

  /** Draws the loss of a run and how its features are spread. */
  public static void plot(RunDirectory run) {
    plot(new Run(run));
  }

  private static double onlineTop1(TrainMetrics row) {
    return row.onlineTop1() == null ? Double.NaN : row.onlineTop1();
  }

  private static void show(
      String name, List<TrainMetrics> metrics, ToDoubleFunction<TrainMetrics> value) {
    screen().show(Curve.of(name, metrics, value));
  }

  /**
   * Shows how a training goes: a line for each of its metrics, or in a notebook the newest line and
   * the curve of the loss.
   */
  public static TrainingListener watch() {
    return new Watch(screen().place());
  }
}

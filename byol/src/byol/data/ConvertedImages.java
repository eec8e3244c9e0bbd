package byol.data;

import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/** A data set in gray instead of in color, or the reverse: see {@link Image#withChannels}. */
public final class ConvertedImages implements ImageDataset {
  /** How much each of red, green and blue counts for gray. */
  private static final double[] LUMA = {0.299, 0.587, 0.114};

  private final ImageDataset whole;
  private final int channels;

  private ConvertedImages(ImageDataset whole, int channels) {
    this.whole = whole;
    this.channels = channels;
  }

  /**
   * A data set with this many channels; itself if it has them.
   *
   * @param channels 1 or 3
   * @throws IllegalArgumentException for another number
   */
  public static ImageDataset of(ImageDataset dataset, int channels) {
    if (channels != 1 && channels != 3) {
      throw new IllegalArgumentException("images have 1 or 3 channels, not " + channels);
    }
    return dataset.channels() == channels ? dataset : new ConvertedImages(dataset, channels);
  }

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public String spec() {
    return whole.spec();
  }

  @Override
  public int size() {
    return whole.size();
  }

  @Override
  public Image image(int index) {
    return whole.image(index).withChannels(channels);
  }

  @Override
  public ScaledImage image(int index, IntBinaryOperator reduction) {
    ScaledImage scaled = whole.image(index, reduction);
    return new ScaledImage(
        scaled.image().withChannels(channels),
        scaled.height(),
        scaled.width(),
        scaled.reduction(),
        scaled.top(),
        scaled.left());
  }

  @Override
  public Image exactImage(int index) throws UnusableImageException {
    return whole.exactImage(index).withChannels(channels);
  }

  @Override
  public int label(int index) {
    return whole.label(index);
  }

  @Override
  public String source(int index) {
    return whole.source(index);
  }

  @Override
  public Optional<Path> imageFile(int index) {
    return whole.imageFile(index);
  }

  @Override
  public List<String> classNames() {
    return whole.classNames();
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public OptionalInt nativeSize() {
    return whole.nativeSize();
  }

  /** Of gray made of color, estimates: what is exact follows from the pixels alone. */
  @Override
  public ChannelStats stats() {
    ChannelStats stats = whole.stats();
    return new ChannelStats(converted(stats.mean()), converted(stats.std()));
  }

  private List<Double> converted(List<Double> values) {
    if (channels == 3) {
      return Collections.nCopies(3, values.getFirst());
    }
    double gray = 0;
    for (int c = 0; c < 3; c++) {
      gray += LUMA[c] * values.get(c);
    }
    return List.of(gray);
  }

  @Override
  public SampleOrder order() {
    return whole.order();
  }

  @Override
  public Reading reading() {
    return whole.reading();
  }

  @Override
  public String fingerprint() {
    return whole.fingerprint();
  }

  @Override
  public SkippedFiles skipped() {
    return whole.skipped();
  }

  @Override
  public String toString() {
    return describe();
  }
}

package byol.data.sets;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.SampleOrder;
import byol.data.SkippedFiles;
import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/** A data set with the SPEC that it was opened by, where its name is another. */
record OpenedImages(ImageDataset images, String spec) implements ImageDataset {

  /** The data set itself if its name is what opens it. */
  static ImageDataset of(ImageDataset images, String spec) {
    return images.spec().equals(spec) ? images : new OpenedImages(images, spec);
  }

  @Override
  public String name() {
    return images.name();
  }

  @Override
  public int size() {
    return images.size();
  }

  @Override
  public Image image(int index) {
    return images.image(index);
  }

  @Override
  public ScaledImage image(int index, IntBinaryOperator reduction) {
    return images.image(index, reduction);
  }

  @Override
  public Image exactImage(int index) throws UnusableImageException {
    return images.exactImage(index);
  }

  @Override
  public int label(int index) {
    return images.label(index);
  }

  @Override
  public String source(int index) {
    return images.source(index);
  }

  @Override
  public Optional<Path> imageFile(int index) {
    return images.imageFile(index);
  }

  @Override
  public List<String> classNames() {
    return images.classNames();
  }

  @Override
  public int channels() {
    return images.channels();
  }

  @Override
  public OptionalInt nativeSize() {
    return images.nativeSize();
  }

  @Override
  public ChannelStats stats() {
    return images.stats();
  }

  @Override
  public String describe() {
    return images.describe();
  }

  @Override
  public SampleOrder order() {
    return images.order();
  }

  @Override
  public Reading reading() {
    return images.reading();
  }

  @Override
  public String fingerprint() {
    return images.fingerprint();
  }

  @Override
  public SkippedFiles skipped() {
    return images.skipped();
  }

  @Override
  public String toString() {
    return images.toString();
  }
}

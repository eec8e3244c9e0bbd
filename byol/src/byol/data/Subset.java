package byol.data;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/** Some images of another data set, in a given order. */
final class Subset implements ImageDataset {

  private final ImageDataset whole;
  private final int[] indices;

  Subset(ImageDataset whole, int[] indices) {
    this.whole = whole;
    this.indices = indices.clone();
    for (int index : this.indices) {
      if (index < 0 || index >= whole.size()) {
        throw new IndexOutOfBoundsException(
            "%s has %s images, so there is no image %s"
                .formatted(whole.name(), whole.size(), index));
      }
    }
  }

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public int size() {
    return indices.length;
  }

  @Override
  public Image image(int index) {
    return whole.image(indices[index]);
  }

  @Override
  public ScaledImage image(int index, IntBinaryOperator reduction) {
    return whole.image(indices[index], reduction);
  }

  @Override
  public String source(int index) {
    return whole.source(indices[index]);
  }

  @Override
  public int label(int index) {
    return whole.label(indices[index]);
  }

  @Override
  public List<String> classNames() {
    return whole.classNames();
  }

  @Override
  public int channels() {
    return whole.channels();
  }

  @Override
  public OptionalInt nativeSize() {
    return whole.nativeSize();
  }

  @Override
  public ChannelStats stats() {
    return whole.stats();
  }

  @Override
  public SampleOrder order() {
    return whole.order().subset(indices);
  }

  @Override
  public Reading reading() {
    return whole.reading();
  }

  @Override
  public String fingerprint() {
    return "%s: %08x".formatted(whole.fingerprint(), Arrays.hashCode(indices));
  }

  @Override
  public SkippedFiles skipped() {
    return whole.skipped();
  }
}

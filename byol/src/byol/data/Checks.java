package byol.data;

import byol.torch.library.LibTorch;

/** Checks that several classes make of what they are given. */
public final class Checks {

  private Checks() {}

  /** Throws an {@link IllegalArgumentException} that names the thing unless it is positive. */
  public static void positive(String what, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("%s must be positive, not %s".formatted(what, value));
    }
  }

  /** The same, and no more threads than a system can be expected to give. */
  public static void threads(String what, int value) {
    positive(what, value);
    if (value > LibTorch.MOST_THREADS) {
      throw new IllegalArgumentException(
          "%s must be at most %s, not %s".formatted(what, LibTorch.MOST_THREADS, value));
    }
  }

  /** Throws a {@link DataException} unless the statistics are of as many channels as the images. */
  public static void channels(ImageDataset dataset, ChannelStats stats) {
    if (dataset.channels() != stats.channels()) {
      throw new DataException(
          "%s has images of %s channels, but statistics of %s were given; leave them out to use its own"
              .formatted(dataset.name(), dataset.channels(), stats.channels()));
    }
  }
}

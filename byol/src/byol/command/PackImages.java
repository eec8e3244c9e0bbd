package byol.command;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.shard.ShardPacker;
import byol.data.shard.ShardSize;
import java.nio.file.Path;

/**
 * Packs the images of all splits into tar archives, resized if wanted, and leaves out what is
 * broken.
 */
public final class PackImages {
  private PackImages() {}

  /**
   * What is packed, and how.
   *
   * @param data the SPEC of the images
   * @param opener of the images
   * @param shards how images are packed
   */
  public record Options(String data, DataOpener opener, ShardPacker.Settings shards) {
    /** All images as they are, in archives of 256 MB, with a thread for each core. */
    public static Options of(String data) {
      int cores = Runtime.getRuntime().availableProcessors();
      var shards = new ShardPacker.Settings(null, 90, ShardSize.parse("256MB"), cores);
      return new Options(data, DataOpener.BY_SPEC, shards);
    }

    /** The same with images opened in another way. */
    public Options withOpener(DataOpener other) {
      return new Options(data, other, shards);
    }

    /** The same packed in another way. */
    public Options withShards(ShardPacker.Settings others) {
      return new Options(data, opener, others);
    }
  }

  /**
   * What was packed.
   *
   * @param folder with the archives
   * @param train the training images
   * @param test the images held out; null if there are none
   * @param skipped how many broken images were left out; they are listed in skipped.txt
   */
  public record Result(
      Path folder, ShardPacker.Packed train, ShardPacker.Packed test, int skipped) {}

  /** Is told how far it has come; does nothing by default. */
  public interface Listener {
    /** Does not want to know. */
    Listener NONE = new Listener() {};

    /** There are no images held out. */
    default void withoutTest(MissingSplitException reason) {}

    /** Follows a split that is about to be packed. */
    default ScanListener packing(Split split) {
      return ScanListener.NONE;
    }

    /** A split is packed. */
    default void packed(Split split, ShardPacker.Packed packed) {}
  }

  /**
   * Packs.
   *
   * @param out a new or empty folder
   * @throws DataException if the images cannot be read, or the folder is not free
   * @throws java.io.UncheckedIOException if the folder cannot be written to
   */
  public static Result run(Path out, Options options, Listener listener) {
    try (ShardPacker packer = ShardPacker.open(out, options.shards())) {
      ImageDataset train = options.opener().open(options.data(), Split.TRAIN);
      ImageDataset test = null;
      // Before anything is packed, because that takes long, and the test images may be wrong.
      try {
        test = options.opener().open(options.data(), Split.TEST);
      } catch (MissingSplitException e) {
        listener.withoutTest(e);
      }
      packer.checkClasses(train);
      if (test != null) {
        packer.checkClasses(test);
      }
      ShardPacker.Packed ofTrain = pack(packer, train, Split.TRAIN, listener);
      ShardPacker.Packed ofTest = test == null ? null : pack(packer, test, Split.TEST, listener);
      return new Result(out, ofTrain, ofTest, packer.finish());
    }
  }

  private static ShardPacker.Packed pack(
      ShardPacker packer, ImageDataset images, Split split, Listener listener) {
    ShardPacker.Packed packed = packer.add(images, split, listener.packing(split));
    listener.packed(split, packed);
    return packed;
  }
}

package byol.command.use;

import byol.command.AllImages;
import byol.command.Channels;
import byol.command.CommandLog;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.sets.Datasets;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.use.Embedder;
import byol.use.ImageRows;
import byol.use.features.FeatureFile;
import byol.use.features.FeatureFormat;
import byol.use.features.FeatureInfo;
import byol.use.features.ParquetWriter;
import byol.use.features.RowParts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the features of all images of a data set to a file. What was done before an interruption
 * is not done again.
 */
public final class EmbedImages {
  /**
   * What is embedded by what.
   *
   * @param encoder the folder of a run or of a classifier, a checkpoint, or an exported file
   * @param data the SPEC of the images
   * @param opener of the images
   * @param out the file, of one of the {@link FeatureFormat}s
   * @param device that computes
   * @param threads that prepare images
   */
  public record Options(
      Path encoder, String data, DataOpener opener, Path out, Device device, int threads) {
    /** On the processor, with a thread for each core. */
    public static Options of(Path encoder, String data, Path out) {
      int cores = Runtime.getRuntime().availableProcessors();
      return new Options(encoder, data, DataOpener.BY_SPEC, out, Device.CPU, cores);
    }

    /** The same with images opened in another way. */
    public Options withOpener(DataOpener other) {
      return new Options(encoder, data, other, out, device, threads);
    }

    /** The same on another device. */
    public Options withDevice(Device other) {
      return new Options(encoder, data, opener, out, other, threads);
    }

    /** The same with so many threads. */
    public Options withThreads(int others) {
      return new Options(encoder, data, opener, out, device, others);
    }
  }

  /** Is told how it goes; does nothing by default but to hear of what is said. */
  public interface Listener extends CommandLog {
    /** Does not want to know. */
    Listener NONE = _ -> {};

    /** So many of all images are done. */
    default void embedded(int done, int total) {}

    /** So many of all images are in the index that is built. */
    default void indexed(int done, int total) {}
  }

  /**
   * What came of it.
   *
   * @param file of the features; not there yet if it was stopped
   * @param images done so far, usable or not
   * @param unusable of these
   * @param list of those, if there were any
   * @param size of a feature vector
   * @param splits how many images there are of each split, and without a label, in words
   * @param complete whether all images are done
   */
  public record Result(
      Path file,
      int images,
      int unusable,
      Optional<Path> list,
      int size,
      String splits,
      boolean complete) {}

  private final Options options;
  private final Listener listener;
  private volatile boolean stopRequested;

  /** Prepares it. */
  public EmbedImages(Options options, Listener listener) {
    this.options = options;
    this.listener = listener;
  }

  /** Asks for an end after the images under way; from any thread. */
  public void requestStop() {
    stopRequested = true;
  }

  /**
   * Embeds all images, or goes on with what was done before.
   *
   * @throws byol.use.ModelFileException if the encoder cannot be loaded
   * @throws DataException if the images are not there, or none of them can be used
   * @throws IllegalArgumentException if the file's ending is of no format
   * @throws byol.io.WriteException if the file cannot be written
   */
  public Result run() {
    if (FeatureFormat.of(options.out()) == FeatureFormat.PARQUET) {
      ParquetWriter.find();
    }
    Cuda.check(options.device());
    try (Embedder encoder = Embedder.open(options.encoder(), options.device())) {
      AllImages all = AllImages.open(options.data(), options.opener());
      Channels.say(all.images(), encoder.info().network().channels(), listener);
      var info =
          new FeatureInfo(
              encoder.info().digest(),
              Datasets.absolute(options.data()),
              all.images().fingerprint(),
              encoder.features(),
              all.images().classNames(),
              all.splits());
      try (RowParts parts = RowParts.open(options.out(), info.key(), info.size())) {
        ResumableRows rows = new ResumableRows(all, parts, listener, () -> stopRequested);
        boolean complete =
            rows.run(
                (images, to) -> encoder.embed(images, options.threads(), to),
                ImageRows.Block::values);
        return complete ? finish(all, info, parts, rows) : result(all, info, parts);
      }
    }
  }

  private Result finish(AllImages all, FeatureInfo info, RowParts parts, ResumableRows rows) {
    rows.checkUsable();
    Optional<Path> list = rows.listUnusable(options.out());
    FeatureFile.write(options.out(), info, parts, all::row);
    int unusable = parts.unusable().size();
    parts.delete();
    return new Result(options.out(), parts.end(), unusable, list, info.size(), all.summary(), true);
  }

  private Result result(AllImages all, FeatureInfo info, RowParts parts) {
    return new Result(
        options.out(),
        parts.end(),
        parts.unusable().size(),
        Optional.empty(),
        info.size(),
        all.summary(),
        false);
  }
}

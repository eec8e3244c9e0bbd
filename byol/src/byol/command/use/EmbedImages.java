package byol.command.use;

import byol.command.AllImages;
import byol.command.Channels;
import byol.command.CommandLog;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.SkippedFiles;
import byol.data.Subset;
import byol.data.sets.Datasets;
import byol.io.AtomicFile;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.use.Embedder;
import byol.use.ImageRows;
import byol.use.features.FeatureFile;
import byol.use.features.FeatureFormat;
import byol.use.features.FeatureInfo;
import byol.use.features.FeatureParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
  }

  /**
   * What came of it.
   *
   * @param file of the features; not there yet if it was stopped
   * @param images done so far, usable or not
   * @param unusable of these
   * @param list of those, if there were any
   * @param size of a feature vector
   * @param complete whether all images are done
   */
  public record Result(
      Path file, int images, int unusable, Optional<Path> list, int size, boolean complete) {}

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
    FeatureFormat.of(options.out());
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
      try (FeatureParts parts = FeatureParts.open(options.out(), info)) {
        say(parts, all.images().size());
        embed(encoder, all.images(), parts);
        parts.flush();
        return parts.end() == all.images().size()
            ? finish(all, parts)
            : result(parts, Optional.empty(), false, info.size());
      }
    }
  }

  private void say(FeatureParts parts, int images) {
    if (parts.replacesOther()) {
      listener.warned(
          "what an earlier attempt had done was of another encoder or of other images: begun anew");
    }
    if (parts.found() > 0) {
      listener.said(
          "going on behind the %s of %s images that are done".formatted(parts.found(), images));
    }
  }

  private void embed(Embedder encoder, ImageDataset images, FeatureParts parts) {
    int from = parts.end();
    int total = images.size();
    if (from == total || stopRequested) {
      return;
    }
    ImageDataset rest =
        from == 0 ? images : Subset.of(images, IntStream.range(from, total).toArray());
    encoder.embed(
        rest,
        options.threads(),
        new ImageRows() {
          @Override
          public void add(Block block) {
            int[] indices = block.indices().clone();
            for (int i = 0; i < indices.length; i++) {
              indices[i] += from;
            }
            parts.add(from + block.end(), indices, block.values(), lines(block));
            listener.embedded(parts.end(), total);
          }

          @Override
          public boolean wantsMore() {
            return !stopRequested;
          }
        });
  }

  private static List<String> lines(ImageRows.Block block) {
    return block.unusable().stream().map(image -> image.source() + "\t" + image.reason()).toList();
  }

  private Result finish(AllImages all, FeatureParts parts) {
    if (parts.unusable().size() == all.images().size()) {
      parts.delete();
      throw new DataException(
          "none of the %s images can be used, such as %s"
              .formatted(all.images().size(), parts.unusable().getFirst().replace("\t", ": ")));
    }
    Optional<Path> list = list(all.images(), parts);
    FeatureFile.write(options.out(), parts, all::row);
    Result result = result(parts, list, true, parts.size());
    parts.delete();
    return result;
  }

  private Result result(FeatureParts parts, Optional<Path> list, boolean complete, int size) {
    return new Result(options.out(), parts.end(), parts.unusable().size(), list, size, complete);
  }

  /** Lists what could not be used, as it was decoded or at the first look. */
  private Optional<Path> list(ImageDataset images, FeatureParts parts) {
    List<String> lines = new ArrayList<>(parts.unusable());
    images.skipped().list().stream()
        .filter(SkippedFiles.Skipped::damaged)
        .map(file -> file.where() + "\t" + file.reason())
        .filter(line -> !lines.contains(line))
        .forEach(lines::add);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Path file = options.out().resolveSibling(options.out().getFileName() + ".skipped.txt");
    AtomicFile.writeLines(file, lines);
    return Optional.of(file);
  }
}

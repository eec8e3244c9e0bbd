package byol.command.use;

import byol.command.AllImages;
import byol.command.Channels;
import byol.command.CommandLog;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.sets.Datasets;
import byol.parallel.Team;
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
import java.util.function.BooleanSupplier;

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
   * @param team processes that share the images; rank 0 writes
   */
  public record Options(
      Path encoder,
      String data,
      DataOpener opener,
      Path out,
      Device device,
      int threads,
      Team team) {
    /** On the processor, with a thread for each core. */
    public static Options of(Path encoder, String data, Path out) {
      int cores = Runtime.getRuntime().availableProcessors();
      return new Options(encoder, data, DataOpener.BY_SPEC, out, Device.CPU, cores, Team.alone());
    }

    /** The same with images opened in another way. */
    public Options withOpener(DataOpener other) {
      return new Options(encoder, data, other, out, device, threads, team);
    }

    /** The same on another device. */
    public Options withDevice(Device other) {
      return new Options(encoder, data, opener, out, other, threads, team);
    }

    /** The same with so many threads. */
    public Options withThreads(int others) {
      return new Options(encoder, data, opener, out, device, others, team);
    }

    /** The same shared by several processes. */
    public Options withTeam(Team processes) {
      return new Options(encoder, data, opener, out, device, threads, processes);
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
   * @return null at ranks other than 0, which made their share of the rows
   * @throws byol.use.ModelFileException if the encoder cannot be loaded
   * @throws DataException if the images are not there, or none of them can be used
   * @throws IllegalArgumentException if the file's ending is of no format, or something else would
   *     be written over
   * @throws byol.io.WriteException if the file cannot be written
   */
  public Result run() {
    if (FeatureFormat.of(options.out()) == FeatureFormat.PARQUET) {
      ParquetWriter.find();
    }
    Cuda.check(options.device());
    try (Embedder encoder = Embedder.open(options.encoder(), device())) {
      AllImages all = AllImages.open(options.data(), options.opener());
      OtherFiles.refuseInput(options.data(), FeatureFile.partsOf(options.out()));
      OtherFiles.refuseModel(options.encoder(), FeatureFile.partsOf(options.out()));
      OtherFiles.refuseOtherTensors(options.out());
      OtherFiles.refuseBeside(options.out());
      team().agree("the images", all.images().fingerprint());
      team().agree("the encoder", encoder.info().digest());
      Channels.say(all.images(), encoder.info().network().channels(), listener);
      return team().leads() ? led(encoder, all) : followed(encoder, all);
    }
  }

  private Team team() {
    return options.team();
  }

  private Device device() {
    Device given = options.device();
    return given.type() == Device.Type.CPU ? given : team().device(given, Cuda.deviceCount());
  }

  private Result led(Embedder encoder, AllImages all) {
    var info =
        new FeatureInfo(
            encoder.info().digest(),
            Datasets.absolute(options.data()),
            all.images().fingerprint(),
            encoder.features(),
            all.images().classNames(),
            all.splits());
    try (RowParts parts = RowParts.open(options.out(), info.key(), info.size())) {
      // Of several processes, the maker stops all at once.
      BooleanSupplier stopped = team().isAlone() ? () -> stopRequested : () -> false;
      ResumableRows rows = new ResumableRows(all, parts, listener, stopped);
      team().ofLeader((double) parts.end());
      boolean complete = rows.run(maker(encoder), ImageRows.Block::values);
      return complete ? finish(all, info, parts, rows) : result(all, info, parts);
    }
  }

  private Result followed(Embedder encoder, AllImages all) {
    int from = (int) team().ofLeader(0.0)[0];
    if (from < all.images().size()) {
      maker(encoder).make(ResumableRows.behind(all.images(), from), _ -> {});
    }
    return null;
  }

  private ResumableRows.Maker maker(Embedder encoder) {
    int threads = team().threads(options.threads());
    ResumableRows.Maker own = (images, to) -> encoder.embed(images, threads, to);
    return team().isAlone()
        ? own
        : new SharedRows(team(), own, encoder.atOnce(), encoder.features(), () -> stopRequested);
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

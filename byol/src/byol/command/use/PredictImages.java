package byol.command.use;

import byol.command.AllImages;
import byol.command.Channels;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.sets.Datasets;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.use.ImageClassifier;
import byol.use.features.RowParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the most probable classes of all images of a data set to a CSV file. What was done before
 * an interruption is not done again.
 */
public final class PredictImages {
  /**
   * What is classified by what.
   *
   * @param model the folder of a classifier, or an exported file
   * @param data the SPEC of the images
   * @param opener of the images
   * @param out the CSV file
   * @param top classes of each image
   * @param device that computes
   * @param threads that prepare images
   */
  public record Options(
      Path model, String data, DataOpener opener, Path out, int top, Device device, int threads) {
    /** The most probable class, on the processor. */
    public static Options of(Path model, String data, Path out) {
      return new Options(model, data, DataOpener.BY_SPEC, out, 1, Device.CPU, 1);
    }
  }

  /**
   * What came of it.
   *
   * @param file of the classes; not there yet if it was stopped
   * @param images done so far, usable or not
   * @param unusable of these
   * @param list of those, if there were any
   * @param splits how many images there are of each split, and without a label, in words
   * @param labeled images with a label that is a class of the model
   * @param right of these, those that were given it
   * @param complete whether all images are done
   */
  public record Result(
      Path file,
      int images,
      int unusable,
      Optional<Path> list,
      String splits,
      int labeled,
      int right,
      boolean complete) {}

  /** Tells what is kept of these images from what is kept of others. */
  private record Key(String holds, String classifier, String data, String images, int top) {}

  private final Options options;
  private final EmbedImages.Listener listener;
  private volatile boolean stopRequested;

  /** Prepares it. */
  public PredictImages(Options options, EmbedImages.Listener listener) {
    this.options = options;
    this.listener = listener;
  }

  /** Asks for an end after the images under way; from any thread. */
  public void requestStop() {
    stopRequested = true;
  }

  /**
   * Classifies all images, or goes on with what was done before.
   *
   * @throws byol.use.ModelFileException if the model cannot be loaded, or is no classifier
   * @throws DataException if the images are not there, or none of them can be used
   * @throws IllegalArgumentException if the list of the images or the model would be written over
   * @throws byol.io.WriteException if the file cannot be written
   */
  public Result run() {
    Cuda.check(options.device());
    try (var classifier = ImageClassifier.open(options.model(), options.device())) {
      AllImages all = AllImages.open(options.data(), options.opener());
      OtherFiles.refuseInput(options.data(), List.of(options.out()));
      OtherFiles.refuseModel(options.model(), List.of(options.out()));
      Channels.say(all.images(), classifier.info().network().channels(), listener);
      int top = Math.min(options.top(), classifier.classes().size());
      String key =
          Json.line(
              new Key(
                  "most probable classes",
                  classifier.info().digest(),
                  Datasets.absolute(options.data()),
                  all.images().fingerprint(),
                  top));
      try (RowParts parts = RowParts.open(options.out(), key, 2 * top)) {
        ResumableRows rows = new ResumableRows(all, parts, listener, () -> stopRequested);
        boolean complete =
            rows.run(
                (images, to) -> classifier.predict(images, options.threads(), to),
                block -> PredictionTable.rows(block, top));
        return complete ? finish(all, classifier, parts, rows) : result(all, parts);
      }
    }
  }

  private Result finish(
      AllImages all, ImageClassifier classifier, RowParts parts, ResumableRows rows) {
    rows.checkUsable();
    Optional<Path> list = rows.listUnusable(options.out());
    PredictionTable table = new PredictionTable(classifier.classes(), all::row);
    AtomicFile.stream(options.out(), out -> table.write(out, parts));
    int unusable = parts.unusable().size();
    parts.delete();
    return new Result(
        options.out(),
        parts.end(),
        unusable,
        list,
        all.summary(),
        table.labeled(),
        table.right(),
        true);
  }

  private Result result(AllImages all, RowParts parts) {
    return new Result(
        options.out(),
        parts.end(),
        parts.unusable().size(),
        Optional.empty(),
        all.summary(),
        0,
        0,
        false);
  }
}

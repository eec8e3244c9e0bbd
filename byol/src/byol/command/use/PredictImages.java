package byol.command.use;

import byol.command.AllImages;
import byol.command.Channels;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.io.AtomicFile;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.use.ImageClassifier;
import byol.use.ImageRows;
import byol.use.Prediction;
import byol.use.features.FeatureRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the most probable classes of all images of a data set to a CSV file. */
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
   * @param file that was written
   * @param images with a row
   * @param labeled of these, those with a label that is a class of the model
   * @param right of these, those that were given it
   * @param unusable images without a row
   * @param list of those, if there were any
   */
  public record Result(
      Path file, int images, int labeled, int right, int unusable, Optional<Path> list) {}

  private final Options options;
  private final EmbedImages.Listener listener;
  private final List<String> unusable = new ArrayList<>();
  private int images;
  private int labeled;
  private int right;

  /** Prepares it. */
  public PredictImages(Options options, EmbedImages.Listener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * Classifies all images.
   *
   * @throws byol.use.ModelFileException if the model cannot be loaded, or is no classifier
   * @throws DataException if the images are not there, or none of them can be used
   * @throws byol.io.WriteException if the file cannot be written
   */
  public Result run() {
    Cuda.check(options.device());
    try (var classifier = ImageClassifier.open(options.model(), options.device())) {
      AllImages all = AllImages.open(options.data(), options.opener());
      Channels.say(all.images(), classifier.info().network().channels(), listener);
      AtomicFile.stream(options.out(), out -> write(out, classifier, all));
    }
    Optional<Path> list = Optional.empty();
    if (!unusable.isEmpty()) {
      Path file = options.out().resolveSibling(options.out().getFileName() + ".skipped.txt");
      AtomicFile.writeLines(file, unusable);
      list = Optional.of(file);
    }
    return new Result(options.out(), images, labeled, right, unusable.size(), list);
  }

  private void write(OutputStream out, ImageClassifier classifier, AllImages all)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    CSVPrinter table = new CSVPrinter(text, format);
    List<String> head = new ArrayList<>(List.of("path", "label", "split"));
    int top = Math.min(options.top(), classifier.classes().size());
    for (int i = 1; i <= top; i++) {
      head.add(i == 1 ? "prediction" : "prediction_" + i);
      head.add(i == 1 ? "probability" : "probability_" + i);
    }
    table.printRecord(head);
    ImageDataset dataset = all.images();
    try {
      classifier.predict(
          dataset,
          options.threads(),
          block -> {
            write(block, classifier, all, top, table);
            listener.embedded(block.end(), dataset.size());
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (images == 0) {
      throw new DataException(
          "none of the %s images can be used, such as %s"
              .formatted(dataset.size(), unusable.getFirst().replace("\t", ": ")));
    }
    table.flush();
  }

  private void write(
      ImageRows.Block block, ImageClassifier classifier, AllImages all, int top, CSVPrinter table) {
    try {
      for (int i = 0; i < block.indices().length; i++) {
        FeatureRow of = all.row(block.indices()[i]);
        List<Prediction> classes = classifier.top(block.row(i), top);
        List<String> cells = new ArrayList<>();
        cells.add(of.path());
        cells.add(of.label() == null ? "" : of.label());
        cells.add(of.split());
        for (Prediction given : classes) {
          cells.add(given.label());
          cells.add(String.format(Locale.ROOT, "%.6f", given.probability()));
        }
        table.printRecord(cells);
        count(of.label(), classes.getFirst().label(), classifier);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    block.unusable().forEach(image -> unusable.add(image.source() + "\t" + image.reason()));
  }

  private void count(String label, String given, ImageClassifier classifier) {
    images++;
    if (label != null && classifier.classes().contains(label)) {
      labeled++;
      right += label.equals(given) ? 1 : 0;
    }
  }
}

package byol.command.use;

import byol.torch.Tensor;
import byol.use.ImageClassifier;
import byol.use.ImageRows;
import byol.use.features.FeatureRow;
import byol.use.features.RowParts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The most probable classes of images as a table, and how many of them are right. */
final class PredictionTable {
  private final List<String> classes;
  private final IntFunction<FeatureRow> row;
  private int labeled;
  private int right;

  /**
   * One that is still to be written.
   *
   * @param classes by number
   * @param row what is known of the image of an index
   */
  PredictionTable(List<String> classes, IntFunction<FeatureRow> row) {
    this.classes = classes;
    this.row = row;
  }

  /**
   * What is kept of some images until the table is written: of each the numbers of its most
   * probable classes, which are exact as float32 up to 2²⁴, and behind them their probabilities.
   *
   * @param block the probabilities of all classes
   * @param top how many are kept
   */
  static float[] rows(ImageRows.Block block, int top) {
    int count = block.indices().length;
    float[] rows = new float[2 * top * count];
    for (int i = 0; i < count; i++) {
      float[] probabilities = block.row(i);
      int[] best = ImageClassifier.mostProbable(probabilities, top);
      for (int k = 0; k < top; k++) {
        rows[2 * top * i + k] = best[k];
        rows[2 * top * i + top + k] = probabilities[best[k]];
      }
    }
    return rows;
  }

  /** Writes all as CSV, with one part in memory at a time. */
  void write(OutputStream out, RowParts parts) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    CSVPrinter table = new CSVPrinter(text, format);
    List<String> head = new ArrayList<>(List.of("path", "label", "split"));
    for (int i = 1; i <= parts.width() / 2; i++) {
      head.add(i == 1 ? "prediction" : "prediction_" + i);
      head.add(i == 1 ? "probability" : "probability_" + i);
    }
    table.printRecord(head);
    parts.forEach((indices, numbers) -> write(indices, numbers, table));
    table.flush();
  }

  private void write(int[] indices, Tensor numbers, CSVPrinter table) throws IOException {
    float[] values = numbers.toFloatArray();
    int width = (int) numbers.size(1);
    for (int i = 0; i < indices.length; i++) {
      FeatureRow of = row.apply(indices[i]);
      int at = i * width;
      List<String> cells = new ArrayList<>();
      cells.add(of.path());
      cells.add(of.label() == null ? "" : of.label());
      cells.add(of.split());
      for (int k = at; k < at + width / 2; k++) {
        cells.add(classes.get((int) values[k]));
        cells.add(String.format(Locale.ROOT, "%.6f", values[k + width / 2]));
      }
      table.printRecord(cells);
      if (of.label() != null && classes.contains(of.label())) {
        labeled++;
        right += of.label().equals(classes.get((int) values[at])) ? 1 : 0;
      }
    }
  }

  /** Images with a label that is one of the classes. */
  int labeled() {
    return labeled;
  }

  /** Of these, those that were given it. */
  int right() {
    return right;
  }
}

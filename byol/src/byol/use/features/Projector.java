package byol.use.features;

import byol.io.AtomicFile;
import byol.util.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Features for TensorBoard's projector, which looks for a description of that name in the folders
 * of runs and in that which it is started on: the features and what is known of each, as tables
 * beside it.
 */
final class Projector {
  /** The name that the projector looks for. */
  static final String FILE = "projector_config.pbtxt";

  private static final String FEATURES = "features.tsv";
  private static final String METADATA = "metadata.tsv";

  private Projector() {}

  /** The description, and the tables beside it. */
  static List<Path> partsOf(Path file) {
    return List.of(file, file.resolveSibling(FEATURES), file.resolveSibling(METADATA));
  }

  /**
   * Writes the tables, and then the description, of which an earlier one goes first: where it is,
   * they are, and of the same images.
   */
  static void write(Path file, FeatureSource source, IntFunction<FeatureRow> row) {
    FeatureFile.forget(file);
    AtomicFile.stream(file.resolveSibling(FEATURES), out -> writeFeatures(out, source));
    AtomicFile.stream(file.resolveSibling(METADATA), out -> writeMetadata(out, source, row));
    AtomicFile.write(
        file,
        """
        embeddings {
          tensor_name: "features"
          tensor_path: "%s"
          metadata_path: "%s"
        }
        """
            .formatted(FEATURES, METADATA));
  }

  private static void writeFeatures(OutputStream out, FeatureSource source) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    int size = source.info().size();
    source.forEach(
        (indices, features) -> {
          float[] values = features.toFloatArray();
          for (int i = 0; i < indices.length * size; i++) {
            text.write(Float.toString(values[i]));
            text.write((i + 1) % size == 0 ? '\n' : '\t');
          }
        });
    text.flush();
  }

  /** The projector colors by the first columns; the path comes last. */
  private static void writeMetadata(
      OutputStream out, FeatureSource source, IntFunction<FeatureRow> row) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write("label\tsplit\tpath\n");
    source.forEach(
        (indices, _) -> {
          for (int index : indices) {
            FeatureRow of = row.apply(index);
            text.write(of.label() == null ? "" : Printable.of(of.label()));
            text.write("\t" + of.split() + "\t" + Printable.of(of.path()) + "\n");
          }
        });
    text.flush();
  }
}

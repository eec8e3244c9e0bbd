package byol.data.parquet;

import byol.data.DataException;
import byol.data.Reading;
import byol.data.parquet.ParquetTable.Column;
import byol.data.parquet.ParquetTable.Kind;
import byol.util.Printable;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a table are the images and their labels. What Hugging Face's library says in the
 * file's metadata, under the key {@code huggingface}, counts first; then the names.
 *
 * @param image the column with the bytes of image files
 * @param label the column with the labels; null if there is none
 * @param classNames by the numbers of the labels; null where the file does not say
 * @param notes on what else there is
 */
record ImageColumns(String image, String label, List<String> classNames, List<String> notes) {

  private static final String METADATA = "huggingface";
  private static final List<String> IMAGES =
      List.of(
          "image", "img", "jpg", "jpeg", "png", "picture", "photo", "pixels", "bytes", "content");
  private static final List<String> LABELS =
      List.of("label", "labels", "class", "fine_label", "category", "target", "cls");

  /**
   * Decides.
   *
   * @throws DataException if there is no column of images, or several that may be, or the labels
   *     are of a type that is not read
   */
  static ImageColumns of(ParquetTable table, Path file) {
    JsonObject features = features(table);
    List<Column> columns = table.columns();
    List<String> ofImages = ofImages(columns);
    List<String> said =
        ofImages.stream().filter(name -> "Image".equals(type(features, top(name)))).toList();
    List<String> candidates = said.isEmpty() ? ofImages : said;
    String image = first(candidates, IMAGES).orElse(null);
    if (image == null && candidates.size() > 1) {
      throw new DataException(
          "%s has several columns that may be images, %s: call that of the images image"
              .formatted(Printable.of(file), Reading.some(candidates)));
    }
    if (image == null) {
      image = candidates.stream().findFirst().orElseThrow(() -> noImages(file, columns));
    }
    Column bytes = column(columns, image);
    if (bytes.repeated()) {
      throw new DataException(
          "%s has lists of images in the column %s: write a row for each image"
              .formatted(Printable.of(file), Printable.of(top(image))));
    }
    if (bytes.empty()) {
      throw new DataException(
          "%s has no images in it, only their paths (the column %s is empty): name the folder of the files, or write the data set with its images embedded"
              .formatted(Printable.of(file), Printable.of(image)));
    }
    String label = label(columns, image, features, file);
    return new ImageColumns(
        image, label, label == null ? null : names(features, label), notes(columns, image, label));
  }

  /** Those of bytes, without such as are called as labels are, unless all are. */
  private static List<String> ofImages(List<Column> columns) {
    List<String> all =
        columns.stream().filter(c -> c.kind() == Kind.BYTES).map(Column::name).toList();
    List<String> others =
        all.stream().filter(name -> first(List.of(name), LABELS).isEmpty()).toList();
    return others.isEmpty() ? all : others;
  }

  private static String label(List<Column> columns, String image, JsonObject features, Path file) {
    List<String> all =
        columns.stream()
            .filter(c -> !c.repeated() && c.name().indexOf('.') < 0)
            .map(Column::name)
            .filter(name -> !name.equals(image))
            .toList();
    List<String> read = all.stream().filter(n -> column(columns, n).kind() != Kind.OTHER).toList();
    List<String> classes =
        read.stream().filter(name -> "ClassLabel".equals(type(features, name))).toList();
    Optional<String> found =
        first(classes, LABELS).or(() -> classes.stream().findFirst()).or(() -> first(read, LABELS));
    if (found.isEmpty() && first(all, LABELS).isPresent()) {
      Column label = column(columns, first(all, LABELS).get());
      throw wrongLabels(file, label.name(), "is of the type " + label.type());
    }
    return found.orElse(null);
  }

  /** For a column called as labels are with other values. */
  static DataException wrongLabels(Path file, String label, String reason) {
    return new DataException(
        "%s has labels that are not read: the column %s %s; write integers or texts into it, or give it another name if it has no labels"
            .formatted(Printable.of(file), Printable.of(label), reason));
  }

  /**
   * Checks that another file of the data set numbers its classes as this one.
   *
   * @throws DataException if not
   */
  void checkClasses(ParquetTable table, Path file) {
    List<String> others = label == null ? null : names(features(table), label);
    if (classNames != null && others != null && !others.equals(classNames)) {
      throw new DataException(
          "%s names other classes, or in another order, than others of the data set (%s, and %s): write all files with the same"
              .formatted(Printable.of(file), Reading.some(others), Reading.some(classNames)));
    }
  }

  private static DataException noImages(Path file, List<Column> columns) {
    return new DataException(
        "%s has no column of images, of binary type or a group image{bytes, path}: its columns are %s"
            .formatted(
                Printable.of(file), Reading.some(columns.stream().map(Column::name).toList())));
  }

  private static Column column(List<Column> columns, String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /** The first that has one of the names, in the order of these, in any case. */
  private static Optional<String> first(List<String> columns, List<String> names) {
    return names.stream()
        .flatMap(name -> columns.stream().filter(column -> top(column).equalsIgnoreCase(name)))
        .findFirst();
  }

  private static String top(String column) {
    int dot = column.indexOf('.');
    return dot < 0 ? column : column.substring(0, dot);
  }

  private static List<String> notes(List<Column> columns, String image, String label) {
    List<String> others =
        columns.stream()
            .map(Column::name)
            .map(ImageColumns::top)
            .distinct()
            .filter(name -> !name.equals(top(image)) && !name.equals(label))
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of("columns that are not used: " + Reading.some(others));
  }

  /** What the metadata says of each column; nothing where it says nothing. */
  private static JsonObject features(ParquetTable table) {
    try {
      JsonElement said = JsonParser.parseString(table.metadata().getOrDefault(METADATA, "{}"));
      return Stream.of("info", "features")
                  .reduce(
                      said,
                      (at, key) ->
                          at != null && at.isJsonObject() ? at.getAsJsonObject().get(key) : null,
                      (_, last) -> last)
              instanceof JsonObject features
          ? features
          : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }

  private static String type(JsonObject features, String column) {
    return features.get(column) instanceof JsonObject feature
            && feature.get("_type") != null
            && feature.get("_type").isJsonPrimitive()
        ? feature.get("_type").getAsString()
        : null;
  }

  private static List<String> names(JsonObject features, String column) {
    if (!(features.get(column) instanceof JsonObject feature)
        || !(feature.get("names") instanceof JsonArray names)) {
      return null;
    }
    List<String> classes = new ArrayList<>();
    names.forEach(name -> classes.add(name.isJsonPrimitive() ? name.getAsString() : null));
    return classes.stream().anyMatch(Objects::isNull) ? null : List.copyOf(classes);
  }
}

package byol.command.use;

import byol.command.AllImages;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.report.SimilarSheet;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.use.Embedder;
import byol.use.features.FeatureRow;
import byol.use.similar.NearestImages;
import byol.use.similar.Similar;
import byol.use.similar.SimilarImages;
import byol.util.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the images that an encoder takes for most like some others. */
public final class SearchImages {
  /**
   * What is looked for, and where.
   *
   * @param encoder the folder of a run or of a classifier, a checkpoint, or an exported file; may
   *     be null if {@code features} are given and no files are looked up
   * @param data the SPEC of the images to search; null for {@code features}, or for the run's own
   * @param features a file of features to search; null for {@code data}, or for the run's own
   * @param queries image files whose like is looked for
   * @param rows images of the searched ones whose like is looked for, by their number from 0
   * @param neighbors how many of each
   * @param index how images are compared
   * @param opener of the images
   * @param device that computes
   * @param threads that prepare images
   */
  public record Options(
      Path encoder,
      String data,
      Path features,
      List<Path> queries,
      List<Integer> rows,
      int neighbors,
      IndexChoice index,
      DataOpener opener,
      Device device,
      int threads) {
    /** Copies the lists. */
    public Options {
      queries = List.copyOf(queries);
      rows = List.copyOf(rows);
    }

    /** Ten neighbors of image files among the images of a SPEC, on the processor. */
    public static Options of(Path encoder, String data, List<Path> queries) {
      return new Options(
          encoder,
          data,
          null,
          queries,
          List.of(),
          10,
          IndexChoice.AUTO,
          DataOpener.BY_SPEC,
          Device.CPU,
          1);
    }

    Gallery.Source source() {
      return new Gallery.Source(encoder, data, features, opener, device, threads);
    }
  }

  /**
   * An image that was found.
   *
   * @param rank from 1
   * @param row its number among the searched ones
   * @param path of its file; in words for images that are none
   * @param label null if it has none
   * @param split {@code train} or {@code test}
   * @param similarity the cosine of its features and the query's
   */
  public record Hit(int rank, int row, String path, String label, String split, double similarity) {
    /** Its path, and its split where the path does not say it. */
    public String name() {
      return new FeatureRow(path, label, split).name();
    }
  }

  /**
   * What was found for a query.
   *
   * @param query the file, or what is known of the row
   * @param row its number, if it is one of the searched images; else null
   * @param label null if it has none
   * @param nearest the nearest first
   */
  public record Found(String query, Integer row, String label, List<Hit> nearest) {}

  /**
   * What was found.
   *
   * @param encoder its digest
   * @param data the SPEC of the searched images
   * @param images how many were searched
   * @param approximate whether by an index, which may miss one
   * @param found for each query
   */
  public record Result(
      String encoder, String data, int images, boolean approximate, List<Found> found) {}

  /**
   * What is written of what is found; each may be null.
   *
   * @param sheet a PNG file with the pictures
   * @param json all of it
   */
  public record Output(Path sheet, Path json) {
    /** Nothing. */
    public static final Output NONE = new Output(null, null);

    List<Path> files() {
      return Stream.of(sheet, json).filter(Objects::nonNull).toList();
    }
  }

  private final Options options;
  private final EmbedImages.Listener listener;

  /** Prepares a search. */
  public SearchImages(Options options, EmbedImages.Listener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * Searches.
   *
   * @param sheet a PNG file to draw what is found into; null for none
   * @throws DataException if an image that is looked up cannot be used
   * @throws IllegalArgumentException if the features are of another encoder, or there is no such
   *     row
   * @throws byol.use.ModelFileException if the encoder cannot be loaded
   */
  public Result run(Path sheet) {
    return run(new Output(sheet, null), _ -> {});
  }

  /**
   * Searches, and gives what is found away before any of it is written, which may fail.
   *
   * @param found is given it
   * @throws IllegalArgumentException also if what is searched would be written over
   */
  public Result run(Output output, Consumer<Result> found) {
    try (var _ = TensorScope.open()) {
      // Also where it makes no features: those that there are must be its own.
      boolean load =
          options.encoder() != null
              || options.source().needsEncoder()
              || !options.queries().isEmpty();
      if (!load) {
        return search(null, output, found);
      }
      if (options.encoder() == null) {
        throw new IllegalArgumentException("no encoder is named that could make features");
      }
      try (Embedder embedder = Embedder.open(options.encoder(), options.device())) {
        return search(embedder, output, found);
      }
    }
  }

  private Result search(Embedder embedder, Output output, Consumer<Result> firstTo) {
    OtherFiles.refuse(options.source(), output.files());
    OtherFiles.refuseQueries(options.queries(), output.files());
    // First, because searching a data set may take long, and the query may be no image.
    List<Image> pictures = options.queries().stream().map(SearchImages::read).toList();
    Gallery gallery = Gallery.open(options.source(), embedder, listener);
    OtherFiles.refuseInput(gallery.info().data(), output.files());
    if (output.sheet() != null) {
      int queries = pictures.size() + options.rows().size();
      SimilarSheet.check(queries, Math.min(options.neighbors(), gallery.rows().size()));
    }
    Path file = options.source().file();
    boolean approximate = GalleryIndex.isWanted(gallery, file, options.index());
    NearestImages similar =
        approximate
            ? GalleryIndex.of(gallery, file, listener)
            : new SimilarImages(gallery.features());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      float[] features = embedder.embed(pictures.get(i));
      List<Similar> nearest =
          similar.nearest(Tensor.of(features, 1, features.length), options.neighbors()).getFirst();
      found.add(
          new Found(
              options.queries().get(i).toString(), null, null, hits(nearest, gallery.rows())));
    }
    for (int row : options.rows()) {
      checkRow(row, gallery);
      FeatureRow of = gallery.rows().get(row);
      List<Similar> nearest = similar.nearestOf(row, options.neighbors());
      found.add(new Found(of.name(), row, of.label(), hits(nearest, gallery.rows())));
    }
    var result =
        new Result(
            gallery.info().encoder(),
            gallery.info().data(),
            gallery.rows().size(),
            approximate,
            found);
    firstTo.accept(result);
    if (output.sheet() != null) {
      draw(result, pictures, gallery, output.sheet());
    }
    if (output.json() != null) {
      AtomicFile.write(output.json(), Json.pretty(result) + "\n");
    }
    return result;
  }

  private static void checkRow(int row, Gallery gallery) {
    if (row < 0 || row >= gallery.rows().size()) {
      throw new IllegalArgumentException(
          "there are %s images, counted from 0, and none is number %s"
              .formatted(gallery.rows().size(), row));
    }
  }

  private static Image read(Path file) {
    if (Files.notExists(file)) {
      throw new DataException("there is no file " + Printable.of(file));
    }
    try (ImageDecoder decoder = ImageDecoder.open()) {
      return decoder.read(file).decode(3);
    } catch (UnusableImageException e) {
      throw new DataException("%s: %s".formatted(Printable.of(file), e.getMessage()), e);
    }
  }

  private static List<Hit> hits(List<Similar> nearest, List<FeatureRow> rows) {
    List<Hit> hits = new ArrayList<>();
    for (Similar one : nearest) {
      FeatureRow row = rows.get(one.row());
      hits.add(
          new Hit(
              hits.size() + 1, one.row(), row.path(), row.label(), row.split(), one.similarity()));
    }
    return List.copyOf(hits);
  }

  private void draw(Result result, List<Image> queries, Gallery gallery, Path sheet) {
    AllImages all = gallery.images(options.opener());
    Set<Integer> shown = new HashSet<>(options.rows());
    result.found().forEach(found -> found.nearest().forEach(hit -> shown.add(hit.row())));
    Map<Integer, Integer> indices = gallery.indices(all, shown);
    List<SimilarSheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < result.found().size(); i++) {
      Found found = result.found().get(i);
      Optional<Image> query =
          found.row() == null
              ? Optional.of(queries.get(i))
              : Gallery.picture(all.images(), indices.get(found.row()));
      String label = found.label() == null ? "" : found.label();
      var first = Gallery.cell(query, label, found.query(), all);
      rows.add(
          new SimilarSheet.Row(
              first,
              found.nearest().stream()
                  .map(
                      hit ->
                          Gallery.cell(
                              Gallery.picture(all.images(), indices.get(hit.row())),
                              caption(hit),
                              hit.name(),
                              all))
                  .toList()));
    }
    SimilarSheet.write(
        sheet,
        "Similar images among %s of %s".formatted(result.images(), Printable.of(result.data())),
        "On the left what was looked for; beside it the most similar, with the cosine of their"
            + " features.",
        rows);
  }

  private static String caption(Hit hit) {
    String similarity = String.format(Locale.ROOT, "%.3f", hit.similarity());
    return hit.label() == null ? similarity : similarity + "  " + Printable.of(hit.label());
  }
}

package byol.command.use;

import byol.command.AllImages;
import byol.command.DataOpener;
import byol.data.ScanListener;
import byol.image.Image;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.report.SimilarSheet;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.use.Embedder;
import byol.use.features.FeatureRow;
import byol.use.similar.NearDuplicates;
import byol.use.similar.Similar;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds groups of images that an encoder takes for nearly the same, and lists those to keep. */
public final class FindDuplicates {
  /** Groups on a sheet, and images of each. */
  private static final int MOST_GROUPS = 50;

  private static final int MOST_IMAGES = 20;

  /**
   * Which images, and how alike they must be.
   *
   * @param encoder as in {@link SearchImages.Options}; may be null if {@code features} are given
   * @param data the SPEC of the images; null for {@code features}, or for the run's own
   * @param features a file of features; null for {@code data}, or for the run's own
   * @param similarity the smallest cosine of near duplicates, in (0, 1]
   * @param index how images are compared
   * @param opener of the images
   * @param device that computes
   * @param threads that prepare images
   */
  public record Options(
      Path encoder,
      String data,
      Path features,
      double similarity,
      IndexChoice index,
      DataOpener opener,
      Device device,
      int threads) {
    Gallery.Source source() {
      return new Gallery.Source(encoder, data, features, opener, device, threads);
    }
  }

  /**
   * What is written of what is found; each may be null.
   *
   * @param keep a list of the images without duplicates: of each group the first that can be listed
   * @param drop a list of the others
   * @param sheet a PNG file with the largest groups
   * @param json all groups
   */
  public record Output(Path keep, Path drop, Path sheet, Path json) {
    /** Nothing. */
    public static final Output NONE = new Output(null, null, null, null);

    List<Path> files() {
      return Stream.of(keep, drop, sheet, json).filter(Objects::nonNull).toList();
    }
  }

  /**
   * An image of a group.
   *
   * @param row its number
   * @param path of its file; in words for images that are none
   * @param label null if it has none
   * @param split {@code train} or {@code test}
   * @param similarity the cosine of its features and those of the first of its group
   */
  public record Member(int row, String path, String label, String split, double similarity) {
    /** Its path, and its split where the path does not say it. */
    public String name() {
      return new FeatureRow(path, label, split).name();
    }
  }

  /**
   * What was found.
   *
   * @param encoder the digest of the encoder
   * @param data the SPEC of the images
   * @param images how many were compared
   * @param similarity the bound
   * @param approximate whether by an index, which may miss some
   * @param duplicates how many are left out if the first of each group is kept
   * @param acrossSplits how many of these are in another split than the first of their group
   * @param groups the largest first, each with the image that is kept at its beginning
   */
  public record Result(
      String encoder,
      String data,
      int images,
      double similarity,
      boolean approximate,
      int duplicates,
      int acrossSplits,
      List<List<Member>> groups) {}

  private final Options options;
  private final EmbedImages.Listener listener;

  /** Prepares it. */
  public FindDuplicates(Options options, EmbedImages.Listener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * Compares all images with each other.
   *
   * @param progress is told how many have been compared
   * @throws IllegalArgumentException if the features are of another encoder, something that is read
   *     would be written over, or a list is wanted of images that are no files of their own, or in
   *     a file whose name does not end in .csv
   */
  public Result run(Output output, ScanListener progress) {
    return run(output, progress, _ -> {});
  }

  /**
   * The same, and gives what is found away before any of it is written, which may fail.
   *
   * @param found is given it
   */
  public Result run(Output output, ScanListener progress, Consumer<Result> found) {
    try (var _ = TensorScope.open()) {
      if (options.encoder() == null) {
        return find(null, output, progress, found);
      }
      try (Embedder embedder = Embedder.open(options.encoder(), options.device())) {
        return find(embedder, output, progress, found);
      }
    }
  }

  private Result find(
      Embedder embedder, Output output, ScanListener progress, Consumer<Result> firstTo) {
    OtherFiles.refuse(options.source(), output.files());
    DuplicateLists.checkName(output.keep());
    DuplicateLists.checkName(output.drop());
    Gallery gallery = Gallery.open(options.source(), embedder, listener);
    OtherFiles.refuseInput(gallery.info().data(), output.files());
    boolean lists = output.keep() != null || output.drop() != null;
    AllImages all = lists || output.sheet() != null ? gallery.images(options.opener()) : null;
    if (lists && all.images().imageFile(0).isEmpty()) {
      throw new IllegalArgumentException(
          "the images of %s are no files of their own (such as %s), so that no list can name them"
              .formatted(Printable.of(gallery.info().data()), gallery.rows().getFirst().path()));
    }
    DuplicateLists listed = new DuplicateLists(gallery.rows());
    Path file = options.source().file();
    boolean approximate = GalleryIndex.isWanted(gallery, file, options.index());
    List<NearDuplicates.Group> groups =
        approximate
            ? NearDuplicates.find(
                gallery.features(),
                GalleryIndex.of(gallery, file, listener),
                options.similarity(),
                listed::canHold,
                progress)
            : NearDuplicates.find(
                gallery.features(), options.similarity(), listed::canHold, progress);
    Result result = result(gallery, approximate, groups);
    firstTo.accept(result);
    if (lists) {
      listed.left().forEach(listener::warned);
      writeLists(result, listed, output);
    }
    if (output.sheet() != null) {
      draw(result, gallery, all, output.sheet());
    }
    if (output.json() != null) {
      AtomicFile.write(output.json(), Json.pretty(result) + "\n");
    }
    return result;
  }

  private Result result(Gallery gallery, boolean approximate, List<NearDuplicates.Group> found) {
    List<List<Member>> groups = new ArrayList<>();
    int duplicates = 0;
    int across = 0;
    for (NearDuplicates.Group group : found) {
      List<Member> members = new ArrayList<>();
      members.add(member(gallery, new Similar(group.first(), 1)));
      group.others().forEach(similar -> members.add(member(gallery, similar)));
      String split = members.getFirst().split();
      across += (int) members.stream().filter(member -> !member.split().equals(split)).count();
      duplicates += group.others().size();
      groups.add(List.copyOf(members));
    }
    return new Result(
        gallery.info().encoder(),
        gallery.info().data(),
        gallery.rows().size(),
        options.similarity(),
        approximate,
        duplicates,
        across,
        List.copyOf(groups));
  }

  private static Member member(Gallery gallery, Similar similar) {
    FeatureRow row = gallery.rows().get(similar.row());
    return new Member(similar.row(), row.path(), row.label(), row.split(), similar.similarity());
  }

  private static void writeLists(Result result, DuplicateLists lists, Output output) {
    BitSet dropped = new BitSet();
    result.groups().forEach(group -> group.stream().skip(1).forEach(m -> dropped.set(m.row())));
    if (output.keep() != null) {
      BitSet kept = new BitSet();
      kept.set(0, result.images());
      kept.andNot(dropped);
      lists.write(output.keep(), kept);
    }
    if (output.drop() != null) {
      lists.write(output.drop(), dropped);
    }
  }

  private void draw(Result result, Gallery gallery, AllImages all, Path sheet) {
    List<List<Member>> groups =
        result.groups().stream()
            .limit(MOST_GROUPS)
            .map(group -> group.stream().limit(MOST_IMAGES + 1L).toList())
            .toList();
    Set<Integer> shown = new HashSet<>();
    groups.forEach(group -> group.forEach(member -> shown.add(member.row())));
    Map<Integer, Integer> indices = gallery.indices(all, shown);
    List<SimilarSheet.Row> rows =
        groups.stream()
            .map(
                group ->
                    new SimilarSheet.Row(
                        cell(group.getFirst(), all, indices, ""),
                        group.stream()
                            .skip(1)
                            .map(
                                member ->
                                    cell(
                                        member,
                                        all,
                                        indices,
                                        String.format(Locale.ROOT, "%.3f", member.similarity())))
                            .toList()))
            .toList();
    SimilarSheet.write(
        sheet,
        String.format(
            Locale.ROOT,
            "Near duplicates: %,d in %,d groups, of %,d images",
            result.duplicates(),
            result.groups().size(),
            result.images()),
        "On the left the image that is kept; beside it those with a cosine of at least %s."
            .formatted(result.similarity()),
        rows);
  }

  private static SimilarSheet.Cell cell(
      Member member, AllImages all, Map<Integer, Integer> indices, String caption) {
    Optional<Image> image = Gallery.picture(all.images(), indices.get(member.row()));
    return Gallery.cell(image, caption, member.name(), all);
  }
}

package byol.command.use;

import byol.command.AllImages;
import byol.command.Channels;
import byol.command.DataOpener;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.sets.Datasets;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.report.SimilarSheet;
import byol.run.RunDirectory;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.use.Embedder;
import byol.use.RunImages;
import byol.use.features.FeatureFile;
import byol.use.features.FeatureInfo;
import byol.use.features.FeatureRow;
import byol.util.Printable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Images with their features: what is searched. The features come from a file, or are made.
 *
 * @param info what the features are of
 * @param features [N, D], in the scope that was innermost
 * @param rows what is known of each image
 */
record Gallery(FeatureInfo info, Tensor features, List<FeatureRow> rows) {
  /**
   * What is to be searched.
   *
   * @param encoder for messages and for features that are to be made; may be null if {@code
   *     features} are given
   * @param data the SPEC of the images; may be null
   * @param features their file; may be null
   * @param opener of the images
   * @param device that computes
   * @param threads that prepare images
   */
  record Source(
      Path encoder, String data, Path features, DataOpener opener, Device device, int threads) {
    /** Features in the folder of a run are as good as given. */
    Path file() {
      if (features != null || data != null || encoder == null) {
        return features;
      }
      Path own = encoder.resolve(FeatureFile.OF_RUN);
      return Files.isRegularFile(own) ? own : null;
    }

    /** The SPEC of the images whose features are made: as given, or that of the encoder's run. */
    String spec() {
      return data == null ? RunImages.of(RunDirectory.open(encoder)) : data;
    }

    /** Whether an encoder must be loaded to make the features. */
    boolean needsEncoder() {
      return file() == null;
    }
  }

  /**
   * Reads features or makes them.
   *
   * @param embedder that is loaded; may be null if the source does not need it
   * @throws IllegalArgumentException if the features are of another encoder
   */
  static Gallery open(Source source, Embedder embedder, EmbedImages.Listener listener) {
    Path file = source.file();
    if (file == null) {
      return embed(source, embedder, listener);
    }
    FeatureFile read = FeatureFile.read(file);
    if (embedder != null) {
      read.info().checkEncoder(embedder.info().digest(), file);
    }
    return new Gallery(read.info(), read.features(), read.rows());
  }

  private static Gallery embed(Source source, Embedder embedder, EmbedImages.Listener listener) {
    String data = source.spec();
    AllImages all = AllImages.open(data, source.opener());
    ImageDataset images = all.images();
    Channels.say(images, embedder.info().network().channels(), listener);
    List<FeatureRow> rows = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      long width = embedder.features();
      MemorySegment values = arena.allocate(ValueLayout.JAVA_FLOAT, width * images.size());
      int[] unusable = new int[1];
      embedder.embed(
          images,
          source.threads(),
          block -> {
            MemorySegment.copy(
                block.values(),
                0,
                values,
                ValueLayout.JAVA_FLOAT,
                Float.BYTES * width * rows.size(),
                block.values().length);
            IntStream.of(block.indices()).mapToObj(all::row).forEach(rows::add);
            unusable[0] += block.unusable().size();
            block
                .unusable()
                .forEach(one -> listener.warned(one.source() + " cannot be used: " + one.reason()));
            listener.embedded(block.end(), images.size());
          });
      if (rows.isEmpty()) {
        throw new DataException("none of the %s images can be used".formatted(images.size()));
      }
      var info =
          new FeatureInfo(
              embedder.info().digest(),
              Datasets.absolute(data),
              images.fingerprint(),
              embedder.features(),
              images.classNames(),
              all.splits());
      MemorySegment used = values.asSlice(0, Float.BYTES * width * rows.size());
      return new Gallery(info, Tensor.of(used, DType.FLOAT32, rows.size(), width), rows);
    }
  }

  /** The images themselves. */
  AllImages images(DataOpener opener) {
    return AllImages.open(info.data(), opener);
  }

  /**
   * Where some rows are among the images, by their paths and splits; what is not there any more is
   * left out.
   */
  Map<Integer, Integer> indices(AllImages all, Set<Integer> wanted) {
    Map<Integer, Integer> found = new HashMap<>();
    Map<FeatureRow, List<Integer>> elsewhere = new HashMap<>();
    for (int row : wanted) {
      FeatureRow of = rows.get(row);
      if (row < all.images().size() && all.row(row).unlabeled().equals(of.unlabeled())) {
        found.put(row, row);
      } else {
        elsewhere.computeIfAbsent(of.unlabeled(), _ -> new ArrayList<>()).add(row);
      }
    }
    for (int i = 0; i < all.images().size() && !elsewhere.isEmpty(); i++) {
      List<Integer> here = elsewhere.remove(all.row(i).unlabeled());
      if (here != null) {
        int index = i;
        here.forEach(row -> found.put(row, index));
      }
    }
    return found;
  }

  /** An image; empty if it cannot be read. */
  static Optional<Image> picture(ImageDataset images, Integer index) {
    if (index == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(images.exactImage(index));
    } catch (UnusableImageException | DataException e) {
      return Optional.empty();
    }
  }

  /**
   * An image on a sheet, called by the last part of its name. The data set, in whose name images
   * without files are counted, stands above the sheet already.
   */
  static SimilarSheet.Cell cell(Optional<Image> image, String caption, String name, AllImages all) {
    String counted = all.images().name() + " ";
    String part = name.startsWith(counted) ? name.substring(counted.length()) : name;
    String last = part.substring(part.lastIndexOf('/') + 1);
    return new SimilarSheet.Cell(image.orElse(null), caption, Printable.of(last));
  }
}

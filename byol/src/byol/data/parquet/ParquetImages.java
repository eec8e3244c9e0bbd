package byol.data.parquet;

import byol.data.Coverage;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Parts;
import byol.data.SampleOrder;
import byol.data.ScanListener;
import byol.data.ShuffleBufferOrder;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.data.index.ArchivedImages;
import byol.data.index.ImageIndex;
import byol.data.index.IndexCache;
import byol.data.shard.ShardFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The images in a column of Parquet files, as Hugging Face data sets keep them: a group {@code
 * image} of {@code bytes} and {@code path}, or bytes alone, beside a column {@code label}. The
 * names of the classes are those in the file's metadata, if it says any.
 *
 * <p><b>Reading.</b> Where the pages of the column lie is found once, and kept as with {@link
 * ImageFolder}; an image is then a read of its page, which several images share, and never a whole
 * row group. Training visits them in the order of tar shards, so that images of a page are asked
 * for while the system has it in its cache.
 *
 * <p><b>Splits</b> are the files with {@code train}, {@code test} and their like in their names, as
 * with tar archives.
 */
public final class ParquetImages extends ArchivedImages {

  private static final int RUN = 64;
  private static final int SHUFFLE_BUFFER = 4096;
  private static final int OPEN = SHUFFLE_BUFFER / RUN;

  private final ParquetReader reader = ParquetReader.find();
  // By file: what its end says. Each image is of one of them.
  private final Map<String, Source> sources = new ConcurrentHashMap<>();

  private record Source(ParquetTable table, String column) {}

  private ParquetImages(String name, ImageIndex index) {
    super(name, index, OPEN);
  }

  /**
   * Finds the images of a split, unless that was done before.
   *
   * @param spec a file, a pattern of files ({@code *}, {@code {0..3}}), or their folder
   * @throws MissingSplitException if they have no image for the split
   * @throws DataException if there are no such files, nothing reads Parquet, no column is of
   *     images, or nothing can be used
   */
  public static ParquetImages open(
      String spec, Split split, IndexCache cache, ScanListener listener) {
    ShardFiles files = ShardFiles.find(spec, split, ShardFiles.Kind.PARQUET);
    return open(spec, "", files, split, Coverage.FITTING, cache, listener);
  }

  private static ParquetImages open(
      String spec,
      String part,
      ShardFiles files,
      Split split,
      Coverage coverage,
      IndexCache cache,
      ScanListener listener) {
    Path absolute = Path.of(spec).toAbsolutePath().normalize();
    ImageIndex index =
        cache.get(
            "Parquet %s %s, %s".formatted(coverage, part, absolute),
            split,
            () ->
                new ParquetIndex(spec, files, split, coverage)
                    .make(() -> trainClasses(spec, cache, listener), listener));
    return new ParquetImages(ImageFolder.name(absolute), index);
  }

  private static List<String> trainClasses(String spec, IndexCache cache, ScanListener listener) {
    return open(spec, Split.TRAIN, cache, listener).classNames();
  }

  /**
   * Every image, with a label or without: of both splits, and of files that are of neither.
   *
   * @return by {@code train}, {@code test}, the words of other parts or the names of their folders,
   *     and {@link Parts#OTHER}
   * @throws DataException as {@link #open}
   */
  public static Map<String, ImageDataset> all(
      String spec, IndexCache cache, ScanListener listener) {
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      ShardFiles files = ShardFiles.find(spec, split, ShardFiles.Kind.PARQUET);
      parts.add(
          split.word(),
          () -> open(spec, split.word(), files, split, Coverage.ALL, cache, listener));
    }
    ShardFiles.beside(spec, ShardFiles.Kind.PARQUET)
        .forEach(
            (name, others) -> {
              ShardFiles files = new ShardFiles(others, List.of(), true, List.of());
              String part = "beside: " + name;
              parts.add(
                  name, () -> open(spec, part, files, Split.TEST, Coverage.ALL, cache, listener));
            });
    return parts.all();
  }

  @Override
  public SampleOrder order() {
    IntStream.Builder ends = IntStream.builder();
    for (int end = RUN; end < size() + RUN; end += RUN) {
      ends.add(Math.min(end, size()));
    }
    return ShuffleBufferOrder.of(ends.build().toArray(), SHUFFLE_BUFFER);
  }

  @Override
  protected byte[] content(RandomAccessFile file, int position, boolean inOrder)
      throws IOException {
    Source source = source(index().files().folder(position));
    byte[] bytes =
        source
            .table()
            .bytes(file, source.column(), index().offsets()[position], index().lengths()[position]);
    if (bytes == null) {
      throw new IOException("the row has no image");
    }
    return bytes;
  }

  private Source source(String name) throws IOException {
    Source known = sources.get(name);
    if (known == null) {
      Path path = Path.of(name);
      ParquetTable table = reader.open(path);
      known = new Source(table, ImageColumns.of(table, path).image());
      sources.put(name, known);
    }
    return known;
  }
}

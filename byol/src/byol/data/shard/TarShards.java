package byol.data.shard;

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
import byol.data.index.PathTable;
import byol.data.index.ReadAhead;
import byol.data.tar.SparseMember;
import byol.data.tar.UnpackedTars;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Images in tar archives in the convention of WebDataset, always delivered in color. A sample is
 * made of the files that share a key, the name up to its first dot: {@code 0007.jpg} (or another
 * image, or {@code 0007.image.jpg}) and {@code 0007.cls}, its class. They may lie apart, be links
 * within the archive or sparse files. Where keys have dots in them, what is equal but for its
 * ending is a sample. What could be understood in two ways is left out and listed.
 *
 * <p><b>Reading.</b> The headers of all archives are read once, and kept as with {@link
 * ImageFolder}; after that each image is one read at a known place in an archive that stays open.
 * Training visits the images in a {@link ShuffleBufferOrder}: runs of 64 that lie side by side in
 * chance order, mixed through a shuffle buffer of 4096. With the first image of a run all of it is
 * read in one go. So archives are read in stretches of megabytes, as disks and networks like it,
 * but unlike a stream of archives the order is known beforehand: it depends on the seed and the
 * epoch alone, a run goes on in the middle of an epoch without reading what came before, and
 * several ranks can share it. The buffer is the page cache of the system, with the files as they
 * are, not decoded: 450 MB for photographs of 110 kB, and no heap.
 *
 * <p><b>Classes.</b> A label is a number, or, where most are no numbers, a name. The names of
 * numbered classes are the lines of {@code classes.txt} beside the archives (or beside their folder
 * of a split, or in that of the other split); without it the numbers that the training images have
 * are the classes, however large they are. Where there is no {@code cls}, files {@code .txt} or
 * {@code .index} that hold numbers and the field {@code label} or {@code class} of {@code .json}
 * are the labels; else the images have none. A label that is none of this makes its image a broken
 * one.
 *
 * <p><b>Splits.</b> See {@link ShardFiles#find}; where archives hold images of both splits, a hash
 * of each name puts a tenth into the test split.
 *
 * <p><b>Broken files</b> are skipped and replaced as with {@link ImageFolder}, but only empty ones
 * are known beforehand. Of a damaged archive, what comes before the damage is used; how many images
 * are lost is estimated, and counts as so many broken ones.
 */
public final class TarShards extends ArchivedImages {

  static final int RUN = 64;
  static final int SHUFFLE_BUFFER = 4096;
  // The archives that the runs of a shuffle buffer lie in.
  private static final int OPEN = SHUFFLE_BUFFER / RUN;

  private final int[] runEnds;
  private final ReadAhead readAhead;

  private TarShards(String name, ImageIndex index) {
    super(name, index, OPEN);
    runEnds = runEnds(index.files());
    readAhead = new ReadAhead(index, runEnds, SHUFFLE_BUFFER);
  }

  /**
   * Lists the samples of a split, unless that was done before.
   *
   * @param spec a folder of archives; or their path, with {@code {000..012}} for numbers and {@code
   *     *} for anything in the name
   * @param split training or test images
   * @throws MissingSplitException if they have no image for the split
   * @throws DataException if there are no such archives, one is missing, or nothing in them can be
   *     used
   */
  public static TarShards open(String spec, Split split) {
    return open(spec, split, IndexCache.ofProcess(), ScanListener.NONE);
  }

  /** As {@link #open(String, Split)}, with an index of one's own, told how far it is. */
  public static TarShards open(String spec, Split split, IndexCache cache, ScanListener listener) {
    Path absolute = Path.of(spec).toAbsolutePath().normalize();
    ShardFiles shards = ShardFiles.find(spec, split, ShardFiles.Kind.TAR);
    ImageIndex index =
        cache.get(
            "archives " + absolute,
            split,
            () ->
                ShardIndex.of(
                    new ShardIndex.Wanted(
                        spec, shards, split, Coverage.FITTING, UnpackedTars.beside(cache)),
                    () -> trainClasses(spec, cache, listener),
                    listener));
    return new TarShards(ImageFolder.name(absolute), index);
  }

  /**
   * Every image in archives, with a label or without: of both splits, of the parts that are neither
   * to learn from nor held out ({@code val} beside {@code test}), and of archives that belong to no
   * part.
   *
   * @return by {@code train}, {@code test}, the words of other parts or the names of their folders,
   *     and {@link Parts#OTHER}
   * @throws DataException as {@link #open}
   */
  public static Map<String, ImageDataset> all(
      String spec, IndexCache cache, ScanListener listener) {
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      ShardFiles shards = ShardFiles.find(spec, split, ShardFiles.Kind.TAR);
      parts.add(split.word(), () -> every(spec, split.word(), shards, split, cache, listener));
    }
    ShardFiles.beside(spec, ShardFiles.Kind.TAR)
        .forEach(
            (name, files) -> {
              ShardFiles shards = new ShardFiles(files, List.of(), true, List.of());
              parts.add(
                  name, () -> every(spec, "beside: " + name, shards, Split.TEST, cache, listener));
            });
    return parts.all();
  }

  private static TarShards every(
      String spec,
      String part,
      ShardFiles shards,
      Split split,
      IndexCache cache,
      ScanListener listener) {
    Path absolute = Path.of(spec).toAbsolutePath().normalize();
    ImageIndex index =
        cache.get(
            "all archives, %s, %s".formatted(part, absolute),
            split,
            () ->
                ShardIndex.of(
                    new ShardIndex.Wanted(
                        spec, shards, split, Coverage.ALL, UnpackedTars.beside(cache)),
                    () -> trainClasses(spec, cache, listener),
                    listener));
    return new TarShards(ImageFolder.name(absolute), index);
  }

  private static List<String> trainClasses(String spec, IndexCache cache, ScanListener listener) {
    return open(spec, Split.TRAIN, cache, listener).classNames();
  }

  @Override
  public SampleOrder order() {
    return ShuffleBufferOrder.of(runEnds, SHUFFLE_BUFFER);
  }

  @Override
  protected byte[] content(RandomAccessFile archive, int position, boolean inOrder)
      throws IOException {
    if (inOrder) {
      readAhead.before(position, archive);
    }
    int length = index().lengths()[position];
    if (length < 0) {
      return SparseMember.read(archive, index().offsets()[position], -length);
    }
    byte[] content = new byte[length];
    archive.seek(index().offsets()[position]);
    archive.readFully(content);
    return content;
  }

  /** How many runs were read in one go so far. */
  int runsRead() {
    return readAhead.runsRead();
  }

  private static int[] runEnds(PathTable files) {
    IntStream.Builder ends = IntStream.builder();
    int begin = 0;
    for (int i = 1; i <= files.size(); i++) {
      boolean otherShard = i < files.size() && files.folderOf()[i] != files.folderOf()[begin];
      if (i == files.size() || otherShard || i - begin == RUN) {
        ends.add(i);
        begin = i;
      }
    }
    return ends.build().toArray();
  }
}

package byol.data.zip;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.FolderParts;
import byol.data.folder.FolderSpec;
import byol.data.folder.ImageFolder;
import byol.data.index.ArchivedImages;
import byol.data.index.ImageIndex;
import byol.data.index.IndexCache;
import byol.image.codec.ImageFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;

/**
 * The images in a ZIP archive, which is taken for what its folders would be taken for if they lay
 * on the disk ({@link ImageFolder}). Where all of it lies in one folder, that is the data set. Each
 * image is read and unpacked when it is asked for; nothing is written.
 */
public final class ZipImages extends ArchivedImages {

  // One for each thread that reads, on most machines.
  private static final int OPEN = 64;

  private ZipImages(String name, ImageIndex index) {
    super(name, index, OPEN);
  }

  /**
   * Lists an archive, unless that was done before.
   *
   * @throws MissingSplitException if it has no image for the split
   * @throws DataException if it is no archive, is damaged or encrypted, or can be understood in two
   *     ways
   */
  public static ZipImages open(Path zip, Split split, IndexCache cache, ScanListener listener) {
    Path archive = zip.toAbsolutePath().normalize();
    ImageIndex index =
        cache
            .kept(key(archive), split)
            .orElseGet(() -> parts(archive, listener).open(split, cache, key(archive)));
    return new ZipImages(ImageFolder.name(archive), index);
  }

  /**
   * Every image of an archive, with a label or without.
   *
   * @return by the names of the parts, as {@link ImageFolder#all} says
   */
  public static Map<String, ImageDataset> all(Path zip, IndexCache cache, ScanListener listener) {
    Path archive = zip.toAbsolutePath().normalize();
    return parts(archive, listener)
        .all(cache, key(archive), index -> new ZipImages(ImageFolder.name(archive), index));
  }

  private static String key(Path archive) {
    return "zip " + archive;
  }

  private static FolderParts parts(Path archive, ScanListener listener) {
    ZipTree tree = ZipTree.of(archive, listener);
    FolderSpec spec = FolderSpec.guessed(tree.root());
    return new FolderParts(spec, tree, listener);
  }

  @Override
  protected byte[] content(RandomAccessFile archive, int position, boolean inOrder)
      throws IOException {
    int length = index().lengths()[position];
    return ZipDirectory.content(
        archive,
        index().offsets()[position],
        Math.abs(length),
        length < 0,
        index().checksums()[position],
        (int) ImageFiles.MAX_BYTES);
  }
}

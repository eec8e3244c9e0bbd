package byol.data.zip;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.FolderParts;
import byol.data.folder.FolderSpec;
import byol.data.folder.ImageFolder;
import byol.data.index.ArchiveNames;
import byol.data.index.ArchivedImages;
import byol.data.index.ImageIndex;
import byol.data.index.IndexCache;
import byol.image.codec.ImageFiles;
import byol.util.Printable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The images in a ZIP archive, which is taken for what its folders would be taken for if they lay
 * on the disk ({@link ImageFolder}). Where all of it lies in one folder, that is the data set; a
 * folder in it can be named as if the archive were one. Each image is read and unpacked when it is
 * asked for; nothing is written.
 */
public final class ZipImages extends ArchivedImages {

  // One for each thread that reads, on most machines.
  private static final int OPEN = 64;

  private ZipImages(String name, ImageIndex index) {
    super(name, index, OPEN);
  }

  /** Whether a folder that is named is a ZIP archive, or lies in one. */
  public static boolean isIn(FolderSpec spec) {
    return ArchiveNames.zip(spec.train()).isPresent()
        || spec.heldOut() != null && ArchiveNames.zip(spec.heldOut()).isPresent();
  }

  /**
   * Lists an archive, unless that was done before.
   *
   * @param spec the archive, or folders in it
   * @throws MissingSplitException if it has no image for the split
   * @throws DataException if it is no archive, is damaged or encrypted, has no such folder, or can
   *     be understood in two ways
   */
  public static ZipImages open(
      FolderSpec spec, Split split, IndexCache cache, ScanListener listener) {
    String key = key(spec);
    ImageIndex index =
        cache.kept(key, split).orElseGet(() -> parts(spec, listener).open(split, cache, key));
    return new ZipImages(ImageFolder.name(spec.train()), index);
  }

  /**
   * Every image of an archive, or of folders in it, with a label or without.
   *
   * @return by the names of the parts, as {@link ImageFolder#all} says
   */
  public static Map<String, ImageDataset> all(
      FolderSpec spec, IndexCache cache, ScanListener listener) {
    return parts(spec, listener)
        .all(cache, key(spec), index -> new ZipImages(ImageFolder.name(spec.train()), index));
  }

  private static String key(FolderSpec spec) {
    return "zip " + spec.absolute();
  }

  private static FolderParts parts(FolderSpec said, ScanListener listener) {
    FolderSpec spec = said.absolute();
    Path archive = ArchiveNames.zip(spec.train()).orElse(spec.train());
    if (spec.heldOut() != null && !ArchiveNames.zip(spec.heldOut()).equals(Optional.of(archive))) {
      throw new DataException(
          "%s and %s do not lie in one archive: unpack it (unzip, 7z x), and name two folders"
              .formatted(Printable.of(spec.train()), Printable.of(spec.heldOut())));
    }
    ZipTree tree = ZipTree.of(archive, listener);
    if (spec.heldOut() == null && spec.train().equals(archive)) {
      boolean ofClasses = spec.classes() == FolderSpec.Classes.SAID;
      spec = new FolderSpec(tree.root(ofClasses), null, spec.classes());
    }
    spec.check(tree);
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

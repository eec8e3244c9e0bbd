package byol.data.folder;

import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.index.ImageIndex;
import byol.data.index.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Folders with images in them: those of the disk, or those in an archive, whose path is the path of
 * its root then. What a folder is taken for does not depend on where it lies.
 */
public interface ImageTree {

  /** The folders of the disk. */
  ImageTree DISK = new DiskTree();

  /** The folders directly in a folder, sorted, but for hidden ones and those of systems. */
  List<Path> folders(Path folder);

  /** The files directly in a folder, sorted, but for hidden ones. */
  List<Path> filesIn(Path folder);

  /** Whether there is an image in a folder or below it. */
  boolean holdsImages(Path folder);

  /** Whether a file begins as an image does; no if it cannot be read. */
  boolean seemsImage(Path file);

  /** Whether there is such a folder. */
  boolean isFolder(Path path);

  /**
   * A folder without links on the way to it.
   *
   * @throws byol.data.DataException if it cannot be looked at
   */
  Path real(Path folder);

  /** What is to be done before a list can name the images, for messages; nothing, or it ends so. */
  String beforeList();

  /** Whether there is such a file. */
  boolean isFile(Path file);

  /**
   * The lines of a text.
   *
   * @throws IOException if it cannot be read as UTF-8
   */
  List<String> lines(Path file) throws IOException;

  /** What a decision that depends on a file or folder depends on. */
  Stamp stamp(Path path);

  /**
   * Lists the files below a folder.
   *
   * @throws byol.data.DataException if that cannot be
   */
  FolderScan list(Path folder, ScanListener listener);

  /**
   * Which of the files that were listed are images, as far as is seen without decoding them.
   *
   * @param skipped where the others are added, with the reasons
   * @return their positions, ascending
   */
  int[] usable(FolderScan scan, List<SkippedFiles.Skipped> skipped, ScanListener listener);

  /** An index of files with the places where their bytes are, if they are no files of the disk. */
  ImageIndex place(ImageIndex files);
}

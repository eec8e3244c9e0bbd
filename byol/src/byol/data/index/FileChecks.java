package byol.data.index;

import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.image.UnusableImageException;
import byol.image.codec.ImageFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Tells the usable images among listed files from the rest. */
public final class FileChecks {

  private static final int TEST_SHARE = 10;
  // What never claimed to be an image may be more than the images: captions beside each of them.
  private static final int FOREIGN_LISTED = 1000;

  private static final String ARCHIVE =
      "an archive beside images; for the images in it, name it itself";

  private FileChecks() {}

  /**
   * Which files are images, by their content. Looks into them in parallel, because there may be a
   * million.
   *
   * @param base what the paths are relative to
   * @param files the paths
   * @param expected of which files an image is to be expected
   * @param skipped where the others are added, with the reasons
   * @param listener told of each file
   * @return the indices of the images, ascending
   */
  public static int[] usable(
      Path base,
      PathTable files,
      IntPredicate expected,
      List<SkippedFiles.Skipped> skipped,
      ScanListener listener) {
    String[] reasons = new String[files.size()];
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, reasons.length)
        .parallel()
        .forEach(
            i -> {
              reasons[i] = problem(base, files.path(i));
              listener.progressed("checking files", done.incrementAndGet(), reasons.length);
            });
    int foreign = 0;
    for (int i = 0; i < reasons.length; i++) {
      boolean damaged = reasons[i] != null && expected.test(i);
      if (damaged || reasons[i] != null && foreign++ < FOREIGN_LISTED) {
        Path path = base.resolve(files.path(i));
        skipped.add(new SkippedFiles.Skipped(path, reasons[i], damaged));
      }
    }
    return IntStream.range(0, reasons.length).filter(i -> reasons[i] == null).toArray();
  }

  private static String problem(Path base, String path) {
    try {
      Path file = base.resolve(path);
      if (isNoFile(file)) {
        return "neither a file nor a folder";
      }
      ImageFiles.check(file);
      return null;
    } catch (UnusableImageException e) {
      return path.endsWith(".tar") ? ARCHIVE : e.getMessage();
    }
  }

  /** Whether it is a pipe or a device, which would be waited for when it is opened. */
  private static boolean isNoFile(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      // What is wrong is said where it is read.
      return false;
    }
  }

  /**
   * Whether a file belongs to a split where nothing else says so: a tenth are for testing, by a
   * hash of each path, whichever other files there are.
   */
  public static boolean isIn(Split split, String path) {
    return (hash(path) % TEST_SHARE == 0) == (split == Split.TEST);
  }

  private static long hash(String path) {
    CRC32 crc = new CRC32();
    crc.update(path.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}

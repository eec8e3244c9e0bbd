package byol.image.codec;

import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.format.FileEnds;
import byol.io.ResourceLimitException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and checks image files. */
public final class ImageFiles {

  /** The largest file of an image that is read, whether it lies in a folder or in an archive. */
  public static final long MAX_BYTES = 1L << 30;

  /** Why a smaller one is not read either. */
  public static final String NO_MEMORY = "its file is larger than the memory that is left";

  private ImageFiles() {}

  /**
   * Checks the length of a file.
   *
   * @throws UnusableImageException if it is more than {@link #MAX_BYTES}
   */
  static void checkSize(long bytes) throws UnusableImageException {
    if (bytes > MAX_BYTES) {
      throw new UnusableImageException("%s bytes, more than 1 GiB".formatted(bytes));
    }
  }

  /**
   * Checks, from its header and its end, that a file is an image of acceptable size. A file whose
   * end is not that of a complete one is decoded to find out.
   *
   * @throws UnusableImageException if it is not
   */
  public static void check(Path path) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      if (!seemsComplete(path, decoder.readStart(path).format())) {
        decoder.read(path).decode(3);
      }
    }
  }

  /** Whether a file begins as an image does; no if it cannot be read. */
  public static boolean seemsImage(Path path) {
    try (FileInputStream in = new FileInputStream(path.toFile())) {
      return ImageFormat.of(MemorySegment.ofArray(in.readNBytes(FileEnds.BYTES))).isPresent();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      return false;
    }
  }

  /**
   * A file as it is.
   *
   * @throws UnusableImageException if it cannot be read or is too large
   */
  public static byte[] content(Path path) throws UnusableImageException {
    try {
      checkSize(Files.size(path));
      return MemoryTurns.ofProcess().take(() -> bytes(path));
    } catch (IOException e) {
      throw UnusableImageException.of(e);
    } catch (OutOfMemoryError e) {
      throw UnusableImageException.forMemory(NO_MEMORY);
    }
  }

  /** Not through a channel: that would make an interrupt a broken file. */
  private static byte[] bytes(Path path) throws IOException {
    try (FileInputStream in = new FileInputStream(path.toFile())) {
      return in.readAllBytes();
    }
  }

  private static boolean seemsComplete(Path path, ImageFormat format)
      throws UnusableImageException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long length = file.length();
      int n = (int) Math.min(FileEnds.BYTES, length);
      return FileEnds.seemsComplete(format, read(file, 0, n), read(file, length - n, n), length);
    } catch (IOException e) {
      throw UnusableImageException.of(e);
    }
  }

  private static MemorySegment read(RandomAccessFile file, long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(at);
    file.readFully(bytes);
    return MemorySegment.ofArray(bytes);
  }
}

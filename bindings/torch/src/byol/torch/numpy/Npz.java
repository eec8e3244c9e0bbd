package byol.torch.numpy;

import byol.io.AtomicFile;
import byol.io.ResourceLimitException;
import byol.torch.Tensor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Reads and writes tensors by name as NumPy's {@code np.savez} does: a zip archive of {@link Npy}
 * files. {@code np.savez_compressed} is read as well.
 */
public final class Npz {
  private static final String ENDING = ".npy";

  /** Deflate makes nothing smaller than to this part. */
  private static final long MOST_DEFLATED = 1032;

  private Npz() {}

  /**
   * Reads a file into the innermost scope, on the CPU.
   *
   * @return by name, in the order of the file
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException naming the file, the array and what is wrong with it
   */
  public static Map<String, Tensor> read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          Files.exists(file) ? file + " is not a file" : "there is no file " + file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        boolean array = name.endsWith(ENDING);
        if (array) {
          String plain = name.substring(0, name.length() - ENDING.length());
          tensors.put(plain, read(file, zip, entry));
        }
      }
      return tensors;
    } catch (ZipException e) {
      throw new IllegalArgumentException(
          "%s is no archive of NumPy: %s".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Tensor read(Path file, ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
      long size = Math.min(entry.getSize(), MOST_DEFLATED * (entry.getCompressedSize() + 1));
      return Npy.read(in, size);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s in %s is no array of NumPy that can be read: %s"
              .formatted(entry.getName(), file, e.getMessage()),
          e);
    }
  }

  /**
   * Writes a file, whole or not at all, as {@link AtomicFile} does. Nothing is compressed.
   *
   * @throws UncheckedIOException naming the file, for a full disk and the like
   * @throws IllegalArgumentException for bfloat16, which NumPy does not have
   */
  public static void write(Path file, Map<String, Tensor> tensors) {
    Map<String, byte[]> headers = new LinkedHashMap<>();
    tensors.forEach(
        (name, tensor) -> headers.put(name, Npy.header(tensor.dtype(), tensor.shape())));
    AtomicFile.stream(
        file,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.setLevel(0);
          for (Map.Entry<String, Tensor> one : tensors.entrySet()) {
            zip.putNextEntry(new ZipEntry(one.getKey() + ENDING));
            zip.write(headers.get(one.getKey()));
            Npy.writeElements(Channels.newChannel(zip), one.getValue());
            zip.closeEntry();
          }
          zip.finish();
        });
  }
}

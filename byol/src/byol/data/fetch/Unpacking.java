package byol.data.fetch;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.OutputFile;
import byol.io.ProcessLock;
import byol.util.Printable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks archives of data sets. */
public final class Unpacking {

  private static final int CHUNK = 1 << 18;

  private Unpacking() {}

  /**
   * Unpacks the files of an archive; links and devices are left out.
   *
   * @throws DataException if a name leads out of the folder
   */
  static void tarGz(Path archive, Path folder, ScanListener listener) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    long files = 0;
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive), CHUNK);
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(raw, CHUNK))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (e.isFile() && !e.isLink()) {
          write(archive, e.getName(), root, tar);
          listener.progressed("files unpacked", ++files, 0);
        }
      }
    }
  }

  /**
   * Unpacks some of the files of a ZIP archive.
   *
   * @param wanted says by the name of a file whether it is
   * @throws DataException if the name of a wanted file leads out of the folder
   */
  public static void zip(Path archive, Path folder, Predicate<String> wanted, ScanListener listener)
      throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    long files = 0;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            write(archive, entry.getName(), root, in);
          }
          listener.progressed("files unpacked", ++files, 0);
        }
      }
    }
  }

  private static void write(Path archive, String name, Path root, InputStream content)
      throws IOException {
    Path target = root.resolve(name).normalize();
    if (name.startsWith("/") || !target.startsWith(root)) {
      throw new DataException(
          "the archive %s has a file '%s', which leads out of its folder: nothing of it was kept"
              .formatted(archive.getFileName(), Printable.of(name)));
    }
    Folders.create(target.getParent());
    try (OutputFile file = Disk.current().create(target);
        OutputStream out = file.stream()) {
      content.transferTo(out);
    }
  }

  /**
   * Deletes a folder in which something was prepared, with its lock at last, so that no other
   * process prepares in what is being deleted. One that waits for the lock must look again for what
   * it wants.
   *
   * @param lock held, of a file in the folder
   */
  public static void deleteWork(Path work, ProcessLock lock, Path file) throws IOException {
    try (Stream<Path> all = Files.list(work)) {
      for (Path each : all.filter(path -> !path.equals(file)).toList()) {
        delete(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    lock.closeAndDelete(file);
    try {
      Disk.current().delete(work);
    } catch (DirectoryNotEmptyException e) {
      // Of a process that looks just now, and will find that there is nothing to do.
    }
  }

  /** Deletes a folder with all that is in it, if there is one. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : all) {
      Disk.current().delete(path);
    }
  }
}

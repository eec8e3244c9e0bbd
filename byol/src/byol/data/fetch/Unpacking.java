package byol.data.fetch;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.OutputFile;
import byol.util.Printable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks archives of data sets. */
final class Unpacking {

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
        Path target = root.resolve(e.getName()).normalize();
        if (e.getName().startsWith("/") || !target.startsWith(root)) {
          throw new DataException(
              "the archive %s has a file '%s', which leads out of its folder: nothing of it was kept"
                  .formatted(archive.getFileName(), Printable.of(e.getName())));
        }
        if (e.isFile() && !e.isLink()) {
          Folders.create(target.getParent());
          try (OutputFile file = Disk.current().create(target);
              OutputStream out = file.stream()) {
            tar.transferTo(out);
          }
          listener.progressed("files unpacked", ++files, 0);
        }
      }
    }
  }

  /** Deletes a folder with all that is in it, if there is one. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Disk.current().delete(path);
    }
  }
}

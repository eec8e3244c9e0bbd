package byol.data.sets;

import byol.data.DataException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Gets files out of a Debian package without installing it and without root: the package manager
 * downloads and verifies it, and it is unpacked here.
 *
 * @param downloadCommand the command that, with a package's name added, puts its {@code .deb} into
 *     the working directory
 */
record DebianPackage(List<String> downloadCommand) {

  private static final long MINUTES = 10;

  /**
   * Puts files of a package into a folder. Each appears there whole or not at all.
   *
   * @param name of the package
   * @param files their names, without folders
   * @param target where they go; made if it is missing
   * @param check called with a folder of the unpacked files; throws if they are broken
   * @throws DataException if the package cannot be had or lacks a file
   */
  void fetch(String name, List<String> files, Path target, Consumer<Path> check) {
    try {
      Files.createDirectories(target.getParent());
      Path work = Files.createTempDirectory(target.getParent(), ".fetch-");
      try {
        Path deb = download(name, work, target);
        unpack(deb, files, work);
        for (String file : files) {
          if (!Files.isRegularFile(work.resolve(file))) {
            throw new DataException(
                "the package %s has no file %s; %s".formatted(name, file, byHand(name, target)));
          }
        }
        check.accept(work);
        Files.createDirectories(target);
        for (String file : files) {
          Files.move(
              work.resolve(file),
              target.resolve(file),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      throw new DataException(
          "cannot unpack the package %s into %s: %s; %s"
              .formatted(name, target, e, byHand(name, target)),
          e);
    }
  }

  private Path download(String name, Path folder, Path target) throws IOException {
    List<String> command = new ArrayList<>(downloadCommand);
    command.add(name);
    Path log = folder.resolve("log");
    int status;
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      status = await(process, command);
    } catch (IOException e) {
      throw new DataException(
          "cannot run %s: %s; %s"
              .formatted(String.join(" ", command), e.getMessage(), byHand(name, target)),
          e);
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".deb"))
          .findFirst()
          .orElseThrow(() -> failed(name, command, status, log, target));
    }
  }

  private static int await(Process process, List<String> command) {
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new DataException(
            "%s did not end within %s minutes".formatted(String.join(" ", command), MINUTES));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new DataException(String.join(" ", command) + " was interrupted", e);
    }
  }

  private static DataException failed(
      String name, List<String> command, int status, Path log, Path target) {
    String said;
    try {
      said = Files.readString(log, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      said = e.toString();
    }
    return new DataException(
        "%s ended with status %s and no package (it said: %s); %s"
            .formatted(String.join(" ", command), status, said, byHand(name, target)));
  }

  private static String byHand(String name, Path target) {
    return "try apt-get update as root, or install the package %s, or put its files into %s"
        .formatted(name, target);
  }

  private static void unpack(Path deb, List<String> files, Path folder) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(deb));
        ArArchiveInputStream ar = new ArArchiveInputStream(raw)) {
      for (ArArchiveEntry e = ar.getNextEntry(); e != null; e = ar.getNextEntry()) {
        if (e.getName().startsWith("data.tar")) {
          try (InputStream data = decompress(e.getName(), ar, deb)) {
            unpackTar(data, files, folder);
          }
          return;
        }
      }
    }
    throw new IOException(deb.getFileName() + " holds no data.tar");
  }

  private static InputStream decompress(String name, InputStream data, Path deb)
      throws IOException {
    return switch (name) {
      case "data.tar" -> data;
      case "data.tar.xz" -> new XZCompressorInputStream(data);
      case "data.tar.gz" -> new GZIPInputStream(data);
      // Zstandard, which some distributions use; where there is apt-get, there is dpkg-deb.
      case "data.tar.zst" ->
          new ProcessBuilder("dpkg-deb", "--fsys-tarfile", deb.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .getInputStream();
      default -> throw new IOException(name + " is compressed in an unknown way");
    };
  }

  private static void unpackTar(InputStream data, List<String> files, Path folder)
      throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(data);
    for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
      String name = e.getName().substring(e.getName().lastIndexOf('/') + 1);
      if (e.isFile() && files.contains(name)) {
        Files.copy(tar, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

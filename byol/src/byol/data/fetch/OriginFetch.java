package byol.data.fetch;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.ProcessLock;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gets a data set from its origin into a folder, whole or not at all: the archive is brought, its
 * checksum compared, and what it holds unpacked beside the folder, which then gets its name.
 *
 * @param origin where it is
 * @param mirror the folder of another server that has the archive; empty for the origin itself
 * @param tries how often in turn a connection may break before anything came by it
 */
public record OriginFetch(Origin origin, Optional<URI> mirror, int tries) {

  private static final int TRIES = 5;
  private static final int CHUNK = 1 << 18;

  /**
   * Checks the mirror.
   *
   * @throws DataException if it is no address of a server
   */
  public OriginFetch {
    mirror.ifPresent(
        url -> {
          boolean http = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
          if (!http || url.getHost() == null) {
            throw new DataException(
                "a mirror is the address of a folder on a server, such as https://mirror.example/data, not '%s'"
                    .formatted(Printable.of(url.toString())));
          }
        });
  }

  /** With the tries that are usual. */
  public OriginFetch(Origin origin, Optional<URI> mirror) {
    this(origin, mirror, TRIES);
  }

  /**
   * Gets it.
   *
   * @param target the folder; not there yet
   * @param log told what is got, from where, and on which terms, before it begins
   * @throws DataException if it cannot be had, or is not what it should be; what to do is said
   */
  public void into(Path target, Consumer<String> log, ScanListener listener) {
    Origin from = mirror.map(origin::at).orElse(origin);
    Path work = target.resolveSibling("." + origin.name() + ".fetch");
    Path file = work.resolve(".lock");
    try {
      Folders.create(work);
      try (ProcessLock lock = ProcessLock.tryTake(file).orElseThrow(() -> inUse(origin))) {
        // Not if another process has just brought it.
        if (Files.notExists(target)) {
          bring(from, target, work, log, listener);
        }
        Unpacking.deleteWork(work, lock, file);
      }
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException(
          "cannot put %s into %s: %s".formatted(origin.name(), target, e.getMessage()), e);
    }
  }

  private void bring(
      Origin from, Path target, Path work, Consumer<String> log, ScanListener listener)
      throws IOException {
    Path archive = work.resolve(origin.file());
    announce(from, archive, target, log);
    new Download(from.url(), archive, tries, listener).run();
    check(from, archive, listener);
    Path whole = work.resolve("whole");
    Unpacking.delete(whole);
    Folders.create(whole);
    if (origin.unpacked()) {
      log.accept("unpacking " + origin.file());
      unpack(archive, whole, listener);
      Disk.current().delete(archive);
    } else {
      Disk.current().move(archive, whole.resolve(origin.file()));
    }
    Disk.current().syncDirectory(whole);
    Disk.current().move(whole, target);
    Disk.current().syncDirectory(target.getParent());
  }

  /** What cannot be unpacked would be in the way of the next try. */
  private static void unpack(Path archive, Path whole, ScanListener listener) throws IOException {
    try {
      Unpacking.tarGz(archive, whole, listener);
    } catch (DataException e) {
      Unpacking.delete(whole);
      Disk.current().delete(archive);
      throw e;
    }
  }

  private static DataException inUse(Origin origin) {
    return new DataException(
        "%s is being fetched by another process at this time; wait for that"
            .formatted(origin.name()));
  }

  private static void announce(Origin from, Path archive, Path target, Consumer<String> log)
      throws IOException {
    long there = Files.exists(archive) ? Files.size(archive) : 0;
    log.accept(
        String.format(
            Locale.ROOT,
            "getting %s from %s (%,.0f MB) into %s",
            from.name(),
            from.url(),
            from.bytes() / 1e6,
            target));
    log.accept("terms: " + from.terms());
    if (there > 0) {
      log.accept(
          String.format(Locale.ROOT, "going on behind %,.0f MB that are there", there / 1e6));
    }
    long free = archive.getParent().toFile().getUsableSpace();
    long needed = (from.unpacked() ? 2 : 1) * from.bytes() - there;
    if (free < needed && from.bytes() > there) {
      throw new DataException(
          String.format(
              Locale.ROOT,
              "%s needs %,.0f MB or more in %s, where %,.0f MB are free; set BYOL_CACHE to a folder"
                  + " with more room",
              from.name(),
              needed / 1e6,
              target.getParent(),
              free / 1e6));
    }
  }

  private void check(Origin from, Path archive, ScanListener listener) throws IOException {
    MessageDigest digest = md5();
    byte[] chunk = new byte[CHUNK];
    long size = Files.size(archive);
    long done = 0;
    try (InputStream in = Files.newInputStream(archive)) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        digest.update(chunk, 0, count);
        done += count;
        listener.progressed("MB checked", done >> 20, size >> 20);
      }
    }
    String found = HexFormat.of().formatHex(digest.digest());
    if (!found.equals(from.md5())) {
      Disk.current().delete(archive);
      throw new DataException(
          "%s is not what its authors published: %s bytes with the MD5 %s, not %s. It was deleted; try again, or name another mirror"
              .formatted(from.url(), size, found, from.md5()));
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}

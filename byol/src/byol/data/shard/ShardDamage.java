package byol.data.shard;

import byol.data.SkippedFiles;
import byol.image.UnusableImageException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Damaged archives among those of a data set, and how many images they seem to have lost. Where an
 * archive is damaged within, those are as many as fit into the bytes that were not read. Where it
 * is cut off, nothing in it says how long it was: then it is taken to have been like the whole
 * archives on average, and if there is none, to have lost as many images as it has left.
 */
public final class ShardDamage {

  private static final int MOST = 100_000_000;

  private final List<Damaged> damaged = new ArrayList<>();
  private long bytes;
  private long samples;
  private int wholeArchives;
  private long wholeSamples;

  /** None yet. */
  public ShardDamage() {}

  private record Damaged(Path shard, IOException cause, int samples, long unread) {}

  /** Counts a whole archive. */
  public void whole(long length, int found) {
    wholeArchives++;
    wholeSamples += found;
    count(length, found);
  }

  /**
   * Notes a damaged archive.
   *
   * @param cause an {@link EOFException} if it is cut off
   * @param length of the file in bytes
   * @param unread how many of these were not read
   * @param found samples before the damage
   */
  public void damaged(Path shard, IOException cause, long length, long unread, int found) {
    damaged.add(new Damaged(shard, cause, found, unread));
    count(length - unread, found);
  }

  private void count(long read, int found) {
    bytes += read;
    samples += found;
  }

  /**
   * The damaged archives with the number of images that they lost, at least one each. The reason
   * tells of all of them.
   *
   * @param share of all images that is asked for, in [0, 1]
   */
  public List<SkippedFiles.Skipped> skipped(double share) {
    return damaged.stream()
        .map(
            archive -> {
              double lost = lost(archive);
              int images = Math.clamp(Math.round(share * lost), 1, MOST);
              int inAll = Math.clamp(Math.round(lost), 1, MOST);
              return new SkippedFiles.Skipped(archive.shard(), reason(archive, inAll), images);
            })
        .toList();
  }

  private double lost(Damaged archive) {
    double within = samples == 0 ? 0 : (double) archive.unread() * samples / bytes;
    if (!(archive.cause() instanceof EOFException)) {
      return within;
    }
    if (wholeArchives > 0) {
      return Math.max(within, (double) wholeSamples / wholeArchives - archive.samples());
    }
    // With nothing unread it ends between two files: it may just lack the mark at the end.
    return archive.unread() == 0 ? 0 : Math.max(within, archive.samples());
  }

  private static String reason(Damaged archive, int images) {
    String message = UnusableImageException.describe(archive.cause());
    return images == 1 ? message : "%s; some %s of its images are lost".formatted(message, images);
  }
}

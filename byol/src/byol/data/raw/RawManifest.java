package byol.data.raw;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.io.AtomicFile;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a folder of decoded images has, in its file {@code raw.json}.
 *
 * @param format {@link #FORMAT}
 * @param channels of all images, 1 or 3
 * @param classes their names, by label; empty without labels
 * @param stats what the data set that was packed is normalized by; null in folders of older
 *     versions
 * @param parts by {@code train} and {@code test}
 */
record RawManifest(
    String format,
    int channels,
    List<String> classes,
    ChannelStats stats,
    Map<String, Part> parts) {

  static final String FILE = "raw.json";
  static final String FORMAT = "byol raw pixels 1";

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  /**
   * The files of a split: {@code NAME.raw}, the pixels of one image after the other, rows from the
   * top, channels interleaved; and {@code NAME.index}.
   *
   * @param images how many there are
   * @param bytes of the pixels
   * @param pixelsSha256 SHA-256 of the pixels
   * @param indexSha256 SHA-256 of the index
   */
  record Part(int images, long bytes, String pixelsSha256, String indexSha256) {}

  /** Whether a folder has one. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * Reads that of a folder.
   *
   * @throws DataException if it is damaged or of another version
   */
  static RawManifest read(Path folder) {
    Path file = folder.resolve(FILE);
    RawManifest manifest = parse(file);
    if (manifest != null && manifest.isWhole()) {
      return manifest;
    }
    if (manifest != null && manifest.format != null && !FORMAT.equals(manifest.format)) {
      throw new DataException(
          "%s is of the format '%s', not '%s': pack the images anew"
              .formatted(Printable.of(file), Printable.of(manifest.format), FORMAT));
    }
    throw damaged(file, null);
  }

  private static RawManifest parse(Path file) {
    try {
      return GSON.fromJson(Files.readString(file), RawManifest.class);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw damaged(file, e);
    } catch (RuntimeException e) {
      // What the constructor of a record throws, Gson throws in others.
      throw damaged(file, e);
    }
  }

  private boolean isWhole() {
    return FORMAT.equals(format)
        && (channels == 1 || channels == 3)
        && classes != null
        && classes.stream().noneMatch(name -> name == null)
        && (stats == null || stats.channels() == channels)
        && parts != null
        && parts.values().stream().noneMatch(part -> part == null || part.indexSha256 == null);
  }

  private static DataException damaged(Path file, Exception cause) {
    return new DataException(
        "%s is damaged: pack the images anew".formatted(Printable.of(file)), cause);
  }

  void write(Path folder) {
    AtomicFile.write(folder.resolve(FILE), GSON.toJson(this) + "\n");
  }
}

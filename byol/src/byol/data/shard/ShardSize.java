package byol.data.shard;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large an archive may become: so many bytes, or so many images, whichever comes first. One
 * image is always taken.
 *
 * @param bytes of the whole archive
 * @param images in it
 */
public record ShardSize(long bytes, int images) {

  private static final Pattern TEXT = Pattern.compile("(0*[1-9]\\d{0,8})\\s*([KMG]B)?");
  private static final Map<String, Long> UNITS =
      Map.of("KB", 1_000L, "MB", 1_000_000L, "GB", 1_000_000_000L);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public ShardSize {
    if (bytes < 1 || images < 1) {
      throw new IllegalArgumentException(
          "a shard has room for at least 1 image, not %s bytes and %s images"
              .formatted(bytes, images));
    }
  }

  /**
   * Reads a size: {@code 256MB} (or KB, GB, in powers of a thousand), or {@code 5000} images.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static ShardSize parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no size of a shard; write 256MB, 1GB, or a number of images".formatted(text));
    }
    long number = Long.parseLong(matcher.group(1));
    return matcher.group(2) == null
        ? new ShardSize(Long.MAX_VALUE, (int) number)
        : new ShardSize(number * UNITS.get(matcher.group(2)), Integer.MAX_VALUE);
  }
}

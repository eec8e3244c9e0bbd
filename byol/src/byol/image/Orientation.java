package byol.image;

/**
 * How a stored picture is to be turned to stand upright, as EXIF's tag 0x0112 says: {@code
 * upright[y, x] = stored[y', x']} with {@code (y', x') = (x, y)} if transposed, else {@code (y,
 * x)}; then {@code y'} and {@code x'} count from the end if reversed.
 *
 * @param transposed whether rows become columns
 * @param rowsReversed whether the rows are stored from the bottom to the top
 * @param columnsReversed whether the columns are stored from right to left
 */
public record Orientation(boolean transposed, boolean rowsReversed, boolean columnsReversed) {

  public static final Orientation UPRIGHT = new Orientation(false, false, false);

  /** The orientation of an EXIF value, 1 to 8; upright for any other. */
  public static Orientation ofExif(int value) {
    return switch (value) {
      case 2 -> new Orientation(false, false, true);
      case 3 -> new Orientation(false, true, true);
      case 4 -> new Orientation(false, true, false);
      case 5 -> new Orientation(true, false, false);
      case 6 -> new Orientation(true, true, false);
      case 7 -> new Orientation(true, true, true);
      case 8 -> new Orientation(true, false, true);
      default -> UPRIGHT;
    };
  }

  /** Whether what is stored first is at the bottom of the upright picture. */
  public boolean fromBelow() {
    return transposed ? columnsReversed : rowsReversed;
  }

  /** Whether what is stored first is at the right of the upright picture. */
  public boolean fromRight() {
    return transposed ? rowsReversed : columnsReversed;
  }

  /** The picture upright; the same one if it is so already. */
  public Image upright(Image stored) {
    if (equals(UPRIGHT)) {
      return stored;
    }
    int height = transposed ? stored.width() : stored.height();
    int width = transposed ? stored.height() : stored.width();
    int channels = stored.channels();
    byte[] from = stored.pixels();
    byte[] to = new byte[from.length];
    int rowStride = (rowsReversed ? -1 : 1) * stored.width() * channels;
    int columnStride = (columnsReversed ? -1 : 1) * channels;
    int first =
        (rowsReversed ? (stored.height() - 1) * stored.width() * channels : 0)
            + (columnsReversed ? (stored.width() - 1) * channels : 0);
    int down = transposed ? columnStride : rowStride;
    int right = transposed ? rowStride : columnStride;
    for (int y = 0, o = 0; y < height; y++) {
      for (int x = 0, i = first + y * down; x < width; x++, i += right) {
        for (int c = 0; c < channels; c++) {
          to[o++] = from[i + c];
        }
      }
    }
    return new Image(height, width, channels, to);
  }
}

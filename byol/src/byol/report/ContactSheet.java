package byol.report;

import byol.data.ImageDataset;
import byol.data.load.ViewPreview;
import byol.data.transform.Augmentation;
import byol.data.transform.ViewRecipe;
import byol.image.PngFile;
import byol.report.html.Html;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Images of a data set and what the first epochs of a training make of them, as one picture: a row
 * an image, which is followed by the two views of each epoch.
 */
public final class ContactSheet {

  private static final int MARGIN = 24;
  private static final int TEXT = 168;
  private static final int GAP = 4;
  private static final int ROW_GAP = 10;
  private static final int COLUMN_GAP = 20;
  private static final int LARGE_CELL = 144;
  private static final int SMALL_CELL = 112;
  private static final Color INK = new Color(0x222222);
  private static final Color FAINT = new Color(0x777777);
  private static final Color LINE = new Color(0xE4E4E4);

  private final ImageDataset dataset;
  private final Augmentation augmentation;
  private final int epochs;
  private final long seed;
  private final int cell;

  /**
   * Describes a sheet.
   *
   * @param dataset the images
   * @param augmentation how the views are made
   * @param epochs how many pairs of views are shown
   * @param seed of the training, and of the choice of images
   * @throws IllegalArgumentException if {@code epochs} is not positive
   */
  public ContactSheet(ImageDataset dataset, Augmentation augmentation, int epochs, long seed) {
    if (epochs < 1) {
      throw new IllegalArgumentException("a sheet shows at least 1 pair of views, not " + epochs);
    }
    this.dataset = dataset;
    this.augmentation = augmentation;
    this.epochs = epochs;
    this.seed = seed;
    int size = augmentation.size();
    // Small views are shown by whole multiples, so that their pixels stay square.
    cell = size >= LARGE_CELL ? LARGE_CELL : size * Math.max(1, Math.ceilDiv(SMALL_CELL, size));
  }

  /** Whether text can be drawn with this Java; sheets are without it where it cannot. */
  public static boolean hasText() {
    return Charts.available();
  }

  /**
   * Draws the sheet.
   *
   * @param images how many rows; they are chosen by chance, and spread over the classes
   * @throws IllegalArgumentException if that is not positive
   */
  public BufferedImage draw(int images) {
    if (images < 1) {
      throw new IllegalArgumentException("a sheet has at least 1 row, not " + images);
    }
    long wide = originalLeft() + originalWidth() + epochs * (2L * cell + GAP + COLUMN_GAP) + MARGIN;
    long high = Math.min(images, dataset.size()) * (long) (cell + ROW_GAP) + 2 * MARGIN;
    SheetPage.check(wide, high, "images or epochs");
    ViewPreview preview = new ViewPreview(dataset, augmentation, seed);
    List<SheetRow> rows =
        SheetRow.choose(dataset, dataset.order().epoch(seed, 0), images).stream()
            .map(index -> SheetRow.of(dataset, index, epochs, cell, preview))
            .toList();
    int width = pair(epochs) - COLUMN_GAP + MARGIN;
    // Drawn twice: the first time to know how much room the text takes.
    int top = header(new SheetPage(width, 1), width);
    int height = top + rows.size() * (cell + ROW_GAP) + MARGIN - ROW_GAP;
    SheetPage.check(width, height, "images or epochs");
    SheetPage page = new SheetPage(width, height);
    header(page, width);
    for (int i = 0; i < rows.size(); i++) {
      row(page, rows.get(i), top + i * (cell + ROW_GAP));
    }
    return page.finish();
  }

  /**
   * Draws the sheet into a PNG file.
   *
   * @param images how many rows, as in {@link #draw}
   * @throws byol.io.WriteException if the file cannot be written
   */
  public void write(Path file, int images) {
    PngFile.write(draw(images), file);
  }

  private int originalLeft() {
    return MARGIN + TEXT;
  }

  /** Originals are often a third wider than high. */
  private int originalWidth() {
    return cell * 4 / 3;
  }

  /** Where the two views of an epoch begin. */
  private int pair(int epoch) {
    return originalLeft() + originalWidth() + COLUMN_GAP + epoch * (2 * cell + GAP + COLUMN_GAP);
  }

  /** Draws what stands above the rows; returns where these begin. */
  private int header(SheetPage page, int width) {
    int y = MARGIN;
    int room = width - 2 * MARGIN;
    y = page.text(dataset.name(), MARGIN, y, room, Font.BOLD, 20, INK);
    y =
        page.text(
            Html.format(
                "The %d-pixel views that a training with seed %d sees in its first %d epochs;"
                    + " images chosen by chance from %,d",
                augmentation.size(), seed, epochs, dataset.size()),
            MARGIN,
            y + 4,
            room,
            Font.PLAIN,
            13,
            INK);
    y =
        page.text(
            "T:  " + describe(augmentation.first()), MARGIN, y + 8, room, Font.PLAIN, 12, FAINT);
    y =
        page.text(
            "T′: " + describe(augmentation.second()), MARGIN, y + 2, room, Font.PLAIN, 12, FAINT);
    y += 14;
    page.line(MARGIN, y, room, LINE);
    y += 8;
    page.centered("original", originalLeft(), originalWidth(), y, Font.BOLD, INK);
    for (int epoch = 0; epoch < epochs; epoch++) {
      String name = "epoch " + (epoch + 1);
      page.centered(name, pair(epoch), 2 * cell + GAP, y, Font.BOLD, INK);
    }
    y += 18;
    for (int epoch = 0; epoch < epochs; epoch++) {
      page.centered("T", pair(epoch), cell, y, Font.PLAIN, INK);
      page.centered("T′", pair(epoch) + cell + GAP, cell, y, Font.PLAIN, INK);
    }
    return y + 22;
  }

  private void row(SheetPage page, SheetRow row, int y) {
    int room = TEXT - COLUMN_GAP;
    int below = y + 2;
    if (row.label() != null) {
      below = page.text(row.label(), MARGIN, below, room, Font.BOLD, 13, INK) + 2;
    }
    String size = row.width() + " × " + row.height();
    below = page.text(size, MARGIN, below, room, Font.PLAIN, 12, INK) + 2;
    page.text(SheetPage.lastName(row.source()), MARGIN, below, room, Font.PLAIN, 11, FAINT);
    page.picture(row.original(), originalLeft(), y, originalWidth(), cell);
    IntStream.range(0, epochs)
        .forEach(
            epoch -> {
              page.picture(row.pairs().get(epoch).get(0), pair(epoch), y, cell, cell);
              page.picture(row.pairs().get(epoch).get(1), pair(epoch) + cell + GAP, y, cell, cell);
            });
  }

  /** A recipe in words; of gray images without what does nothing to them. */
  private String describe(ViewRecipe recipe) {
    boolean gray = dataset.channels() == 1;
    return Html.format(
        "crop %s–%s %% of the area, flip %s %%, color jitter %s %% (brightness %s, contrast"
            + " %s%s)%s, blur %s %%, solarize %s %%",
        percent(recipe.crop().scaleMin()),
        percent(recipe.crop().scaleMax()),
        percent(recipe.flip()),
        percent(recipe.jitter().probability()),
        recipe.jitter().brightness(),
        recipe.jitter().contrast(),
        gray
            ? ""
            : ", saturation %s, hue %s"
                .formatted(recipe.jitter().saturation(), recipe.jitter().hue()),
        gray ? "" : ", gray %s %%".formatted(percent(recipe.grayscale())),
        percent(recipe.blur().probability()),
        percent(recipe.solarize().probability()));
  }

  private static String percent(double share) {
    return new BigDecimal(100 * share)
        .round(new MathContext(3))
        .stripTrailingZeros()
        .toPlainString();
  }
}

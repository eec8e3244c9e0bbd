package byol.report;

import byol.image.Image;
import byol.image.PngFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

/** Images, each with those that are like it beside it, as one picture. */
public final class SimilarSheet {
  private static final int MARGIN = 24;
  private static final int CELL = 128;
  private static final int GAP = 8;
  private static final int APART = 28;
  private static final int CAPTION = 36;
  private static final int ROW_GAP = 14;
  private static final int PER_LINE = 10;
  private static final Color INK = new Color(0x222222);
  private static final Color FAINT = new Color(0x777777);
  private static final Color LINE = new Color(0xE4E4E4);

  private SimilarSheet() {}

  /**
   * An image with what is said of it.
   *
   * @param image the pixels; null if it cannot be shown
   * @param caption in dark letters below it
   * @param name of its file or the like
   */
  public record Cell(Image image, String caption, String name) {}

  /** An image, and those that are like it. */
  public record Row(Cell image, List<Cell> similar) {
    /** Keeps the images as they are now. */
    public Row {
      similar = List.copyOf(similar);
    }

    int lines() {
      return Math.max(1, Math.ceilDiv(similar.size(), PER_LINE));
    }

    int columns() {
      return Math.min(similar.size(), PER_LINE);
    }
  }

  /**
   * Draws a sheet.
   *
   * @param title above it
   * @param first what the images on the left are
   */
  public static BufferedImage draw(String title, String first, List<Row> rows) {
    int columns = rows.stream().mapToInt(Row::columns).max().orElse(0);
    int width = Math.max(left(Math.max(1, columns)) - GAP + MARGIN, 4 * CELL);
    int top = header(new SheetPage(width, 1), width, title, first);
    long lines = rows.stream().mapToLong(Row::lines).sum();
    long height = height(top, lines, rows.size());
    SheetPage.check(width, height, "images");
    SheetPage page = new SheetPage(width, (int) height);
    int y = header(page, width, title, first);
    for (Row row : rows) {
      cell(page, row.image(), MARGIN, y);
      for (int i = 0; i < row.similar().size(); i++) {
        int line = y + i / PER_LINE * lineHeight();
        cell(page, row.similar().get(i), left(i % PER_LINE), line);
      }
      y += row.lines() * lineHeight() + ROW_GAP;
    }
    return page.finish();
  }

  /**
   * Draws a sheet into a PNG file.
   *
   * @throws byol.io.WriteException if the file cannot be written
   */
  public static void write(Path file, String title, String first, List<Row> rows) {
    PngFile.write(draw(title, first, rows), file);
  }

  private static long height(int top, long lines, int rows) {
    return top + lines * lineHeight() + (long) rows * ROW_GAP + MARGIN;
  }

  /**
   * Refuses a sheet that would be too large, before anything is looked for.
   *
   * @param rows how many
   * @param similar images of each
   * @throws IllegalArgumentException if it cannot be drawn
   */
  public static void check(int rows, int similar) {
    long width = Math.max(left(Math.clamp(similar, 1, PER_LINE)) - GAP + MARGIN, 4 * CELL);
    long lines = (long) rows * Math.max(1, Math.ceilDiv(similar, PER_LINE));
    SheetPage.check(width, height(0, lines, rows), "images");
  }

  private static int lineHeight() {
    return CELL + CAPTION + GAP;
  }

  private static int left(int column) {
    return MARGIN + CELL + APART + column * (CELL + GAP);
  }

  private static int header(SheetPage page, int width, String title, String first) {
    int room = width - 2 * MARGIN;
    int y = page.text(title, MARGIN, MARGIN, room, Font.BOLD, 16, INK) + 6;
    y = page.text(first, MARGIN, y, room, Font.PLAIN, 12, FAINT) + 8;
    page.line(MARGIN, y, room, LINE);
    return y + 12;
  }

  private static void cell(SheetPage page, Cell cell, int x, int y) {
    if (cell.image() == null) {
      page.text("no picture", x, y + CELL / 2, CELL, Font.PLAIN, 12, FAINT);
    } else {
      page.picture(cell.image(), x, y, CELL, CELL);
    }
    int below = page.line(cell.caption(), x, y + CELL + 2, CELL, Font.BOLD, 12, INK);
    page.line(cell.name(), x, below, CELL, Font.PLAIN, 10, FAINT);
  }
}

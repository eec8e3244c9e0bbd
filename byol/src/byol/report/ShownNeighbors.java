package byol.report;

import byol.report.html.Html;
import java.util.List;
import java.util.Objects;

/**
 * A {@link Neighborhood} as a page shows it.
 *
 * @param query an image that is looked up
 * @param nearest the nearest images, nearest first
 */
public record ShownNeighbors(Thumbnail query, List<Thumbnail> nearest) {
  private static final int SIDE = 112;

  /**
   * A small image.
   *
   * @param picture as a data URI
   * @param label the name of its class; null if it has none
   */
  public record Thumbnail(String picture, String label) {
    private static Thumbnail of(Picture of) {
      return new Thumbnail(Html.thumbnail(of.image(), SIDE), of.label());
    }

    private boolean isWhole() {
      return picture != null && picture.startsWith("data:image/png;base64,");
    }
  }

  static ShownNeighbors of(Neighborhood found) {
    return new ShownNeighbors(
        Thumbnail.of(found.query()), found.nearest().stream().map(Thumbnail::of).toList());
  }

  boolean isWhole() {
    return query != null
        && query.isWhole()
        && nearest != null
        && nearest.stream().allMatch(near -> near != null && near.isWhole());
  }

  /** How many of the nearest are of the query's class; 0 if it has none. */
  long agreeing() {
    return nearest.stream().filter(this::agrees).count();
  }

  boolean agrees(Thumbnail neighbor) {
    return query.label() != null && Objects.equals(query.label(), neighbor.label());
  }
}

package byol.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of a data set as they are opened, by their names; some may be missing. */
public final class Parts {
  /** What lies beside the parts that have a name. */
  public static final String OTHER = "other";

  private final Map<String, ImageDataset> opened = new LinkedHashMap<>();
  private MissingSplitException missing;

  /** None yet. */
  public Parts() {}

  /**
   * Opens a part, unless it is missing.
   *
   * @param name by which it is known; if another is known by it, with {@link #OTHER} behind it
   * @throws DataException if it is there, and cannot be used
   */
  public Parts add(String name, Supplier<? extends ImageDataset> part) {
    try {
      ImageDataset images = part.get();
      String free = name;
      for (int i = 1; opened.containsKey(free); i++) {
        free = "%s (%s%s)".formatted(name, OTHER, i == 1 ? "" : " " + i);
      }
      opened.put(free, images);
    } catch (MissingSplitException e) {
      missing = e;
    }
    return this;
  }

  /**
   * Those that are there.
   *
   * @return by their names, in the order in which they were opened
   * @throws MissingSplitException if there are none
   */
  public Map<String, ImageDataset> all() {
    if (opened.isEmpty() && missing != null) {
      throw missing;
    }
    return Collections.unmodifiableMap(opened);
  }
}

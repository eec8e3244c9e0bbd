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
   * @param name by which it is known
   * @throws DataException if it is there, and cannot be used
   */
  public Parts add(String name, Supplier<? extends ImageDataset> part) {
    try {
      opened.put(name, part.get());
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

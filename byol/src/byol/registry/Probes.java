package byol.registry;

import byol.eval.Knn;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.eval.probe.Probe;
import java.util.List;
import java.util.function.Supplier;

/** The evaluations of frozen features that {@code eval} can name. */
public final class Probes {
  /** Nearest neighbors. */
  public static final String KNN = "knn";

  /** Linear evaluation. */
  public static final String LINEAR = "linear";

  /** Logistic regression. */
  public static final String TRANSFER = "transfer";

  private static final Registry<Supplier<? extends Probe>> REGISTRY = new Registry<>("evaluation");

  static {
    REGISTRY.add(KNN, Knn::new);
    REGISTRY.add(LINEAR, LinearProbe::new);
    REGISTRY.add(TRANSFER, LogisticRegression::new);
  }

  private Probes() {}

  /**
   * From now on, runs may be evaluated by this probe.
   *
   * @param name such as {@code centroid}: what {@code eval} calls it, the head of its column and
   *     its key in summary.json
   * @param probe makes it
   * @throws IllegalArgumentException if the name is taken, or has other characters than small
   *     letters, digits, '-', '_' and '.'
   */
  public static void add(String name, Supplier<? extends Probe> probe) {
    REGISTRY.add(name, probe);
  }

  /** The names of all. */
  public static List<String> names() {
    return REGISTRY.names();
  }

  /**
   * The probe of that name, as the literature has it.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static Probe create(String name) {
    return REGISTRY.get(name).get();
  }
}

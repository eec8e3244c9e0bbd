package byol.recipe;

import byol.config.Settings;
import byol.data.ImageDataset;
import byol.model.SiameseHeads;
import byol.model.Stem;
import byol.nn.norm.Norm;
import byol.nn.norm.NormSpec;
import byol.optim.Precision;
import byol.torch.runtime.Device;
import com.google.gson.JsonElement;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Settings for images of which nothing is known but what one look tells: their number, size and
 * channels, and the device. What the user has said is respected: another optimizer gets its own
 * learning rate, another width groups that divide it.
 *
 * <p>Use it as the ground below what is said:
 *
 * <pre>{@code
 * var recommended = Recommendation.of(images, said);
 * RunConfig config = Defaults.resolve(recommended.settings().overriddenBy(said), images);
 * }</pre>
 */
public final class Recommendation {
  /** What presets say as well, but nobody has to choose by the images. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "epochs",
          "warmup_epochs",
          "steps",
          "warmup_steps",
          "momentum",
          "trust",
          "accumulate",
          "log_every",
          "checkpoint_every");

  private static final String SIMCLR = "simclr";
  private static final String SIMSIAM = "simsiam";

  /** Side in pixels of views of which a stem that divides by four leaves enough. */
  private static final int FOR_IMAGENET_STEM = 128;

  /** All settings of all rules, and the shorthands for them. */
  private static final Set<String> DECIDED =
      Rules.all().stream()
          .flatMap(rule -> Stream.concat(rule.all().keys().stream(), Stream.of("image_size")))
          .filter(key -> !ELSEWHERE.contains(key))
          .collect(Collectors.toUnmodifiableSet());

  private final Situation situation;
  private final Rule rule;
  private final Settings said;
  private final Settings settings;

  private Recommendation(Situation situation, Settings said) {
    this.situation = situation;
    this.said = said;
    rule = Rules.of(situation, saidSide());
    settings = decide();
  }

  /**
   * What suits a data set.
   *
   * @param said what is decided already, such as the device and the side of the views
   * @throws byol.data.DataException if none of a sample of the images can be read
   */
  public static Recommendation of(ImageDataset dataset, Settings said) {
    Device device = said.get("device", Device.class);
    Situation found = Situation.of(dataset, device == null ? Device.Type.CPU : device.type());
    return of(found, said);
  }

  static Recommendation of(Situation situation, Settings said) {
    return new Recommendation(situation, said);
  }

  /** Whether a setting depends on the images and the device, by some rule. */
  public static boolean decides(String key) {
    return DECIDED.contains(key);
  }

  /** What it is for. */
  public Situation situation() {
    return situation;
  }

  /** What the rule is for, such as {@code small color images on a CPU}. */
  public String name() {
    return rule.name();
  }

  /** What was measured with these settings, and where they come from. */
  public String measured() {
    return rule.measured();
  }

  /** Whether the network that was said is the one that {@link #measured} is of. */
  public boolean isAsMeasured() {
    Settings measured = rule.all();
    return Stream.of("arch", "width", "stem")
        .allMatch(key -> !said.has(key) || said.tree().get(key).equals(measured.tree().get(key)));
  }

  /**
   * Learning rate and weight decay that suit an optimizer in place of a preset's own; without any
   * where none are known.
   *
   * @param said the optimizer, the batch size and, where there is any, the accumulation
   */
  public static Settings rates(String preset, Settings said) {
    String optimizer = said.get("optimizer", String.class);
    return Rules.all().stream()
        .filter(rule -> rule.preset().equals(preset) && rule.optimizers().containsKey(optimizer))
        .map(rule -> rule.optimizers().get(optimizer).at(imagesOfStep(said)))
        .findFirst()
        .orElse(Settings.NONE);
  }

  /** How long to train if nothing is said of it; empty if {@link #settings} have a length. */
  public OptionalDouble minutes() {
    return rule.minutes() == null ? OptionalDouble.empty() : OptionalDouble.of(rule.minutes());
  }

  /** The settings; what they leave open, {@link Defaults} decides. */
  public Settings settings() {
    return settings;
  }

  private Settings decide() {
    Settings chosen = rule.all();
    chosen = withImageSize(chosen);
    chosen = withOptimizer(chosen);
    chosen = withFittingGroups(chosen);
    if (!predictorNeedsSpeed(chosen)) {
      chosen = chosen.without("predictor_rate");
    }
    if (chosen.get("precision", Precision.class) == Precision.AUTO) {
      chosen = chosen.with("precision", situation.bfloat16() ? Precision.BF16 : Precision.FP32);
    }
    return chosen.with("batch_size", batchSize(chosen));
  }

  /** The side of the views if it was said, else that of the images. */
  private int saidSide() {
    Integer size = said.get("image_size", Integer.class);
    JsonElement part = said.views().get("size");
    return size != null ? size : part != null ? part.getAsInt() : situation.side();
  }

  /** Views are not larger than the images, nor so small that a stem leaves little of them. */
  private Settings withImageSize(Settings chosen) {
    Integer size = chosen.get("image_size", Integer.class);
    if (size != null && said.get("stem", Stem.class) == Stem.IMAGENET) {
      size = Math.max(size, FOR_IMAGENET_STEM);
    }
    int most = size == null ? situation.side() : Math.min(size, situation.side());
    return chosen.with("image_size", most);
  }

  private Settings withOptimizer(Settings chosen) {
    String measured = chosen.get("optimizer", String.class);
    String name = said.has("optimizer") ? said.get("optimizer", String.class) : measured;
    OptimizerRates own = rule.optimizers().get(name);
    Settings rates = own == null ? Settings.NONE : own.at(imagesOfStep(chosen.overriddenBy(said)));
    Settings others = name.equals(measured) ? chosen : chosen.without("lr", "weight_decay");
    return others.with("optimizer", name).overriddenBy(rates);
  }

  /** Group norms with as many channels a group as the preset has, where that divides the layer. */
  private Settings withFittingGroups(Settings chosen) {
    NormSpec norm = chosen.get("norm", NormSpec.class);
    if (!(norm.norm() instanceof Norm.Group(int groups))) {
      return chosen;
    }
    int width = after(chosen, "width", Integer.class);
    int channels = Math.max(1, rule.ofPreset().get("width", Integer.class) / groups);
    NormSpec encoder =
        new NormSpec(new Norm.Group(divisor(width, width / channels)), norm.standardizesWeights());
    int hidden = after(chosen, "hidden", Integer.class);
    int projected = hidden;
    int predicted = hidden;
    if (SIMSIAM.equals(said.get("method", String.class))) {
      Integer projection = after(chosen, "projection", Integer.class);
      projected = gcd(hidden, projection);
      predicted = SiameseHeads.bottleneck(projection);
    }
    return chosen
        .without("norm")
        .with("encoder_norm", encoder)
        .with("projector_norm", ofHead(projected, groups, norm))
        .with("predictor_norm", ofHead(predicted, groups, norm));
  }

  /** A group of one single value would normalize to 0 whatever it was. */
  private static NormSpec ofHead(int units, int groups, NormSpec norm) {
    return new NormSpec(
        new Norm.Group(divisor(units, Math.min(groups, units / 2))), norm.standardizesWeights());
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** The largest divisor of a number that is at most so large. */
  private static int divisor(int number, int most) {
    return IntStream.rangeClosed(1, Math.max(1, most)).filter(d -> number % d == 0).max().orElse(1);
  }

  /**
   * A predictor with batch statistics does not need to learn faster; nor is it known of SimSiam's,
   * and SimCLR has none. Methods that a program adds are compared with BYOL at the same rates.
   */
  private boolean predictorNeedsSpeed(Settings chosen) {
    NormSpec norm =
        said.has("predictor_norm")
            ? said.get("predictor_norm", NormSpec.class)
            : said.has("norm")
                ? said.get("norm", NormSpec.class)
                : chosen.get("predictor_norm", NormSpec.class);
    String method = said.get("method", String.class);
    return !norm.usesBatchStatistics() && !SIMCLR.equals(method) && !SIMSIAM.equals(method);
  }

  /** A small data set has two steps an epoch at least. */
  private int batchSize(Settings chosen) {
    int batch = chosen.get("batch_size", Integer.class);
    while (batch > 2 && batch > situation.images() / 2) {
      batch /= 2;
    }
    return batch;
  }

  private static int imagesOfStep(Settings said) {
    Integer accumulate = said.get("accumulate", Integer.class);
    int batch = said.get("batch_size", Integer.class);
    return accumulate == null ? batch : batch * accumulate;
  }

  /** What a setting will be. */
  private <T> T after(Settings chosen, String key, Class<T> type) {
    T value = said.get(key, type);
    return value != null ? value : chosen.get(key, type);
  }
}

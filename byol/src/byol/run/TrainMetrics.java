package byol.run;

import byol.eval.features.AlignmentUniformity;
import byol.eval.features.CollapseStats;
import byol.eval.features.CollapseStats.Collapse;
import byol.torch.runtime.Cuda;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.google.gson.annotations.JsonAdapter;
import java.lang.reflect.Type;
import java.util.Locale;

/**
 * One line of metrics.jsonl, where all figures stand side by side.
 *
 * @param step steps of the optimizer done, this one included
 * @param epoch passes over the data set done, with fraction
 * @param loss of this step: for BYOL 0 to 8, about 4 at the start, 0 in a collapse
 * @param lr learning rate of this step
 * @param tau τ of this step
 * @param onlineTop1 percent of the images since the last line that the online probe classified
 *     correctly before it learnt from them; null without labels
 * @param spread what tells learning from collapse
 * @param speed since the last line
 */
@JsonAdapter(TrainMetrics.Line.class)
public record TrainMetrics(
    long step,
    double epoch,
    double loss,
    double lr,
    double tau,
    Double onlineTop1,
    Spread spread,
    Speed speed) {

  /**
   * How features and projections of this step's first views are spread; see {@link CollapseStats}
   * and {@link AlignmentUniformity}.
   *
   * @param featureStd spread of the encoder's features, from 0 (all equal) to 1
   * @param effectiveRank directions that the features vary in
   * @param meanCosine mean cosine between the features of two images
   * @param projectionStd spread of the projections, from 0 (all equal) to 1
   * @param projectionRank directions that the projections vary in
   * @param alignment mean squared distance of the projections of an image's two views; null, as the
   *     next one, for batches of one image
   * @param uniformity of the projections on the sphere: 0 if all are equal, toward −4 if spread
   * @param images that were looked at; null in lines of earlier versions, which do not say it
   */
  public record Spread(
      double featureStd,
      double effectiveRank,
      double meanCosine,
      double projectionStd,
      double projectionRank,
      Double alignment,
      Double uniformity,
      Integer images) {

    /** Of images whose number is not known, and taken to be large enough. */
    public Spread(
        double featureStd,
        double effectiveRank,
        double meanCosine,
        double projectionStd,
        double projectionRank,
        Double alignment,
        Double uniformity) {
      this(
          featureStd,
          effectiveRank,
          meanCosine,
          projectionStd,
          projectionRank,
          alignment,
          uniformity,
          null);
    }

    /**
     * Of what was measured.
     *
     * @param pairs of the projections of both views; null for batches of one image
     */
    public static Spread of(
        CollapseStats features, CollapseStats projections, AlignmentUniformity pairs) {
      return new Spread(
          features.featureStd(),
          features.effectiveRank(),
          features.meanCosine(),
          projections.featureStd(),
          projections.effectiveRank(),
          pairs == null ? null : pairs.alignment(),
          pairs == null ? null : pairs.uniformity(),
          features.rows());
    }

    /** How many images were looked at, or as many as are looked at most. */
    public int rows() {
      return images == null ? CollapseStats.ROWS : images;
    }

    /** How the features have collapsed. */
    public Collapse ofFeatures() {
      return CollapseStats.judge(featureStd, effectiveRank, rows());
    }

    /** How the projections have collapsed. */
    public Collapse ofProjections() {
      return CollapseStats.judge(projectionStd, projectionRank, rows());
    }
  }

  /**
   * How fast the training is, and what it holds.
   *
   * @param imagesPerSecond images seen since the last line, by the time since then
   * @param dataWait share of the time since the last line that was spent waiting for data
   * @param deviceMemory bytes on the GPU; null without one
   */
  public record Speed(double imagesPerSecond, double dataWait, Cuda.Memory deviceMemory) {}

  /** Whether features or projections are (nearly) equal, or (nearly) on one line. */
  public boolean collapsed() {
    return spread.ofFeatures() != Collapse.NONE || spread.ofProjections() != Collapse.NONE;
  }

  /** The figures that say how it goes, in one line. */
  @Override
  public String toString() {
    String top1 = onlineTop1 == null ? "" : format(", online top-1 %.1f %%", onlineTop1);
    return format(
            "step %,d, epoch %.1f: loss %.4f, feature std %.3f, effective rank %.1f",
            step, epoch, loss, spread.featureStd(), spread.effectiveRank())
        + top1;
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A line of metrics.jsonl: all figures side by side, as tables and plots want them. */
  static final class Line implements JsonSerializer<TrainMetrics>, JsonDeserializer<TrainMetrics> {

    /** What a line has beside {@link Spread} and {@link Speed}. */
    private record Progress(
        long step, double epoch, double loss, double lr, double tau, Double onlineTop1) {}

    @Override
    public JsonElement serialize(
        TrainMetrics metrics, Type type, JsonSerializationContext context) {
      JsonObject line = new JsonObject();
      line.addProperty("step", metrics.step());
      line.addProperty("epoch", metrics.epoch());
      line.addProperty("loss", metrics.loss());
      line.addProperty("lr", metrics.lr());
      line.addProperty("tau", metrics.tau());
      line.addProperty("images_per_second", metrics.speed().imagesPerSecond());
      context.serialize(metrics.spread()).getAsJsonObject().asMap().forEach(line::add);
      line.addProperty("online_top1", metrics.onlineTop1());
      line.addProperty("data_wait", metrics.speed().dataWait());
      line.add("device_memory", context.serialize(metrics.speed().deviceMemory()));
      return line;
    }

    @Override
    public TrainMetrics deserialize(
        JsonElement line, Type type, JsonDeserializationContext context) {
      Progress progress = context.deserialize(line, Progress.class);
      return new TrainMetrics(
          progress.step(),
          progress.epoch(),
          progress.loss(),
          progress.lr(),
          progress.tau(),
          progress.onlineTop1(),
          context.deserialize(line, Spread.class),
          context.deserialize(line, Speed.class));
    }
  }
}

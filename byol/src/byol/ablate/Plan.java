package byol.ablate;

import byol.ablate.suite.Suite;
import byol.config.RunConfig;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All runs of an ablation with nothing left to decide: what plan.json holds, so that an ablation
 * that is resumed is the same one.
 *
 * @param suite its name
 * @param title its title
 * @param description of the suite
 * @param command what was typed
 * @param machine where it was planned
 * @param data the data set's SPEC
 * @param minutesPerRun of training; null if the length is given in epochs or steps
 * @param seeds each row is run with
 * @param probeEpochs of linear evaluation
 * @param halving how rows are dropped on the way; null if all are trained to the end
 * @param reference a run of the suite's base, whose untrained encoder is what rows must beat
 * @param rows what is compared
 */
public record Plan(
    String suite,
    String title,
    String description,
    String command,
    String machine,
    String data,
    Double minutesPerRun,
    List<Long> seeds,
    int probeEpochs,
    Halving halving,
    RunConfig reference,
    List<Row> rows) {

  /**
   * One system.
   *
   * @param name in tables
   * @param folder of its runs, within that of the ablation
   * @param untrained whether it is evaluated as it was initialized
   * @param paper what was published for it; may be null
   * @param stepsPerSecond as measured; 0 if it is not trained
   * @param config of its run with the first seed
   */
  public record Row(
      String name,
      String folder,
      boolean untrained,
      Suite.Paper paper,
      double stepsPerSecond,
      RunConfig config) {

    private static boolean isWhole(Row row) {
      return row != null && row.name != null && row.folder != null && row.config != null;
    }

    private Row withMaxSkipped(double share) {
      RunConfig bearing = config.with("max_skipped", share);
      return new Row(name, folder, untrained, paper, stepsPerSecond, bearing);
    }

    /** Its run with another seed. */
    public RunConfig config(long seed) {
      return config.with("seed", seed);
    }

    /** How long training takes, as planned. */
    public double seconds() {
      return untrained ? 0 : config.steps() / stepsPerSecond;
    }
  }

  /**
   * One run.
   *
   * @param number from 1
   * @param row of what system
   * @param seed of weights, order and augmentation
   */
  public record Run(int number, Row row, long seed) {}

  /** All runs: every row with the first seed, then with the next. */
  public List<Run> runs() {
    int size = rows.size();
    return Stream.iterate(0, i -> i < size * seeds.size(), i -> i + 1)
        .map(i -> new Run(i + 1, rows.get(i % size), seeds.get(i / size)))
        .toList();
  }

  /** The same with another share of damaged images above which a run ends. */
  Plan withMaxSkipped(double share) {
    return new Plan(
        suite,
        title,
        description,
        command,
        machine,
        data,
        minutesPerRun,
        seeds,
        probeEpochs,
        halving,
        reference,
        rows.stream().map(row -> row.withMaxSkipped(share)).toList());
  }

  /** The runs of one row. */
  List<Run> runs(Row row) {
    return runs().stream().filter(run -> run.row().equals(row)).toList();
  }

  /** Whether nothing is missing that a damaged file may lack. */
  boolean isWhole() {
    return suite != null
        && data != null
        && reference != null
        && seeds != null
        && seeds.stream().allMatch(Objects::nonNull)
        && rows != null
        && rows.stream().allMatch(Row::isWhole);
  }

  /** Whether another plan's references, the untrained encoder and the raw pixels, are these. */
  boolean comparesWith(Plan other) {
    return data.equals(other.data)
        && probeEpochs == other.probeEpochs
        && reference.equals(other.reference);
  }

  /** How long all trainings take, as planned. */
  public double seconds() {
    int trained = (int) rows.stream().filter(row -> !row.untrained()).count();
    double share = halving == null ? 1 : halving.shareOfWork(trained);
    return share * seeds.size() * rows.stream().mapToDouble(Row::seconds).sum();
  }
}

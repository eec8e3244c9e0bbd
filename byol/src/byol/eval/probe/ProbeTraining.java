package byol.eval.probe;

import byol.eval.features.Accuracy;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The trainings of one linear evaluation. All that choose a learning rate see the same images in
 * the same batches, whenever they run, so that the rate is all that sets them apart.
 */
final class ProbeTraining {
  private static final double REFERENCE_BATCH = 256;
  private static final int ROWS_AT_ONCE = 4096;

  private final LinearProbe settings;
  private final Features train;
  private final List<Tensor> inputs;
  private final Tensor labels;

  /** Where the last training left it. */
  private RandomGenerator random;

  private Indices.Split split;

  /**
   * @param train of the plain training images
   * @param inputs what the epochs take turns with, [N, D] each
   * @throws IllegalArgumentException if there are fewer than two training images
   */
  ProbeTraining(LinearProbe settings, Features train, List<Tensor> inputs) {
    this.settings = settings;
    this.train = train;
    this.inputs = inputs;
    labels = train.labelTensor();
    restart();
  }

  private void restart() {
    random = Indices.generator(settings.seed());
    split = Indices.Split.of("linear evaluation", random, train.labels(), settings.heldOut());
  }

  /**
   * Trains with each rate on some of the training images, and measures on those held out: together
   * where all fit into the memory of a few, else some after the others.
   */
  List<RateSweep.Trial> trials(List<Double> rates) {
    int batch = Math.min(settings.batchSize(), split.fitting().length);
    int atOnce = Indices.rowsAtOnce(rates.size(), (long) train.classes() * (train.size() + batch));
    List<RateSweep.Trial> trials = new ArrayList<>();
    for (int from = 0; from < rates.size(); from += atOnce) {
      trials.addAll(together(rates.subList(from, Math.min(rates.size(), from + atOnce))));
    }
    return trials;
  }

  private List<RateSweep.Trial> together(List<Double> rates) {
    restart();
    try (TensorScope _ = TensorScope.open()) {
      SoftmaxRegression model = fit(split.fitting(), rates);
      List<HeldOutScore> scores = measure(model, train, labels, split.held());
      List<RateSweep.Trial> trials = new ArrayList<>();
      for (int i = 0; i < rates.size(); i++) {
        double rate = rates.get(i);
        trials.add(model.isFinite(i) ? scores.get(i).trial(rate) : RateSweep.Trial.diverged(rate));
      }
      return trials;
    }
  }

  /**
   * Trains on all training images and measures on others.
   *
   * @throws DivergedException if the rate is too large for all of them
   */
  Accuracy onAll(double rate, Features test) {
    try (TensorScope _ = TensorScope.open()) {
      SoftmaxRegression model = fit(split.all(), List.of(rate));
      if (!model.isFinite(0)) {
        throw new DivergedException(
            "linear evaluation diverged on all training images at the learning rate %s, which was"
                    .formatted(rate)
                + " the best on a part of them");
      }
      return measure(model, test, test.labelTensor(), Indices.range(test.count()))
          .getFirst()
          .accuracy();
    }
  }

  /** Trains one regression per learning rate, all on the same batches. */
  private SoftmaxRegression fit(long[] rows, List<Double> baseRates) {
    int batch = Math.min(settings.batchSize(), rows.length);
    List<Double> rates = baseRates.stream().map(base -> base * batch / REFERENCE_BATCH).toList();
    SoftmaxRegression model =
        new SoftmaxRegression(
            rates, train.classes(), train.size(), settings.momentum(), train.values().device());
    long steps = (long) settings.epochs() * Math.ceilDiv(rows.length, batch);
    long step = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      try (TensorScope _ = TensorScope.open()) {
        Tensor input = inputs.get(epoch % inputs.size());
        Tensor order = Indices.tensor(Indices.shuffled(random, rows), train.values());
        for (int from = 0; from < rows.length; from += batch) {
          double decay = (1 + Math.cos(Math.PI * step++ / steps)) / 2;
          try (TensorScope _ = TensorScope.open()) {
            Tensor index = order.narrow(0, from, Math.min(batch, rows.length - from));
            model.step(input.indexSelect(0, index), labels.indexSelect(0, index), decay);
          }
        }
      }
    }
    return model;
  }

  /** How well each model does on some rows. */
  private static List<HeldOutScore> measure(
      SoftmaxRegression model, Features features, Tensor labels, long[] rows) {
    List<HeldOutScore> scores = new ArrayList<>();
    int atOnce = Indices.rowsAtOnce(ROWS_AT_ONCE, model.weight().size(0));
    for (int from = 0; from < rows.length; from += atOnce) {
      int to = Math.min(rows.length, from + atOnce);
      try (TensorScope _ = TensorScope.open()) {
        Tensor index = Indices.tensor(Arrays.copyOfRange(rows, from, to), features.values());
        Tensor logits = model.logits(features.values().indexSelect(0, index)); // [R, K, B]
        Tensor expected = labels.indexSelect(0, index);
        for (int i = 0; i < logits.size(0); i++) {
          if (scores.size() == i) {
            scores.add(new HeldOutScore(features.classNames()));
          }
          scores.get(i).add(logits.select(0, i).t(), expected);
        }
      }
    }
    return scores;
  }
}

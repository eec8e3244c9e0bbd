package byol.eval.finetune;

import byol.nn.Layer;
import byol.optim.Optimizer;
import byol.torch.Functional;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongToDoubleFunction;

/** A pass over labeled images: what all training with labels, and all measuring, is made of. */
final class LabeledPass {
  /** How a pass over training images ended. */
  enum End {
    COMPLETE,
    STOPPED,
    /** The loss was not finite. */
    DIVERGED
  }

  private final Layer network;
  private final Optimizer optimizer;
  private final LongToDoubleFunction learningRate;

  /** [K]; null for equal weights. */
  private final Tensor classWeights;

  private long step;
  private double losses;
  private long images;

  /**
   * Prepares passes.
   *
   * @param network inputs → logits [N, K]
   * @param learningRate by step
   * @param classWeights what an image of each class counts, [K]; null if all count the same
   * @param step of the optimizer, the first to be done
   */
  LabeledPass(
      Layer network,
      Optimizer optimizer,
      LongToDoubleFunction learningRate,
      Tensor classWeights,
      long step) {
    this.network = network;
    this.optimizer = optimizer;
    this.learningRate = learningRate;
    this.classWeights = classWeights;
    this.step = step;
  }

  /**
   * Trains on each batch once.
   *
   * @param skipSingle leaves out batches of one image, which have no batch statistics
   * @param stop is asked before each step
   */
  End train(LabeledBatches batches, boolean skipSingle, BooleanSupplier stop) {
    losses = 0;
    images = 0;
    while (true) {
      try (var _ = TensorScope.open()) {
        if (stop.getAsBoolean()) {
          return End.STOPPED;
        }
        Optional<LabeledBatches.Labeled> next = batches.next();
        if (next.isEmpty()) {
          return End.COMPLETE;
        }
        LabeledBatches.Labeled batch = next.get();
        long at = step++;
        if (batch.size() == 1 && skipSingle) {
          continue;
        }
        Tensor loss = loss(network.forward(batch.inputs()), batch.labels());
        double value = loss.item();
        if (!Double.isFinite(value)) {
          return End.DIVERGED;
        }
        losses += value * batch.size();
        images += batch.size();
        loss.backward();
        optimizer.step(learningRate.applyAsDouble(at));
        optimizer.zeroGrad();
      }
    }
  }

  /** The mean loss of the last pass. */
  double meanLoss() {
    return losses / images;
  }

  /** Cross-entropy, averaged with the weights of the classes. */
  private Tensor loss(Tensor logits, Tensor labels) {
    if (classWeights == null) {
      return Functional.crossEntropy(logits, labels);
    }
    Tensor logProbabilities =
        logits.logSoftmax(1, logits.dtype()).gather(1, labels.unsqueeze(1)).reshape(-1);
    Tensor weights = classWeights.indexSelect(0, labels);
    return logProbabilities.mul(weights).sum().div(weights.sum()).neg();
  }

  /**
   * Shows all batches to a network, which is not changed.
   *
   * @param seen is given the logits [N, K] and the labels of each
   * @return false if logits are not finite
   */
  static boolean measure(
      Layer network, LabeledBatches batches, Consumer<LabeledBatches.Labeled> seen) {
    while (true) {
      try (var _ = TensorScope.open();
          var _ = NoGrad.open()) {
        Optional<LabeledBatches.Labeled> batch = batches.next();
        if (batch.isEmpty()) {
          return true;
        }
        Tensor logits = network.forward(batch.get().inputs());
        if (!logits.allFinite()) {
          return false;
        }
        seen.accept(new LabeledBatches.Labeled(logits, batch.get().labels()));
      }
    }
  }
}

package byol;

/** What a step of training spends its time on. */
public enum Phase {
  /** The whole step, around all others. */
  STEP("step"),
  /** Waiting for the loader's threads. */
  DATA_WAIT("data wait"),
  /** Making a tensor of the batch and bringing it to the device. */
  INPUT("input"),
  /** Encoder, projector and predictor that are trained. */
  FORWARD_ONLINE("forward online"),
  /** Encoder and projector that follow. */
  FORWARD_TARGET("forward target"),
  /** From the outputs of the networks to a number. */
  LOSS("loss"),
  /** The gradients of all parameters. */
  BACKWARD("backward"),
  /** Of several processes: after backward, waiting until the gradients are the mean of all. */
  ALL_REDUCE_WAIT("all-reduce wait"),
  /** Resetting gradients, and the optimizer's step. */
  OPTIMIZER("optimizer"),
  /** The moving average of the target network. */
  EMA("EMA"),
  /** A step of the classifier that learns beside. */
  PROBE("online probe"),
  /** Measuring and writing a line of metrics. */
  METRICS("metrics");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  /** For people: {@code forward online}. */
  public String label() {
    return label;
  }
}

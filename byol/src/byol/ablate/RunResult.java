package byol.ablate;

/**
 * What became of one run: its result.json.
 *
 * @param row name of the system
 * @param seed of weights, order and augmentation
 * @param verdict in a word
 * @param figures of its encoder; null if it failed or was dropped
 * @param steps of the optimizer
 * @param trainedSeconds over all resumptions
 * @param probeEpochs of linear evaluation
 * @param failure why it failed; null if it did not
 * @param reusedFrom folder of the run that the figures are of; null if it is this one
 * @param heldOutKnn where the run was dropped: top-1 on held-out training images, percent; null if
 *     it was not
 */
public record RunResult(
    String row,
    long seed,
    Verdict verdict,
    Figures figures,
    long steps,
    double trainedSeconds,
    int probeEpochs,
    String failure,
    String reusedFrom,
    Double heldOutKnn) {

  /** Whether nothing is missing that a damaged file may lack. */
  boolean isWhole() {
    boolean measured = verdict != Verdict.FAILED && verdict != Verdict.DROPPED;
    return row != null && verdict != null && (figures != null || !measured);
  }

  static RunResult failed(Plan.Run run, int probeEpochs, String reason) {
    return new RunResult(
        run.row().name(), run.seed(), Verdict.FAILED, null, 0, 0, probeEpochs, reason, null, null);
  }

  static RunResult dropped(Plan.Run run, int probeEpochs, Rung at) {
    return new RunResult(
        run.row().name(),
        run.seed(),
        Verdict.DROPPED,
        null,
        at.steps(),
        at.trainedSeconds(),
        probeEpochs,
        null,
        null,
        at.heldOutKnn());
  }
}

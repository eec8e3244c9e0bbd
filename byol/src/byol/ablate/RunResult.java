package byol.ablate;

/**
 * What became of one run: its result.json.
 *
 * @param row name of the system
 * @param seed of weights, order and augmentation
 * @param verdict in a word
 * @param figures of its encoder; null if it failed
 * @param steps of the optimiser
 * @param trainedSeconds over all resumptions
 * @param probeEpochs of linear evaluation
 * @param failure why there are no figures; null if there are
 * @param reusedFrom folder of the run that the figures are of; null if it is this one
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
    String reusedFrom) {

  static RunResult failed(Plan.Run run, int probeEpochs, String reason) {
    return new RunResult(
        run.row().name(), run.seed(), Verdict.FAILED, null, 0, 0, probeEpochs, reason, null);
  }
}

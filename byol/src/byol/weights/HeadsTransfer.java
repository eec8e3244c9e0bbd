package byol.weights;

import byol.Method;
import byol.config.ModelConfig;
import byol.config.RunConfig;
import byol.nn.norm.Norm;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes from a checkpoint into the networks beside the encoder: projector and predictor if they
 * are the same, and then the network that follows, if its encoder is normalized alike.
 */
final class HeadsTransfer {
  private static final String ENCODER = "online.encoder.";
  private static final String ONLINE = "online.";
  private static final String TARGET = "target.";

  private final StateDict state;
  private final RunConfig theirs;
  private final Method method;
  private final RunConfig config;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> taken = new LinkedHashMap<>();

  /**
   * Decides.
   *
   * @param theirs the config of the checkpoint; null of other files
   */
  HeadsTransfer(StateDict state, RunConfig theirs, Method method, RunConfig config) {
    this.state = state;
    this.theirs = theirs;
    this.method = method;
    this.config = config;
    if (theirs == null) {
      return;
    }
    List<String> heads =
        method.stateDict().keySet().stream()
            .filter(name -> !name.startsWith(ENCODER) && !name.startsWith(TARGET))
            .toList();
    Optional<String> obstacle = normObstacle().or(() -> obstacle(heads));
    if (obstacle.isPresent()) {
      notes.add("projector and predictor begin as chance has them: " + obstacle.get());
      return;
    }
    heads.forEach(name -> taken.put(name, name));
    List<String> target =
        method.stateDict().keySet().stream().filter(name -> name.startsWith(TARGET)).toList();
    boolean sameEncoder = theirs.model().encoderNorm().equals(config.model().encoderNorm());
    if (sameEncoder && obstacle(target).isEmpty()) {
      target.forEach(name -> taken.put(name, name));
    }
    notes.add(
        target.isEmpty() || taken.containsKey(target.getFirst())
            ? "all networks of the checkpoint are taken; optimizer and schedules begin anew"
            : "projector and predictor are taken too; the target begins as the online network");
  }

  private Optional<String> normObstacle() {
    ModelConfig there = theirs.model();
    ModelConfig here = config.model();
    boolean same =
        there.projectorNorm().equals(here.projectorNorm())
            && there.predictorNorm().equals(here.predictorNorm());
    return same
        ? Optional.empty()
        : Optional.of(
            "their norms were %s and %s, and are %s and %s"
                .formatted(
                    there.projectorNorm(),
                    there.predictorNorm(),
                    here.projectorNorm(),
                    here.predictorNorm()));
  }

  /** The first of some tensors that the file does not have so. */
  private Optional<String> obstacle(List<String> names) {
    Map<String, Tensor> ours = method.stateDict();
    for (String name : names) {
      Tensor found = state.tensors().get(name);
      if (found == null) {
        return Optional.of("the checkpoint has no " + name);
      }
      if (!Arrays.equals(found.shape(), ours.get(name).shape())) {
        return Optional.of(
            "%s has shape %s there and %s here"
                .formatted(
                    name, Arrays.toString(found.shape()), Arrays.toString(ours.get(name).shape())));
      }
    }
    return Optional.empty();
  }

  /** Copies, and has the network that follows begin where it must. */
  void copy() {
    Map<String, Tensor> ours = method.stateDict();
    try (var _ = NoGrad.open()) {
      taken.forEach((name, same) -> ours.get(name).copy_(state.tensors().get(same)));
      if (taken.keySet().stream().noneMatch(name -> name.startsWith(TARGET))) {
        method.updateTarget(0);
        // Running statistics are no parameters, and do not follow by themselves.
        ours.forEach(
            (name, tensor) -> {
              String source = ONLINE + name.substring(Math.min(name.length(), TARGET.length()));
              if (name.startsWith(TARGET) && ours.containsKey(source)) {
                tensor.copy_(ours.get(source));
              }
            });
      }
    }
  }

  /** The report of the encoder with what was done here. */
  Transfer addTo(Transfer encoder) {
    List<String> allNotes = new ArrayList<>(encoder.notes());
    allNotes.addAll(notes);
    Map<String, String> all = new LinkedHashMap<>(encoder.taken());
    all.putAll(taken);
    List<String> left = new ArrayList<>(encoder.left());
    left.removeAll(taken.values());
    List<String> initialized = new ArrayList<>(encoder.initialized());
    if (!taken.isEmpty() && isInitialized(config.model().projectorNorm())) {
      initialized.add("online.projector");
    }
    if (!taken.isEmpty() && isInitialized(config.model().predictorNorm())) {
      initialized.add("predictor");
    }
    return new Transfer(
        encoder.file(),
        encoder.sha256(),
        encoder.holds(),
        allNotes,
        all,
        left,
        encoder.missing(),
        List.copyOf(initialized));
  }

  /** Heads are taken from those of the same norm alone. */
  private static boolean isInitialized(NormSpec norm) {
    return norm.norm() instanceof Norm.BatchInit;
  }
}

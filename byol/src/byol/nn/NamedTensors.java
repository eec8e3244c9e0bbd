package byol.nn;

import byol.torch.Foreach;
import byol.torch.Tensor;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tensors by name, as a network or an optimizer keeps its state. */
public final class NamedTensors {
  private NamedTensors() {}

  /**
   * Copies values over the tensors of the same names: all of them, or none.
   *
   * @param what the state belongs to, for the message
   * @throws IllegalArgumentException naming missing, unknown or differently shaped tensors
   */
  public static void copy(Map<String, Tensor> values, Map<String, Tensor> state, String what) {
    if (!state.keySet().equals(values.keySet())) {
      var missing = new TreeSet<>(state.keySet());
      missing.removeAll(values.keySet());
      var unknown = new TreeSet<>(values.keySet());
      unknown.removeAll(state.keySet());
      throw new IllegalArgumentException(
          "the tensors do not fit this " + what + ": missing " + missing + ", unknown " + unknown);
    }
    List<Tensor> sources = new ArrayList<>();
    state.forEach(
        (name, tensor) -> {
          Tensor value = values.get(name);
          if (!Arrays.equals(tensor.shape(), value.shape())) {
            throw new IllegalArgumentException(
                "%s has shape %s, this %s wants %s"
                    .formatted(
                        name,
                        Arrays.toString(value.shape()),
                        what,
                        Arrays.toString(tensor.shape())));
          }
          sources.add(value);
        });
    if (sources.isEmpty()) {
      return;
    }
    try (var _ = NoGrad.open()) {
      Foreach.copy_(new ArrayList<>(state.values()), sources);
    }
  }
}

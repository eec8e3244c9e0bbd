package byol.parallel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A machine of several whose processes the program starts itself: what Kubeflow's trainer (a
 * TrainJob) says in the environment, by the variables that stand for torchrun's options.
 *
 * @param nodes how many machines there are
 * @param rank which of them this one is, from 0
 * @param processes on each
 * @param host where the processes meet, a name of node 0
 * @param port of the host
 */
public record Node(int nodes, int rank, int processes, String host, int port) {
  /**
   * By {@code PET_NNODES}, {@code PET_NPROC_PER_NODE}, {@code PET_NODE_RANK}, {@code
   * PET_MASTER_ADDR} and {@code PET_MASTER_PORT}.
   *
   * @param gpus of this machine: so many processes are meant by {@code auto} and {@code gpu}, and
   *     one where there are none
   * @return empty if these are not set, if torchrun was started by them and has set its own, or if
   *     they say that there is one process
   * @throws IllegalArgumentException naming a variable that is no number, or is missing
   */
  public static Optional<Node> of(Map<String, String> environment, IntSupplier gpus) {
    var variables = new Variables(environment);
    if (!variables.has("PET_NNODES") || variables.has("RANK")) {
      return Optional.empty();
    }
    int nodes = variables.number("PET_NNODES");
    int processes = processes(variables, gpus);
    if (nodes < 1 || processes < 1) {
      throw new IllegalArgumentException(
          "PET_NNODES and PET_NPROC_PER_NODE must be positive, not %s and %s"
              .formatted(nodes, processes));
    }
    if (nodes * processes == 1) {
      return Optional.empty();
    }
    int rank = nodes == 1 ? 0 : variables.number("PET_NODE_RANK");
    if (rank < 0 || rank >= nodes) {
      throw new IllegalArgumentException(
          "PET_NODE_RANK=%s is none of %s nodes; they count from 0".formatted(rank, nodes));
    }
    return Optional.of(
        new Node(
            nodes,
            rank,
            processes,
            nodes == 1 ? null : variables.text("PET_MASTER_ADDR"),
            nodes == 1 ? 0 : variables.number("PET_MASTER_PORT")));
  }

  private static int processes(Variables variables, IntSupplier gpus) {
    if (!variables.has("PET_NPROC_PER_NODE")) {
      return 1;
    }
    return switch (variables.text("PET_NPROC_PER_NODE")) {
      case "auto", "gpu" -> Math.max(1, gpus.getAsInt());
      case "cpu" -> Runtime.getRuntime().availableProcessors();
      default -> variables.number("PET_NPROC_PER_NODE");
    };
  }

  /** The same with so many processes on each. */
  public Node of(int others) {
    return new Node(nodes, rank, others, host, port);
  }

  /** Whether it is the only one. */
  public boolean isAlone() {
    return nodes == 1;
  }

  /** What tells a process of this machine which it is. */
  public Map<String, String> environment(int local) {
    Map<String, String> variables = new HashMap<>();
    variables.put("RANK", String.valueOf(rank * processes + local));
    variables.put("WORLD_SIZE", String.valueOf(nodes * processes));
    variables.put("LOCAL_RANK", String.valueOf(local));
    variables.put("LOCAL_WORLD_SIZE", String.valueOf(processes));
    if (!isAlone()) {
      variables.put("MASTER_ADDR", host);
      variables.put("MASTER_PORT", String.valueOf(port));
    }
    return variables;
  }

  /** The one process of each machine; empty where there is but one of both. */
  public Optional<Place> place() {
    return Place.of(environment(0));
  }

  /** In words, for a report. */
  public String describe() {
    return "node %s of %s of a TrainJob, with %s processes each%s"
        .formatted(
            rank,
            nodes,
            processes,
            isAlone() ? "" : "; they meet at %s port %s".formatted(host, port));
  }
}

package byol.parallel;

import byol.torch.distributed.Member;
import byol.torch.distributed.ProcessGroup;
import byol.torch.distributed.Store;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several processes this one is, by what the launcher that started it has set in the
 * environment.
 *
 * @param launcher its name, for people
 * @param rank from 0
 * @param size of all processes
 * @param here how many of them are on this machine
 * @param file where they meet on one machine; null where they meet over the network
 * @param host where they meet over the network; null where they meet in a file
 * @param port of the host
 * @param served whether the launcher serves the meeting point, not rank 0
 * @param name of this start, other than that of an earlier one at the same meeting point
 */
public record Place(
    String launcher,
    int rank,
    int size,
    int here,
    Path file,
    String host,
    int port,
    boolean served,
    String name) {
  /** Where processes of this program's own launcher meet. */
  public static final String STORE = "BYOL_STORE";

  private static final int USUAL_PORT = 29500;
  private static final Pattern BRACKETS = Pattern.compile("([^\\[,]+)\\[(\\w+).*");
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

  /**
   * By the variables of this program's own launcher, torchrun and Kubeflow's PyTorchJob, srun, or
   * Open MPI's mpirun.
   *
   * @return empty if there is one process
   * @throws IllegalArgumentException naming a variable that is no number, or is missing
   */
  public static Optional<Place> of(Map<String, String> environment) {
    return new Reader(environment).read().filter(place -> place.size() > 1);
  }

  private record Reader(Map<String, String> environment) {
    Optional<Place> read() {
      if (has(STORE)) {
        return Optional.of(
            new Place(
                "bin/byol --processes",
                number("RANK"),
                number("WORLD_SIZE"),
                number("LOCAL_WORLD_SIZE"),
                Path.of(text(STORE)),
                null,
                0,
                false,
                "byol"));
      }
      if (has("RANK") && has("WORLD_SIZE") && has("MASTER_ADDR")) {
        return Optional.of(torchrun());
      }
      if (has("SLURM_STEP_NUM_TASKS") && has("SLURM_PROCID")) {
        return Optional.of(srun());
      }
      return has("OMPI_COMM_WORLD_SIZE") ? Optional.of(mpirun()) : Optional.empty();
    }

    private Place torchrun() {
      int size = number("WORLD_SIZE");
      String restart = environment.getOrDefault("TORCHELASTIC_RESTART_COUNT", "0");
      return new Place(
          "torchrun",
          number("RANK"),
          size,
          has("LOCAL_WORLD_SIZE") ? number("LOCAL_WORLD_SIZE") : 1,
          null,
          text("MASTER_ADDR"),
          number("MASTER_PORT"),
          "True".equals(environment.get("TORCHELASTIC_USE_AGENT_STORE")),
          "byol-" + restart);
    }

    private Place srun() {
      String nodes = text(has("SLURM_STEP_NODELIST") ? "SLURM_STEP_NODELIST" : "SLURM_NODELIST");
      String job = text("SLURM_JOB_ID");
      int digits = Integer.parseInt(job.substring(Math.max(0, job.length() - 4)));
      Matcher tasks =
          FIRST_NUMBER.matcher(environment.getOrDefault("SLURM_STEP_TASKS_PER_NODE", "1"));
      return new Place(
          "srun",
          number("SLURM_PROCID"),
          number("SLURM_STEP_NUM_TASKS"),
          tasks.find() ? Integer.parseInt(tasks.group()) : 1,
          null,
          environment.getOrDefault("MASTER_ADDR", firstHost(nodes)),
          has("MASTER_PORT") ? number("MASTER_PORT") : 15_000 + digits,
          false,
          "byol-" + environment.getOrDefault("SLURM_RESTART_COUNT", "0"));
    }

    private Place mpirun() {
      int size = number("OMPI_COMM_WORLD_SIZE");
      int here = number("OMPI_COMM_WORLD_LOCAL_SIZE");
      if (here < size && !has("MASTER_ADDR")) {
        throw new IllegalArgumentException(
            "mpirun does not say where its processes can meet: give it -x MASTER_ADDR=HOST, the"
                + " machine of rank 0, and -x MASTER_PORT=PORT");
      }
      return new Place(
          "mpirun",
          number("OMPI_COMM_WORLD_RANK"),
          size,
          here,
          null,
          environment.getOrDefault("MASTER_ADDR", Member.LOOPBACK),
          has("MASTER_PORT") ? number("MASTER_PORT") : USUAL_PORT,
          false,
          "byol");
    }

    private boolean has(String name) {
      return !environment.getOrDefault(name, "").isEmpty();
    }

    private String text(String name) {
      if (!has(name)) {
        throw new IllegalArgumentException(
            "the launcher did not set %s in the environment".formatted(name));
      }
      return environment.get(name);
    }

    private int number(String name) {
      try {
        return Integer.parseInt(text(name));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "%s in the environment must be a number, not %s".formatted(name, text(name)), e);
      }
    }
  }

  /** Of {@code node[07-12,20],other}: node07. */
  static String firstHost(String nodes) {
    Matcher brackets = BRACKETS.matcher(nodes);
    return brackets.matches() ? brackets.group(1) + brackets.group(2) : nodes.split(",", 2)[0];
  }

  /**
   * What processes have in common once they have met.
   *
   * @param store where they met
   * @param group that they are
   * @param team the same, for a training
   */
  public record Meeting(Store store, ProcessGroup group, Team team) implements AutoCloseable {
    @Override
    public void close() {
      group.close();
      store.close();
    }
  }

  /**
   * Waits for the others.
   *
   * @param at the address or {@code if:} and interface of this machine to use; null for that which
   *     leads to where they meet
   * @param timeout of this and of everything that they do together
   * @param facts what must be the same for all
   * @throws byol.torch.distributed.DistributedException if they do not come, or do not fit
   */
  public Meeting meet(String at, Duration timeout, Map<String, String> facts) {
    Store store = store(at, timeout);
    try {
      String address = at == null ? address() : at;
      Member self = new Member(name, rank, size, address, timeout, facts);
      ProcessGroup group = ProcessGroup.join(store, self);
      return new Meeting(store, group, Team.of(group, here));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private Store store(String at, Duration timeout) {
    if (file != null) {
      return Store.file(file, timeout);
    }
    if (rank != 0 || served) {
      return Store.connect(host, port, timeout);
    }
    String listen = at == null || at.startsWith("if:") ? host : at;
    checkReachable(listen);
    return Store.serve(host, port, listen, timeout);
  }

  /** Many systems take a machine's own name for an address that other machines cannot reach. */
  private void checkReachable(String listen) {
    try {
      if (here < size && InetAddress.getByName(listen).isLoopbackAddress()) {
        throw new IllegalArgumentException(
            "%s is the address %s here, which other machines do not reach: give --dist-address, an address of this machine's network"
                .formatted(listen, InetAddress.getByName(listen).getHostAddress()));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("no machine has the name " + listen, e);
    }
  }

  /** That of this machine on the way to where they meet. */
  private String address() {
    if (file != null) {
      return Member.LOOPBACK;
    }
    try (DatagramSocket socket = new DatagramSocket()) {
      // Sends nothing: it asks for the way.
      socket.connect(new InetSocketAddress(InetAddress.getByName(host), Math.max(1, port)));
      return socket.getLocalAddress().getHostAddress();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "there is no way to %s: %s".formatted(host, e.getMessage()), e);
    }
  }

  /** In words, for a report. */
  public String describe() {
    return "rank %s of %s, started by %s, %s on this machine; they meet %s"
        .formatted(
            rank,
            size,
            launcher,
            here,
            file != null
                ? "in " + file
                : "at %s port %s%s"
                    .formatted(host, port, served ? ", served by the launcher" : ""));
  }
}

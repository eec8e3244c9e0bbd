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
 * @param local which of those on this machine, from 0
 * @param here how many of them are on this machine
 * @param file where they meet on one machine; null where they meet over the network
 * @param host where they meet over the network; null where they meet in a file
 * @param port of the host
 * @param served whether the launcher serves the meeting point, not rank 0
 * @param restart how often the launcher has started them before, as far as it says so
 */
public record Place(
    String launcher,
    int rank,
    int size,
    int local,
    int here,
    Path file,
    String host,
    int port,
    boolean served,
    int restart) {
  /** Where processes of this program's own launcher meet. */
  public static final String STORE = "BYOL_STORE";

  /** That launcher's process, by which its children notice that it is gone. */
  public static final String LAUNCHER = "BYOL_LAUNCHER";

  private static final int USUAL_PORT = 29500;
  private static final Pattern BRACKETS = Pattern.compile("([^\\[,]+)\\[(\\w+).*");
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no such rank
   */
  public Place {
    if (rank < 0 || rank >= size) {
      throw new IllegalArgumentException(
          "%s says that this is rank %s of %s processes; they count from 0"
              .formatted(launcher, rank, size));
    }
  }

  /**
   * By the variables of this program's own launcher, torchrun and Kubeflow's PyTorchJob, srun, or
   * Open MPI's mpirun.
   *
   * @return empty if there is one process
   * @throws IllegalArgumentException naming a variable that is no number, or is missing, or if
   *     there is no such rank
   */
  public static Optional<Place> of(Map<String, String> environment) {
    return new Reader(new Variables(environment)).read().filter(place -> place.size() > 1);
  }

  private record Reader(Variables variables) {
    Optional<Place> read() {
      if (variables.has(STORE)) {
        return Optional.of(
            new Place(
                "bin/byol --processes",
                variables.number("RANK"),
                variables.number("WORLD_SIZE"),
                variables.number("LOCAL_RANK", 0),
                variables.number("LOCAL_WORLD_SIZE"),
                Path.of(variables.text(STORE)),
                null,
                0,
                false,
                0));
      }
      if (variables.has("RANK") && variables.has("WORLD_SIZE") && variables.has("MASTER_ADDR")) {
        return Optional.of(torchrun());
      }
      if (variables.has("SLURM_STEP_NUM_TASKS") && variables.has("SLURM_PROCID")) {
        return Optional.of(srun());
      }
      return variables.has("OMPI_COMM_WORLD_SIZE") ? Optional.of(mpirun()) : Optional.empty();
    }

    private Place torchrun() {
      return new Place(
          "torchrun",
          variables.number("RANK"),
          variables.number("WORLD_SIZE"),
          variables.number("LOCAL_RANK", 0),
          variables.number("LOCAL_WORLD_SIZE", 1),
          null,
          variables.text("MASTER_ADDR"),
          variables.number("MASTER_PORT"),
          "True".equals(variables.text("TORCHELASTIC_USE_AGENT_STORE", "")),
          variables.number("TORCHELASTIC_RESTART_COUNT", 0));
    }

    private Place srun() {
      String nodes =
          variables.has("SLURM_STEP_NODELIST")
              ? variables.text("SLURM_STEP_NODELIST")
              : variables.text("SLURM_NODELIST");
      Matcher tasks = FIRST_NUMBER.matcher(variables.text("SLURM_STEP_TASKS_PER_NODE", "1"));
      return new Place(
          "srun",
          variables.number("SLURM_PROCID"),
          variables.number("SLURM_STEP_NUM_TASKS"),
          variables.number("SLURM_LOCALID", 0),
          tasks.find() ? Integer.parseInt(tasks.group()) : 1,
          null,
          variables.text("MASTER_ADDR", firstHost(nodes)),
          variables.has("MASTER_PORT")
              ? variables.number("MASTER_PORT")
              : 15_000 + variables.number("SLURM_JOB_ID") % 10_000,
          false,
          variables.number("SLURM_RESTART_COUNT", 0));
    }

    private Place mpirun() {
      int size = variables.number("OMPI_COMM_WORLD_SIZE");
      int here = variables.number("OMPI_COMM_WORLD_LOCAL_SIZE");
      if (here < size && !variables.has("MASTER_ADDR")) {
        throw new IllegalArgumentException(
            "mpirun does not say where its processes can meet: give it -x MASTER_ADDR=HOST, the"
                + " machine of rank 0, and -x MASTER_PORT=PORT");
      }
      return new Place(
          "mpirun",
          variables.number("OMPI_COMM_WORLD_RANK"),
          size,
          variables.number("OMPI_COMM_WORLD_LOCAL_RANK", 0),
          here,
          null,
          variables.text("MASTER_ADDR", Member.LOOPBACK),
          variables.number("MASTER_PORT", USUAL_PORT),
          false,
          0);
    }
  }

  /** Of {@code node[07-12,20],other}: node07. */
  static String firstHost(String nodes) {
    Matcher brackets = BRACKETS.matcher(nodes);
    return brackets.matches() ? brackets.group(1) + brackets.group(2) : nodes.split(",", 2)[0];
  }

  /** The name of a start, other than that of an earlier one at the same meeting point. */
  private static String meeting(int restart) {
    return "byol-" + restart;
  }

  /**
   * Tells processes of this program's own launcher that one of them will not come, if they still
   * wait for it.
   *
   * @param file where they meet
   * @param why in words
   */
  public static void callOff(Path file, String why) {
    try (Store store = Store.file(file, Duration.ofSeconds(5))) {
      ProcessGroup.callOff(store, meeting(0), why);
    }
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
    String meetingPoint = file == null ? meetingPoint(at) : null;
    Store store =
        file != null
            ? Store.file(file, timeout)
            : serves()
                ? Store.serve(meetingPoint, port, meetingPoint, timeout)
                : Store.connect(meetingPoint, port, timeout);
    try {
      String address = at != null ? at : serves() ? meetingPoint : address(meetingPoint);
      var self = new Member(meeting(restart), rank, size, address, timeout, facts);
      ProcessGroup group = ProcessGroup.join(store, self);
      return new Meeting(store, group, Team.of(group, here, local));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The address at which rank 0 serves, if it is on this machine; else the host. */
  private String meetingPoint(String at) {
    var own = new OwnAddress(host, here < size);
    return serves() || !served && own.isHere() ? own.of(at) : host;
  }

  /** Whether this process serves the meeting point. */
  private boolean serves() {
    return file == null && rank == 0 && !served;
  }

  /** That of this machine on the way to where they meet. */
  private String address(String meetingPoint) {
    if (file != null) {
      return Member.LOOPBACK;
    }
    try (DatagramSocket socket = new DatagramSocket()) {
      // Sends nothing: it asks for the way.
      socket.connect(new InetSocketAddress(InetAddress.getByName(meetingPoint), Math.max(1, port)));
      return socket.getLocalAddress().getHostAddress();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "there is no way to %s: %s".formatted(meetingPoint, e.getMessage()), e);
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

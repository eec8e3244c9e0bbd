package byol.cli.ranks;

import byol.parallel.Node;
import byol.parallel.Place;
import byol.parallel.Team;
import byol.torch.distributed.DistributedException;
import byol.torch.runtime.Cuda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command that one process does, or several together: started by a launcher that says so in the
 * environment, or by {@code --processes}.
 */
public final class RankedCommand {
  /** The exit status of a process that lost the others, as sysexits.h has it: try again. */
  static final int LOST_OTHERS = 75;

  /** How a launcher starts its processes again. */
  public interface Restart {
    /**
     * The program's arguments then.
     *
     * @param first those of the first start
     * @param elsewhere whether other machines take part, which may not see this one's folders, and
     *     must be given the same arguments
     */
    List<String> arguments(List<String> first, boolean elsewhere);

    /** Where they go on, for people: {@code from …}. */
    String from();
  }

  /** With the same arguments, and nothing kept of what was done before. */
  public static final Restart ANEW = again("from the beginning");

  /** With the same arguments, by which the command goes on. */
  public static final Restart BEHIND_WHAT_IS_DONE = again("behind what is done");

  private final ProcessesOption options;
  private final CommandSpec spec;
  private final Optional<Place> place;
  private final Optional<Node> node;

  /**
   * In the environment of this process.
   *
   * @throws IllegalArgumentException naming a variable of a launcher that is wrong or missing
   */
  public RankedCommand(ProcessesOption options, CommandSpec spec) {
    this(options, spec, System.getenv());
  }

  private RankedCommand(
      ProcessesOption options, CommandSpec spec, Map<String, String> environment) {
    this.options = options;
    this.spec = spec;
    Optional<Node> found = Node.of(environment, Cuda::deviceCount);
    boolean one = options.processes() == 1 && found.isPresent() && found.get().processes() == 1;
    place = one ? found.get().place() : Place.of(environment);
    node = one ? Optional.empty() : found;
  }

  private static Restart again(String from) {
    return new Restart() {
      @Override
      public List<String> arguments(List<String> first, boolean elsewhere) {
        return first;
      }

      @Override
      public String from() {
        return from;
      }
    };
  }

  /** Whether this is one of several processes that were started to work together. */
  public boolean isRank() {
    return place.isPresent();
  }

  /** Whether this process does the work, and no other. */
  public boolean isAlone() {
    return place.isEmpty() && node.isEmpty() && options.processes() == 1;
  }

  /**
   * Whether this process is the one that people look at: the only one; the program's own launcher,
   * which outlives its processes, of the first machine; or rank 0 of another launcher.
   */
  public boolean isSeen() {
    if (isRank()) {
      return place.get().rank() == 0 && !ProcessLauncher.hasStartedThis();
    }
    return node.isEmpty() || node.get().rank() == 0;
  }

  /** Whether a launcher says that it has started this before. */
  public boolean isRestarted() {
    return place.isPresent() && place.get().restart() > 0;
  }

  /**
   * Does the work: here, at this rank of several, or in processes that are started for it.
   *
   * @param work what each process does with the others; gives its exit status
   * @return the exit status
   */
  public int run(Restart restart, ToIntFunction<Team> work) {
    if (place.isPresent()) {
      return ranked(place.get(), work);
    }
    if (isAlone()) {
      return work.applyAsInt(Team.alone());
    }
    int here = options.processes() == 1 ? node.map(Node::processes).orElse(1) : options.processes();
    ParseResult given = spec.root().commandLine().getParseResult();
    var launcher =
        new ProcessLauncher(
            here, node.map(n -> n.of(here)), options.restarts(), spec.commandLine().getErr());
    // What a file of arguments says is said to them without the file.
    return launcher.run(
        given.originalArgs().size(), ProcessesOption.ofRank(given.expandedArgs()), restart);
  }

  private int ranked(Place self, ToIntFunction<Team> work) {
    if (options.processes() > 1) {
      throw new IllegalArgumentException(
          "this is %s: leave out --processes".formatted(self.describe()));
    }
    ProcessLauncher.watch();
    try (var meeting = self.meet(options.address(), options.timeout(), facts())) {
      return work.applyAsInt(meeting.team());
    } catch (DistributedException e) {
      spec.commandLine()
          .getErr()
          .printf("%s: %s%n", spec.qualifiedName().replace("bin/", ""), e.getMessage());
      return LOST_OTHERS;
    }
  }

  /** What must be the same at all ranks. */
  private Map<String, String> facts() {
    List<String> arguments = spec.root().commandLine().getParseResult().expandedArgs();
    return Map.of(
        "command line",
        String.join(" ", ProcessesOption.ofAllMachines(arguments)),
        "version of byol",
        String.join(" ", spec.root().version()));
  }
}

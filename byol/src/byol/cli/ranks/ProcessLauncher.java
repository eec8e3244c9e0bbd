package byol.cli.ranks;

import byol.cli.progress.Interruption;
import byol.parallel.MachineThreads;
import byol.parallel.Node;
import byol.parallel.Place;
import byol.util.ScratchFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Starts the processes of a command on this machine, and all of them again when one dies. They meet
 * in a file, and talk by the loopback interface alone, unless other machines take part.
 */
final class ProcessLauncher {
  private static final int BY_SIGNAL = 128;
  private static final int CONNECT_MILLIS = 2000;

  /** Of SIGHUP, SIGINT, SIGUSR1 and SIGTERM, after which a process ends in its own time. */
  private static final Set<Integer> ASKED_TO_STOP = Set.of(129, 130, 138, 143);

  private static final long GRACE_SECONDS = 20;
  private static final long OTHER_NODES_SECONDS = 5;
  private static final long LEFT_OVER_SECONDS = 30;

  private final int processes;
  private final Node node;
  private final boolean alone;
  private final int restarts;
  private final PrintWriter err;
  private volatile boolean stopping;
  private volatile List<Process> running = List.of();

  /**
   * A launcher.
   *
   * @param node this machine among others; empty if there is none
   * @param restarts how often all are started again
   * @param err where to say what happened
   */
  ProcessLauncher(int processes, Optional<Node> node, int restarts, PrintWriter err) {
    this.processes = processes;
    this.node = node.orElse(new Node(1, 0, processes, null, 0));
    this.alone = this.node.isAlone();
    this.restarts = restarts;
    this.err = err;
  }

  /**
   * Runs them to the end.
   *
   * @param ownArguments how many this process's own command ends with
   * @param arguments of the program at the first start
   * @return the exit status
   */
  int run(int ownArguments, List<String> arguments, RankedCommand.Restart restart) {
    try (var folder = ScratchFolder.open();
        var _ = new Interruption(this::stop)) {
      List<String> next = arguments;
      for (int start = 0; ; start++) {
        int status = once(folder.path(), start, ownArguments, next);
        boolean again = status == RankedCommand.LOST_OTHERS || status >= BY_SIGNAL;
        if (stopping || !again) {
          return status;
        }
        if (start == restarts) {
          err.printf(
              "byol: given up after %s restarts; started by hand it goes on %s%n",
              start, restart.from());
          return 1;
        }
        err.printf(
            "byol: all %s processes start again %s (restart %s of %s)%n",
            processes, restart.from(), start + 1, restarts);
        err.flush();
        awaitOtherNodes();
        next = restart.arguments(arguments, !alone);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return 1;
    }
  }

  /**
   * Until those of other machines have seen it as well: the first waits so long that the others
   * find nobody where they meet, and they wait for that.
   */
  private void awaitOtherNodes() throws InterruptedException {
    if (alone) {
      return;
    }
    if (node.rank() == 0) {
      TimeUnit.SECONDS.sleep(OTHER_NODES_SECONDS);
      return;
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LEFT_OVER_SECONDS);
    while (!stopping && System.nanoTime() < deadline && isServed(node.host(), node.port())) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static boolean isServed(String host, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void stop() {
    stopping = true;
    running.forEach(Process::destroy);
  }

  /**
   * The status of the process that ended first with an error of its own; 0 if none did. If some
   * were asked to stop, and the others stopped with them, that is no error.
   */
  private int once(Path folder, int start, int ownArguments, List<String> arguments)
      throws IOException, InterruptedException {
    List<Process> ranks = new ArrayList<>();
    BlockingQueue<Process> ended = new LinkedBlockingQueue<>();
    List<String> command = command(ownArguments);
    command.addAll(arguments);
    for (int rank = 0; rank < processes; rank++) {
      Process process = start(command, folder, start, rank);
      process.onExit().thenAccept(ended::add);
      ranks.add(process);
    }
    running = List.copyOf(ranks);
    if (stopping) {
      stop();
    }
    int status = 0;
    boolean stopped = false;
    boolean failed = false;
    for (int left = ranks.size(); left > 0; left--) {
      // The others see it by themselves; what does not is ended.
      Process process = status == 0 ? ended.take() : ended.poll(GRACE_SECONDS, TimeUnit.SECONDS);
      if (process == null) {
        ranks.forEach(Process::destroyForcibly);
        process = ended.take();
      }
      int exit = process.exitValue();
      if (exit != 0 && !stopping) {
        report(ranks.indexOf(process), exit, folder, start, status == 0);
        if (status == 0) {
          callOff(folder, start, ranks.indexOf(process));
        }
      }
      stopped |= ASKED_TO_STOP.contains(exit);
      failed |= exit != 0 && !ASKED_TO_STOP.contains(exit);
      boolean own = exit != 0 && exit != RankedCommand.LOST_OTHERS;
      status = status == 0 || own && status == RankedCommand.LOST_OTHERS ? exit : status;
    }
    stopping |= stopped && !failed;
    return status;
  }

  /** For those that still wait for one that has ended. */
  private void callOff(Path folder, int start, int rank) {
    if (alone) {
      Place.callOff(store(folder, start), "rank %s has ended".formatted(rank));
    }
  }

  /** This process's own command, without the program's arguments. */
  private static List<String> command(int arguments) throws IOException {
    String all = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(List.of(all.split("\0", -1)));
    words.removeLast(); // after the last NUL
    return new ArrayList<>(words.subList(0, words.size() - arguments));
  }

  private Process start(List<String> command, Path folder, int start, int rank) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.putAll(node.environment(rank));
    environment.put(Place.LAUNCHER, String.valueOf(ProcessHandle.current().pid()));
    if (alone) {
      environment.put(Place.STORE, store(folder, start).toString());
    }
    if (!environment.containsKey("OMP_NUM_THREADS")) {
      environment.put("OMP_NUM_THREADS", String.valueOf(Math.max(1, cores / processes)));
      environment.put(MachineThreads.VARIABLE, String.valueOf(cores));
    }
    if (rank == 0) {
      return builder.inheritIO().start();
    }
    return builder
        .redirectOutput(Redirect.DISCARD)
        .redirectError(said(folder, start, rank).toFile())
        .start();
  }

  private static Path store(Path folder, int start) {
    return folder.resolve("store-" + start);
  }

  private static Path said(Path folder, int start, int rank) {
    return folder.resolve("said-" + start + "-" + rank);
  }

  private void report(int rank, int exit, Path folder, int start, boolean first)
      throws IOException {
    if (exit > BY_SIGNAL) {
      err.printf("byol: rank %s was ended by signal %s%n", rank, exit - BY_SIGNAL);
    } else if (rank != 0 && (first || exit != RankedCommand.LOST_OTHERS)) {
      // In the charset of the terminal, or in none where native code wrote it.
      byte[] said = Files.readAllBytes(said(folder, start, rank));
      new String(said, Charset.forName(System.getProperty("native.encoding")))
          .lines()
          .forEach(err::println);
    }
    err.flush();
  }

  /** Whether this process is one that a launcher of this kind has started. */
  static boolean hasStartedThis() {
    return System.getenv(Place.LAUNCHER) != null;
  }

  /** Ends this process, with a checkpoint, when the launcher that started it is gone. */
  static void watch() {
    String launcher = System.getenv(Place.LAUNCHER);
    if (launcher != null) {
      ProcessHandle.of(Long.parseLong(launcher))
          .ifPresentOrElse(
              process -> process.onExit().thenRun(() -> System.exit(1)), () -> System.exit(1));
    }
  }
}

package byol.cli.run;

import byol.cli.progress.Interruption;
import byol.parallel.Place;
import byol.util.ScratchFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Starts the processes of a training on this machine, and all of them again when one dies. They
 * meet in a file, and talk by the loopback interface alone.
 */
final class ProcessLauncher {
  /** The exit status of a process that lost the others, as sysexits.h has it: try again. */
  static final int LOST_OTHERS = 75;

  /** The launcher's process, by which its children notice that it is gone. */
  static final String LAUNCHER = "BYOL_LAUNCHER";

  private static final int BY_SIGNAL = 128;
  private static final long GRACE_SECONDS = 20;

  private final ProcessesOption options;
  private final PrintWriter err;
  private volatile boolean stopping;
  private volatile List<Process> running = List.of();

  ProcessLauncher(ProcessesOption options, PrintWriter err) {
    this.options = options;
    this.err = err;
  }

  /**
   * Runs them to the end.
   *
   * @param arguments of the program when a start is made
   * @return the exit status
   */
  int run(int ownArguments, Supplier<List<String>> arguments) {
    try (var folder = ScratchFolder.open();
        var _ = new Interruption(this::stop)) {
      for (int start = 0; ; start++) {
        int status = once(folder.path(), start, ownArguments, arguments.get());
        boolean again = status == LOST_OTHERS || status >= BY_SIGNAL;
        if (stopping || !again) {
          return status;
        }
        if (start == options.restarts()) {
          err.printf(
              "byol: given up after %s restarts; bin/byol pretrain --resume goes on%n", start);
          return 1;
        }
        err.printf(
            "byol: all %s processes start again from the newest checkpoint (restart %s of %s)%n",
            options.processes(), start + 1, options.restarts());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return 1;
    }
  }

  private void stop() {
    stopping = true;
    running.forEach(Process::destroy);
  }

  /** The status of the process that ended first with an error of its own; 0 if none did. */
  private int once(Path folder, int start, int ownArguments, List<String> arguments)
      throws IOException, InterruptedException {
    List<Process> ranks = new ArrayList<>();
    BlockingQueue<Process> ended = new LinkedBlockingQueue<>();
    List<String> command = command(ownArguments);
    command.addAll(arguments);
    for (int rank = 0; rank < options.processes(); rank++) {
      Process process = start(command, folder, start, rank);
      process.onExit().thenAccept(ended::add);
      ranks.add(process);
    }
    running = List.copyOf(ranks);
    if (stopping) {
      stop();
    }
    int status = 0;
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
      }
      boolean own = exit != 0 && exit != LOST_OTHERS;
      status = status == 0 || own && status == LOST_OTHERS ? exit : status;
    }
    return status;
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
    builder
        .environment()
        .putAll(
            Map.of(
                "RANK",
                String.valueOf(rank),
                "LOCAL_RANK",
                String.valueOf(rank),
                "WORLD_SIZE",
                String.valueOf(options.processes()),
                "LOCAL_WORLD_SIZE",
                String.valueOf(options.processes()),
                Place.STORE,
                folder.resolve("store-" + start).toString(),
                LAUNCHER,
                String.valueOf(ProcessHandle.current().pid())));
    builder
        .environment()
        .putIfAbsent("OMP_NUM_THREADS", String.valueOf(Math.max(1, cores / options.processes())));
    if (rank == 0) {
      return builder.inheritIO().start();
    }
    return builder
        .redirectOutput(Redirect.DISCARD)
        .redirectError(said(folder, start, rank).toFile())
        .start();
  }

  private static Path said(Path folder, int start, int rank) {
    return folder.resolve("said-" + start + "-" + rank);
  }

  private void report(int rank, int exit, Path folder, int start, boolean first)
      throws IOException {
    if (exit > BY_SIGNAL) {
      err.printf("byol: rank %s was ended by signal %s%n", rank, exit - BY_SIGNAL);
    } else if (rank != 0 && (first || exit != LOST_OTHERS)) {
      Files.readAllLines(said(folder, start, rank)).forEach(err::println);
    }
    err.flush();
  }

  /** Ends this process, with a checkpoint, when the launcher that started it is gone. */
  static void watch() {
    String launcher = System.getenv(LAUNCHER);
    if (launcher != null) {
      ProcessHandle.of(Long.parseLong(launcher))
          .ifPresentOrElse(
              process -> process.onExit().thenRun(() -> System.exit(1)), () -> System.exit(1));
    }
  }
}

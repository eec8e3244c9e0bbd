package byol.cli;

import byol.cli.run.CannotGoOn;
import byol.data.DataException;
import byol.foreign.LoadingException;
import byol.io.WriteException;
import byol.run.RunInUseException;
import byol.torch.TorchException;
import byol.train.TrainingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in one message for the user. */
final class Failures {
  private Failures() {}

  static String describe(Throwable e) {
    return switch (e) {
      case TorchException.OutOfMemory memory ->
          memory.getMessage()
              + "; use a smaller --batch-size, with --accumulate for the same effective batch";
      case TorchException torch -> torch.getMessage();
      case LoadingException library -> library.getMessage();
      case DataException data -> data.getMessage();
      case RunInUseException inUse -> inUse.getMessage();
      case CannotGoOn training -> training.getMessage();
      case TrainingException training -> training.getMessage();
      case WriteException write -> write.getMessage();
      case UncheckedIOException io when namesMore(io) -> io.getMessage();
      case UncheckedIOException io -> describe(io.getCause());
      case NoSuchFileException file -> "there is no file " + file.getFile();
      case AccessDeniedException file -> "not allowed to use " + file.getFile();
      case FileAlreadyExistsException file -> file.getFile() + " is there already";
      case FileSystemException file -> file.getFile() + ": " + file.getReason();
      case IOException io -> io.getMessage();
      case IllegalArgumentException argument when argument.getMessage() != null ->
          argument.getMessage();
      case OutOfMemoryError threads when String.valueOf(threads.getMessage()).contains("thread") ->
          "the system allows this process no more threads: use fewer with --threads and"
              + " --loader-threads, or raise the limit (ulimit -u)";
      case OutOfMemoryError memory ->
          "Java's memory is exhausted (%s): give it more, as in BYOL_JAVA_OPTS=-Xmx8g bin/byol …"
              .formatted(memory.getMessage());
      // A failed class initialization hides what failed.
      case ExceptionInInitializerError error when error.getCause() != null ->
          describe(error.getCause());
      default -> "unexpected %s; --verbose shows where".formatted(e);
    };
  }

  /** A full disk is told without the file: whoever wrapped it knew. */
  private static boolean namesMore(UncheckedIOException e) {
    IOException cause = e.getCause();
    return !(cause instanceof FileSystemException)
        && e.getMessage() != null
        && !e.getMessage().equals(cause.toString());
  }
}

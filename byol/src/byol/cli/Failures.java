package byol.cli;

import byol.ablate.AblationExistsException;
import byol.ablate.suite.NotForSuitesException;
import byol.cli.run.CannotGoOn;
import byol.cli.run.CheckpointAdvice;
import byol.command.use.ClassifierExistsException;
import byol.data.DataException;
import byol.eval.probe.DivergedException;
import byol.export.ExportMismatchException;
import byol.foreign.LoadingException;
import byol.io.InUseException;
import byol.io.ResourceLimitException;
import byol.io.WriteException;
import byol.mlflow.MlflowException;
import byol.run.RunExistsException;
import byol.torch.distributed.DistributedException;
import byol.torch.library.TorchException;
import byol.train.TrainingException;
import byol.use.ModelFileException;
import byol.use.NoEncoderException;
import byol.util.ShellWords;
import byol.weights.WeightsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ServiceConfigurationError;

/** What went wrong, in one message for the user. */
final class Failures {
  private Failures() {}

  static String describe(Throwable e) {
    String message = facts(e);
    return Shortage.behind(e)
        .filter(lack -> !message.contains(lack.advice()))
        .map(lack -> message + "; " + lack.advice())
        .orElse(message);
  }

  private static String facts(Throwable e) {
    return switch (e) {
      case TorchException.OutOfMemory memory ->
          memory.getMessage()
              + "; use a smaller batch if the command has --batch-size (in pretrain with"
              + " --accumulate for the same effective batch), fewer processes, or --device cpu";
      case TorchException torch -> torch.getMessage();
      case DistributedException together -> together.getMessage();
      case LoadingException library -> library.getMessage();
      case DataException data -> DataAdvice.of(data);
      case MlflowException mlflow -> mlflow.getMessage();
      case InUseException inUse -> inUse.getMessage();
      case DivergedException training -> training.getMessage();
      case ExportMismatchException export -> export.getMessage();
      case CannotGoOn training -> training.getMessage();
      case TrainingException training -> training.getMessage();
      case WriteException write -> write.getMessage();
      case ResourceLimitException limit -> limit.getMessage();
      case UncheckedIOException io when namesMore(io) -> io.getMessage();
      case UncheckedIOException io -> facts(io.getCause());
      case NoSuchFileException file -> "there is no file " + file.getFile();
      case AccessDeniedException file -> "not allowed to use " + file.getFile();
      case FileAlreadyExistsException file -> file.getFile() + " is there already";
      case FileSystemException file -> file.getFile() + ": " + file.getReason();
      case IOException io -> io.getMessage();
      case RunExistsException run ->
          run.getMessage()
              + (run.isWhole()
                  ? ": go on with --resume, choose another folder with --out, or delete it"
                  : run.isResumable()
                      ? ": --resume writes it again as the newest checkpoint has it and goes on, or"
                          + " choose another folder with --out"
                      : ": put its config.json back and go on with --resume, or choose another"
                          + " folder with --out");
      case AblationExistsException ablation ->
          ablation.getMessage() + ": go on with --resume, or choose another folder with --out";
      case ClassifierExistsException classifier ->
          classifier.getMessage()
              + (classifier.isResumable() ? ": go on with --resume, or choose" : ": choose")
              + " another folder with --out";
      case NotForSuitesException suite ->
          suite.getMessage() + ": give it as " + option(suite.key());
      case NoEncoderException run -> withoutEncoder(run);
      case ModelFileException file when file.isUndescribed() ->
          file.getMessage()
              + ". Export it again from its run (bin/byol export --run DIR), or name that run";
      case WeightsException weights -> weights.getMessage() + remedy(weights);
      case IllegalArgumentException argument when argument.getMessage() != null ->
          argument.getMessage();
      // What a format or a layer cannot express.
      case UnsupportedOperationException beyond when beyond.getMessage() != null ->
          beyond.getMessage();
      // A part that a program adds, which names itself.
      case ServiceConfigurationError extension -> extension.getMessage();
      case OutOfMemoryError memory -> Shortage.describe(memory);
      // A failed class initialization hides what failed.
      case ExceptionInInitializerError error when error.getCause() != null ->
          facts(error.getCause());
      default -> "unexpected %s; --verbose shows where".formatted(e);
    };
  }

  private static String withoutEncoder(NoEncoderException e) {
    String resume = "bin/byol pretrain --resume --out " + ShellWords.quote(e.run());
    return e.isDamaged()
        ? e.getMessage() + ". " + CheckpointAdvice.wayOut(e.earlier(), resume)
        : "%s: train it first with %s".formatted(e.getMessage(), resume);
  }

  private static String remedy(WeightsException e) {
    return switch (e.remedy()) {
      case NONE -> "";
      case SAVE_WEIGHTS_ALONE ->
          ". If you trust the file, load it in Python and save its state_dict alone:"
              + " torch.save(model.state_dict(), FILE)";
      case CHOOSE_NETWORK ->
          ". --arch, --width, --stem and --encoder-norm say what the encoder of the run is";
    };
  }

  /** What decides a setting that suites leave open. */
  private static String option(String key) {
    return switch (key) {
      case "seed" -> "--seeds";
      case "channels" -> "--data";
      default -> "--" + key.replace('_', '-');
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

package byol.command.use;

import byol.eval.features.ConfusionMatrix;
import byol.eval.finetune.Classifier;
import byol.eval.finetune.ClassifierTraining;
import byol.eval.finetune.ClassifierTraining.Epoch;
import byol.export.Exporter;
import byol.export.ModelInfo;
import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.InUseException;
import byol.io.IoReason;
import byol.io.PartialFiles;
import byol.io.ProcessLock;
import byol.json.Json;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import byol.util.SetAside;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of a classifier: {@code finetune.json} (how it is trained), {@code last.safetensors}
 * (all that is needed to go on), {@code best.safetensors} (the classifier as trained), and in the
 * end {@code classifier.safetensors}, {@code classifier.pt} and {@code summary.json}.
 */
final class ClassifierFolder implements AutoCloseable {
  private static final String PLAN = "finetune.json";
  private static final String LAST = "last.safetensors";
  private static final String BEST = "best.safetensors";
  private static final String HISTORY = "history";

  private final Path folder;
  private final Plan plan;
  private final ProcessLock lock;
  private final boolean begun;
  private final boolean made;
  private History history = new History(List.of());

  /**
   * How a classifier is trained.
   *
   * @param encoder where the encoder is
   * @param digest of the encoder
   * @param data the SPEC of the images
   * @param images tells one collection of images from another
   * @param classes their names
   * @param settings of the training
   * @param maxSkipped the largest share of damaged images that is borne
   */
  record Plan(
      String encoder,
      String digest,
      String data,
      String images,
      List<String> classes,
      ClassifierTraining.Settings settings,
      double maxSkipped) {

    /** Whether nothing is missing that a damaged file may lack. */
    boolean isWhole() {
      return encoder != null
          && digest != null
          && data != null
          && images != null
          && classes != null
          && settings != null;
    }

    /** Refuses to go on with what is not the same any more. */
    void check(Plan now, Path folder) {
      if (!digest.equals(now.digest)) {
        throw new IllegalArgumentException(
            "%s began with another encoder than %s holds now".formatted(folder, encoder));
      }
      if (!images.equals(now.images) || !classes.equals(now.classes)) {
        throw new IllegalArgumentException(
            "%s began with other images than there are now in %s".formatted(folder, data));
      }
    }
  }

  /** The epochs that are complete. */
  record History(List<Epoch> epochs) {
    History {
      epochs = List.copyOf(epochs);
    }

    History and(Epoch epoch) {
      List<Epoch> all = new ArrayList<>(epochs);
      all.add(epoch);
      return new History(all);
    }

    Epoch last() {
      return epochs.isEmpty() ? null : epochs.getLast();
    }

    Epoch best() {
      Epoch best = null;
      for (Epoch epoch : epochs) {
        best = best == null || epoch.isBetterThan(best) ? epoch : best;
      }
      return best;
    }

    boolean isBest(Epoch next) {
      return epochs.isEmpty() || next.isBetterThan(best());
    }

    /** Whether all epochs are done, or too many without a better result. */
    boolean isFinished(ClassifierTraining.Settings settings) {
      return epochs.size() >= settings.epochs()
          || !epochs.isEmpty() && epochs.size() - best().epoch() >= settings.patience();
    }
  }

  /** What is in summary.json. */
  private record Summary(
      String encoder,
      String data,
      int trainImages,
      int heldOutImages,
      Epoch best,
      String measuredOn,
      long images,
      double accuracy,
      List<ConfusionMatrix.ClassFigures> perClass,
      List<List<Long>> confusion,
      List<Epoch> epochs) {}

  private ClassifierFolder(Path folder, Plan plan, ProcessLock lock, boolean begun, boolean made) {
    this.folder = folder;
    this.plan = plan;
    this.lock = lock;
    this.begun = begun;
    this.made = made;
  }

  /**
   * Refuses a folder that is taken.
   *
   * @throws ClassifierExistsException if there is a classifier, also one that has lost its plan, or
   *     a run in it
   */
  static void refuseExisting(Path folder) {
    if (Files.exists(folder.resolve(PLAN))) {
      throw new ClassifierExistsException(folder, "classifier", true);
    }
    if (Files.exists(folder.resolve(LAST)) || Files.exists(folder.resolve(BEST))) {
      throw new ClassifierExistsException(folder, "classifier without " + PLAN, false);
    }
    if (Files.exists(folder.resolve("config.json"))) {
      throw new ClassifierExistsException(folder, "run", false);
    }
  }

  /**
   * How the classifier of a folder is trained.
   *
   * @throws IllegalArgumentException if there is none, or it is damaged
   */
  static Plan plan(Path folder) {
    Path file = folder.resolve(PLAN);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "%s is not the folder of a classifier: it has no %s".formatted(folder, PLAN));
    }
    Plan plan = Json.read(file, Plan.class);
    if (!plan.isWhole()) {
      throw new IllegalArgumentException(
          "%s is damaged: it does not say all that is needed to go on; put a copy of it in its place, or train in another folder"
              .formatted(file));
    }
    return plan;
  }

  /**
   * Opens the folder, which nobody else can train in meanwhile.
   *
   * @param resume whether it must have been trained in before, in the same way
   * @throws InUseException if another process trains in it
   * @throws IllegalArgumentException if it was trained with another encoder or other images
   */
  static ClassifierFolder open(Path folder, Plan plan, boolean resume) {
    try {
      boolean made = Files.notExists(folder);
      Folders.create(folder.toAbsolutePath());
      ProcessLock lock =
          ProcessLock.tryTake(folder.resolve(".lock"))
              .orElseThrow(
                  () -> new InUseException("another process trains the classifier " + folder));
      try {
        PartialFiles.discard(folder, _ -> true);
        if (resume) {
          plan(folder).check(plan, folder);
        } else {
          refuseExisting(folder);
          AtomicFile.write(folder.resolve(PLAN), Json.pretty(plan) + "\n");
        }
        return new ClassifierFolder(folder, plan, lock, !resume, made);
      } catch (IOException | RuntimeException | Error e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + folder + ": " + IoReason.of(e), e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  History history() {
    return history;
  }

  /**
   * The weights and the history of the last epoch that was complete, if there was one. Without the
   * best weights, or those of the last epoch, the same are had again by beginning anew; then what
   * is there is put aside.
   *
   * @param notes told why that is
   * @return what there is to go on from; empty to begin with the first epoch
   */
  Optional<Safetensors> last(Consumer<String> notes) {
    Path last = folder.resolve(LAST);
    Path best = folder.resolve(BEST);
    if (begun || !Files.exists(last) && !Files.exists(best)) {
      if (!begun) {
        notes.accept("no epoch was complete: training begins with the first");
      }
      return Optional.empty();
    }
    try {
      Safetensors read = Safetensors.read(last);
      history = history(read, last);
      if (!isLastBest()) {
        checkBest();
      }
      return Optional.of(read);
    } catch (IllegalArgumentException damage) {
      history = new History(List.of());
      String kept = putAside(last) + putAside(best);
      notes.accept(
          "%s: training begins anew with the first epoch, to the same weights%s"
              .formatted(damage.getMessage(), kept));
      return Optional.empty();
    }
  }

  private static History history(Safetensors last, Path file) {
    String text = last.metadata().get(HISTORY);
    JsonElement json = text == null ? null : Json.element(text, file.toString());
    History read =
        json instanceof JsonObject object
            ? Json.parse(object, History.class, file.toString())
            : new History(List.of());
    if (read.epochs().isEmpty()) {
      throw new IllegalArgumentException(file + " does not say which epochs are complete");
    }
    return read;
  }

  private static String putAside(Path file) {
    try {
      return Files.exists(file)
          ? "; what was there is kept as " + SetAside.move(file, ".earlier").getFileName()
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot rename " + file + ": " + IoReason.of(e), e);
    }
  }

  private boolean isLastBest() {
    return !history.epochs().isEmpty() && history.best().equals(history.last());
  }

  private void checkBest() {
    try (var _ = TensorScope.open()) {
      Safetensors.read(folder.resolve(BEST));
    }
  }

  /** Whether the best weights are lost, and those of the last epoch are the same. */
  boolean lacksBest() {
    try {
      checkBest();
      return false;
    } catch (IllegalArgumentException e) {
      return isLastBest();
    }
  }

  void saveBest(Classifier classifier, ModelInfo info) {
    Exporter.safetensors(classifier, folder.resolve(BEST), true, info);
  }

  void loadBest(Classifier classifier) {
    try (var _ = TensorScope.open()) {
      classifier.loadStateDict(Safetensors.read(folder.resolve(BEST)).tensors());
    }
  }

  /** After {@link #saveBest}, so that what it says of the best is there. */
  void saveLast(ClassifierTraining training, Epoch epoch) {
    History now = history.and(epoch);
    new Safetensors(training.stateDict(), Map.of(HISTORY, Json.line(now)))
        .write(folder.resolve(LAST));
    history = now;
  }

  void summarize(ConfusionMatrix confusion, String measuredOn, ClassifierTraining training) {
    var summary =
        new Summary(
            plan.encoder(),
            plan.data(),
            training.fittingImages(),
            training.heldOut().size(),
            history.best(),
            measuredOn,
            confusion.images(),
            confusion.accuracy(),
            confusion.perClass(),
            confusion.rows(),
            history.epochs());
    AtomicFile.write(folder.resolve("summary.json"), Json.pretty(summary) + "\n");
  }

  /** Leaves nothing behind of a training that began here and did not complete an epoch. */
  @Override
  public void close() {
    try {
      if (begun && history.epochs().isEmpty() && Files.notExists(folder.resolve(LAST))) {
        Disk.current().delete(folder.resolve(PLAN));
        Disk.current().delete(folder.resolve(BEST));
        lock.closeAndDelete(folder.resolve(".lock"));
        if (made && isEmpty()) {
          Disk.current().delete(folder);
        }
      } else {
        lock.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + folder + ": " + IoReason.of(e), e);
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}

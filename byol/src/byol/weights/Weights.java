package byol.weights;

import byol.Method;
import byol.config.ModelConfig;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.export.ModelInfo;
import byol.model.Encoder;
import byol.nn.norm.NormSpec;
import byol.run.Checkpoint;
import byol.use.ModelFile;
import byol.use.NoEncoderException;
import byol.util.Digests;
import byol.weights.NetworkFacts.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Weights to begin with, from what there is: a run or its checkpoint, an exported encoder, weights
 * with torchvision's or timm's names, a file of {@code torch.save}. Nothing of a file is run.
 *
 * <pre>{@code
 * try (var _ = TensorScope.open()) {
 *   var encoder = new ResNet(config);
 *   Transfer transfer = Weights.read(Path.of("resnet50.pth")).into(encoder, config.norm());
 *   transfer.lines().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Weights {
  private final Path file;
  private final String sha256;
  private final StateDict state;
  private final NetworkFacts facts;
  private final RunConfig run;

  private Weights(Path file, String sha256, StateDict state, NetworkFacts facts, RunConfig run) {
    this.file = file;
    this.sha256 = sha256;
    this.state = state;
    this.facts = facts;
    this.run = run;
  }

  /**
   * Reads weights into the innermost scope, on the CPU.
   *
   * @param path a file, or the folder of a run (then its newest checkpoint) or of a classifier
   * @throws WeightsException if there are none that can be read
   * @throws NoEncoderException if it is a run without a checkpoint
   * @throws UncheckedIOException if it cannot be read
   */
  public static Weights read(Path path) {
    Path file = Files.isDirectory(path) ? ModelFile.weightsIn(path) : path;
    StateDict state = StateDict.read(file);
    String described = state.metadata().get(ModelInfo.NAME);
    RunConfig run = described == null ? config(file, state).orElse(null) : null;
    NetworkFacts facts;
    if (described != null) {
      facts = NetworkFacts.of(ModelInfo.parse(described, file.toString()));
    } else {
      facts = run == null ? NetworkFacts.of(state.tensors(), file) : NetworkFacts.of(run);
    }
    return new Weights(file, digest(file), state, facts, run);
  }

  private static Optional<RunConfig> config(Path file, StateDict state) {
    return state.metadata().containsKey(Checkpoint.STEP)
        ? ModelFile.config(file, state.metadata())
        : Optional.empty();
  }

  private static String digest(Path file) {
    MessageDigest digest = Digests.sha256();
    byte[] piece = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The file that they were read from. */
  public Path file() {
    return file;
  }

  /** SHA-256 of the file, in hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** All that the file holds. */
  public StateDict state() {
    return state;
  }

  /**
   * What is known of their network, as settings of a run whose network they fit. Its norm is among
   * them where an export or a run of this project says it; of a checkpoint the heads are too.
   */
  public Settings settings() {
    Settings settings = facts.settings();
    if (run != null) {
      ModelConfig model = run.model();
      return settings
          .with("encoder_norm", model.encoderNorm())
          .with("projector_norm", model.projectorNorm())
          .with("predictor_norm", model.predictorNorm())
          .with("hidden", model.hidden())
          .with("projection", model.projection());
    }
    return facts.source() == Source.EXPORT ? settings.with("norm", facts.norm()) : settings;
  }

  /**
   * Puts them into an encoder: all tensors whose names and shapes fit, or none.
   *
   * @param norm of the encoder, to say what is other than it was
   * @throws WeightsException if none fits, one has another shape or is no number, or the file holds
   *     several networks
   */
  public Transfer into(Encoder encoder, NormSpec norm) {
    EncoderTransfer transfer = new EncoderTransfer(file, state, facts, encoder, norm);
    transfer.copy();
    return transfer.report(sha256, holds());
  }

  /**
   * Puts them into the networks of a run: into the encoder, and from a checkpoint of the same heads
   * into those too. The network that follows begins as the trained one, or as the checkpoint's.
   *
   * @param config of the run
   * @throws WeightsException as of an encoder, or if the file is of another architecture or for
   *     images of other channels
   */
  public Transfer into(Method method, RunConfig config) {
    checkNetwork(config.model());
    checkChannels(config.model());
    NormSpec norm = config.model().encoderNorm();
    EncoderTransfer transfer = new EncoderTransfer(file, state, facts, method.encoder(), norm);
    transfer.copy();
    HeadsTransfer heads = new HeadsTransfer(state, run, method, config);
    heads.copy();
    return heads.addTo(transfer.report(sha256, holds()));
  }

  private void checkNetwork(ModelConfig model) {
    boolean other =
        facts.arch() != null && !facts.arch().equals(model.arch())
            || facts.arch() != null && facts.width() != model.width()
            || facts.stem() != null && facts.stem() != model.stem();
    if (other) {
      throw WeightsException.otherNetwork(
          "%s holds %s, and the encoder of this run is %s of width %s, stem %s",
          file, facts.describe(), model.arch(), model.width(), model.stem());
    }
  }

  private void checkChannels(ModelConfig model) {
    if (facts.channels() != null && facts.channels() != model.channels()) {
      throw WeightsException.of(
          "%s holds a network for images of %s channels, and those of this run have %s",
          file, facts.channels(), model.channels());
    }
  }

  private String holds() {
    String what =
        switch (facts.source()) {
          case EXPORT -> "an exported encoder, " + facts.describe();
          case RUN ->
              "a checkpoint of step %s, %s"
                  .formatted(state.metadata().get(Checkpoint.STEP), facts.describe());
          case NAMES -> "by its names " + facts.describe();
          case NOTHING -> facts.describe();
        };
    return "%s (%s)".formatted(what, state.format());
  }
}

package byol;

import byol.model.Encoder;
import byol.model.Network;
import byol.nn.Layer;
import byol.nn.NamedTensors;
import byol.nn.Parameter;
import byol.nn.norm.BatchNorm;
import byol.nn.norm.ChannelAffine;
import byol.optim.ParameterGroups;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.distributed.ProcessGroup;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A way to learn representations from two views of each image. All methods have an encoder and a
 * projector, the online network; they differ in what else they have and in their loss. Data,
 * optimizer, loop and evaluation are the same for all of them.
 *
 * <p>What is evaluated and exported is {@link #encoder()}.
 */
public abstract class Method {
  private final Network online;
  private boolean initializing;
  private Phases phases = Phases.UNOBSERVED;
  private ProcessGroup group;

  /**
   * For methods.
   *
   * @param online encoder and projector
   */
  protected Method(Network online) {
    this.online = online;
  }

  /**
   * What one forward pass gives.
   *
   * @param loss one element: the mean over the images
   * @param features [2N, F] of the trained encoder, without gradient
   * @param projections [2N, P] of the trained projector, without gradient
   */
  public record Output(Tensor loss, Tensor features, Tensor projections) {}

  /**
   * The loss of N images in two views.
   *
   * @param views [2N, C, H, W]: the first views of all images, then the second views
   * @throws IllegalArgumentException if their number is odd or 0
   */
  public final Output forward(Tensor views) {
    if (views.dim() != 4 || views.size(0) == 0 || views.size(0) % 2 != 0) {
      throw new IllegalArgumentException(
          "training takes two views of each image, [2N, C, H, W], not "
              + Arrays.toString(views.shape()));
    }
    // First, while nothing is kept for backward yet: so its working memory adds to nothing.
    Tensor targets = targets(views);
    Tensor features = in(Phase.FORWARD_ONLINE, () -> inPasses(views, online.encoder()));
    Tensor projections = in(Phase.FORWARD_ONLINE, () -> inPasses(features, online.projector()));
    return new Output(loss(projections, targets), features.detach(), projections.detach());
  }

  /**
   * What the online network's output is compared with, where another network makes it.
   *
   * @param views [2N, C, H, W]: the first views of all images, then the second views
   * @return [2N, P] without gradient; null in methods that compare the online network with itself
   */
  protected Tensor targets(Tensor views) {
    return null;
  }

  /**
   * The loss of the method.
   *
   * @param projections [2N, P] of the views by the online network
   * @param targets what {@link #targets} gave
   * @return one element: the mean over the images
   */
  protected abstract Tensor loss(Tensor projections, Tensor targets);

  /** Tells someone from now on where a forward pass is: which network, or the loss. */
  public final void observe(Phases observer) {
    phases = observer;
  }

  /**
   * Tells that this is one of several processes that train together, whose gradients will be
   * averaged: a loss that compares images with each other then has those of all ranks, by {@link
   * #ofAllRanks}.
   */
  public final void joinedBy(ProcessGroup others) {
    group = others;
  }

  /** Has batch norm take the statistics of all ranks' images together, in all networks. */
  public final void shareStatistics(ProcessGroup others) {
    parts().values().forEach(part -> shareStatistics(part, others));
  }

  private static void shareStatistics(Layer layer, ProcessGroup others) {
    if (layer instanceof BatchNorm norm) {
      norm.shareStatistics(others);
    }
    layer.children().values().forEach(child -> shareStatistics(child, others));
  }

  /** Encoder and projector, which are trained. */
  public final Network online() {
    return online;
  }

  /** The encoder that is trained. */
  public final Encoder encoder() {
    return online.encoder();
  }

  /**
   * The networks that are trained beside the online one, by the names that start their tensors', in
   * the order of the map where it is a {@link SequencedMap}, else in that of the names.
   */
  protected Map<String, Layer> extraModules() {
    return Map.of();
  }

  /** The networks that follow the trained ones; none in most methods. */
  protected Map<String, Layer> targetModules() {
    return Map.of();
  }

  /** All networks that are trained. */
  final Map<String, Layer> onlineModules() {
    Map<String, Layer> parts = new LinkedHashMap<>();
    parts.put("online", online);
    parts.putAll(inOneOrder(extraModules()));
    return parts;
  }

  /** Maps such as those of {@code Map.of} have another order in each process. */
  private static Map<String, Layer> inOneOrder(Map<String, Layer> networks) {
    return networks instanceof SequencedMap ? networks : new TreeMap<>(networks);
  }

  /**
   * Moves the networks that follow, after each step of the optimizer. Methods that have such
   * networks override it; in others there is nothing to do.
   *
   * @param tau between 0 (they become the trained ones) and 1 (they stay)
   */
  public void updateTarget(double tau) {
    requireNothingFollows();
  }

  /**
   * The same with a number that is on the device, which a CUDA graph reads at every replay.
   *
   * @param weight {@code 1 − τ}, one float32
   */
  public void updateTarget(Tensor weight) {
    requireNothingFollows();
  }

  private void requireNothingFollows() {
    if (!targetModules().isEmpty()) {
      throw new IllegalStateException(
          getClass().getSimpleName()
              + " has networks that follow: it must override both updateTarget methods");
    }
  }

  /**
   * What the optimizer trains, in two groups: the online network, and the networks beside it, such
   * as a predictor.
   *
   * @param besideRate learning rate of the networks beside, as a multiple of the online network's
   */
  public final ParameterGroups parameterGroups(double besideRate) {
    List<Parameter> beside =
        inOneOrder(extraModules()).values().stream()
            .flatMap(part -> part.parameters().stream())
            .toList();
    return ParameterGroups.of(online.parameters()).and(beside, besideRate);
  }

  /** What the optimizer trains. */
  public final List<Parameter> parameters() {
    return onlineModules().values().stream()
        .flatMap(part -> part.parameters().stream())
        .distinct()
        .toList();
  }

  /** Moves everything to a device; the new tensors belong to the innermost scope. */
  public final void to(Device device) {
    parts().values().forEach(layer -> layer.to(device));
  }

  /** Everything a checkpoint needs, by names that start with their part's: online, predictor… */
  public final Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    parts()
        .forEach(
            (part, layer) ->
                layer.stateDict().forEach((name, tensor) -> state.put(part + "." + name, tensor)));
    return state;
  }

  /**
   * Copies values into {@link #stateDict}.
   *
   * @throws IllegalArgumentException naming what is missing, unknown or of another shape
   */
  public final void loadStateDict(Map<String, Tensor> values) {
    NamedTensors.copy(values, stateDict(), "network");
  }

  private Map<String, Layer> parts() {
    Map<String, Layer> parts = new LinkedHashMap<>(onlineModules());
    parts.putAll(inOneOrder(targetModules()));
    return parts;
  }

  /**
   * Initializes every {@link ChannelAffine} of the trained networks from the statistics of a batch,
   * as batch normalization would have them there; without any, does nothing. To be called once,
   * before the first step. Networks that follow start from the result.
   *
   * @param views [2N, C, H, W], augmented as for training
   */
  public final void initialize(Tensor views) {
    initialize(views, Set.of());
  }

  /**
   * The same but for parts that were initialized by a first batch of their own.
   *
   * @param initialized what names of such parts begin with in {@link #stateDict}, such as {@code
   *     online.encoder}
   */
  public final void initialize(Tensor views, Set<String> initialized) {
    List<ChannelAffine> affine = new ArrayList<>();
    onlineModules().forEach((name, part) -> collect(name, part, initialized, affine));
    if (affine.isEmpty()) {
      return;
    }
    affine.forEach(layer -> layer.followBatch(true));
    initializing = true;
    try (var _ = NoGrad.open();
        var _ = TensorScope.open()) {
      forward(views);
    } finally {
      initializing = false;
      affine.forEach(layer -> layer.followBatch(false));
    }
    updateTarget(0);
  }

  private static void collect(
      String name, Layer layer, Set<String> without, List<ChannelAffine> found) {
    if (without.contains(name)) {
      return;
    }
    if (layer instanceof ChannelAffine affine) {
      found.add(affine);
    }
    layer.children().forEach((child, part) -> collect(name + "." + child, part, without, found));
  }

  // ---- for methods

  /** Does a part of {@link #loss}, for whoever wants to know what takes how long. */
  protected final Tensor in(Phase phase, Supplier<Tensor> work) {
    return phases.in(phase, work);
  }

  /**
   * A layer's output for both views. Without batch statistics, views do not mix: one pass over both
   * equals two, and is faster. With them, each view keeps to itself.
   */
  protected final Tensor inPasses(Tensor views, Layer layer) {
    if (initializing || !usesBatchStatistics()) {
      return layer.forward(views);
    }
    long n = views.size(0) / 2;
    return Tensor.cat(
        List.of(layer.forward(views.narrow(0, 0, n)), layer.forward(views.narrow(0, n, n))), 0);
  }

  private boolean usesBatchStatistics() {
    return parts().values().stream().anyMatch(Layer::usesBatchStatistics);
  }

  /**
   * What a loss that compares images with each other needs of all of them: the rows of all ranks,
   * and of one process alone its own. The gradients of this rank's rows are multiplied by the
   * number of ranks: each rank computes the loss of the whole batch and sees of its gradient the
   * part of its own rows alone, and the mean over the ranks then is the whole gradient.
   *
   * @param views [2N, P], the first views of all images, then the second views
   * @return [2N · ranks, P] in the same order; of other ranks without gradient
   */
  protected final Tensor ofAllRanks(Tensor views) {
    if (group == null) {
      return views;
    }
    Tensor own = views.detach();
    Tensor all = group.allGather(own.to(Device.CPU).contiguous()).to(views.device());
    List<Tensor> parts = new ArrayList<>();
    for (int rank = 0; rank < group.size(); rank++) {
      // The values are own's to the bit, as what is added to them is zero.
      parts.add(
          rank == group.rank() ? own.add(views.sub(own).mul(group.size())) : all.select(0, rank));
    }
    return inOrder(parts);
  }

  /**
   * The views of several ranks as one process has them.
   *
   * @param parts [2N, …] each: the first views of the rank's images, then the second views
   * @return the first views of all ranks, then the second views
   * @throws IllegalArgumentException if there are no parts, or one has an odd number of rows
   */
  public static Tensor inOrder(List<Tensor> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("the views of at least one rank are needed");
    }
    for (Tensor part : parts) {
      if (part.size(0) % 2 != 0) {
        throw new IllegalArgumentException(
            "two views of each image are an even number of rows, not " + part.size(0));
      }
    }
    long n = parts.getFirst().size(0) / 2;
    List<Tensor> ordered = new ArrayList<>();
    parts.forEach(part -> ordered.add(part.narrow(0, 0, n)));
    parts.forEach(part -> ordered.add(part.narrow(0, n, n)));
    return Tensor.cat(ordered, 0);
  }

  /** What a loss computes with: float32 in place of the smaller types that autocast gives. */
  protected static Tensor precise(Tensor tensor) {
    boolean coarse = tensor.dtype() == DType.BFLOAT16 || tensor.dtype() == DType.FLOAT16;
    return coarse ? tensor.to(DType.FLOAT32) : tensor;
  }

  /** Second views before first views: rows that face each row's partner. */
  protected static Tensor swapped(Tensor views) {
    long n = views.size(0) / 2;
    return Tensor.cat(List.of(views.narrow(0, n, n), views.narrow(0, 0, n)), 0);
  }
}

package byol.weights;

import byol.data.Reading;
import byol.model.Encoder;
import byol.model.ResNet;
import byol.nn.Parameter;
import byol.nn.norm.Norm;
import byol.nn.norm.NormSpec;
import byol.nn.norm.WeightStandardization;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;
import byol.weights.NetworkFacts.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What goes from a file into an encoder; all is checked before anything is changed. */
final class EncoderTransfer {
  /** What a run's checkpoint calls the encoder that is trained. */
  private static final String OF_RUNS = "online.encoder.";

  private static final int SHOWN = 3;

  private final Path file;
  private final StateDict state;
  private final NetworkFacts facts;
  private final Encoder encoder;
  private final NormSpec norm;

  /** What their names begin with. */
  private final String prefix;

  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> taken = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  EncoderTransfer(Path file, StateDict state, NetworkFacts facts, Encoder encoder, NormSpec norm) {
    this.file = file;
    this.state = state;
    this.facts = facts;
    this.encoder = encoder;
    this.norm = norm;
    this.prefix = prefix();
    match();
    if (taken.isEmpty()) {
      throw nothingFits();
    }
    check();
    noteNorms();
  }

  private String prefix() {
    if (facts.source() == Source.RUN) {
      return OF_RUNS;
    }
    NamePrefix prefix =
        NamePrefix.find(state.tensors().keySet(), encoder.stateDict().keySet(), file)
            .orElseThrow(this::nothingFits);
    if (!prefix.beside().isEmpty()) {
      notes.add(
          "two networks would fit: that whose names begin with %s is taken, and %s left"
              .formatted(prefix.text(), Reading.some(prefix.beside())));
    } else if (!prefix.text().isEmpty()) {
      notes.add("names in the file begin with " + prefix.text());
    }
    return prefix.text();
  }

  private WeightsException nothingFits() {
    return WeightsException.otherNetwork(
        "%s has no tensor that the encoder of this run has: it names %s, and the encoder %s",
        file,
        Reading.some(List.copyOf(state.tensors().keySet())),
        Reading.some(List.copyOf(encoder.stateDict().keySet())));
  }

  private void match() {
    for (String name : encoder.stateDict().keySet()) {
      if (state.tensors().containsKey(prefix + name)) {
        taken.put(name, prefix + name);
      } else {
        missing.add(name);
      }
    }
  }

  private void check() {
    List<String> wrong = new ArrayList<>();
    TreeSet<String> converted = new TreeSet<>();
    Map<String, Tensor> ours = encoder.stateDict();
    taken.forEach(
        (name, theirName) -> {
          Tensor theirs = state.tensors().get(theirName);
          if (!Arrays.equals(theirs.shape(), ours.get(name).shape())) {
            wrong.add(
                "%s has shape %s there and %s here"
                    .formatted(
                        name,
                        Arrays.toString(theirs.shape()),
                        Arrays.toString(ours.get(name).shape())));
          } else if (theirs.dtype() != ours.get(name).dtype()) {
            converted.add(theirs.dtype() + " to " + ours.get(name).dtype());
          }
        });
    if (!wrong.isEmpty()) {
      throw WeightsException.otherNetwork(
          "%s does not fit the encoder of this run: %s%s",
          file,
          String.join("; ", wrong.subList(0, Math.min(SHOWN, wrong.size()))),
          wrong.size() > SHOWN ? "; and %s more".formatted(wrong.size() - SHOWN) : "");
    }
    if (encoder instanceof ResNet && facts.source() == Source.NAMES) {
      checkBlocks();
    }
    checkFinite();
    converted.forEach(types -> notes.add("converted from " + types));
  }

  /** A deeper or shallower ResNet, or one with other blocks, has all the names of a part of it. */
  private void checkBlocks() {
    Map<String, Parameter> parameters = encoder.namedParameters();
    refuseOther(
        "the encoder of this run has no %s",
        state.tensors().keySet().stream()
            .filter(this::isWeightOfBlocks)
            .map(name -> name.substring(prefix.length()))
            .toList());
    refuseOther(
        "it has no %s", missing.stream().filter(name -> isWeight(parameters.get(name))).toList());
  }

  /** Whether a name is of a weight within a part that the encoder has, and of none that it has. */
  private boolean isWeightOfBlocks(String theirName) {
    if (!theirName.startsWith(prefix) || taken.containsValue(theirName)) {
      return false;
    }
    String name = theirName.substring(prefix.length());
    int part = name.indexOf('.');
    return part > 0
        && encoder.children().containsKey(name.substring(0, part))
        && state.tensors().get(theirName).dim() > 1;
  }

  private void refuseOther(String difference, List<String> names) {
    if (!names.isEmpty()) {
      throw WeightsException.otherNetwork(
          "%s holds another network than the encoder of this run: " + difference,
          file,
          Reading.some(names));
    }
  }

  private static boolean isWeight(Parameter parameter) {
    return parameter != null && parameter.kind() == Parameter.Kind.WEIGHT;
  }

  private void checkFinite() {
    try (var _ = NoGrad.open()) {
      for (String theirName : taken.values()) {
        try (var _ = TensorScope.open()) {
          if (state.tensors().get(theirName).isfinite().all().item() == 0) {
            throw WeightsException.of(
                "%s: %s has values that are no numbers, or infinite", file, theirName);
          }
        }
      }
    }
  }

  /**
   * Whether filters were trained with weight standardization, which this encoder has not. Of an
   * encoder of a user's own it is not known which of its layers were.
   */
  private boolean folds() {
    return losesStandardization() && encoder instanceof ResNet;
  }

  private boolean losesStandardization() {
    return facts.norm() != null
        && facts.norm().standardizesWeights()
        && !facts.standardized()
        && !norm.standardizesWeights();
  }

  void copy() {
    Map<String, Parameter> parameters = encoder.namedParameters();
    Map<String, Tensor> ours = encoder.stateDict();
    try (var _ = NoGrad.open();
        var _ = TensorScope.open()) {
      taken.forEach(
          (name, theirName) -> {
            Tensor theirs = state.tensors().get(theirName);
            Parameter parameter = parameters.get(name);
            boolean filter = isWeight(parameter);
            ours.get(name)
                .copy_(
                    filter && folds()
                        ? WeightStandardization.standardize(theirs.to(DType.FLOAT32).contiguous())
                        : theirs);
          });
    }
  }

  private void noteNorms() {
    if (facts.norm() == null) {
      if (facts.source() != Source.NOTHING) {
        notes.add(
            "the file does not say its normalization: scales and shifts are taken as they are;"
                + " whether groups are the same as in %s cannot be told".formatted(norm));
      }
      return;
    }
    Norm theirs = facts.norm().norm();
    if (!theirs.equals(norm.norm())) {
      notes.add(
          "normalization was %s and is %s: %s. Until it is trained the encoder gives other features than the file's network"
              .formatted(theirs.notation(), norm.norm().notation(), normChange(theirs)));
    }
    noteStandardization();
  }

  private String normChange(Norm theirs) {
    return switch (norm.norm()) {
      case Norm.None() -> "scales and shifts have no place here";
      case Norm.BatchInit() ->
          "scales and shifts are taken, and then set so that the first batch is normalized";
      case Norm.Batch() ->
          "scales and shifts are taken; running statistics begin at mean 0 and variance 1";
      default ->
          theirs instanceof Norm.Batch
              ? "scales and shifts are taken; running mean and variance have no place and are left"
              : "scales and shifts are taken";
    };
  }

  private void noteStandardization() {
    boolean theirs = facts.norm().standardizesWeights();
    if (folds()) {
      notes.add(
          "the file's filters were trained with weight standardization, which this run has not:"
              + " they are taken standardized, as they were applied");
    } else if (losesStandardization()) {
      notes.add(
          "the file's network had weight standardization, which this run has not: weights are taken"
              + " as they are, as it is not known which of them were standardized");
    } else if (!theirs && norm.standardizesWeights()) {
      notes.add(
          "this run standardizes weights, which the file's network does not: mean and length of"
              + " each filter have no effect any more");
    } else if (facts.standardized() && theirs && norm.standardizesWeights()) {
      notes.add(
          "the file's filters are standardized already: they are applied as they are, and their"
              + " length is not that which they were trained with");
    }
  }

  Transfer report(String sha256, String holds) {
    List<String> left = new ArrayList<>(state.tensors().keySet());
    left.removeAll(new TreeSet<>(taken.values()));
    left.addAll(state.others());
    return new Transfer(
        file.toAbsolutePath().normalize().toString(),
        sha256,
        holds,
        List.copyOf(notes),
        new LinkedHashMap<>(taken),
        left,
        List.copyOf(missing),
        isInitialized() ? List.of("online.encoder") : List.of());
  }

  private boolean isInitialized() {
    return facts.norm() != null
        && facts.norm().norm() instanceof Norm.BatchInit
        && norm.norm() instanceof Norm.BatchInit;
  }
}

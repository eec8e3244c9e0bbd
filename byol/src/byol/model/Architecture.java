package byol.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ResNets there are (arXiv 1512.03385): kind of block and number of blocks in each stage. */
public enum Architecture {
  /** Three stages of one basic block: for small images and short budgets. */
  RESNET8(Block.BASIC, 1, 1, 1),
  RESNET18(Block.BASIC, 2, 2, 2, 2),
  RESNET34(Block.BASIC, 3, 4, 6, 3),
  RESNET50(Block.BOTTLENECK, 3, 4, 6, 3);

  /** Two 3×3 convolutions, or 1×1, 3×3, 1×1 with four times the channels at the end. */
  enum Block {
    BASIC(1),
    BOTTLENECK(4);

    /** Output channels by the block's width. */
    final int expansion;

    Block(int expansion) {
      this.expansion = expansion;
    }
  }

  final Block block;
  final List<Integer> stages;

  Architecture(Block block, Integer... stages) {
    this.block = block;
    this.stages = List.of(stages);
  }

  /**
   * Reads {@code resnet50} and the like.
   *
   * @throws IllegalArgumentException naming the known ones
   */
  public static Architecture parse(String name) {
    for (Architecture architecture : values()) {
      if (architecture.toString().equals(name)) {
        return architecture;
      }
    }
    throw new IllegalArgumentException(
        "unknown architecture '"
            + name
            + "': use "
            + Arrays.stream(values()).map(Object::toString).collect(Collectors.joining(", ")));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

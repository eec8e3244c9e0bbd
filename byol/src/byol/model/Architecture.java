package byol.model;

import byol.util.EnumNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ResNets there are (arXiv 1512.03385): kind of block and number of blocks in each stage. */
public enum Architecture {
  /** Three stages of one basic block, each at half the resolution: for short budgets. */
  RESNET8(Block.BASIC, 2, 1, 1, 1),
  /** Two basic blocks in each of four stages. */
  RESNET18(Block.BASIC, 1, 2, 2, 2, 2),
  /** 3, 4, 6 and 3 basic blocks. */
  RESNET34(Block.BASIC, 1, 3, 4, 6, 3),
  /** 3, 4, 6 and 3 bottleneck blocks: the paper's. */
  RESNET50(Block.BOTTLENECK, 1, 3, 4, 6, 3);

  private static final int SMALL_IMAGE = 96;

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

  /** Stride of the first stage; that of the others is 2. */
  final int firstStride;

  /** Blocks in each stage. */
  final List<Integer> stages;

  Architecture(Block block, int firstStride, Integer... stages) {
    this.block = block;
    this.firstStride = firstStride;
    this.stages = List.of(stages);
  }

  /**
   * The one of this kind of blocks, with so many in each stage; empty if there is none.
   *
   * @param bottleneck whether blocks have three convolutions, and not two
   */
  public static Optional<Architecture> of(boolean bottleneck, List<Integer> stages) {
    Block wanted = bottleneck ? Block.BOTTLENECK : Block.BASIC;
    return Arrays.stream(values())
        .filter(known -> known.block == wanted && known.stages.equals(stages))
        .findFirst();
  }

  /** The stem that suits this architecture and images of a side in pixels. */
  public Stem defaultStem(int imageSize) {
    if (this == RESNET8) {
      return Stem.TINY;
    }
    return imageSize <= SMALL_IMAGE ? Stem.SMALL : Stem.IMAGENET;
  }

  /**
   * Reads {@code resnet50} and the like.
   *
   * @throws IllegalArgumentException naming the known ones
   */
  public static Architecture parse(String name) {
    return EnumNames.parse(Architecture.class, "architecture", name);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package byol.cli.option;

import byol.data.shard.ShardSize;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.Precision;
import byol.torch.runtime.Device;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Option values in the notation of the project; a wrong one is wrong usage. */
public final class Converters {
  private Converters() {}

  /** Hands the parser's message on to picocli. */
  public abstract static class Of<T> implements ITypeConverter<T> {
    private final Function<String, T> parse;

    public Of(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public T convert(String value) {
      try {
        return parse.apply(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  public static final class OfArchitecture extends Of<Architecture> {
    OfArchitecture() {
      super(Architecture::parse);
    }
  }

  public static final class OfStem extends Of<Stem> {
    OfStem() {
      super(Stem::parse);
    }
  }

  public static final class OfNorm extends Of<NormSpec> {
    OfNorm() {
      super(NormSpec::parse);
    }
  }

  public static final class OfDevice extends Of<Device> {
    OfDevice() {
      super(Device::parse);
    }
  }

  public static final class OfPrecision extends Of<Precision> {
    OfPrecision() {
      super(Precision::parse);
    }
  }

  public static final class OfShardSize extends Of<ShardSize> {
    OfShardSize() {
      super(ShardSize::parse);
    }
  }
}

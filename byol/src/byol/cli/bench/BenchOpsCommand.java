package byol.cli.bench;

import byol.bench.OperatorBench;
import byol.config.Range;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times tiny operators. */
@Command(
    name = "ops",
    description =
        "Times operators on tensors of one element, where the call is all there is: typed, in a"
            + " scope of 1,000 tensors, by name, and one call for 160 tensors.",
    footer = {"", "Example:", "  bin/byol bench ops --json ops.json"})
final class BenchOpsCommand implements Callable<Integer> {

  @Option(names = "--spans", defaultValue = "100", description = "How often each is timed.")
  @Range(min = 1, max = 1e6)
  private int spans;

  @Option(names = "--span-ms", defaultValue = "20", description = "Milliseconds of each time.")
  @Range(min = 1, max = 1e6)
  private int spanMs;

  @Option(
      names = "--warm-up-ms",
      defaultValue = "2000",
      description = "Milliseconds of each before it is timed.")
  @Range(min = 0, max = 1e6)
  private int warmUpMs;

  @Option(names = "--threads", defaultValue = "1", description = "Of LibTorch.")
  @Range(min = 1, max = 1024)
  private int threads;

  @Mixin private BenchOutput output;

  @Override
  public Integer call() {
    var settings = new OperatorBench.Settings(spans, spanMs, warmUpMs, threads);
    output.run(threads, settings, () -> OperatorBench.run(settings));
    return 0;
  }
}

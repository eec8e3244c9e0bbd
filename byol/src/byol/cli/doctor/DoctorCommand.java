package byol.cli.doctor;

import byol.data.sets.DataCatalog;
import byol.imaging.ImageLibrary;
import byol.jpeg.TurboJpegLibrary;
import byol.torch.library.LibTorch;
import byol.webp.WebPLibrary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks what byol needs, and says what to do about what is wrong. */
@Command(
    name = "doctor",
    description =
        "Checks Java, LibTorch, memory and data sets, and says what to do about what is wrong. The"
            + " exit code is 1 if something fails.",
    footer = {"", "Example:", "  bin/byol doctor"})
public final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Check> checks = examine(Host.ofProcess(), new DataCatalog().list(), LibTorch::load);
    PrintWriter out = spec.commandLine().getOut();
    checks.forEach(check -> check.print(out));
    long failures = count(checks, Check.Status.FAIL);
    long warnings = count(checks, Check.Status.WARN);
    out.printf("%s failed, %s to look at, %s checks in all%n", failures, warnings, checks.size());
    return failures == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  static List<Check> examine(
      Host host, List<DataCatalog.Entry> datasets, Supplier<LibTorch.Installation> load) {
    MachineChecks machine = new MachineChecks(host, datasets);
    List<Check> checks = new ArrayList<>();
    checks.add(machine.java());
    checks.addAll(new TorchChecks(host, load).run());
    checks.add(new ViewsCheck(ImageLibrary::load).run());
    checks.add(DecoderCheck.jpeg(TurboJpegLibrary::load).run());
    checks.add(DecoderCheck.webp(WebPLibrary::load).run());
    checks.add(machine.memory());
    checks.add(machine.disk());
    checks.add(machine.data());
    checks.add(machine.processes());
    return checks;
  }

  private static long count(List<Check> checks, Check.Status status) {
    return checks.stream().filter(check -> check.status() == status).count();
  }
}

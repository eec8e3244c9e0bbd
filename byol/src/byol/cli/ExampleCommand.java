package byol.cli;

import byol.text.Spelling;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a program of the folder examples/. */
@Command(
    name = "example",
    description = "Runs a program of the folder examples/; without a name, shows which there are.",
    footer = {"", "Example:", "  bin/byol example PretrainTiny"})
final class ExampleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "The program's name.")
  private String name;

  @Parameters(
      index = "1..*",
      paramLabel = "ARG",
      arity = "0..*",
      description = "Arguments of the program; after -- if they start with a dash.")
  private String[] arguments = {};

  @Override
  public Integer call() throws Exception {
    List<Example> examples = Example.all();
    if (name == null) {
      int width = examples.stream().mapToInt(e -> e.name().length()).max().orElse(1);
      examples.forEach(
          e -> spec.commandLine().getOut().printf("%-" + width + "s  %s%n", e.name(), e.summary()));
      return CommandLine.ExitCode.OK;
    }
    Example example =
        examples.stream()
            .filter(e -> e.name().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(examples));
    try {
      example.run(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw (Error) e.getCause();
    }
    return CommandLine.ExitCode.OK;
  }

  private ParameterException unknown(List<Example> examples) {
    List<String> names = examples.stream().map(Example::name).toList();
    return new ParameterException(
        spec.commandLine(),
        "no example is called '%s'%s (there are: %s)"
            .formatted(name, Spelling.hint(name, names), String.join(", ", names)));
  }
}

package byol.jupyter;

import byol.jupyter.Cells.CellException;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.BaseKernelBuilder;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** Java with this library, as a kernel of Jupyter. Cells are run by {@link Cells}. */
final class Kernel extends BaseKernel {
  /** What the next line of a statement begins with; it says that the statement goes on. */
  private static final String INDENT = "  ";

  private final Cells cells = new Cells();
  private final Assistance assistance = new Assistance(cells.shell());

  private Kernel(Builder with) {
    super(
        "byol",
        Runtime.version().toString(),
        new LanguageInfo.Builder("java")
            .version(Runtime.version().toString())
            .mimetype("text/x-java-source")
            .fileExtension(".jshell")
            .pygments("java")
            .codemirror("java")
            .build(),
        List.of(),
        with.history(),
        with.io(),
        with.comms(),
        with.renderer(),
        null,
        with.magics(),
        false,
        with.errors());
  }

  static Kernel create() {
    return new Builder().build();
  }

  /** Makes the parts that the library brings. */
  private static final class Builder extends BaseKernelBuilder<Builder, Kernel> {
    @Override
    public Kernel build() {
      return new Kernel(this);
    }

    private org.dflib.jjava.jupyter.kernel.history.HistoryManager history() {
      return buildHistoryManager();
    }

    private org.dflib.jjava.jupyter.kernel.JupyterIO io() {
      return buildJupyterIO(StandardCharsets.UTF_8);
    }

    private org.dflib.jjava.jupyter.kernel.comm.CommManager comms() {
      return buildCommManager();
    }

    private org.dflib.jjava.jupyter.kernel.display.Renderer renderer() {
      return buildRenderer();
    }

    private org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry magics() {
      return buildMagicsRegistry();
    }

    private org.dflib.jjava.jupyter.kernel.util.StringStyler errors() {
      return buildErrorStyler();
    }
  }

  @Override
  public String getBanner() {
    return "byol: self-supervised learning for the JVM. help() says what there is.";
  }

  @Override
  public Object evalRaw(String cell) {
    return cells.run(cell);
  }

  /** What the last expression of a cell gave: pictures as such, all else in words. */
  @Override
  public DisplayData eval(String cell) {
    Object result = evalRaw(cell);
    return switch (result) {
      case null -> null;
      case BufferedImage picture -> NotebookScreen.data(picture, "a picture");
      default -> new DisplayData(result.toString());
    };
  }

  @Override
  public DisplayData inspect(String code, int at, boolean more) {
    String text = assistance.inspect(code, at);
    return text.isEmpty() ? null : new DisplayData(text);
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    return assistance.complete(code, at);
  }

  @Override
  public String isComplete(String code) {
    return switch (assistance.completeness(code)) {
      case COMPLETE, COMPLETE_WITH_SEMI, CONSIDERED_INCOMPLETE, EMPTY -> IS_COMPLETE_YES;
      case DEFINITELY_INCOMPLETE -> INDENT;
      case UNKNOWN -> IS_COMPLETE_BAD;
    };
  }

  @Override
  public void interrupt() {
    cells.stop();
  }

  @Override
  public void onShutdown(boolean restarting) {
    cells.stop();
  }

  @Override
  public List<String> formatError(Throwable error) {
    return error instanceof CellException
        ? error.getMessage().lines().toList()
        : super.formatError(error);
  }
}

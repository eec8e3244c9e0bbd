package byol.shell;

import byol.image.PngFile;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The terminal that the shell runs in. What it can show is told by the environment; {@code
 * BYOL_PICTURES} says otherwise: {@code kitty}, {@code iterm2}, {@code sixel}, {@code blocks} or
 * {@code file}.
 */
final class Terminal implements Screen {
  /** Set by the launcher where the shell's output goes to a terminal. */
  static final String IS_TERMINAL = "byol.terminal";

  private static final String WANTED = "BYOL_PICTURES";
  private static final int USUAL_COLUMNS = 80;
  private static final int MOST_COLUMNS = 500;

  /** Small pictures are shown so large. */
  private static final int SIDE = 640;

  private final PrintStream out;
  private final TerminalKind kind;
  private final boolean multiplexed;
  private int files;

  Terminal(PrintStream out, TerminalKind kind, boolean multiplexed) {
    this.out = out;
    this.kind = kind;
    this.multiplexed = multiplexed;
  }

  /**
   * That of this process.
   *
   * @throws IllegalArgumentException if {@code BYOL_PICTURES} is another word
   */
  static Terminal current() {
    Map<String, String> environment = System.getenv();
    String wanted = environment.get(WANTED);
    TerminalKind kind =
        wanted != null && !wanted.isBlank()
            ? TerminalKind.parse(wanted)
            : isTerminal() ? TerminalKind.of(environment) : TerminalKind.FILE;
    return new Terminal(System.out, kind, environment.containsKey("TMUX"));
  }

  private static boolean isTerminal() {
    return Boolean.getBoolean(IS_TERMINAL)
        || System.console() != null && System.console().isTerminal();
  }

  /** The same with pictures shown in another way. */
  Terminal with(TerminalKind other) {
    return new Terminal(out, other, multiplexed);
  }

  @Override
  public void show(Drawing drawing) {
    switch (kind) {
      case BLOCKS -> out.print(drawing.text(columns()));
      case FILE -> out.println(write(drawing.picture()));
      case KITTY, ITERM2, SIXEL -> out.print(passed(kind.encode(enlarged(drawing.picture()))));
    }
    out.flush();
  }

  private static BufferedImage enlarged(BufferedImage picture) {
    return Drawing.enlarged(picture, SIDE);
  }

  /** What is not for tmux itself, it hands on where {@code allow-passthrough} is on. */
  private String passed(String sequence) {
    return multiplexed
        ? "\u001bPtmux;%s\u001b\\".formatted(sequence.replace("\u001b", "\u001b\u001b"))
        : sequence;
  }

  /** Into the working folder, under the next number that is free. */
  private String write(BufferedImage picture) {
    Path file;
    do {
      file = Path.of("picture-%s.png".formatted(++files));
    } while (Files.exists(file));
    PngFile.write(enlarged(picture), file);
    return "written: " + file;
  }

  /** Lines one below another: a terminal's lines stay as they are. */
  @Override
  public Place place() {
    return (line, _) -> {
      out.println(line);
      out.flush();
    };
  }

  /** How many characters a line has; stty knows. */
  private static int columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int columns = Integer.parseInt(size.strip().split(" ")[1]);
      return columns > 0 ? Math.min(columns, MOST_COLUMNS) : USUAL_COLUMNS;
    } catch (IOException | RuntimeException e) {
      return USUAL_COLUMNS;
    }
  }
}

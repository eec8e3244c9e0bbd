package byol.shell;

import byol.image.PngFile;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a terminal can show, each in the way that it is told to. */
enum TerminalKind {
  /** The graphics protocol of kitty, which Ghostty and others have too. */
  KITTY {
    @Override
    String encode(BufferedImage picture) {
      String data = Base64.getEncoder().encodeToString(PngFile.bytes(picture));
      StringBuilder text = new StringBuilder();
      for (int from = 0; from < data.length(); from += CHUNK) {
        int to = Math.min(data.length(), from + CHUNK);
        text.append(ESCAPE + "_G").append(from == 0 ? "a=T,f=100," : "");
        text.append("m=").append(to < data.length() ? 1 : 0).append(';');
        text.append(data, from, to).append(ESCAPE + "\\");
      }
      return text.append('\n').toString();
    }
  },
  /** The inline images of iTerm2, which WezTerm and others have too. */
  ITERM2 {
    @Override
    String encode(BufferedImage picture) {
      byte[] png = PngFile.bytes(picture);
      return "%s]1337;File=inline=1;size=%s;width=%spx;height=%spx:%s%s\n"
          .formatted(
              ESCAPE,
              png.length,
              picture.getWidth(),
              picture.getHeight(),
              Base64.getEncoder().encodeToString(png),
              (char) 7);
    }
  },
  /** Sixels of DEC's terminals, which foot, mlterm and xterm -ti vt340 show. */
  SIXEL {
    @Override
    String encode(BufferedImage picture) {
      return Sixels.encode(picture) + "\n";
    }
  },
  /** Characters in 24-bit colors. */
  BLOCKS,
  /** No pictures: they become files. */
  FILE;

  private static final String ESCAPE = "\u001b";
  private static final int CHUNK = 4096;

  private static final Set<String> WITH_SIXELS =
      Set.of("foot", "foot-extra", "mlterm", "yaft-256color", "contour", "xterm-sixel");

  /** The sequence that shows a picture; not of those that have none. */
  String encode(BufferedImage picture) {
    throw new UnsupportedOperationException(name());
  }

  /** Whether it shows pixels. */
  boolean hasPixels() {
    return this != BLOCKS && this != FILE;
  }

  /**
   * The kind that a user wants.
   *
   * @throws IllegalArgumentException for another word
   */
  static TerminalKind parse(String word) {
    for (TerminalKind kind : values()) {
      if (kind.name().equalsIgnoreCase(word.strip())) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "pictures are shown by kitty, iterm2, sixel, blocks or file, not by '%s'".formatted(word));
  }

  /** What the terminal says of itself by the environment. A multiplexer hides what it is in. */
  static TerminalKind of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    String program = environment.getOrDefault("TERM_PROGRAM", "");
    if (term.isEmpty() || term.equals("dumb")) {
      return FILE;
    }
    if (environment.containsKey("TMUX") || environment.containsKey("STY")) {
      return BLOCKS;
    }
    if (environment.containsKey("KITTY_WINDOW_ID")
        || term.contains("kitty")
        || term.contains("ghostty")) {
      return KITTY;
    }
    if (Set.of("iTerm.app", "WezTerm", "mintty").contains(program)
        || environment.getOrDefault("LC_TERMINAL", "").equals("iTerm2")) {
      return ITERM2;
    }
    return WITH_SIXELS.contains(term) ? SIXEL : BLOCKS;
  }
}

package generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The comments of generated methods: the schema, and where PyTorch documents it.
 *
 * @param pages what it has pages of: names such as {@code torch.cumsum}
 */
record Documentation(Set<String> pages) {
  private static final String SITE = "https://docs.pytorch.org/docs/2.13/";

  static Documentation read(Path list) throws IOException {
    return new Documentation(new HashSet<>(Files.readAllLines(list)));
  }

  String of(Method method) {
    String schema = "{@code " + method.schema().text() + "}";
    String page = page(method);
    if (!method.full() || page == null) {
      return "  /** " + schema + " */\n";
    }
    return "  /**\n   * "
        + schema
        + "\n   *\n   * @see <a href=\""
        + SITE
        + address(page)
        + "\">"
        + page
        + "</a>\n   */\n";
  }

  private static String address(String page) {
    return page.startsWith("torch.special.")
        ? "special.html#" + page
        : "generated/" + page + ".html";
  }

  /** Null if there is none. */
  private String page(Method method) {
    String name = method.schema().name();
    for (String area : new String[] {"fft", "linalg", "special"}) {
      if (name.startsWith(area + "_")) {
        return existing("torch." + area + "." + name.substring(area.length() + 1));
      }
    }
    String[] candidates =
        method.area() == Area.TENSOR
            ? new String[] {"torch.Tensor.", "torch.", "torch.nn.functional."}
            : new String[] {"torch.nn.functional.", "torch.", "torch.Tensor."};
    for (String candidate : candidates) {
      if (pages.contains(candidate + name)) {
        return candidate + name;
      }
    }
    return null;
  }

  private String existing(String page) {
    return pages.contains(page) ? page : null;
  }
}

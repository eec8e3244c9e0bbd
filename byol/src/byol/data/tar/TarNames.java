package byol.data.tar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names in tar archives. */
public final class TarNames {

  private TarNames() {}

  /**
   * A name. What is not UTF-8 is taken for Latin-1, in which different bytes are different names:
   * two images must not get one name, lest they share a label.
   */
  public static String text(byte[] bytes, int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
  }

  /** A path without {@code .} and {@code ..}, as far as that goes. */
  public static String normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** What a link points to, as a path from the root of the archive. */
  public static String target(TarMember link) {
    boolean fromRoot = link.kind() == TarMember.Kind.HARD_LINK || link.target().startsWith("/");
    int slash = link.name().lastIndexOf('/');
    return normalize(
        fromRoot || slash < 0
            ? link.target()
            : link.name().substring(0, slash) + "/" + link.target());
  }
}

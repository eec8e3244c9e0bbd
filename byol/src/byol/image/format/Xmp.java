package byol.image.format;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The orientation in a packet of XMP: its property {@code tiff:Orientation}. */
final class Xmp {

  /** What a segment APP1 of a JPEG that holds XMP begins with. */
  static final String MARK = "http://ns.adobe.com/xap/1.0/\0";

  private static final int LONGEST = 1 << 20;
  private static final Pattern ORIENTATION = Pattern.compile("tiff:Orientation(?:=[\"']|>)(\\d)");

  private Xmp() {}

  /** The value, 0 to 9; empty where there is none in the packet's first megabyte. */
  static OptionalInt orientation(MemorySegment packet) {
    MemorySegment start = packet.asSlice(0, Math.min(packet.byteSize(), LONGEST));
    byte[] bytes = start.toArray(ValueLayout.JAVA_BYTE);
    Matcher matcher = ORIENTATION.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}

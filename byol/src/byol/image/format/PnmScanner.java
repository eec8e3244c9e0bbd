package byol.image.format;

import byol.image.UnusableImageException;

/**
 * Words and numbers of a Netpbm file, apart by white space, with comments from # to the line's end.
 */
final class PnmScanner {

  private static final int LONGEST = 10;

  private final ByteReader in;
  private long at;

  PnmScanner(ByteReader in, long at) {
    this.in = in;
    this.at = at;
  }

  /** Where the byte behind what was read last is. */
  long position() {
    return at;
  }

  /** The next word, of which no more than some bytes are read. */
  String word() {
    skipSpace();
    StringBuilder word = new StringBuilder();
    for (int c = in.u8(at); !isSpace(c) && word.length() <= 20; c = in.u8(at)) {
      word.append((char) c);
      at++;
    }
    return word.toString();
  }

  /**
   * The next whole number. It may end with the file.
   *
   * @throws UnusableImageException if there is none of at most 9 digits
   */
  int number() throws UnusableImageException {
    skipSpace();
    int value = 0;
    int digits = 0;
    while (at < in.bytes().byteSize() && Character.isDigit(in.u8(at)) && digits < LONGEST) {
      value = 10 * value + in.u8(at) - '0';
      digits++;
      at++;
    }
    if (digits == 0 || digits == LONGEST) {
      throw new UnusableImageException("damaged: no number where one should be");
    }
    return value;
  }

  /**
   * The next bit of a bitmap in text; there need be no space between two.
   *
   * @throws UnusableImageException if it is neither 0 nor 1
   */
  int bit() throws UnusableImageException {
    skipSpace();
    int bit = in.u8(at++) - '0';
    if (bit != 0 && bit != 1) {
      throw new UnusableImageException("damaged: a bit that is neither 0 nor 1");
    }
    return bit;
  }

  /** Goes to the end of the line. */
  void skipLine() {
    while (in.u8(at) != '\n') {
      at++;
    }
  }

  private void skipSpace() {
    while (true) {
      int c = in.u8(at);
      if (c == '#') {
        skipLine();
      } else if (!isSpace(c)) {
        return;
      }
      at++;
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}

package byol.weights.pickle;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a pickle, read one after the other, and never beyond their end. */
final class PickleInput {
  /** Longer names of modules and classes there are not. */
  private static final int LONGEST_LINE = 1024;

  /** Numbers of more bytes are in no state of a network. */
  private static final int LONGEST_NUMBER = 32;

  private final byte[] bytes;
  private int position;

  PickleInput(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  int position() {
    return position;
  }

  int unsignedByte() {
    require(1);
    return bytes[position++] & 0xff;
  }

  int unsignedShort() {
    return unsignedByte() | unsignedByte() << 8;
  }

  /** Four bytes, the lowest first. */
  int signedInt() {
    return unsignedShort() | unsignedShort() << 16;
  }

  long signedLong() {
    return signedInt() & 0xffffffffL | (long) signedInt() << 32;
  }

  /** A length or an index of four bytes. */
  int count() {
    return within(signedInt() & 0xffffffffL);
  }

  /** A length of eight bytes. */
  int longCount() {
    return within(signedLong());
  }

  private int within(long count) {
    if (count < 0 || count > bytes.length) {
      throw PickleException.damaged(
          "byte %s says a length of %s, more than there is", position, count);
    }
    return (int) count;
  }

  /** Eight bytes, the highest first. */
  double real() {
    require(Double.BYTES);
    double value = ByteBuffer.wrap(bytes).getDouble(position);
    position += Double.BYTES;
    return value;
  }

  /** A two's complement number of so many bytes, the lowest first: a long if it is one. */
  Object number(int length) {
    if (length > LONGEST_NUMBER) {
      throw PickleException.damaged("byte %s begins a number of %s bytes", position, length);
    }
    require(length);
    byte[] highestFirst = new byte[length + 1];
    for (int i = 0; i < length; i++) {
      highestFirst[length - i] = bytes[position + i];
    }
    boolean negative = length > 0 && bytes[position + length - 1] < 0;
    highestFirst[0] = (byte) (negative ? -1 : 0);
    position += length;
    BigInteger number = new BigInteger(highestFirst);
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }

  String utf8(int length) {
    require(length);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, position, length))
              .toString();
      position += length;
      return text;
    } catch (CharacterCodingException e) {
      throw PickleException.damaged("the text at byte %s is not UTF-8", position);
    }
  }

  /** A text of Python 2, whose bytes have no encoding. */
  String latin1(int length) {
    require(length);
    String text = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
    position += length;
    return text;
  }

  /** Up to the end of the line, which is passed. */
  String line() {
    int end = position;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    if (end == bytes.length || end - position > LONGEST_LINE) {
      throw PickleException.damaged("the name at byte %s has no end", position);
    }
    String line = utf8(end - position);
    position++;
    return line;
  }

  private void require(int length) {
    if (length > bytes.length - position) {
      throw PickleException.damaged("it ends at byte %s, in the middle of a value", bytes.length);
    }
  }
}

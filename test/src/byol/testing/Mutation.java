package byol.testing;

import java.util.Arrays;
import java.util.Random;

/** Damage to files, as bad disks, broken transfers and worse do it. */
public final class Mutation {

  private static final int HEADER = 64;

  private Mutation() {}

  /** Bytes changed, cut off, overwritten, a bit of the header flipped, or bytes put in between. */
  public static byte[] of(byte[] original, Random random) {
    byte[] file = original.clone();
    int at = random.nextInt(file.length);
    switch (random.nextInt(5)) {
      case 0 -> {
        for (int k = random.nextInt(8); k >= 0; k--) {
          file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
      }
      case 1 -> file = Arrays.copyOf(file, at);
      case 2 -> Arrays.fill(file, at, Math.min(at + 4, file.length), (byte) -random.nextInt(2));
      case 3 -> file[random.nextInt(Math.min(64, file.length))] ^= (byte) (1 << random.nextInt(8));
      default -> {
        int inserted = random.nextInt(16);
        file = Arrays.copyOf(file, file.length + inserted);
        System.arraycopy(original, at, file, at + inserted, original.length - at);
      }
    }
    return file;
  }

  /** One to four numbers within the first 64 bytes replaced by those that are apt to overflow. */
  public static byte[] ofHeader(byte[] original, Random random) {
    byte[] file = original.clone();
    for (int k = random.nextInt(4); k >= 0; k--) {
      int bytes = 1 << random.nextInt(3);
      int at = random.nextInt(Math.min(HEADER, file.length) - bytes);
      int value =
          switch (random.nextInt(4)) {
            case 0 -> -random.nextInt(3);
            case 1 -> Integer.MIN_VALUE >>> random.nextInt(32);
            case 2 -> random.nextInt(300);
            default -> random.nextInt();
          };
      boolean big = random.nextBoolean();
      for (int b = 0; b < bytes; b++) {
        file[at + b] = (byte) (value >> 8 * (big ? bytes - 1 - b : b));
      }
    }
    return file;
  }
}

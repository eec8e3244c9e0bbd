package byol.export;

import byol.json.Json;
import byol.nn.Layer;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.util.Digests;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What tells networks apart by their weights and by the images that they take. */
public final class ModelDigest {
  private static final int PIECE = 1 << 30;

  private ModelDigest() {}

  /**
   * The SHA-256 of names, types, shapes and bytes of all weights as trained, in the order of the
   * names, and of how images are prepared.
   *
   * @return 64 hexadecimal digits
   */
  public static String of(Layer network, ModelInfo.Input input) {
    MessageDigest digest = Digests.sha256();
    digest.update(Json.line(input).getBytes(StandardCharsets.UTF_8));
    Map<String, Tensor> state = new TreeMap<>(network.stateDict());
    state.forEach((name, tensor) -> add(digest, name, tensor));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String name, Tensor tensor) {
    String head = "\n%s %s %s\n".formatted(name, tensor.dtype(), shape(tensor));
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    long bytes = tensor.numel() * tensor.dtype().bytes();
    if (bytes == 0) {
      return;
    }
    try (Arena arena = Arena.ofConfined();
        var _ = TensorScope.open()) {
      MemorySegment data = arena.allocate(bytes, 8);
      tensor.copyTo(data);
      for (long start = 0; start < bytes; start += PIECE) {
        digest.update(data.asSlice(start, Math.min(PIECE, bytes - start)).asByteBuffer());
      }
    }
  }

  private static String shape(Tensor tensor) {
    StringBuilder shape = new StringBuilder();
    for (long size : tensor.shape()) {
      shape.append(size).append('x');
    }
    return shape.toString();
  }
}

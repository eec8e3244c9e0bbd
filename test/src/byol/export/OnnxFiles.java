package byol.export;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Parts of ONNX files by the numbers of their fields in onnx.proto, as any reader finds them. */
final class OnnxFiles {
  private static final int GRAPH = 7;

  private OnnxFiles() {}

  static UnknownFieldSet model(Path file) throws IOException {
    return UnknownFieldSet.parseFrom(Files.readAllBytes(file));
  }

  static UnknownFieldSet graph(Path file) throws IOException {
    return messages(model(file), GRAPH).getFirst();
  }

  static List<UnknownFieldSet> messages(UnknownFieldSet parent, int field) {
    return parent.getField(field).getLengthDelimitedList().stream().map(OnnxFiles::parse).toList();
  }

  static List<String> texts(UnknownFieldSet parent, int field) {
    return parent.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  static long number(UnknownFieldSet parent, int field) {
    return parent.getField(field).getVarintList().getFirst();
  }

  /** How often each operator is there. */
  static TreeMap<String, Integer> operators(Path file) throws IOException {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (UnknownFieldSet node : messages(graph(file), 1)) {
      counts.merge(texts(node, 4).getFirst(), 1, Integer::sum);
    }
    return counts;
  }

  /** The sizes of the only input or output: numbers, and words in place of those left open. */
  static List<String> sizes(Path file, int field) throws IOException {
    UnknownFieldSet value = messages(graph(file), field).getFirst();
    UnknownFieldSet tensor = messages(messages(value, 2).getFirst(), 1).getFirst();
    return messages(messages(tensor, 2).getFirst(), 1).stream()
        .map(dim -> dim.hasField(1) ? "" + number(dim, 1) : texts(dim, 2).getFirst())
        .toList();
  }

  private static UnknownFieldSet parse(ByteString bytes) {
    try {
      return UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }
}

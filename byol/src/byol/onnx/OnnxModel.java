package byol.onnx;

import byol.io.AtomicFile;
import byol.util.ProtoMessage;
import com.google.protobuf.CodedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An ONNX file. {@code ModelProto} and {@code GraphProto} of onnx.proto (github.com/onnx/onnx),
 * whose numbers of fields stand below.
 */
public final class OnnxModel {
  private static final int IR_VERSION = 1;
  private static final int PRODUCER_NAME = 2;
  private static final int GRAPH = 7;
  private static final int OPSET_IMPORT = 8;
  private static final int METADATA_PROPS = 14;

  /** In OperatorSetIdProto. */
  private static final int VERSION = 2;

  /** In StringStringEntryProto. */
  private static final int KEY = 1;

  private static final int VALUE = 2;

  /** In GraphProto. */
  private static final int NODE = 1;

  private static final int NAME = 2;
  private static final int INITIALIZER = 5;
  private static final int INPUT = 11;
  private static final int OUTPUT = 12;

  /** No message of protocol buffers may be larger. */
  private static final long MOST_BYTES = Integer.MAX_VALUE;

  private final int opset;
  private final List<OnnxNode> nodes;
  private final List<OnnxTensor> tensors;
  private final List<OnnxShape> inputs;
  private final OnnxShape output;
  private final Map<String, String> metadata;

  /**
   * What a file is to hold.
   *
   * @param opset the version of ONNX's operators
   * @param nodes the operators, each behind those whose outputs it takes
   * @param tensors the weights
   * @param inputs what goes in
   * @param output what comes out
   * @param metadata free text by key
   */
  OnnxModel(
      int opset,
      List<OnnxNode> nodes,
      List<OnnxTensor> tensors,
      List<OnnxShape> inputs,
      OnnxShape output,
      Map<String, String> metadata) {
    this.opset = opset;
    this.nodes = nodes;
    this.tensors = tensors;
    this.inputs = inputs;
    this.output = output;
    this.metadata = metadata;
  }

  /** The oldest version of the format that may have such operators (Versioning.md of onnx). */
  private int irVersion() {
    if (opset >= 21) {
      return 10;
    } else if (opset >= 19) {
      return 9;
    } else if (opset >= 15) {
      return 8;
    }
    return 7;
  }

  /**
   * Writes the file, whole or not at all, as {@link AtomicFile} does.
   *
   * @param check is given where the file lies before it takes its name; if it throws, what was
   *     there before stays
   * @throws byol.io.WriteException if it cannot be written
   * @throws UnsupportedOperationException if the weights are of another type than float32, or take
   *     2 GiB and more
   */
  public void write(Path file, Consumer<Path> check) {
    ProtoMessage message = message();
    refuseTooLarge(message.size());
    AtomicFile.write(
        file,
        out -> {
          OutputStream buffered = out.stream();
          CodedOutputStream coded = CodedOutputStream.newInstance(buffered);
          message.write(coded);
          coded.flush();
          buffered.flush();
        },
        check);
  }

  private static void refuseTooLarge(long bytes) {
    if (bytes > MOST_BYTES) {
      throw new UnsupportedOperationException(
          String.format(
              Locale.ROOT,
              "a network of %.1f GiB cannot be one ONNX file, which holds less than 2 GiB; weights"
                  + " in files of their own are not written: use TorchScript or safetensors",
              bytes / (double) (1L << 30)));
    }
  }

  private ProtoMessage message() {
    ProtoMessage model =
        new ProtoMessage()
            .integer(IR_VERSION, irVersion())
            .text(PRODUCER_NAME, "byol")
            .message(GRAPH, graph())
            .message(OPSET_IMPORT, new ProtoMessage().integer(VERSION, opset));
    new TreeMap<>(metadata)
        .forEach(
            (key, value) ->
                model.message(
                    METADATA_PROPS, new ProtoMessage().text(KEY, key).text(VALUE, value)));
    return model;
  }

  private ProtoMessage graph() {
    ProtoMessage graph = new ProtoMessage();
    nodes.forEach(node -> graph.message(NODE, node.message()));
    graph.text(NAME, "network");
    tensors.forEach(tensor -> graph.message(INITIALIZER, tensor.message()));
    inputs.forEach(input -> graph.message(INPUT, input.message()));
    return graph.message(OUTPUT, output.message());
  }
}

package byol.onnx;

import byol.util.ProtoMessage;
import java.util.List;

/**
 * An operator with its inputs. {@code NodeProto} of onnx.proto.
 *
 * @param name says whose operator it is
 * @param operator such as {@code Conv}
 * @param inputs the names of tensors
 * @param output the name of what it gives
 * @param attributes its settings
 */
record OnnxNode(
    String name,
    String operator,
    List<String> inputs,
    String output,
    List<OnnxAttribute> attributes) {
  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int NAME = 3;
  private static final int OP_TYPE = 4;
  private static final int ATTRIBUTE = 5;

  /** The same with another name of a tensor. */
  OnnxNode renamed(String old, String now) {
    List<String> takes = inputs.stream().map(input -> input.equals(old) ? now : input).toList();
    return new OnnxNode(name, operator, takes, output.equals(old) ? now : output, attributes);
  }

  ProtoMessage message() {
    ProtoMessage message = new ProtoMessage();
    inputs.forEach(input -> message.text(INPUT, input));
    message.text(OUTPUT, output).text(NAME, name).text(OP_TYPE, operator);
    attributes.forEach(attribute -> message.message(ATTRIBUTE, attribute.message()));
    return message;
  }
}

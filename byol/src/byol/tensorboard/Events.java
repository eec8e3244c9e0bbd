package byol.tensorboard;

import byol.util.ProtoMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What TensorBoard is told, as messages of TensorFlow's {@code event.proto}, {@code summary.proto}
 * and {@code tensor.proto}, whose field numbers these are.
 */
public final class Events {
  /** Of {@code Event}. */
  private static final int WALL_TIME = 1;

  private static final int STEP = 2;
  private static final int FILE_VERSION = 3;
  private static final int SUMMARY = 5;
  private static final int SESSION_LOG = 7;

  /** Of {@code SessionLog}. */
  private static final int STATUS = 1;

  private static final int START = 1;

  /** Of {@code Summary}. */
  private static final int VALUE = 1;

  /** Of {@code Summary.Value}. */
  private static final int TAG = 1;

  private static final int SIMPLE_VALUE = 2;
  private static final int IMAGE = 4;
  private static final int TENSOR = 8;
  private static final int METADATA = 9;

  /** Of {@code Summary.Image}. */
  private static final int HEIGHT = 1;

  private static final int WIDTH = 2;
  private static final int COLOR_SPACE = 3;
  private static final int ENCODED = 4;
  private static final int RGB = 3;

  /** Of {@code SummaryMetadata}. */
  private static final int PLUGIN_DATA = 1;

  private static final int DESCRIPTION = 3;

  /** Of {@code SummaryMetadata.PluginData}. */
  private static final int PLUGIN_NAME = 1;

  /** Of {@code TensorProto}. */
  private static final int DTYPE = 1;

  private static final int SHAPE = 2;
  private static final int STRING_VALUE = 8;
  private static final int DT_STRING = 7;

  /** Of {@code TensorShapeProto} and its {@code Dim}. */
  private static final int DIM = 2;

  private static final int SIZE = 1;

  private Events() {}

  /**
   * A figure of a step.
   *
   * @param tag its name; those with the same word before a slash are shown together
   * @param value any; not-a-number is shown as such
   * @param description what it is, in Markdown
   */
  public record Scalar(String tag, double value, String description) {}

  /** The first event of a file. */
  static ProtoMessage version() {
    return event(0).text(FILE_VERSION, "brain.Event:2");
  }

  /**
   * A training begins, or goes on. TensorBoard drops the events of earlier files from that step on,
   * which come again.
   *
   * @param step the next one
   */
  public static ProtoMessage start(long step) {
    return event(step).message(SESSION_LOG, new ProtoMessage().integer(STATUS, START));
  }

  /** Figures of a step. */
  public static ProtoMessage scalars(long step, List<Scalar> scalars) {
    ProtoMessage summary = new ProtoMessage();
    for (Scalar scalar : scalars) {
      summary.message(
          VALUE,
          new ProtoMessage()
              .text(TAG, scalar.tag())
              .real(SIMPLE_VALUE, (float) scalar.value())
              .message(METADATA, shownBy("scalars").text(DESCRIPTION, scalar.description())));
    }
    return event(step).message(SUMMARY, summary);
  }

  /**
   * A picture.
   *
   * @param png the file
   * @param width of it in pixels
   * @param height of it in pixels
   */
  public static ProtoMessage image(long step, String tag, byte[] png, int width, int height) {
    ProtoMessage image =
        new ProtoMessage()
            .integer(HEIGHT, height)
            .integer(WIDTH, width)
            .integer(COLOR_SPACE, RGB)
            .bytes(ENCODED, png);
    return summary(step, new ProtoMessage().text(TAG, tag).message(IMAGE, image));
  }

  /** A text in Markdown. */
  public static ProtoMessage text(long step, String tag, String markdown) {
    ProtoMessage shape = new ProtoMessage().message(DIM, new ProtoMessage().integer(SIZE, 1));
    ProtoMessage tensor =
        new ProtoMessage()
            .integer(DTYPE, DT_STRING)
            .message(SHAPE, shape)
            .bytes(STRING_VALUE, markdown.getBytes(StandardCharsets.UTF_8));
    return summary(
        step,
        new ProtoMessage()
            .text(TAG, tag)
            .message(TENSOR, tensor)
            .message(METADATA, shownBy("text")));
  }

  private static ProtoMessage shownBy(String plugin) {
    return new ProtoMessage().message(PLUGIN_DATA, new ProtoMessage().text(PLUGIN_NAME, plugin));
  }

  private static ProtoMessage summary(long step, ProtoMessage value) {
    return event(step).message(SUMMARY, new ProtoMessage().message(VALUE, value));
  }

  private static ProtoMessage event(long step) {
    return new ProtoMessage()
        .longReal(WALL_TIME, System.currentTimeMillis() / 1000.0)
        .integer(STEP, step);
  }
}

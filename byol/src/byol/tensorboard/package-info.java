/**
 * TensorBoard's files: {@link Events} are the messages of TensorFlow's {@code event.proto} and
 * {@code summary.proto}, {@link EventFile} is a file of them, and {@link EventFileCheck} reads one.
 */
package byol.tensorboard;

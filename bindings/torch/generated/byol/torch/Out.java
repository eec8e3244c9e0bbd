// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

/**
 * Operators that write into tensors which they are given: first these, then what they compute from. As {@code out=} in Python.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Out extends OutOperatorsSZ {
  private Out() {}
}

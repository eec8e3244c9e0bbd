package byol.torch;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What each platform thread has of its own: its innermost scope, its generator, and scratch memory
 * for the shapes and handle lists of one native call.
 *
 * <p>Scratch memory is handed out until the next {@link #begin()}; a binding method calls that
 * first, so nothing is allocated per call. Between begin and the native call no code of others may
 * run, which could begin as well: lists are copied before ({@link TensorLists}).
 */
final class ThreadState {
  private static final ThreadLocal<ThreadState> CURRENT = ThreadLocal.withInitial(ThreadState::new);

  TensorScope scope;

  /** Tensors of this thread whose memory is lent. */
  final Set<TensorHandle> lent = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Whether this thread waits in native code for a backward, during which others may act for it.
   */
  volatile boolean inBackward;

  /** The innermost scope of this thread when it began to wait: theirs, while they act for it. */
  TensorScope backwardScope;

  /** The thread whose tensors this one may use, as it waits in a backward; null: its own alone. */
  Thread actingFor;

  /** Where random tensors come from; null: from the default generators. */
  Random.Source random;

  /** The call of an operator that is being made. */
  final OperatorCall call = new OperatorCall(this);

  private MemorySegment scratch = Arena.ofAuto().allocate(1 << 14, 8);
  private long used;

  /** Scratch memory that became too small; its addresses may be in use until the next begin. */
  private final List<MemorySegment> outgrown = new ArrayList<>();

  static ThreadState current() {
    return CURRENT.get();
  }

  /** This thread's state, with all scratch memory free again. */
  static ThreadState begin() {
    ThreadState state = CURRENT.get();
    state.used = 0;
    if (!state.outgrown.isEmpty()) {
      state.outgrown.clear();
    }
    return state;
  }

  /** Ends the use of memory that an operator has taken from its tensor; its failure stays. */
  void checkLeases() {
    if (!lent.isEmpty()) {
      List.copyOf(lent).forEach(TensorHandle::checkLease);
    }
  }

  private MemorySegment take(long bytes) {
    if (used + bytes > scratch.byteSize()) {
      outgrown.add(scratch);
      scratch = Arena.ofAuto().allocate(Math.max(2 * scratch.byteSize(), bytes), 8);
      used = 0;
    }
    MemorySegment taken = scratch.asSlice(used, bytes);
    used += (bytes + 7) & ~7L;
    return taken;
  }

  MemorySegment longs(long... values) {
    MemorySegment segment = take(8L * values.length);
    for (int i = 0; i < values.length; i++) {
      segment.setAtIndex(JAVA_LONG, i, values[i]);
    }
    return segment;
  }

  MemorySegment doubles(double... values) {
    MemorySegment segment = take(8L * values.length);
    MemorySegment.copy(values, 0, segment, JAVA_DOUBLE, 0, values.length);
    return segment;
  }

  /** 32-bit integers, 1 for true. */
  MemorySegment flags(boolean... values) {
    MemorySegment segment = take(4L * values.length);
    for (int i = 0; i < values.length; i++) {
      segment.setAtIndex(JAVA_INT, i, values[i] ? 1 : 0);
    }
    return segment;
  }

  /** Room for results of 8 bytes each. */
  MemorySegment room(long count) {
    return take(8 * count);
  }

  MemorySegment string(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MemorySegment segment = take(bytes.length + 1L);
    MemorySegment.copy(bytes, 0, segment, JAVA_BYTE, 0, bytes.length);
    segment.set(JAVA_BYTE, bytes.length, (byte) 0);
    return segment;
  }

  /** The handles of tensors, which may be none: then too, a scope must be open. */
  MemorySegment handles(Tensor[] tensors) {
    TensorScope.innermost();
    MemorySegment segment = take(8L * tensors.length);
    for (int i = 0; i < tensors.length; i++) {
      segment.setAtIndex(JAVA_LONG, i, tensors[i].address());
    }
    return segment;
  }
}

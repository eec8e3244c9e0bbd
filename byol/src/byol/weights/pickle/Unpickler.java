package byol.weights.pickle;

import byol.util.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stack machine that a pickle is a program for (PEP 3154), as far as the state of a network
 * needs it. It makes numbers, texts, lists, dictionaries and descriptions of tensors; names of
 * anything else, and operations that could run something, are refused where they stand. Nothing of
 * a file is ever looked up, loaded or called.
 *
 * <p>In what it makes, {@code None} is {@link #NONE}, whole numbers are Long or BigInteger, tuples
 * are {@link Tuple}s.
 */
final class Unpickler {
  /** What Python calls None. */
  static final Object NONE =
      new Object() {
        @Override
        public String toString() {
          return "None";
        }
      };

  /** A list that cannot be changed. */
  record Tuple(List<Object> items) {}

  private enum Mark {
    MARK
  }

  /** The newest version of the format there is. */
  private static final int NEWEST_PROTOCOL = 5;

  /** Operations of one pickle: what a state of 100,000 tensors needs, and no gigabytes. */
  private static final int MOST_OPERATIONS = 5_000_000;

  private final PickleInput input;
  private final boolean script;
  private final Builders builders = new Builders();
  private final List<Object> stack = new ArrayList<>();
  private final Map<Integer, Object> memo = new HashMap<>();

  /** Where the operation under way began. */
  private int at;

  /**
   * Prepares the reading of one pickle.
   *
   * @param input from its first byte on; afterwards behind its last
   * @param script whether it is of a TorchScript file, whose classes are then things with
   *     attributes
   */
  Unpickler(PickleInput input, boolean script) {
    this.input = input;
    this.script = script;
  }

  /**
   * Reads one.
   *
   * @throws PickleException naming the byte, if it is damaged, or holds anything else than the
   *     state of networks
   */
  Object read() {
    for (int operations = 0; operations < MOST_OPERATIONS; operations++) {
      at = input.position();
      int operation = input.unsignedByte();
      if (operation == '.') {
        Object result = pop();
        if (!stack.isEmpty()) {
          throw damaged("ends with more than one value");
        }
        return result;
      }
      run(operation);
    }
    throw PickleException.damaged("it has more than %s operations", MOST_OPERATIONS);
  }

  private void run(int operation) {
    if (!constant(operation) && !container(operation) && !remembered(operation)) {
      object(operation);
    }
  }

  /** Numbers, texts and other values that stand in the pickle. */
  private boolean constant(int operation) {
    switch (operation) {
      case 'N' -> push(NONE);
      case 0x88 -> push(true);
      case 0x89 -> push(false);
      case 'J' -> push((long) input.signedInt());
      case 'K' -> push((long) input.unsignedByte());
      case 'M' -> push((long) input.unsignedShort());
      case 0x8a -> push(input.number(input.unsignedByte()));
      case 0x8b -> push(input.number(input.count()));
      case 'G' -> push(input.real());
      case 'X' -> push(input.utf8(input.count()));
      case 0x8c -> push(input.utf8(input.unsignedByte()));
      case 0x8d -> push(input.utf8(input.longCount()));
      case 'T' -> push(input.latin1(input.count()));
      case 'U' -> push(input.latin1(input.unsignedByte()));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Lists, tuples and dictionaries. */
  private boolean container(int operation) {
    switch (operation) {
      case ']' -> push(new ArrayList<>());
      case 'l' -> push(sinceMark());
      case ')' -> push(new Tuple(List.of()));
      case 't' -> push(new Tuple(sinceMark()));
      case 0x85 -> push(new Tuple(last(1)));
      case 0x86 -> push(new Tuple(last(2)));
      case 0x87 -> push(new Tuple(last(3)));
      case '}' -> push(new LinkedHashMap<>());
      case 'd' -> {
        List<Object> items = sinceMark();
        push(new LinkedHashMap<>());
        setItems(items);
      }
      case 'a' -> append(last(1));
      case 'e' -> append(sinceMark());
      case 's' -> setItems(last(2));
      case 'u' -> setItems(sinceMark());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The stack, and values that are used again. */
  private boolean remembered(int operation) {
    switch (operation) {
      case '(' -> push(Mark.MARK);
      case '0' -> pop();
      case '1' -> sinceMark();
      case '2' -> push(peek());
      case 'q' -> memo.put(input.unsignedByte(), peek());
      case 'r' -> memo.put(input.signedInt(), peek());
      case 0x94 -> memo.put(memo.size(), peek());
      case 'h' -> push(remember(input.unsignedByte()));
      case 'j' -> push(remember(input.signedInt()));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Names, and what is made by them. */
  private void object(int operation) {
    switch (operation) {
      case 0x80 -> protocol(input.unsignedByte());
      case 0x95 -> input.signedLong();
      case 'c' -> push(named(input.line(), input.line()));
      case 0x93 -> {
        List<Object> name = last(2);
        push(named(text(name.get(0)), text(name.get(1))));
      }
      case 'R' -> {
        List<Object> call = last(2);
        push(build(() -> builders.call(call.get(0), call.get(1))));
      }
      case 0x81 -> {
        List<Object> make = last(2);
        push(build(() -> builders.create(make.get(0), make.get(1))));
      }
      case 'b' -> {
        Object state = pop();
        Object target = peek();
        build(() -> builders.setState(target, state));
      }
      case 'Q' -> {
        Object id = pop();
        push(build(() -> builders.storage(id)));
      }
      default ->
          throw PickleException.code(
              "byte %s has the operation 0x%02x, which the state of a network does not need",
              at, operation);
    }
  }

  private void protocol(int version) {
    if (version > NEWEST_PROTOCOL) {
      throw damaged("is of version " + version + " of the format, which there is not");
    }
  }

  private Callable named(String module, String name) {
    return Callable.of(module, name, script)
        .orElseThrow(
            () ->
                PickleException.code(
                    "byte %s names %s.%s, and what is read here are tensors, numbers, texts, lists"
                        + " and dictionaries alone",
                    at, Printable.of(module), Printable.of(name)));
  }

  private interface Building {
    Object build();
  }

  /** Says where, if it cannot be. */
  private Object build(Building building) {
    try {
      return building.build();
    } catch (PickleException e) {
      String message = "at byte %s: %s".formatted(at, e.getMessage());
      throw e.isCode()
          ? PickleException.code("%s", message)
          : PickleException.damaged("%s", message);
    }
  }

  private void append(List<Object> items) {
    if (!(peek() instanceof ArrayList<?>)) {
      throw damaged("appends to what is no list");
    }
    @SuppressWarnings("unchecked")
    List<Object> list = (List<Object>) peek();
    list.addAll(items);
  }

  private void setItems(List<Object> items) {
    if (!(peek() instanceof Map<?, ?>) || items.size() % 2 != 0) {
      throw damaged("puts entries into what is no dictionary");
    }
    @SuppressWarnings("unchecked")
    Map<Object, Object> map = (Map<Object, Object>) peek();
    for (int i = 0; i < items.size(); i += 2) {
      Object key = items.get(i);
      // Others are in no state of a network, and the hash of a list could be without end.
      if (!(key instanceof String || key instanceof Long || key instanceof Boolean)) {
        throw damaged("has an entry whose key is neither a text nor a number");
      }
      map.put(key, items.get(i + 1));
    }
  }

  private String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw damaged("has a name that is no text");
  }

  private Object remember(int index) {
    Object value = memo.get(index);
    if (value == null) {
      throw damaged("uses value " + index + ", which was not kept");
    }
    return value;
  }

  private void push(Object value) {
    stack.add(value);
  }

  private Object peek() {
    if (stack.isEmpty() || stack.getLast() == Mark.MARK) {
      throw damaged("needs a value that is not there");
    }
    return stack.getLast();
  }

  private Object pop() {
    Object value = peek();
    stack.removeLast();
    return value;
  }

  /** The last values, in their order. */
  private List<Object> last(int count) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.addFirst(pop());
    }
    return values;
  }

  /** All values down to the mark, which goes too. */
  private List<Object> sinceMark() {
    int mark = stack.lastIndexOf(Mark.MARK);
    if (mark < 0) {
      throw damaged("needs a mark that is not there");
    }
    List<Object> above = stack.subList(mark + 1, stack.size());
    List<Object> values = new ArrayList<>(above);
    above.clear();
    stack.removeLast();
    return values;
  }

  private PickleException damaged(String what) {
    return PickleException.damaged("it is damaged: the operation at byte %s %s", at, what);
  }
}

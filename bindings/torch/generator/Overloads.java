package generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ways in which an operator can be called. As in Python, arguments with defaults can be left
 * out from the end, and one integer can stand for a list of fixed length. Of how a new tensor is to
 * be, dtype and device can be given without the rest.
 */
final class Overloads {
  private final Schema schema;
  private final Area area;
  private final List<Schema.Argument> arguments;

  private Overloads(Schema schema) {
    this.schema = schema;
    this.area = Area.of(schema);
    List<Schema.Argument> outs = schema.arguments().stream().filter(a -> a.isOut()).toList();
    List<Schema.Argument> others = schema.arguments().stream().filter(a -> !a.isOut()).toList();
    this.arguments = new ArrayList<>(outs);
    arguments.addAll(area == Area.TENSOR ? others.subList(1, others.size()) : others);
  }

  /** The one with all arguments first. */
  static List<Method> of(Schema schema) {
    return new Overloads(schema).all();
  }

  private List<Method> all() {
    List<Method> methods = new ArrayList<>();
    for (List<Schema.Argument> given : choices()) {
      List<Schema.Argument> lists = given.stream().filter(a -> a.type().hasLength()).toList();
      boolean last = !given.isEmpty() && given.getLast().type().parameter().equals("long[]");
      boolean full = given.size() == arguments.size();
      methods.add(method(given, false, last, full));
      boolean onlyLast = last && lists.equals(List.of(given.getLast()));
      if (!lists.isEmpty() && !onlyLast) {
        methods.add(method(given, true, false, false));
      }
    }
    return methods;
  }

  private List<List<Schema.Argument>> choices() {
    int needed =
        IntStream.range(0, arguments.size())
            .filter(i -> arguments.get(i).value() == null)
            .map(i -> i + 1)
            .max()
            .orElse(0);
    int options = options();
    List<List<Schema.Argument>> choices = new ArrayList<>();
    for (int size = arguments.size(); size >= needed; size--) {
      if (options >= 0 && size > options + 1 && size < options + 4) {
        continue; // half of the options
      }
      choices.add(arguments.subList(0, size));
      if (options >= 0 && size == options + 4 && needed <= options) {
        List<Schema.Argument> twoOfThem = new ArrayList<>(arguments.subList(0, options + 1));
        twoOfThem.add(arguments.get(options + 2));
        choices.add(twoOfThem);
      }
    }
    return choices;
  }

  /** Where dtype, layout, device, pin_memory begin; negative: nowhere. */
  private int options() {
    for (int i = 0; i + 3 < arguments.size(); i++) {
      if (arguments.get(i).name().equals("dtype")
          && arguments.get(i + 1).name().equals("layout")
          && arguments.get(i + 2).name().equals("device")
          && arguments.get(i + 3).name().equals("pin_memory")
          && arguments.get(i).value() != null) {
        return i;
      }
    }
    return -1;
  }

  private Method method(List<Schema.Argument> given, boolean one, boolean variable, boolean full) {
    Set<String> names = new HashSet<>();
    List<Method.Parameter> parameters = new ArrayList<>();
    for (Schema.Argument argument : given) {
      String name = argument.name().equals("self") ? "input" : Names.parameter(argument.name());
      while (!names.add(name)) {
        name += "_";
      }
      parameters.add(new Method.Parameter(argument, name, one && argument.type().hasLength()));
    }
    return new Method(schema, area, area.method(schema), parameters, variable, full);
  }
}

package generator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A method of Java that calls an operator.
 *
 * @param parameters in their order, without the tensor that it is a method of
 * @param variable whether the last one, a list of integers, is {@code long...}
 * @param full whether all arguments can be given
 */
record Method(
    Schema schema,
    Area area,
    String name,
    List<Parameter> parameters,
    boolean variable,
    boolean full) {
  /**
   * What one is given for an argument of the schema.
   *
   * @param one whether one integer stands for a list
   */
  record Parameter(Schema.Argument argument, String name, boolean one) {
    String type() {
      return one ? "long" : argument.type().parameter();
    }
  }

  /** What two methods must differ in. */
  Signature signature() {
    return new Signature(name, parameters.stream().map(Parameter::type).toList(), variable);
  }

  Method named(String other) {
    return new Method(schema, area, other, parameters, variable, full);
  }

  Method withoutVariable() {
    return new Method(schema, area, name, parameters, false, full);
  }

  /** {@code Tensor.cumsum(long, DType)}. */
  String reference() {
    return area.type() + "." + signature();
  }

  String declaration() {
    return parameters.stream()
        .map(
            parameter -> {
              boolean last = parameter == parameters.getLast();
              String type = last && variable ? "long..." : parameter.type();
              return type + " " + parameter.name();
            })
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}

package byol.torch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short part of what {@link HostileCalls} and {@link HostileOperators} do without end. */
class HostileCallsTest {
  private static final int OPERATORS_APART = 7;

  @Test
  void typedCalls() throws IOException {
    String told = HostileCalls.run(14, 2, 100);
    assertTrue(told.contains("IllegalArgumentException") && told.contains("Operator"), told);
  }

  @Test
  void operators() throws IOException {
    List<OperatorSchema> schemas = HostileOperators.schemas();
    assertTrue(schemas.size() > 2000, schemas.size() + " operators");
    for (int index = 0; index < schemas.size(); index += OPERATORS_APART) {
      HostileOperators.call(schemas.get(index), 14, index, 0, false);
    }
  }

  @Test
  void schemasAreRead() {
    OperatorSchema schema =
        OperatorSchema.parse(
            "a.out(Tensor(a!) self, SymInt[2]? s=[1, 2], *, str m=\"x\", Tensor(b!)[] out)"
                + " -> Tensor(a!)");
    assertTrue(schema.name().equals("aten::a.out"), schema.name());
    assertTrue(
        schema
            .arguments()
            .equals(
                List.of(
                    new OperatorSchema.Argument("Tensor", false),
                    new OperatorSchema.Argument("SymInt[2]?", true),
                    new OperatorSchema.Argument("str", true),
                    new OperatorSchema.Argument("Tensor[]", false))),
        schema.arguments()::toString);
  }
}

package byol.eval.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.eval.probe.RateSweep.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateSweepTest {
  private static final List<Double> GIVEN = List.of(0.4, 0.3, 0.2, 0.1, 0.05);
  private static final RateSweep SWEEP = new RateSweep(1024, 2);

  /** NaN stands for a training that diverged. */
  private static List<Trial> run(
      RateSweep sweep, List<Double> rates, DoubleUnaryOperator accuracy) {
    return run(sweep, rates, accuracy, _ -> 1);
  }

  private static List<Trial> run(
      RateSweep sweep, List<Double> rates, DoubleUnaryOperator accuracy, DoubleUnaryOperator loss) {
    return sweep.run(
        rates,
        some ->
            some.stream()
                .map(
                    rate -> {
                      double top1 = accuracy.applyAsDouble(rate);
                      return Double.isNaN(top1)
                          ? Trial.diverged(rate)
                          : new Trial(rate, top1, loss.applyAsDouble(rate));
                    })
                .toList());
  }

  private static List<Double> rates(List<Trial> trials) {
    return trials.stream().map(Trial::rate).toList();
  }

  private static DoubleUnaryOperator peak(double best) {
    return rate -> 90 - Math.abs(Math.log(rate / best));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.004, 0.021, 0.6, 7, 250})
  void goesOnBeyondAnEdgeUntilTheBestIsInside(double peak) {
    List<Trial> trials = run(SWEEP, GIVEN, peak(peak));
    assertEquals(GIVEN, rates(trials).subList(0, 5));
    double best = RateSweep.best(trials).orElseThrow().rate();
    assertTrue(best / peak < 1.5 && peak / best < 1.5, best + " for " + peak);
    assertFalse(RateSweep.atEdge(best, rates(trials)));
  }

  @Test
  void keepsToTheGivenRatesWhereTheBestIsInside() {
    assertEquals(GIVEN, rates(run(SWEEP, GIVEN, peak(0.2))));
    assertEquals(GIVEN, rates(run(new RateSweep(1, 2), GIVEN, peak(1e-5))));
    assertEquals(List.of(0.1), rates(run(SWEEP, List.of(0.1), peak(1e-5))));
    assertEquals(List.of(0.1, 0.1), rates(run(SWEEP, List.of(0.1, 0.1), peak(1e-5))));
  }

  @Test
  void stopsWhereNothingImproves() {
    List<Trial> flat = run(SWEEP, GIVEN, _ -> 50);
    assertEquals(List.of(0.8, 1.6), rates(flat).subList(5, flat.size()));
    assertEquals(0.4, RateSweep.best(flat).orElseThrow().rate());
  }

  /** As of a few held-out images: all right, or all wrong. Either edge may be where it is best. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.004, 0.021, 0.6, 7, 250})
  void ofEquallyAccurateRatesTheLowestCrossEntropyIsLookedFor(double lowest) {
    List<Trial> trials =
        run(SWEEP, GIVEN, _ -> 50, rate -> 0.1 + Math.abs(Math.log(rate / lowest)));
    double best = RateSweep.best(trials).orElseThrow().rate();
    assertTrue(best / lowest < 1.5 && lowest / best < 1.5, best + " for " + lowest);
    assertFalse(RateSweep.atEdge(best, rates(trials)));
  }

  @Test
  void crossEntropyDecidesNothingButTies() {
    List<Trial> trials = run(SWEEP, GIVEN, peak(0.2), rate -> rate);
    assertEquals(GIVEN, rates(trials));
    assertEquals(0.2, RateSweep.best(trials).orElseThrow().rate());
  }

  @Test
  void stopsAtItsBoundAndTellsSo() {
    List<Trial> down = run(new RateSweep(8, 2), GIVEN, peak(1e-9));
    assertEquals(List.of(0.025, 0.0125, 0.00625), rates(down).subList(5, down.size()));
    assertTrue(RateSweep.atEdge(RateSweep.best(down).orElseThrow().rate(), rates(down)));
    List<Trial> up = run(new RateSweep(8, 2), GIVEN, peak(1e9));
    assertEquals(List.of(0.8, 1.6, 3.2), rates(up).subList(5, up.size()));
    assertTrue(RateSweep.atEdge(RateSweep.best(up).orElseThrow().rate(), rates(up)));
    assertFalse(RateSweep.atEdge(0.1, List.of(0.1)));
  }

  @Test
  void whatDivergesIsTooLarge() {
    List<Trial> trials = run(SWEEP, GIVEN, rate -> rate > 0.01 ? Double.NaN : 70 + rate);
    assertEquals(0.00625, RateSweep.best(trials).orElseThrow().rate());
    List<Trial> none = run(SWEEP, GIVEN, _ -> Double.NaN);
    assertTrue(RateSweep.best(none).isEmpty());
    assertEquals(GIVEN.size() + 10, none.size());
    List<Trial> upwards = run(SWEEP, GIVEN, rate -> rate > 0.4 ? Double.NaN : 70 + rate);
    assertEquals(0.4, RateSweep.best(upwards).orElseThrow().rate());
    assertFalse(RateSweep.atEdge(0.4, rates(upwards)));
  }

  @Test
  void triesAFewTogether() {
    List<Integer> sizes = new ArrayList<>();
    new RateSweep(1024, 3)
        .run(
            GIVEN,
            some -> {
              sizes.add(some.size());
              return some.stream().map(rate -> new Trial(rate, 1 / rate, 1)).toList();
            });
    assertEquals(List.of(5, 3, 3, 3, 1), sizes);
  }
}

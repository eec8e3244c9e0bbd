package byol.shell;

import byol.run.TrainMetrics;
import byol.train.TrainingListener;
import java.util.ArrayList;
import java.util.List;

/** A training as it goes, at one place. */
final class Watch implements TrainingListener {
  private final Screen.Place place;
  private final List<TrainMetrics> rows = new ArrayList<>();

  Watch(Screen.Place place) {
    this.place = place;
  }

  @Override
  public void measured(TrainMetrics metrics) {
    rows.add(metrics);
    boolean curve = rows.stream().filter(row -> Double.isFinite(row.loss())).count() > 1;
    place.show(metrics.toString(), curve ? Curve.of("loss", rows, TrainMetrics::loss) : null);
  }
}
